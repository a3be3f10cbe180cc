"""Client authentication by a secret or a signed assertion (RFC 6749 section 2.3; RFC 7523; OpenID Connect Core 9), and
the clients' public keys. ``server`` authenticates by it; ``grants``, ``discovery`` and ``introspection`` use its names,
and ``worker`` deletes used assertions.
"""
