"""``/account`` and the pages below it: what users see and change of their own account."""

from __future__ import annotations

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts import officer_acts, usernames
from idp.accounts.devices.cookie import visitor
from idp.accounts.entity_types import ENTITY_TYPES, NUMBER_KINDS
from idp.accounts.passwords.forms import ChangePasswordForm
from idp.accounts.passwords.policy import own_words
from idp.accounts.profile import contact
from idp.accounts.profile.forms import ContactForm, LocaleForm
from idp.accounts.registered_data.views.places import place_search_handled
from idp.fields.party_number import NumberKind
from idp.i18n import lazy
from idp.models import Account
from idp.origin import Act
from idp.sessions import form_tokens
from idp.sessions.current import signed_in
from idp.sessions.guards import fresh_login, login_required, not_while_acting, read_while_acting
from idp.web import origin, set_cookies, settings, work
from idp.web.pages import see_other


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/account", "account", show_account, methods=["GET", "POST"])
    blueprint.add_url_rule("/account/officers", "officer_acts", show_officer_acts)
    blueprint.add_url_rule("/account/password", "change_password", change_password, methods=["GET", "POST"])


@login_required
@read_while_acting
def show_account() -> ResponseReturnValue:
    """Show the account's data, and store changed contact data or language."""
    account, is_submitted = signed_in().account, request.method == "POST"
    form, language = ContactForm(account), LocaleForm(data={"locale": account.locale})
    has_language = is_submitted and "locale" in request.form
    has_contact = is_submitted and (not has_language or any(name.startswith("contact_") for name in request.form))
    if not is_submitted or (has_contact and place_search_handled(form)):
        return _account_page(form, language, account)
    submitted_forms = [each for each, has_fields in ((form, has_contact), (language, has_language)) if has_fields]
    validity = [each.validate() for each in submitted_forms]  # all are validated, so that each shows its errors
    if not all(validity):
        return _account_page(form, language, account), 422
    now, page = clock.now(), {}
    if has_contact:
        contact.change_contact(work(), account, form.columns(), Act(origin(), now))
    if has_language and language.locale.data != account.locale:
        contact.change_locale(work(), account, language.locale.data, now)
        page = {"lang": language.locale.data}  # the pages follow, or the next sign-in would revert the choice
    flash(lazy("Your information is saved."), "success")
    return see_other(url_for("accounts.account", **page))


def _account_page(form: ContactForm, language: LocaleForm, account: Account) -> str:
    kind = ENTITY_TYPES[account.entity_type]
    of_tax_id = account.number_kind == NumberKind.TAX_ID
    return render_template(
        "accounts/account.html",
        form=form,
        language=language,
        account=account,
        kind=kind,
        number_label=kind.number_label if of_tax_id else NUMBER_KINDS[NumberKind(account.number_kind)],
        source=kind.register or lazy("Government register"),
    )


@login_required
@not_while_acting
def show_officer_acts() -> str:
    """What officers did to the account."""
    with work().reading() as session:
        entries = officer_acts.history(session, signed_in().account.id)
    return render_template("accounts/officer_acts.html", entries=entries)


@login_required
@not_while_acting
@fresh_login
def change_password() -> ResponseReturnValue:
    """Ask for the current password and a new one; this browser stays signed in, with a new cookie."""
    user_session = signed_in()
    with work().reading() as reading:
        words_of_user = own_words(user_session.account, usernames.of(reading, user_session.account.id))
    form = ChangePasswordForm()
    form.own_words = words_of_user
    if not form.validate_on_submit():
        return _password_page(form), 422 if form.errors else 200
    old, new = form.current_password.data or "", form.password.data or ""
    result = contact.change_password(work(), user_session, old, new, settings(), visitor())
    if result is contact.PasswordRefusal.LOGIN_OVER:
        return see_other(url_for("accounts.sign_in"))
    if isinstance(result, contact.PasswordRefusal):
        form.current_password.errors = [lazy("This is not your current password.")]
        return _password_page(form), 422
    form_tokens.renew(signed_in().account.id)  # a new form token with the new secret of the session
    flash(lazy("Your new password is set. Your other browsers have been signed out."), "success")
    response = see_other(url_for("accounts.account"))
    set_cookies.keep(response, set_cookies.SESSION, result.secret)
    return response


def _password_page(form: ChangePasswordForm) -> str:
    return render_template("accounts/password.html", form=form)
