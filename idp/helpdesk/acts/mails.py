"""The mails that tell operators what officers do, in their language.

An address that the account does not have (yet) is not confirmed: mails there have no name, and only the end of a number
unless it is a juristic person's.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from idp.accounts import masking
from idp.accounts.officer_acts import SENTENCES
from idp.helpdesk.acts.kind import ActContext, ActKind, Mails
from idp.i18n import format_moment, gettext, lazy
from idp.mail.message import Button, MailMessage

_TELL_US = lazy("If you have not asked for this, please tell the help desk at once.")


def done(context: ActContext, kind: ActKind, address: str | None = None, sentence: str = "") -> MailMessage:
    """That the act is done; with the reason if the operator is to read it. *address*: by default the account's.
    *sentence*: a msgid that says more than the act's own.
    """
    _ = partial(gettext, locale=context.account.locale)
    reason = (_("Reason: %(reason)s", reason=context.reason),) if kind.shows_reason else ()
    paragraphs = (_(sentence or SENTENCES[kind.action.value]), *reason)
    subject = _("An officer has changed something in your account")
    return _message(context, address or context.account.email, subject, paragraphs, after=(_(_TELL_US),))


def to_operator(context: ActContext, kind: ActKind, sentence: str = "") -> Mails:
    """The mail ``done`` to the account's address."""
    return [(context.account.email, done(context, kind, sentence=sentence))]


def announced(context: ActContext, kind: ActKind, cancel_link: str) -> Mails:
    """That the act will be done at the end of its waiting period, to all its addresses. *cancel_link*: the address of
    the page that cancels it; empty where none does.
    """
    locale = context.account.locale
    _ = partial(gettext, locale=locale)
    moment = format_moment(context.act.at + kind.waits, locale) if kind.waits else ""
    paragraphs = [
        _("This was asked for at the help desk: %(act)s.", act=_(kind.title)),
        _("It will be done on %(moment)s.", moment=moment),
    ]
    if cancel_link:
        paragraphs.append(_("If you have not asked for it, please cancel it by the button before then."))
    buttons = (Button(_("Cancel it"), cancel_link),) if cancel_link else ()
    subject = _("An important change of your account is announced")
    return [
        (address, _message(context, address, subject, paragraphs, buttons=buttons, after=(_(_TELL_US),)))
        for address in kind.addresses(context.account, context.data)
    ]


def not_done(context: ActContext, kind: ActKind) -> Mails:
    """That an announced act will not be done, to all its addresses."""
    _ = partial(gettext, locale=context.account.locale)
    paragraphs = (
        _("This was announced for your account, and will not be done: %(act)s.", act=_(kind.title)),
        _("If you still need it, please talk to the help desk."),
    )
    subject = _("An announced change will not be done")
    return [
        (address, _message(context, address, subject, paragraphs))
        for address in kind.addresses(context.account, context.data)
    ]


def confirm_new_address(context: ActContext, secret: str) -> MailMessage:
    """To the new address of an account: the link, by its *secret*, that confirms it."""
    _ = partial(gettext, locale=context.account.locale)
    return _message(
        context,
        None,
        _("Confirm your email address"),
        (
            _("At the help desk this email address was set for an account of the e-services of TISI."),
            _("Please open the link and enter the password that you sign in with."),
        ),
        buttons=(Button(_("Confirm the address"), f"{context.settings.issuer}/verify-email/{secret}"),),
        after=(_("The link works once, within 24 hours."), _(_TELL_US)),
    )


def _message(
    context: ActContext,
    address: str | None,
    subject: str,
    paragraphs: Sequence[str],
    *,
    buttons: tuple[Button, ...] = (),
    after: tuple[str, ...] = (),
) -> MailMessage:
    """A mail with whose account it is about and when, as far as *address* may know."""
    account, locale = context.account, context.account.locale
    _ = partial(gettext, locale=locale)
    is_own = address is not None and address == account.email
    greeting = (_("Dear %(name)s,", name=account.name),) if is_own else ()
    whose = (
        _("Account: %(name)s", name=account.preferred_username)
        if is_own
        else _("Number: %(number)s", number=masking.number(account))
    )
    when = _("When: %(moment)s", moment=format_moment(context.act.at, locale))
    return MailMessage(locale, subject, (*greeting, *paragraphs, whose, when), buttons, after)
