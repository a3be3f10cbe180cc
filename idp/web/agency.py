"""The branding of the agency on pages and in mails, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from idp.crypto import digest
from idp.web.colours import Colours


@dataclass(frozen=True)
class Contact:
    """One help desk: its name by language, and its contact data, empty if unknown."""

    name: dict[str, str]
    telephone: str = ""
    extensions: str = ""
    email: str = ""


@dataclass(frozen=True)
class Links:
    """The pages of the agency that the foot of every page links to, as addresses by language; empty if unknown."""

    privacy: dict[str, str] = field(default_factory=dict)
    policy: dict[str, str] = field(default_factory=dict)
    accessibility: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Branding:
    """The agency's names, emblem, colours, help desks, links and terms, by language where they differ.

    The defaults are the shipped ones, without telephone numbers, which belong in the installation's file.
    """

    agency_name: dict[str, str] = field(default_factory=lambda: {"th": "บริการอิเล็กทรอนิกส์ สมอ.", "en": "TISI e-Services"})
    full_name: dict[str, str] = field(
        default_factory=lambda: {
            "th": "สำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรม",
            "en": "Thai Industrial Standards Institute",
        }
    )
    official_line: dict[str, str] = field(
        default_factory=lambda: {"th": "เว็บไซต์ทางการของ สมอ.", "en": "Official website of TISI"}
    )
    """The thin line above everything."""
    mark: str = "สมอ."
    """What stands in the disc while there is no ``logo``."""
    logo: bytes | None = None
    """The emblem, an SVG file (``emblem.sanitised``)."""
    colours: Colours = field(default_factory=Colours)
    address: dict[str, str] = field(default_factory=dict)
    links: Links = field(default_factory=Links)
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

    @cached_property
    def logo_version(self) -> str:
        """A word that changes with the emblem; empty if there is none."""
        return digest(self.logo.decode())[:12] if self.logo else ""

    @cached_property
    def colours_version(self) -> str:
        """A word that changes with the colours; empty for the shipped ones, which ``site.css`` has."""
        return "" if self.colours == Colours() else digest(self.colours.stylesheet())[:12]
