"""Passwords: the policy for new ones, changing them, and the reset by mail. ``sign_in`` and the packages
above it inside ``accounts``, and the worker, may import it.

Routes:
    GET, POST /forgot-password -> accounts.forgot_password
    GET, POST /reset-password/<token> -> accounts.reset_password
"""
