"""The digest: one mail for everything other accounts did within an hour beyond the limit of mails."""

from __future__ import annotations

from functools import partial

from sqlalchemy.orm import Session

from idp import clock
from idp.config import Settings
from idp.i18n import gettext
from idp.mail import compose
from idp.mail.handler import MailHandler
from idp.mail.kinds import MailKind
from idp.mail.message import Button, MailMessage
from idp.outbox import Message


class DigestMailHandler(MailHandler):
    """Sends the digest."""

    def write(self, session: Session, message: Message) -> None:
        """Mail the receiver of *message*, in the language of *payload*."""
        mail = more_happened(self.settings, message.payload["locale"])
        compose.send(session, self.settings, [(message.receiver, mail)], clock.now(), kind=MailKind.DIGEST)


def more_happened(settings: Settings, locale: str) -> MailMessage:
    """The digest: there is more news of powers of attorney than was mailed. Holds no text that other users wrote."""
    _ = partial(gettext, locale=locale)
    return MailMessage(
        locale=locale,
        subject=_("More news of your powers of attorney"),
        paragraphs=(
            _("In the last hour more happened to your powers of attorney, given or received, than we emailed to you."),
            _("The lists show all of it."),
        ),
        buttons=(
            Button(_("My agents"), f"{settings.issuer}/delegations/given"),
            Button(_("Acting for others"), f"{settings.issuer}/delegations/received"),
        ),
        after=(_("If you know nothing of it, please tell the help desk at once."),),
    )
