"""The authorization request as values: where the answer goes, what is checked, what is needed next, and the answer.

The route itself is ``oidc.authorization_endpoint``.
"""
