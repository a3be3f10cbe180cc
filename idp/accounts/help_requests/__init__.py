"""The form by which anybody asks the help desk, signed in or not: it opens a case and answers everybody alike.

Routes:
    GET, POST /help -> accounts.ask_for_help
"""
