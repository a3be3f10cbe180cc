"""The letters of this package, in the reader's language: what has become of a power of attorney."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from idp.clients import Clients
from idp.delegation import display, masking
from idp.i18n import format_date, format_moment, gettext, lazy
from idp.mail.message import Button, MailMessage
from idp.models import Account, Delegation, DelegationState, is_vouched_for


@dataclass(frozen=True)
class Course:
    """One delegation with its parties, and what else a letter speaks of."""

    delegation: Delegation
    grantor: Account
    agent: Account
    systems: Clients
    issuer: str


@dataclass(frozen=True)
class _Text:
    """Subject and sentences, as msgids; in the sentences ``%(name)s`` is the other party, ``%(day)s`` the last day."""

    subject: str
    sentences: tuple[str, ...]


_BEFORE_THAT = lazy("Nothing can be done under it before that.")
_NOTHING_MORE = lazy("Nothing can be done under it any more, in any system.")
_LAST_DAY_WAS = lazy("The last day of the power of attorney was %(day)s.")
_LAST_DAY_IS = lazy("The last day of the power of attorney is %(day)s. It ends by itself at midnight, Thai time.")

_ON_HOLD = lazy("A power of attorney is on hold")
_STANDS_AGAIN = lazy("A power of attorney stands again")
_YOURS_TO_SAY = lazy(
    "Please set a new password first. Then confirm the power of attorney on its page, or end it there."
)
_NOTHING_MEANWHILE = lazy("Nothing can be done under it until then, in any system. What was open has been stopped.")

_TO_GRANTOR = {
    "held_by_grantor": _Text(
        _ON_HOLD,
        (
            lazy(
                "You have said that a sign-in to your account was not yours. The power of attorney to %(name)s was "
                "given after that, so it is on hold."
            ),
            _NOTHING_MEANWHILE,
            _YOURS_TO_SAY,
        ),
    ),
    "held_by_agent": _Text(
        _ON_HOLD,
        (
            lazy(
                "Somebody else may have used the account of %(name)s when it confirmed your power of attorney. It is "
                "on hold until your agent confirms it again. You can cancel it at any time."
            ),
            _NOTHING_MEANWHILE,
        ),
    ),
    "kept": _Text(_STANDS_AGAIN, (lazy("The power of attorney that you gave to %(name)s is no longer on hold."),)),
    "granted": _Text(
        lazy("You have given a power of attorney"),
        (lazy("You have given a power of attorney to %(name)s, who still has to confirm it."), _BEFORE_THAT),
    ),
    "accepted": _Text(
        lazy("Your power of attorney has been confirmed"),
        (
            lazy("%(name)s has confirmed your power of attorney."),
            lazy("What the agent does under it counts in law as your own act. You can cancel it at any time."),
        ),
    ),
    "declined": _Text(
        lazy("Your power of attorney has been declined"),
        (lazy("%(name)s has declined your power of attorney."), lazy("Nothing can be done under it.")),
    ),
    "cancelled": _Text(
        lazy("You have cancelled a power of attorney"),
        (lazy("You have cancelled the power of attorney that you gave to %(name)s."), _NOTHING_MORE),
    ),
    "renounced": _Text(
        lazy("Your agent has withdrawn"),
        (lazy("%(name)s has withdrawn from the power of attorney that you gave."), _NOTHING_MORE),
    ),
    "expired": _Text(lazy("A power of attorney has ended"), (_LAST_DAY_WAS, _NOTHING_MORE)),
    "ending": _Text(
        lazy("A power of attorney ends soon"),
        (_LAST_DAY_IS, lazy("If %(name)s is to go on acting for you, please give a new one.")),
    ),
}
_TO_AGENT = {
    "held_by_grantor": _Text(
        _ON_HOLD,
        (
            lazy(
                "Somebody else may have used the account of %(name)s when it gave you a power of attorney. It is on "
                "hold until the grantor confirms it."
            ),
            _NOTHING_MEANWHILE,
        ),
    ),
    "held_by_agent": _Text(
        _ON_HOLD,
        (
            lazy(
                "You have said that a sign-in to your account was not yours. The power of attorney of %(name)s was "
                "confirmed after that, so it is on hold."
            ),
            _NOTHING_MEANWHILE,
            _YOURS_TO_SAY,
        ),
    ),
    "kept": _Text(_STANDS_AGAIN, (lazy("The power of attorney of %(name)s is no longer on hold."),)),
    "granted": _Text(
        lazy("A power of attorney awaits your confirmation"),
        (
            lazy("%(name)s gives you a power of attorney. Please look at it, and confirm or decline it."),
            _BEFORE_THAT,
        ),
    ),
    "accepted": _Text(
        lazy("You have confirmed a power of attorney"),
        (
            lazy("You have confirmed the power of attorney of %(name)s."),
            lazy("What you do under it counts in law as the grantor’s act. You can withdraw at any time."),
        ),
    ),
    "declined": _Text(
        lazy("You have declined a power of attorney"),
        (lazy("You have declined the power of attorney of %(name)s."), lazy("Nothing can be done under it.")),
    ),
    "cancelled": _Text(
        lazy("A power of attorney has been cancelled"),
        (lazy("%(name)s has cancelled the power of attorney that you held."), _NOTHING_MORE),
    ),
    "renounced": _Text(
        lazy("You have withdrawn from a power of attorney"),
        (lazy("You have withdrawn from the power of attorney of %(name)s."), _NOTHING_MORE),
    ),
    "expired": _Text(lazy("A power of attorney has ended"), (_LAST_DAY_WAS, _NOTHING_MORE)),
    "ending": _Text(
        lazy("A power of attorney ends soon"),
        (_LAST_DAY_IS, lazy("If you are to go on acting for %(name)s, please ask for a new one.")),
    ),
}
#: Of a grant that nobody had answered before its last day was over.
_NEVER_ANSWERED = lazy("It was never confirmed.")
_UNCHECKED = lazy("The name of this operator has not been checked, so only the page shows it.")


def to_grantor(news: str, course: Course) -> MailMessage:
    """What the grantor hears; *news* is a value of ``telling.News``. The agent's name is masked until they confirm."""
    other = masking.name_of_agent(course.delegation, course.agent)
    return _letter(_TO_GRANTOR[news], news, course, course.grantor, other)


def to_agent(news: str, course: Course) -> MailMessage:
    """What the agent hears; until they confirm, no word that a grantor could choose freely."""
    grantor = course.grantor
    other = display.unchecked_text(grantor, course.agent.locale) if _is_stranger(course) else grantor.name
    return _letter(_TO_AGENT[news], news, course, course.agent, other)


def _is_stranger(course: Course) -> bool:
    """Whether nobody vouches for the grantor's name and the agent has not said yes to anything of them: anybody can
    grant to anybody, and what they call themselves would stand in a mail of ours.
    """
    return not is_vouched_for(course.grantor) and not masking.has_confirmed(course.delegation)


def _letter(text: _Text, news: str, course: Course, reader: Account, other: str) -> MailMessage:
    _ = partial(gettext, locale=reader.locale)
    day = format_date(course.delegation.end or date.max, reader.locale)
    sentences = [_(each) % {"name": _called(course, reader, other), "day": day} for each in text.sentences]
    if news == "expired" and course.delegation.state is DelegationState.WAITING:
        sentences[1] = _(_NEVER_ANSWERED)
    facts = _facts(news, course, reader, other)
    return MailMessage(
        locale=reader.locale,
        subject=_(text.subject),
        paragraphs=(_("Dear %(name)s,", name=reader.name), " ".join(sentences), *facts),
        buttons=(Button(_("See the power of attorney"), f"{course.issuer}/delegations/{course.delegation.id}"),),
        after=(
            _("You get this mail because your account is a party to the power of attorney."),
            _("If you know nothing of it, please tell an officer at once."),
        ),
    )


def _called(course: Course, reader: Account, other: str) -> str:
    """The other party in a sentence: head office and branches of one taxpayer have one name."""
    if reader is course.agent:
        stranger = _is_stranger(course)  # called by a number, and the branch is with it
        return other if stranger else display.of_branch(other, course.grantor, reader.locale)
    return display.of_branch(other, course.agent, reader.locale)


def _facts(news: str, course: Course, reader: Account, other: str) -> list[str]:
    """The parties with their numbers, the terms, and what was said with a cancellation."""
    _, locale, delegation = partial(gettext, locale=reader.locale), reader.locale, course.delegation
    whole = reader is course.agent or masking.has_confirmed(delegation)
    agent_number = display.number_text(course.agent, locale, whole=whole)
    grantor_name, grantor_number = course.grantor.name, display.number_text(course.grantor, locale)
    unchecked = reader is course.agent and _is_stranger(course)
    if unchecked:
        grantor_name, grantor_number = (
            display.kind_text(course.grantor, locale),
            display.plain_number(course.grantor, locale),
        )
    facts = [
        _("Grantor: %(name)s, %(number)s", name=grantor_name, number=grantor_number),
        *([_(_UNCHECKED)] if unchecked else []),
        _("Agent: %(name)s, %(number)s", name=reader.name if reader is course.agent else other, number=agent_number),
        f"{_('Systems:')} {display.systems_text(delegation, course.systems, locale)}",
        f"{_('Period:')} {display.window_text(delegation, locale)}",
        _("Reference number: %(reference)s", reference=delegation.reference),
    ]
    if news == "cancelled" and (reader is course.grantor or masking.has_confirmed(delegation)):
        facts.append(_("Reason: %(reason)s", reason=delegation.cancel_reason or "–"))
    if news in ("cancelled", "renounced") and delegation.ended_at:
        facts.append(_("When: %(moment)s", moment=format_moment(delegation.ended_at, locale)))
    return facts
