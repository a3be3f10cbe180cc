"""What officers did to an account, in the words that its operator reads, in mails and on the account's own pages."""

from __future__ import annotations

from collections.abc import Mapping

from idp.i18n import lazy

#: A sentence by what was done (``OfficerAct.kind``), once it is done.
SENTENCES: Mapping[str, str] = {
    "unlock": lazy("An officer has unlocked the account: you can sign in again without waiting."),
    "resend_confirmation": lazy("An officer has had the link sent again that confirms your email address."),
    "correct_address": lazy("An officer has corrected the email address of your registration."),
    "suspend": lazy("An officer has suspended the account: nobody can sign in to it, nor act in its name."),
    "restore": lazy("An officer has ended the suspension: you can sign in again."),
    "end_logins": lazy("An officer has ended every sign-in to the account."),
    "add_branch": lazy("An officer has made an account for a branch of yours."),
    "verify": lazy("An officer has checked your identity."),
    "refuse_verification": lazy("An officer could not confirm your identity."),
    "decide_claim": lazy("An officer has decided who the number of the account belongs to."),
    "merge": lazy("An officer has taken over what the register says into your registered data."),
    "end_delegation": lazy("An officer has ended a power of attorney of yours."),
    "clear_report": lazy("An officer has found a register’s report about you wrong: it has no effect any more."),
}
