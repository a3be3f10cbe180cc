"""What officers do to accounts: each act has a reason, a summary page, a mail, a row and an audit record.

``kind`` says what an act is, ``lifecycle`` proposes it and has it done, in one transaction each. An act is one module
with one ``ActKind``, listed in ``kinds``; a page in ``views.acts``; and a sentence in ``accounts.officer_acts``.
Some acts wait: for a second officer (``consent``), for their time (``waiting``, ``due``), or for both, one after the
other.

Routes:
    GET, POST /cancel-change/<token> -> help_desk.cancel_change
    GET, POST /officer/accounts/<account_id>/cancel -> officers.cancel
    GET, POST /officer/accounts/<account_id>/email -> officers.change_email
    GET, POST /officer/accounts/<account_id>/second-factor -> officers.reset_second_factor
    GET, POST /officer/accounts/<account_id>/shorten -> officers.shorten
    GET, POST /officer/accounts/<account_id>/unlock -> officers.unlock
    GET /officer/acts -> officers.acts
    GET /officer/acts/<act_id> -> officers.act
    POST /officer/acts/<act_id> -> officers.answer_act
"""
