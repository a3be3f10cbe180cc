"""Who users are and how they prove it: one package for each thing a user does, over the helpers that several share.

Verbs take plain values and know no Flask; pages are in each package's ``views``, put together in ``routes``.
``delegation``, ``oidc``, ``portal``, ``worker`` and ``cli`` may import from here.
"""
