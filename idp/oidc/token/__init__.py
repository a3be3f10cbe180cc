"""Authorization codes, issued tokens, access tokens and refresh token families: issuing, finding and validity. The
endpoints and ``grants`` of ``oidc`` import from here, and ``worker`` for the scheduled jobs that delete and revoke.
"""
