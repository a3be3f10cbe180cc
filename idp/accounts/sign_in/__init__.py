"""Signing in: by password, by passkey, with a second factor, and what follows: the new session, the mail about a new
device, and the owner's answer to it. ``registration``, ``profile`` and the packages above ``accounts`` may import it.

Routes:
    GET, POST /account/sessions -> accounts.sessions
    POST /account/two-factor/passkeys -> accounts.passkey_add
    POST /account/two-factor/passkeys/keep -> accounts.passkey_keep
    POST /account/two-factor/passkeys/remove -> accounts.passkey_remove
    GET, POST /login -> accounts.sign_in
    POST /login/passkey -> accounts.passkey_login
    GET, POST /login/two-factor -> accounts.two_factor_step
    GET, POST /this-was-me/<token> -> accounts.was_me
"""
