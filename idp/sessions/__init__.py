"""User sessions: started, renewed and ended in one place, found by the browser's cookie, with notices to the clients.

A login 1—n acting contexts (``sid``) 1—n visits. ``validity`` says what still counts, ``interactions`` holds what a
step of another package waits for while the user signs in. Nothing here knows OpenID Connect: every package with pages
may import it.
"""
