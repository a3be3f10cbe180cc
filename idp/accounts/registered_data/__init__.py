"""Registered data of accounts: name, date, address and state by a register, their changes and their history.

Sign-in imports ``changes``, delegation ``going_concern``, the worker ``verification``; registration, identity,
completion and profile share ``parts``, ``form_parts`` and ``history``.

Routes:
    GET, POST /login/changes -> accounts.changes
    GET /register/places -> accounts.places
"""
