"""OpenID Connect and OAuth 2.0; the only package that uses Authlib and joserfc. ``authorization`` validates a request,
``next_step`` says what it still needs from other packages' pages, and a code is issued; ``grants`` exchanges it for
tokens, ``token`` stores and finds them. Only ``app``, ``worker``, ``serving``, ``cli`` and ``doctor`` import from here.

Routes:
    GET /.well-known/oauth-authorization-server -> oidc.metadata
    GET /.well-known/openid-configuration -> oidc.discovery
    POST /delegations/evaluate -> oidc.evaluate
    GET, POST /oauth2/authorize -> oidc.authorize
    POST /oauth2/introspect -> oidc.introspect
    GET /oauth2/jwks -> oidc.jwks
    POST /oauth2/revoke -> oidc.revoke
    POST /oauth2/token -> oidc.token
    GET, POST /oauth2/userinfo -> oidc.userinfo
"""
