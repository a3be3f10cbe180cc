"""Composing mail: a mail message becomes text and HTML, encrypted in the outbox within the caller's transaction.

This is the only place that limits how many mails an address gets (``kinds``): whoever causes one cannot tell whether it
was sent.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache, partial

from jinja2 import Environment, FileSystemLoader
from sqlalchemy.orm import Session

from idp import i18n, limits, outbox
from idp.config import Settings, bundled
from idp.crypto import Vault
from idp.mail.kinds import CAUSES, OF_ANOTHER, OF_ANYBODY, WITHIN, Cause, MailKind
from idp.mail.message import MailMessage
from idp.outbox import Lane
from idp.web import branding

log = logging.getLogger(__name__)

#: The kinds of outbox message that ``deliver`` and ``digest`` handle.
MAIL, DIGEST = "mail", "mail_digest"

#: A mail message, or a function that composes it and creates its links, called only if the mail will be sent: a new
#: link revokes earlier ones, which may be all that the owner has.
MailSource = MailMessage | Callable[[], MailMessage]


def send(
    session: Session,
    settings: Settings,
    mails: Sequence[tuple[str | None, MailSource]],
    at: datetime,
    *,
    kind: MailKind,
    by_clock: bool = False,
) -> None:
    """Put mails into the outbox, as far as the limit of *kind* allows. They hold secret links, so they are encrypted
    there.

    *mails*: each with its address; ``None``, of an account without one, is skipped and its links are not created.
    *by_clock*: a scheduled job caused them, not somebody's act.
    """
    vault = Vault(settings.secret_keys)
    messages = []
    recipients = [(address, source) for address, source in mails if address is not None]
    within_limit = {
        address: _is_within_limit(session, kind, address, each, at) for address, each in dict(recipients).items()
    }
    for address, source in recipients:
        if within_limit[address]:
            mail = source if isinstance(source, MailMessage) else source()
            content = {"to": address, "subject": " ".join(mail.subject.split()), **_render(mail, settings)}
            messages.append((address, {"sealed": vault.seal(json.dumps(content).encode())}))
    outbox.put(session, MAIL, messages, at, Lane.MAIL, by_clock=by_clock, about=kind.value)


def _is_within_limit(session: Session, kind: MailKind, address: str, source: MailSource, at: datetime) -> bool:
    """Whether another mail of that kind may go to *address*; counts it. The first one above the limit that another
    account causes queues a digest in its language, which is sent when the hour is over.
    """
    cause = CAUSES[kind]
    if cause not in (Cause.ANYBODY, Cause.ANOTHER):
        return True
    total, ends_at = limits.tally(session, f"mails:{cause.value}:{address.casefold()}", at, WITHIN)
    limit = OF_ANYBODY if cause is Cause.ANYBODY else OF_ANOTHER
    if total > limit:
        log.info("a mail of the kind %s is left out: its address had %d within the hour", kind.value, limit)
    if cause is Cause.ANOTHER and total == limit + 1:
        locale = (source if isinstance(source, MailMessage) else source()).locale
        outbox.put(session, DIGEST, [(address, {"locale": locale})], at, due_at=ends_at)
    return total <= limit


def _render(mail: MailMessage, settings: Settings) -> dict[str, str]:
    agency = branding.current(settings)
    values = {
        "letter": mail,
        "locale": mail.locale,
        "service": agency.agency_name[mail.locale],
        "contacts": agency.contacts,
        "issuer": settings.issuer,
        "_": partial(i18n.gettext, locale=mail.locale),
    }
    return {kind: _environment().get_template(f"letter.{kind}").render(values) for kind in ("txt", "html")}


@cache
def _environment() -> Environment:
    folder = FileSystemLoader(bundled("templates") / "mail")
    return Environment(loader=folder, autoescape=lambda name: str(name).endswith(".html"), trim_blocks=True)
