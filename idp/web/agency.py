"""What the pages and mails say of the agency, as values."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Contact:
    """One help desk: its name by language, the rest as text; what is not known is empty."""

    name: dict[str, str]
    telephone: str = ""
    extensions: str = ""
    email: str = ""


@dataclass(frozen=True)
class Branding:
    """What the pages say of the agency, by language where it differs.

    The shipped help desks have no telephone number: those belong into the file of the installation.
    """

    agency_name: dict[str, str] = field(default_factory=lambda: {"th": "บริการอิเล็กทรอนิกส์ สมอ.", "en": "TISI e-Services"})
    mark: str = "สมอ"
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
    """Terms of use by language, a paragraph each; the shipped ones where there are none."""
