"""``/register``: type and number, the form in five parts, and the page that announces the confirmation mail."""

from __future__ import annotations

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts import number_and_birth_date, unconfirmed, usernames
from idp.accounts.entity_types import ENTITY_TYPES, NUMBER_KINDS
from idp.accounts.hashing import admission
from idp.accounts.hashing.admission import HashingPurpose
from idp.accounts.registered_data.views.places import place_search_handled
from idp.accounts.registers_access import registers
from idp.accounts.registration import create
from idp.accounts.registration import start as registration_start
from idp.accounts.registration.create import PendingRegistration, Sent
from idp.accounts.registration.forms import RegistrationForm, StartForm
from idp.accounts.registration.start import BadCard, Crowded, NotGoingConcern, Started, Taken, Unknown
from idp.fields.party_number import BadNumber, NumberKind
from idp.i18n import gettext, lazy, request_locale
from idp.models import EntityType
from idp.origin import Act
from idp.registers.records import CardAnswer
from idp.web import guard, headers, origin, settings, work
from idp.web.pages import see_other

#: Display name of the register for types whose ``EntityKind`` names none.
_SOME_REGISTER = lazy("Government register")


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/register", "register", start, methods=["GET", "POST"])
    blueprint.add_url_rule("/register/details", "register_details", fill_in, methods=["GET", "POST"])
    blueprint.add_url_rule("/register/sent", "register_sent", sent)


@guard("public")
def start() -> ResponseReturnValue:
    """Show the form of type and number; look the number up and redirect to the form of details."""
    form = StartForm(laser_check=registers().checks_cards)
    if not form.validate_on_submit():
        return _start_page(form), 422 if form.errors else 200
    try:
        result = registration_start.begin(work(), registers(), form.query(), settings(), Act(origin(), clock.now()))
    except BadNumber as bad:
        form.tax_id.errors = [gettext(bad.message)]
        return _start_page(form), 422
    if isinstance(result, Started):
        return see_other(url_for("accounts.register_details", registration=result.id))
    return _refusal_page(form, result)


#: Messages of the obstacles.
_MESSAGES = {
    Taken: lazy("This number has an account already. Each taxpayer has one account."),
    Crowded: lazy("Five registrations of this number wait for their confirmation already."),
    Unknown: lazy("We did not find this number in the register. Please check number and type."),
    NotGoingConcern: lazy("According to the register this business is no longer active."),
}
_UNKNOWN_PERSON = lazy("We did not find this number with this date of birth in the register. Please check both.")
_CARD = {
    CardAnswer.NO_MATCH: lazy("The code on the card does not fit the other data. Correct it, or leave it empty."),
    CardAnswer.NOT_VALID: lazy("This card is no longer valid. Use the newest one, or leave the code empty."),
}


def _refusal_page(form: StartForm, result: Taken | Crowded | Unknown | NotGoingConcern | BadCard) -> tuple[str, int]:
    """The first page with the message of the obstacle."""
    if isinstance(result, BadCard):
        form["laser_code"].errors = [gettext(_CARD[result.answer])]
        return _start_page(form), 422
    is_person = form.entity_type.data == EntityType.NATURAL_PERSON
    message = _UNKNOWN_PERSON if isinstance(result, Unknown) and is_person else _MESSAGES[type(result)]
    form.tax_id.errors = [gettext(message)]
    return _start_page(form, result), 422


def _start_page(form: StartForm, obstacle: Taken | Crowded | Unknown | NotGoingConcern | None = None) -> str:
    return render_template(
        "accounts/register.html",
        form=form,
        hints={each.value: gettext(kind.hint) for each, kind in ENTITY_TYPES.items() if kind.hint},
        taken=obstacle.id if isinstance(obstacle, Taken) else None,
        crowded=isinstance(obstacle, Crowded),
        unknown=isinstance(obstacle, Unknown),
        status=obstacle.status if isinstance(obstacle, NotGoingConcern) else "",
    )


@guard("public")
def fill_in() -> ResponseReturnValue:
    """Show the form of details, handle its sub-district search, or create the account."""
    pending = create.find(work(), request.args.get("registration", ""), clock.now())
    if pending is None or pending.outcome == "taken":
        return render_template("accounts/register_over.html"), 410
    if pending.email is not None:
        return _to_sent(pending)
    form = RegistrationForm(pending)
    if request.method == "GET" or place_search_handled(form):
        return _details_page(form, pending)
    if not form.validate():
        return _details_page(form, pending), 422
    columns = {**form.columns(), "locale": request_locale()}
    with admission.place(HashingPurpose.OTHER, origin()) as place:
        user_name = usernames.normalise(pending.tax_id)
        password_hash = unconfirmed.hash_of(form.password.data or "", user_name, settings(), place)
    result = create.create_account(work(), pending, columns, password_hash, settings(), Act(origin(), clock.now()))
    if not isinstance(result, Sent):
        return _refusal_page(_start_form(pending), result)
    return _to_sent(pending)


def _to_sent(pending: PendingRegistration) -> ResponseReturnValue:
    return see_other(url_for("accounts.register_sent", registration=pending.id))


def _start_form(pending: PendingRegistration) -> StartForm:
    """The first page's form with its entries."""
    entries = {"entity_type": pending.entity_type.value, "tax_id": pending.tax_id, "birth_date": pending.birth_date}
    return StartForm(formdata=None, data=entries, laser_check=registers().checks_cards)


def _details_page(form: RegistrationForm, pending: PendingRegistration) -> str:
    tiles = settings().map_tile_url
    if tiles:
        headers.allow_images(tiles)
    kind = ENTITY_TYPES[pending.entity_type]
    return render_template(
        "accounts/register_details.html",
        form=form,
        begun=pending,
        kind=kind,
        number_label=kind.number_label
        if pending.number_kind is NumberKind.TAX_ID
        else NUMBER_KINDS[pending.number_kind],
        born_on=number_and_birth_date.full_date(pending.birth_date),
        source=kind.register or _SOME_REGISTER,
        map_tile_url=tiles,
        map_attribution=settings().map_attribution,
    )


@guard("public")
def sent() -> ResponseReturnValue:
    """Show the address to which the confirmation mail was sent."""
    pending = create.find(work(), request.args.get("registration", ""), clock.now())
    if pending is None or pending.email is None:
        return render_template("accounts/register_over.html"), 410
    return render_template("accounts/register_sent.html", email=pending.email)
