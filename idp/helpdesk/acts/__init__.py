"""What officers do to accounts: each act has a reason, a summary page, a mail, a row and an audit record.

``kind`` says what an act is, ``lifecycle`` proposes it and has it done, in one transaction each. An act is one module
with one ``ActKind``, listed in ``kinds``; a page in ``views.acts``; and a sentence in ``accounts.officer_acts``.

Routes:
    GET, POST /officer/accounts/<account_id>/unlock -> officers.unlock
"""
