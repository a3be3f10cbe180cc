"""Writing a mail: a letter becomes text and HTML, sealed into the outbox in the caller's transaction.

Here alone is decided how many mails an address gets (``kinds``): whoever causes one cannot tell whether it was.
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

#: A letter, or what writes it and makes its links once it is known that it will be sent: a link that is made ends the
#: ones before it, which may be all that its owner has.
Writing = MailMessage | Callable[[], MailMessage]


def send(
    session: Session,
    settings: Settings,
    letters: Sequence[tuple[str | None, Writing]],
    at: datetime,
    *,
    kind: MailKind,
    by_clock: bool = False,
) -> None:
    """Put mails into the outbox, each for an address, as far as *kind* leaves room. They hold secret links, so they
    wait there encrypted. An account without an address (``None``) gets none, and links for it are not made.
    """
    vault = Vault(settings.secret_keys)
    messages = []
    addressed = [(address, writing) for address, writing in letters if address is not None]
    room = {address: _has_room(session, kind, address, each, at) for address, each in dict(addressed).items()}
    for address, writing in addressed:
        if room[address]:
            mail = writing if isinstance(writing, MailMessage) else writing()
            content = {"to": address, "subject": " ".join(mail.subject.split()), **_forms(mail, settings)}
            messages.append((address, {"sealed": vault.seal(json.dumps(content).encode())}))
    outbox.put(session, MAIL, messages, at, Lane.MAIL, by_clock=by_clock)


def _has_room(session: Session, kind: MailKind, address: str, writing: Writing, at: datetime) -> bool:
    """Whether more of that kind may go to *address*; counts it. The first that another account causes and that is too
    much begins the digest, in its language, which goes out when the hour is over.
    """
    cause = CAUSES[kind]
    if cause not in (Cause.ANYBODY, Cause.ANOTHER):
        return True
    counted, over = limits.tally(session, f"mails:{cause.value}:{address.casefold()}", at, WITHIN)
    most = OF_ANYBODY if cause is Cause.ANYBODY else OF_ANOTHER
    if counted > most:
        log.info("a mail of the kind %s is left out: its address had %d within the hour", kind.value, most)
    if cause is Cause.ANOTHER and counted == most + 1:
        locale = (writing if isinstance(writing, MailMessage) else writing()).locale
        outbox.put(session, DIGEST, [(address, {"locale": locale})], at, due_at=over)
    return counted <= most


def _forms(mail: MailMessage, settings: Settings) -> dict[str, str]:
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
