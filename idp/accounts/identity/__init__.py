"""Identity proofing: identity assurance level (``proofing``), ID card check, and claims of a number with an account.

Registration imports ``card_check``, the worker its scheduled jobs, ``accounts.routes`` the views.

Routes:
    GET, POST /account/identity -> accounts.identity
    GET, POST /register/claim -> accounts.claim_number
"""
