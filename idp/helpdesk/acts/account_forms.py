"""The forms of the acts that have fields of their own beside the reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from wtforms import EmailField, RadioField
from wtforms.fields import SelectChoice
from wtforms.validators import InputRequired

from idp import clock
from idp.accounts.branches import parse_branch
from idp.accounts.registered_data import differences, going_concern
from idp.db import Work
from idp.delegation import display
from idp.fields import email_address, line_field, parse
from idp.fields.line_field import line
from idp.helpdesk.acts import claim, delegations
from idp.helpdesk.acts.claim import Outcome
from idp.helpdesk.acts.forms import ActForm
from idp.helpdesk.acts.kind import ActContext
from idp.i18n import format_date, format_moment, gettext, lazy
from idp.models import Account, Provenance
from idp.origin import Origin
from idp.registers.lookup import Registers
from idp.registers.records import RecordFound

#: Seconds that an officer's page waits for a register.
PATIENCE = 5.0
#: Kinds of document that an officer can see, by their value in ``OfficerAct.data``.
DOCUMENTS: Mapping[str, str] = {
    "id_card": lazy("National ID card"),
    "passport": lazy("Passport"),
    "affidavit": lazy("Certificate of a juristic person"),
    "tax_certificate": lazy("VAT registration certificate"),
    "official_letter": lazy("Official letter of a government body"),
    "other": lazy("Another official document"),
}


class OwnFieldsForm(ActForm):
    """An act with fields of its own."""

    def drop_own_fields(self) -> None:
        """There is nothing to choose from: the act's condition says so."""
        for field in self.own_fields():
            del self[field.name]

    def shown(self) -> Sequence[tuple[str, str]]:
        """Labels and values; of a choice its label."""
        return [(field.label.text, _value(field)) for field in self.own_fields() if field.data]


def _value(field: Any) -> str:
    if isinstance(field, RadioField):
        return next((gettext(each.label) for each in field.iter_choices() if each.value == field.data), "")
    return str(field.data)


def _email() -> Any:
    rule, missing = email_address.validate, lazy("Enter the email address.")
    return line(lazy("Email address"), missing=missing, rule=rule, kind=EmailField, autocomplete="off")


class AddressForm(OwnFieldsForm):
    """The right address of a registration."""

    email = _email()


class BranchForm(OwnFieldsForm):
    """Which branch, and who is invited."""

    branch = line(
        lazy("Branch number"), missing=lazy("Enter the number of the branch."), rule=parse_branch, autocomplete="off"
    )
    email = _email()


def _document_day(text: str) -> str:
    return parse.day(text, clock.bangkok_date(clock.now())).isoformat()


class VerifyForm(OwnFieldsForm):
    """What was seen: never the document's number, never a copy."""

    document = RadioField(
        lazy("Kind of document"),
        [InputRequired(lazy("Choose the kind of document."))],
        choices=[SelectChoice(value, label) for value, label in DOCUMENTS.items()],
    )
    document_date = line(
        lazy("Date of the document"),
        missing=lazy("Enter the date of the document."),
        rule=_document_day,
        autocomplete="off",
    )
    seen = line(
        lazy("What was seen, and how"), 200, lazy("Enter what was seen, and how."), autocomplete="off", maxlength=200
    )

    def shown(self) -> Sequence[tuple[str, str]]:
        """With the date as the page's language writes it."""
        values = dict(super().shown())
        day = date.fromisoformat(self.document_date.data)
        return list({**values, self.document_date.label.text: format_date(day)}.items())


class ClaimForm(OwnFieldsForm):
    """Which claim, and who wins."""

    claim = RadioField(lazy("Claim"), [InputRequired(lazy("Choose the claim."))], choices=[])
    outcome = RadioField(
        lazy("Who the number belongs to"),
        [InputRequired(lazy("Choose whom the number belongs to."))],
        choices=[
            SelectChoice(Outcome.CLAIMANT.value, lazy("The claimant: this account is closed")),
            SelectChoice(Outcome.HOLDER.value, lazy("Whoever has this account: the claim is refused")),
        ],
    )
    name = line_field.name(
        lazy("Registered name of the claimant"),
        missing=lazy("Enter the name as it stands in the documents, a person’s with the title."),
        autocomplete="off",
    )

    def prepare(self, context: ActContext) -> None:
        """Offer the open claims. A name that a register has confirmed belongs to the number, whoever has it."""
        cases = claim.open_claims(context.session, context.account.id)
        if not cases:
            self.drop_own_fields()
            return
        self.claim.choices = [SelectChoice(case.id, _claim_label(case)) for case in cases]
        if self.outcome.data == Outcome.HOLDER:
            self.not_required = frozenset({"name"})
        elif self.name.data is None and context.account.registered_data is Provenance.REGISTER:
            self.name.data = context.account.name


def _claim_label(case: Any) -> str:
    return f"{case.data['name']} · {case.data['email']} · {format_moment(case.created_at)}"


class DelegationForm(OwnFieldsForm):
    """Which power of attorney."""

    delegation_id = RadioField(
        lazy("Power of attorney"), [InputRequired(lazy("Choose the power of attorney."))], choices=[]
    )

    def prepare(self, context: ActContext) -> None:
        """Offer those of which a register reports a party."""
        reported = delegations.reported(context)
        if not reported:
            self.drop_own_fields()
            return
        self.delegation_id.choices = [SelectChoice(each.id, _delegation_label(context, each)) for each in reported]


def _delegation_label(context: ActContext, delegation: Any) -> str:
    parties = (context.session.get_one(Account, id_) for id_ in (delegation.grantor_id, delegation.agent_id))
    names = " → ".join(display.name_text(party) for party in parties)
    return f"{delegation.reference} · {names} · {display.state_text(delegation, context.act.at)}"


class MergeForm(ActForm):
    """What the register says now; it is asked before, outside any transaction."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.record: Any = None
        self._shown: Sequence[tuple[str, str]] = ()

    def look_up(self, work: Work, registers: Registers, account_id: str, origin: Origin) -> None:
        """Ask the register about the account's number."""
        with work.reading() as session:
            account = session.get(Account, account_id)
        if account is None or not going_concern.has_register(registers, account):
            return
        answer = registers.ask_within(PATIENCE, account.entity_type, account.tax_id, origin)
        self.record = answer.record if isinstance(answer, RecordFound) else None

    def prepare(self, context: ActContext) -> None:
        """Compare it with the account."""
        if self.record is not None:
            found = differences.compare(context.account, self.record)
            self._shown = [(each.label, f"{each.ours or '–'} → {each.theirs or '–'}") for each in found]

    def own_data(self) -> dict[str, Any]:
        """The register's record, as the act takes it over."""
        return {} if self.record is None else {"record": self.record.as_json()}

    def shown(self) -> Sequence[tuple[str, str]]:
        """Each difference: the account's value, and the register's."""
        return self._shown
