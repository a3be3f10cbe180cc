"""Cases in words: kinds, states, ages, and what a case says, as labels (msgids) with values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from idp.accounts.help_requests.topics import OTHER, TOPICS
from idp.i18n import gettext, lazy, ngettext
from idp.models import CaseKind, CaseState

KINDS = {
    CaseKind.CLAIM: lazy("Number claimed by another"),
    CaseKind.DISPUTED: lazy("Registered data disputed"),
    CaseKind.MISMATCH: lazy("Differs from the register"),
    CaseKind.UNVERIFIED: lazy("Account to be checked"),
    CaseKind.MAIL_GIVEN_UP: lazy("Email not delivered"),
    CaseKind.HELP: lazy("Help asked for"),
    CaseKind.CHANGE_CANCELLED: lazy("Change cancelled by a link"),
}
STATES = {
    CaseState.OPEN: lazy("Waits for an officer"),
    CaseState.TAKEN: lazy("Being worked on"),
    CaseState.CLOSED: lazy("Case closed"),
}
#: The style of each state's tag.
TONES = {CaseState.OPEN: "warn", CaseState.TAKEN: "info", CaseState.CLOSED: "off"}
#: What to do about a case of each kind.
ADVICE = {
    CaseKind.CLAIM: lazy(
        "Ask both for proof that the number is theirs. A supervisor decides the claim on the page of the account."
    ),
    CaseKind.DISPUTED: lazy(
        "The user says that the register is wrong. Compare both with a document; the register itself is corrected by "
        "the agency that keeps it."
    ),
    CaseKind.MISMATCH: lazy(
        "The user is not shown these differences: the account may be a stranger’s. Check who it is before telling "
        "anything of the register."
    ),
    CaseKind.UNVERIFIED: lazy(
        "No register has data of this type. Ask for a document, and record on the page of the account what was seen."
    ),
    CaseKind.MAIL_GIVEN_UP: lazy(
        "The address may be typed wrong or no longer in use. Call the user, and change the address on the page of the "
        "account after checking who it is."
    ),
    CaseKind.HELP: lazy(
        "Nothing that was typed here has been checked. Find the account, and check who it is before telling anything."
    ),
    CaseKind.CHANGE_CANCELLED: lazy(
        "Somebody stopped the change by the link in an email. Find out who: the owner, or who has the other mailbox."
    ),
}
#: What was cancelled by a link, by the kind of the act.
CANCELLED = {
    "change_email": lazy("Change the email address"),
    "reset_second_factor": lazy("Reset the second factor"),
}
#: The texts of a case, in the order of a page.
_LABELS = {
    "topic": lazy("Topic"),
    "kind": lazy("What was cancelled"),
    "name": lazy("Name"),
    "contact": lazy("How to reach them"),
    "email": lazy("Email address"),
    "contact_mobile": lazy("Mobile telephone"),
    "birth_date": lazy("Date of birth"),
    "message": lazy("Message"),
    "address": lazy("Sent to"),
    "answer": lazy("Answer of the mail server"),
}


def facts(data: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What the *data* of a case says, as labels (msgids) and texts; differences are apart."""
    texts = {name: str(data[name]) for name in _LABELS if data.get(name)}
    if "topic" in texts:
        texts["topic"] = gettext(TOPICS.get(texts["topic"], TOPICS[OTHER]))
    if "kind" in texts:
        texts["kind"] = gettext(CANCELLED.get(texts["kind"], texts["kind"]))
    if "address" in texts and "answer" not in texts:
        texts["answer"] = gettext("None within a day.")
    return [(_LABELS[name], texts[name]) for name in _LABELS if name in texts]


def age_text(age: timedelta) -> str:
    """An age in days, below one in hours."""
    hours = int(age.total_seconds() // 3600)
    if hours < 1:
        return gettext("less than an hour")
    if hours < 24:
        return ngettext("%(num)s hour", "%(num)s hours", hours)
    return ngettext("%(num)s day", "%(num)s days", hours // 24)
