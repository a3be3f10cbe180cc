"""The agency on the pages: its name, its mark and the help desks, from ``IDP_BRANDING_FILE`` or as shipped."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from idp.config import SettingsError


@dataclass(frozen=True)
class Contact:
    """One help desk: its name by language, the rest as text; what is not known is empty."""

    name: dict[str, str]
    telephone: str = ""
    extensions: str = ""
    email: str = ""


@dataclass(frozen=True)
class Branding:
    """What the pages say of the agency, by language where it differs."""

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


def load(path: Path | None) -> Branding:
    """The branding in *path*, or the shipped one. Raises ``SettingsError`` for a file that cannot be used."""
    if path is None:
        return Branding()
    try:
        content: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
        contacts = tuple(Contact(**contact) for contact in content.pop("contacts", []))
        return Branding(**content, contacts=contacts)
    except (OSError, ValueError, TypeError, AttributeError, yaml.YAMLError) as error:
        raise SettingsError([f"IDP_BRANDING_FILE: {path}: {error}"]) from error
