"""Finding an account, and all that officers see of one: data beside the register's, mails, logins, history.

Routes:
    GET /officer/accounts -> officers.accounts
    GET /officer/accounts/<account_id> -> officers.account
    GET, POST /officer/accounts/<account_id>/show-numbers -> officers.show_number
"""
