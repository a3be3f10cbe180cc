"""The user's own account: contact data, language and password. It is the top package inside ``accounts``: only
``accounts.routes`` imports it.

Routes:
    GET, POST /account -> accounts.account
    GET /account/officers -> accounts.officer_acts
    GET, POST /account/password -> accounts.change_password
"""
