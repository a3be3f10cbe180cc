"""Registration: from type and number (``start``) over the form of details (``create``) to a confirmed e-mail address.

Imported by ``accounts.routes`` and the worker (``create.sweep``, ``email_confirmation``) only.

Routes:
    GET, POST /register -> accounts.register
    GET, POST /register/details -> accounts.register_details
    GET /register/sent -> accounts.register_sent
    GET, POST /verify-email/<token> -> accounts.verify_email
    GET, POST /verify-email/resend -> accounts.resend_confirmation
"""
