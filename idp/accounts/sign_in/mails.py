"""The mail about a sign-in from a new device, in the reader's language."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from idp.config import Settings
from idp.i18n import format_moment, gettext
from idp.mail.message import Button, MailMessage
from idp.models import Account


def new_device(
    settings: Settings, account: Account, secret: str, browser: str, network: str, at: datetime
) -> MailMessage:
    """Notify the owner of a sign-in on a new device, with links to confirm and to report it.

    *secret*: of the mail link. *browser* and *network*: where the sign-in came from, as text. *at*: when (UTC).
    """
    _ = partial(gettext, locale=account.locale)
    return MailMessage(
        locale=account.locale,
        subject=_("A sign-in from a new browser"),
        paragraphs=(
            _("Dear %(name)s,", name=account.name),
            _(
                "Your account %(user)s was signed in to from a browser that has not been used for it before.",
                user=account.preferred_username,
            ),
            _("When: %(moment)s", moment=format_moment(at, account.locale)),
            _("Where: %(network)s, %(browser)s", network=network, browser=browser or "–"),
            _("If it was you, please say so: then we know later what was done by you."),
        ),
        buttons=(
            Button(_("This was me"), f"{settings.issuer}/this-was-me/{secret}"),
            Button(_("This was not me"), f"{settings.issuer}/not-me/{secret}"),
        ),
        after=(
            _(
                "The second link leads to a page that signs every browser out of your account and takes back what was "
                "done since. The links work for 7 days."
            ),
        ),
    )
