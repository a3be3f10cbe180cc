"""Writing a mail: a letter becomes text and HTML, sealed into the outbox in the caller's transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from functools import cache, partial

from jinja2 import Environment, FileSystemLoader
from sqlalchemy.orm import Session

from idp import i18n, outbox
from idp.config import Settings, bundled
from idp.crypto import Vault
from idp.mail.letter import Letter
from idp.web import branding

#: The kind of outbox message that ``deliver`` handles.
MAIL = "mail"


def send(session: Session, settings: Settings, letters: Sequence[tuple[str, Letter]], at: datetime) -> None:
    """Put mails into the outbox, each for an address. They hold secret links, so they wait there encrypted."""
    vault = Vault(settings.secret_keys)
    messages = []
    for address, letter in letters:
        content = {"to": address, "subject": " ".join(letter.subject.split()), **_forms(letter, settings)}
        messages.append((address, {"sealed": vault.seal(json.dumps(content).encode())}))
    outbox.put(session, MAIL, messages, at)


def _forms(letter: Letter, settings: Settings) -> dict[str, str]:
    agency = branding.load(settings.branding_file)
    values = {
        "letter": letter,
        "locale": letter.locale,
        "service": agency.agency_name[letter.locale],
        "contacts": agency.contacts,
        "issuer": settings.issuer,
        "_": partial(i18n.gettext, locale=letter.locale),
    }
    return {kind: _environment().get_template(f"letter.{kind}").render(values) for kind in ("txt", "html")}


@cache
def _environment() -> Environment:
    folder = FileSystemLoader(bundled("templates") / "mail")
    return Environment(loader=folder, autoescape=lambda name: str(name).endswith(".html"), trim_blocks=True)
