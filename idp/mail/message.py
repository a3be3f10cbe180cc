"""A mail message: its content in one language, before it is rendered."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Button:
    """A link shown as a button. ``address``: a URL of this provider."""

    label: str
    address: str


@dataclass(frozen=True)
class MailMessage:
    """One mail in one ``locale``. Each of ``paragraphs`` is plain text; rendering escapes it for HTML.

    ``buttons`` follow the first ``paragraphs``, ``after`` follows the buttons.
    """

    locale: str
    subject: str
    paragraphs: tuple[str, ...]
    buttons: tuple[Button, ...] = ()
    after: tuple[str, ...] = field(default=())
