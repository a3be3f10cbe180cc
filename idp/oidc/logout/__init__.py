"""OpenID Connect RP-Initiated Logout 1.0 and Back-Channel Logout 1.0: the end-session endpoint, and the outbox handler
for logout notices, which ``worker`` installs. Beside those, ``explain`` alone imports from here.

Routes:
    GET, POST /logout -> oidc.logout
"""
