"""Completion of legacy accounts: at the first sign-in here the user enters, once, the data that the account lacks.

The required action ``RequiredAction.COMPLETE`` leads here. Sign-in imports ``complete.settle``, ``accounts.routes`` the
views.

Routes:
    GET, POST /account/email -> accounts.account_email
    GET, POST /login/complete -> accounts.complete
"""
