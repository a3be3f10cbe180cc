"""What officers did to an account, in the words that its operator reads, in mails and on the account's own pages."""

from __future__ import annotations

from collections.abc import Mapping

from idp.i18n import lazy

#: A sentence by what was done (``OfficerAct.kind``), once it is done.
SENTENCES: Mapping[str, str] = {
    "unlock": lazy("An officer has unlocked the account: you can sign in again without waiting."),
}
