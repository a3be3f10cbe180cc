"""The authorization request and its response as values (RFC 6749 section 4.1; OpenID Connect Core 3.1.2): the target of
the response, the checks, pending authorizations, the next step and the response. ``authorization_endpoint`` drives all
of it; ``logout``, ``token``, ``discovery`` and ``explain`` read its values; no other package imports from here.

Routes:
    GET, POST /consent -> oidc.consent
"""
