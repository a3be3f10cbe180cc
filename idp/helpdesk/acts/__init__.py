"""What officers do to accounts: each act has a reason, a summary page, a mail, a row and an audit record.

``kind`` says what an act is, ``lifecycle`` proposes it and has it done, in one transaction each. An act is one module
with one ``ActKind``, listed in ``kinds``; a page in ``views.acts``; and a sentence in ``accounts.officer_acts``.
Some acts wait: for a second officer (``consent``), for their time (``waiting``, ``due``), or for both, one after the
other.

Routes:
    GET, POST /cancel-change/<token> -> help_desk.cancel_change
    GET, POST /officer/accounts/<account_id>/address -> officers.correct_address
    GET, POST /officer/accounts/<account_id>/branch -> officers.add_branch
    GET, POST /officer/accounts/<account_id>/cancel -> officers.cancel
    GET, POST /officer/accounts/<account_id>/claim -> officers.decide_claim
    GET, POST /officer/accounts/<account_id>/clear-report -> officers.clear_report
    GET, POST /officer/accounts/<account_id>/email -> officers.change_email
    GET, POST /officer/accounts/<account_id>/end-delegation -> officers.end_delegation
    GET, POST /officer/accounts/<account_id>/end-logins -> officers.end_logins
    GET, POST /officer/accounts/<account_id>/merge -> officers.merge
    GET, POST /officer/accounts/<account_id>/refuse-verification -> officers.refuse_verification
    GET, POST /officer/accounts/<account_id>/resend-confirmation -> officers.resend_confirmation
    GET, POST /officer/accounts/<account_id>/restore -> officers.restore
    GET, POST /officer/accounts/<account_id>/second-factor -> officers.reset_second_factor
    GET, POST /officer/accounts/<account_id>/shorten -> officers.shorten
    GET, POST /officer/accounts/<account_id>/suspend -> officers.suspend
    GET, POST /officer/accounts/<account_id>/unlock -> officers.unlock
    GET, POST /officer/accounts/<account_id>/verify -> officers.verify
    GET /officer/acts -> officers.acts
    GET /officer/acts/<act_id> -> officers.act
    POST /officer/acts/<act_id> -> officers.answer_act
"""
