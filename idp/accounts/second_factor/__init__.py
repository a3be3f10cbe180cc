"""Two-factor authentication: authenticator app (TOTP), passkeys and recovery codes, their enrolment and verification.
``passwords``, ``sign_in`` and the packages above them inside ``accounts`` may import it. The routes of passkeys are in
``sign_in``.

Routes:
    GET, POST /account/two-factor -> accounts.two_factor
    POST /account/two-factor/codes -> accounts.recovery_codes
    GET /account/two-factor/codes -> accounts.recovery_codes_shown
    POST /account/two-factor/codes.txt -> accounts.recovery_codes_file
    POST /account/two-factor/off -> accounts.two_factor_off
"""
