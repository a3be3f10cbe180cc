"""“Why can I not?”: an officer types the code that a caller reads out, and sees what the rules say now.

Nobody signs in as anybody: the page shows the decision of ``delegation.rules`` and of ``oidc.authorization.next_step``.

Routes:
    GET, POST /officer/why -> officers.why
    GET /officer/why/<act_id> -> officers.explanation
"""
