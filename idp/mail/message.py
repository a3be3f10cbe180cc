"""A letter: what a mail says, in one language, before it has a form."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Button:
    """A link that stands out. ``address`` is of this provider."""

    label: str
    address: str


@dataclass(frozen=True)
class MailMessage:
    """One mail in one ``locale``. Each of ``paragraphs`` is plain text; the form escapes what HTML needs escaped.

    ``buttons`` follow the first ``paragraphs``, ``after`` follows the buttons.
    """

    locale: str
    subject: str
    paragraphs: tuple[str, ...]
    buttons: tuple[Button, ...] = ()
    after: tuple[str, ...] = field(default=())
