"""Officers' accounts and their sign-in: made at the command line, set up by a link, signed in by password and second
factor, which is proven anew before acts.

Routes:
    GET, POST /officer/confirm -> officers.confirm
    POST /officer/confirm/passkey -> officers.confirm_passkey
    GET, POST /officer/login -> officers.sign_in
    POST /officer/login/passkey -> officers.passkey_login
    GET, POST /officer/set-up/<token> -> officers.set_up
    POST /officer/set-up/<token>/passkey -> officers.set_up_passkey
    POST /officer/sign-out -> officers.sign_out
"""
