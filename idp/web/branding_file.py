"""Parses the file of ``IDP_BRANDING_FILE`` into a ``Branding``, or into the list of its faults.

``docs/operations.md`` describes the keys, ``examples/branding.yaml`` is an example.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import fields
from pathlib import Path
from typing import Any

from idp.spelling import clean
from idp.web import emblem
from idp.web.agency import Branding, Contact, Links
from idp.web.colours import DARK, LEAST, LIGHT, Colours, is_colour, least_contrast
from idp.written import document
from idp.written import text as written_text
from idp.written.document import Document, Where
from idp.written.fault import Fault, FaultyFile, shown
from idp.written.names import nearest

_LANGUAGES = ("th", "en")
_KEYS = tuple(each.name for each in fields(Branding))
_CONTACT_KEYS = tuple(each.name for each in fields(Contact))
_LINK_KEYS = tuple(each.name for each in fields(Links))
#: Which backgrounds each of the colours stands on.
_COLOUR_KEYS = {"brand": LIGHT, "brand_dark": DARK}
#: Maximum lengths in characters.
_LONGEST_MARK, _LONGEST_LINE, _LONGEST_TERM = 6, 100, 4000
_TELEPHONE = re.compile(r"\+?[0-9][0-9 ()-]*")
_WEB_ADDRESS = re.compile(r"https://[^\s<>\"']+")
_ADDRESS = re.compile(r"[^\s@<>\"',;?&]+@[^\s@<>\"',;?&]+\.[^\s@<>\"',;?&]+")


def read(path: Path, folder: Path) -> Branding:
    """The branding in the file at *path*; *folder* is where the emblem is looked for.

    Raises ``FaultyFile`` with every fault, those of the emblem too.
    """
    parser = _Parser(document.read(path), folder)
    branding = parser.branding()
    if parser.document.faults:
        raise FaultyFile(parser.document.faults)
    return branding


class _Parser:
    """Parses one document, and adds the faults to those of the document."""

    def __init__(self, document: Document, folder: Path) -> None:
        self.document = document
        self._folder = folder

    def branding(self) -> Branding:
        """The branding of the whole file; valid only if ``document.faults`` is empty afterwards."""
        top = self.document.value
        if not isinstance(top, dict):
            self._fault((), "the file is not a block of keys", "write agency_name: and below it th: and en:")
            return Branding()
        self._check_keys((), top, _KEYS)
        values: dict[str, Any] = {
            key: self._by_language((key,))
            for key in ("agency_name", "full_name", "official_line", "address")
            if key in top
        }
        if "mark" in top:
            values["mark"] = self._line(("mark",), _LONGEST_MARK)
        if "contacts" in top:
            values["contacts"] = tuple(self._contact(where) for where in self._items(("contacts",)))
        if "terms" in top:
            values["terms"] = self._terms()
        if "logo" in top:
            values["logo"] = self._logo()
        if "colours" in top:
            values["colours"] = self._colours()
        if "links" in top:
            values["links"] = self._links()
        return Branding(**values)

    def _contact(self, where: Where) -> Contact:
        value = self._at(where)
        if not isinstance(value, dict):
            self._fault(where, "a help desk must be a block of keys", "begin it with - name: and below it th: and en:")
            return Contact({})
        self._check_keys(where, value, _CONTACT_KEYS)
        if "name" not in value:
            self._fault(where, "name is missing", "write name: and below it th: and en:")
        name = self._by_language((*where, "name")) if "name" in value else {}
        lines = {key: self._optional((*where, key)) for key in _CONTACT_KEYS if key in value and key != "name"}
        telephone, email = lines.get("telephone"), lines.get("email")
        if telephone and not _is_telephone(telephone):
            remedy = "write one as it is dialled, such as 0 2000 0000; extensions have a key of their own"
            self._fault((*where, "telephone"), f"{shown(telephone)} is no telephone number", remedy)
        if email and not _ADDRESS.fullmatch(email):
            self._fault((*where, "email"), f"{shown(email)} is no e-mail address", "write one, and nothing beside it")
        return Contact(name, **lines)

    def _logo(self) -> bytes | None:
        """The emblem in the file that ``logo`` names, relative to the folder."""
        name = self._line(("logo",), _LONGEST_LINE)
        if not name:
            return None
        file = self._folder / name
        try:
            return emblem.sanitised(written_text.raw(file, emblem.LONGEST))
        except emblem.UnusableEmblem as error:
            self.document.faults.append(Fault(str(file), error.line, error.problem, error.remedy))
        except FaultyFile as error:
            self._fault(("logo",), f"{shown(name)}: {error.faults[0].problem}", "name a file beside this one")
        return None

    def _colours(self) -> Colours:
        value = self._block(("colours",), _COLOUR_KEYS)
        given = {key: self._colour(("colours", key), _COLOUR_KEYS[key]) for key in value if key in _COLOUR_KEYS}
        return Colours(**{key: colour for key, colour in given.items() if colour})

    def _colour(self, where: Where, backgrounds: tuple[str, ...]) -> str:
        text = self._line(where, _LONGEST_LINE).lower()
        if text and not is_colour(text):
            self._fault(where, f"{shown(text)} is no colour", 'write six hexadecimal digits in quotes, as "#123c7c"')
            return ""
        if text and (found := least_contrast(text, backgrounds)) < LEAST:
            problem = f"text in {text} has a contrast of {found:.1f} : 1 where 4.5 : 1 is needed"
            self._fault(where, problem, "take a lighter one" if backgrounds is DARK else "take a darker one")
        return text

    def _links(self) -> Links:
        value = self._block(("links",), _LINK_KEYS)
        return Links(**{key: self._web_addresses(("links", key)) for key in value if key in _LINK_KEYS})

    def _web_addresses(self, where: Where) -> dict[str, str]:
        addresses = self._by_language(where)
        for address in addresses.values():
            if address and not _WEB_ADDRESS.fullmatch(address):
                self._fault(where, f"{shown(address)} is no web address", "write one that begins with https://")
                return {}
        return addresses

    def _block(self, where: Where, keys: Collection[str]) -> dict[str, Any]:
        """The block of keys at *where*; an empty one, with a fault, if it is none."""
        value = self._at(where)
        if not isinstance(value, dict):
            self._fault(where, f"{where[-1]} must be a block of keys", f"below it, indented: {', '.join(keys)}")
            return {}
        self._check_keys(where, value, tuple(keys))
        return value

    def _terms(self) -> dict[str, list[str]]:
        value = self._at(("terms",))
        if not isinstance(value, dict):
            self._fault(("terms",), "terms must be a block of languages", "write th: and below it a list of paragraphs")
            return {}
        self._check_keys(("terms",), value, _LANGUAGES)
        return {
            language: [self._line(where, _LONGEST_TERM) for where in self._items(("terms", language))]
            for language in value
        }

    def _by_language(self, where: Where) -> dict[str, str]:
        """The texts of ``{th: …, en: …}``, or of one text for both languages."""
        value = self._at(where)
        if not isinstance(value, dict):
            text = self._line(where, _LONGEST_LINE)
            return dict.fromkeys(_LANGUAGES, text)
        self._check_keys(where, value, _LANGUAGES)
        for language in _LANGUAGES:
            if language not in value:
                self._fault(where, f"{language} is missing", f"write {language}: and the text")
        return {language: self._line((*where, language), _LONGEST_LINE) for language in _LANGUAGES if language in value}

    def _items(self, where: Where) -> list[Where]:
        value = self._at(where)
        if isinstance(value, tuple):
            return [(*where, number) for number in range(len(value))]
        self._fault(where, f"{where[-1]} must be a list", "begin each item with - on a line of its own")
        return []

    def _line(self, where: Where, longest: int) -> str:
        before = len(self.document.faults)
        text = self._optional(where, longest)
        if not text and len(self.document.faults) == before:
            self._fault(
                where, f"{where[-1]} has no text" if isinstance(where[-1], str) else "there is no text", "write it"
            )
        return text

    def _optional(self, where: Where, longest: int = _LONGEST_LINE) -> str:
        """The text or number at *where* on one line, normalised as form input is; empty if there is none."""
        if isinstance(self._at(where), tuple | dict):
            self._fault(where, f"{where[-1]} must be a text", "write it on one line")
            return ""
        text = " ".join(clean(self.document.text(where) or "").split())
        if len(text) > longest:
            self._fault(where, f"this text is longer than {longest} characters", "shorten it")
        return text

    def _check_keys(self, where: Where, value: Collection[str], keys: tuple[str, ...]) -> None:
        for key in value:
            if key not in keys:
                suggestion = nearest(key, keys)
                remedy = f"did you mean {suggestion}?" if suggestion else f"use {', '.join(keys)}"
                self._fault((*where, key), f"{shown(key)} is not a known key", remedy)

    def _at(self, where: Where) -> Any:
        value: Any = self.document.value
        for step in where:
            value = value[step]
        return value

    def _fault(self, where: Where, problem: str, remedy: str) -> None:
        self.document.faults.append(self.document.fault(where, problem, remedy))


def _is_telephone(text: str) -> bool:
    digits = sum(each.isdigit() for each in text)
    fewest, most = (9, 10) if text.startswith("0") else (3, 15)  # Thai numbers with their 0; short ones; E.164
    return _TELEPHONE.fullmatch(text) is not None and fewest <= digits <= most
