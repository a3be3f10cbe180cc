"""The mail messages to the parties of a power of attorney, each in the reader's language."""

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
class DelegationParties:
    """One delegation with its parties, and what else a mail about it needs; ``issuer`` is the base of its link."""

    delegation: Delegation
    grantor: Account
    agent: Account
    clients: Clients
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
_ENDED_BY_OFFICER = lazy("An officer has ended a power of attorney")
_NO_LONGER_ON_HOLD = lazy("A power of attorney stands again")
_YOU_DECIDE = lazy("Please set a new password first. Then confirm the power of attorney on its page, or end it there.")
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
            _YOU_DECIDE,
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
    "kept": _Text(_NO_LONGER_ON_HOLD, (lazy("The power of attorney that you gave to %(name)s is no longer on hold."),)),
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
    "ended_by_officer": _Text(
        _ENDED_BY_OFFICER,
        (lazy("An officer has ended the power of attorney that you gave to %(name)s."), _NOTHING_MORE),
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
            _YOU_DECIDE,
        ),
    ),
    "kept": _Text(_NO_LONGER_ON_HOLD, (lazy("The power of attorney of %(name)s is no longer on hold."),)),
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
    "ended_by_officer": _Text(
        _ENDED_BY_OFFICER,
        (lazy("An officer has ended the power of attorney of %(name)s that you held or were offered."), _NOTHING_MORE),
    ),
    "expired": _Text(lazy("A power of attorney has ended"), (_LAST_DAY_WAS, _NOTHING_MORE)),
    "ending": _Text(
        lazy("A power of attorney ends soon"),
        (_LAST_DAY_IS, lazy("If you are to go on acting for %(name)s, please ask for a new one.")),
    ),
}
#: About a grant that expired unanswered.
_NEVER_ANSWERED = lazy("It was never confirmed.")
_UNCHECKED = lazy("The name of this operator has not been checked, so only the page shows it.")


def to_grantor(news: str, parties: DelegationParties) -> MailMessage:
    """The mail to the grantor; *news* is a value of ``mail_handler.News``. The agent's name is masked until they
    confirm.
    """
    other = masking.name_of_agent(parties.delegation, parties.agent)
    return _mail(_TO_GRANTOR[news], news, parties, parties.grantor, other)


def to_agent(news: str, parties: DelegationParties) -> MailMessage:
    """The mail to the agent; until they confirm, without any text that the grantor could choose freely."""
    grantor = parties.grantor
    other = display.unchecked_text(grantor, parties.agent.locale) if _name_is_hidden(parties) else grantor.name
    return _mail(_TO_AGENT[news], news, parties, parties.agent, other)


def _name_is_hidden(parties: DelegationParties) -> bool:
    """Whether the agent's mails do not show the grantor's name: nobody vouches for it and the agent has not confirmed.
    Anybody can grant to anybody, and would otherwise have a text of their choice mailed in our name.
    """
    return not is_vouched_for(parties.grantor) and not masking.has_confirmed(parties.delegation)


def _mail(text: _Text, news: str, parties: DelegationParties, reader: Account, other: str) -> MailMessage:
    _ = partial(gettext, locale=reader.locale)
    day = format_date(parties.delegation.end or date.max, reader.locale)
    sentences = [_(each) % {"name": _name_in_sentence(parties, reader, other), "day": day} for each in text.sentences]
    if news == "expired" and parties.delegation.state is DelegationState.WAITING:
        sentences[1] = _(_NEVER_ANSWERED)
    facts = _facts(news, parties, reader, other)
    return MailMessage(
        locale=reader.locale,
        subject=_(text.subject),
        paragraphs=(_("Dear %(name)s,", name=reader.name), " ".join(sentences), *facts),
        buttons=(Button(_("See the power of attorney"), f"{parties.issuer}/delegations/{parties.delegation.id}"),),
        after=(
            _("You get this email because your account is a party to the power of attorney."),
            _("If you know nothing of it, please tell the help desk at once."),
        ),
    )


def _name_in_sentence(parties: DelegationParties, reader: Account, other: str) -> str:
    """The other party in a sentence, with the branch: head office and branches of one taxpayer have the same name."""
    if reader is parties.agent:
        hidden = _name_is_hidden(parties)  # then *other* is a number that already includes the branch
        return other if hidden else display.with_branch(other, parties.grantor, reader.locale)
    return display.with_branch(other, parties.agent, reader.locale)


def _facts(news: str, parties: DelegationParties, reader: Account, other: str) -> list[str]:
    """The parties with their numbers, the terms, and the reason of a cancellation."""
    _, locale, delegation = partial(gettext, locale=reader.locale), reader.locale, parties.delegation
    whole = reader is parties.agent or masking.has_confirmed(delegation)
    agent_number = display.number_text(parties.agent, locale, whole=whole)
    grantor_name, grantor_number = parties.grantor.name, display.number_text(parties.grantor, locale)
    unchecked = reader is parties.agent and _name_is_hidden(parties)
    if unchecked:
        grantor_name, grantor_number = (
            display.kind_text(parties.grantor, locale),
            display.plain_number(parties.grantor, locale),
        )
    facts = [
        _("Grantor: %(name)s, %(number)s", name=grantor_name, number=grantor_number),
        *([_(_UNCHECKED)] if unchecked else []),
        _("Agent: %(name)s, %(number)s", name=reader.name if reader is parties.agent else other, number=agent_number),
        f"{_('Systems:')} {display.systems_text(delegation, parties.clients, locale)}",
        f"{_('Period:')} {display.period_text(delegation, locale)}",
        _("Reference number: %(reference)s", reference=delegation.reference),
    ]
    if news in ("cancelled", "ended_by_officer") and (reader is parties.grantor or masking.has_confirmed(delegation)):
        facts.append(_("Reason: %(reason)s", reason=delegation.cancel_reason or "–"))
    if news in ("cancelled", "renounced", "ended_by_officer") and delegation.ended_at:
        facts.append(_("When: %(moment)s", moment=format_moment(delegation.ended_at, locale)))
    return facts
