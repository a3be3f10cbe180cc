"""The mails that tell operators what an officer has done, in their language."""

from __future__ import annotations

from functools import partial

from idp.accounts.officer_acts import SENTENCES
from idp.helpdesk.acts.kind import ActContext, ActKind, Mails
from idp.i18n import format_moment, gettext
from idp.mail.message import MailMessage


def done(context: ActContext, kind: ActKind, sentence: str = "") -> MailMessage:
    """That the act is done; with the reason if the operator is to read it. *sentence*: a msgid that says more than the
    act's own.
    """
    account, locale = context.account, context.account.locale
    _ = partial(gettext, locale=locale)
    reason = (_("Reason: %(reason)s", reason=context.reason),) if kind.shows_reason else ()
    return MailMessage(
        locale=locale,
        subject=_("An officer has changed something in your account"),
        paragraphs=(
            _("Dear %(name)s,", name=account.name),
            _(sentence or SENTENCES[kind.action.value]),
            *reason,
            _("Account: %(name)s", name=account.preferred_username),
            _("When: %(moment)s", moment=format_moment(context.act.at, locale)),
        ),
        after=(_("If you have not asked for this, please tell the help desk at once."),),
    )


def to_operator(context: ActContext, kind: ActKind, sentence: str = "") -> Mails:
    """The mail ``done`` to the account's address."""
    return [(context.account.email, done(context, kind, sentence))]
