"""Decide a claim of two over one number: the holder keeps it, or the claimant gets it and the account is closed."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from idp.accounts import closing, masking
from idp.accounts.identity import number_transfer
from idp.delegation import lifecycle as delegations
from idp.helpdesk.acts import mails
from idp.helpdesk.acts.kind import ActContext, ActImpossible, ActKind, Mails
from idp.helpdesk.policy import Action
from idp.i18n import gettext, lazy
from idp.mail.message import MailMessage
from idp.models import Account, Case, CaseKind, CaseState
from idp.oidc.token import family_revocation

_CLOSED = lazy(
    "An officer has checked who the number of the account belongs to: somebody else. The account is closed, and its "
    "powers of attorney have ended."
)
_KEPT = lazy("An officer has checked who the number of the account belongs to: you. Nothing changes.")

_NO_CLAIM = lazy("There is no open claim of this account’s number.")


class Outcome(StrEnum):
    """Who gets the number."""

    CLAIMANT = "claimant"
    HOLDER = "holder"


def open_claims(session: Session, account_id: str) -> Sequence[Case]:
    """The claims of the account's number that nobody has decided, the oldest first."""
    claims = select(Case).filter_by(account_id=account_id, kind=CaseKind.CLAIM).where(Case.state != CaseState.CLOSED)
    return session.scalars(claims.order_by(Case.created_at, Case.id)).all()


class DecideClaim(ActKind):
    """Data: ``claim`` (the id of its case), ``outcome``, ``name`` (the claimant's registered name, where they win)."""

    action = Action.DECIDE_CLAIM
    title = lazy("Decide who the number belongs to")

    def check_account(self, context: ActContext) -> None:
        """There has to be an open claim."""
        if not open_claims(context.session, context.account.id):
            raise ActImpossible(_NO_CLAIM)

    def check(self, context: ActContext) -> None:
        """The claim has to be open."""
        claim_id = context.data.get("claim")
        if not any(case.id == claim_id for case in open_claims(context.session, context.account.id)):
            raise ActImpossible(_NO_CLAIM)

    def effects(self, context: ActContext) -> Sequence[str]:
        """What the summary says."""
        case_closes = lazy("The case of the claim is closed. The claimant is told by email.")
        if context.data["outcome"] == Outcome.HOLDER:
            return (lazy("The account stays as it is."), case_closes)
        return (
            lazy("The account is closed for good. Every sign-in ends at once, and the systems are told."),
            lazy("Its powers of attorney, given and received, end. The other parties are told by email."),
            lazy(
                "The claimant gets an account of their own with the number and the user names, checked by an officer."
            ),
            lazy("A link to set its password is emailed to the claimant. It works once, within 24 hours."),
            case_closes,
        )

    def perform(self, context: ActContext) -> Mails:
        """Decide it."""
        session, account, act = context.session, context.account, context.act
        case = session.get_one(Case, context.data["claim"])
        closed = {"state": CaseState.CLOSED, "closed_at": act.at, "reason": context.reason}
        session.execute(update(Case).where(Case.id == case.id).values(**closed, officer_id=context.officer.id))
        if context.data["outcome"] == Outcome.HOLDER:
            refused = claim_refused(account, context.settings.default_locale)
            return [*mails.to_operator(context, self, _KEPT), (case.data["email"], refused)]
        told = mails.to_operator(context, self, _CLOSED)
        for delegation in delegations.open_delegations_of(session, account.id, act.at):
            delegations.end_by_officer(session, delegation.id, None, act)
        family_revocation.revoke_of_party(session, account.id, "closed", act)
        names = closing.close(session, account, act)
        number_transfer.transfer(session, context.settings, account, names, case.data, context.data["name"], act)
        return told


def claim_refused(account: Account, locale: str) -> MailMessage:
    """Mail to the claimant: the number stays whose it is. It holds no name, and of the number only the end."""
    _ = partial(gettext, locale=locale)
    return MailMessage(
        locale=locale,
        subject=_("Your claim of a number has been decided"),
        paragraphs=(
            _("Number: %(number)s", number=masking.number(account)),
            _("An officer has checked whose number it is. The account stays with whoever has it."),
        ),
        after=(_("If you think that this is wrong, please contact the help desk and have your documents ready."),),
    )
