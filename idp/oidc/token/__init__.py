"""Authorization codes, access tokens, ID tokens and refresh token families: how they are issued, looked up, validated
and revoked. The endpoints and ``grants`` of ``oidc`` import from here, and ``worker`` for the scheduled jobs.
"""
