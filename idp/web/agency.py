"""The branding of the agency on pages and in mails, as values."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Contact:
    """One help desk: its name by language, and its contact data, empty if unknown."""

    name: dict[str, str]
    telephone: str = ""
    extensions: str = ""
    email: str = ""


@dataclass(frozen=True)
class Branding:
    """The agency's name, mark, help desks and terms, by language where they differ.

    The defaults are the shipped ones, without telephone numbers, which belong in the installation's file.
    """

    agency_name: dict[str, str] = field(default_factory=lambda: {"th": "บริการอิเล็กทรอนิกส์ สมอ.", "en": "TISI e-Services"})
    mark: str = "สมอ."
    contacts: tuple[Contact, ...] = (
        Contact(
            {
                "th": "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร",
                "en": "Information and Communication Technology Centre",
            }
        ),
        Contact({"th": "กองควบคุมมาตรฐาน", "en": "Standards Control Division"}),
    )
    terms: dict[str, list[str]] = field(default_factory=dict)
    """Terms of use by language, as paragraphs; for a missing language the page has the shipped ones."""
