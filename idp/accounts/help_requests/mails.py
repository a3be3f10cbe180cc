"""The mail to the help desk about a request for help."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from idp.accounts.help_requests.topics import OTHER, TOPICS
from idp.config import Settings
from idp.i18n import gettext
from idp.mail.message import Button, MailMessage


def help_asked(request: Mapping[str, str], settings: Settings) -> MailMessage:
    """Mail to the help desk. *request*: as of ``ask.ask``."""
    locale = settings.default_locale
    _ = partial(gettext, locale=locale)
    topic = _(TOPICS.get(request["topic"], TOPICS[OTHER]))
    return MailMessage(
        locale=locale,
        subject=_("Help is asked for: %(topic)s", topic=topic),
        paragraphs=(
            _("Somebody asks for help by the form. Nothing that was typed has been checked."),
            _("Name: %(value)s", value=request["name"]),
            _("How to reach them: %(value)s", value=request["contact"]),
            _("Message: %(value)s", value=request["message"]),
        ),
        buttons=(Button(_("Open the queue"), f"{settings.issuer}/officer"),),
    )
