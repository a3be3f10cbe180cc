"""User sessions (rows of ``Login``) with their acting contexts (``sid``) and visits, looked up by the browser's cookie:
``lifecycle`` starts, renews and ends them, ``validity`` has the rules of what is valid, ``notices`` queues the logout
notices for the clients, ``interactions`` holds what another package waits for while the user signs in, and ``guards``
protect the views. Nothing here knows OpenID Connect: every package may import it, except those that it is built on.
"""
