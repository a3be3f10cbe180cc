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
from idp.web.agency import Branding, Contact
from idp.written import document
from idp.written.document import Document, Where
from idp.written.fault import FaultyFile, shown
from idp.written.names import nearest

_LANGUAGES = ("th", "en")
_KEYS = tuple(each.name for each in fields(Branding))
_CONTACT_KEYS = tuple(each.name for each in fields(Contact))
#: Reserved keys that this version does not support.
_UNSUPPORTED = ("logo", "colours")
#: Maximum lengths in characters.
_LONGEST_MARK, _LONGEST_LINE, _LONGEST_TERM = 6, 100, 4000
_TELEPHONE = re.compile(r"\+?[0-9][0-9 ()-]*")
_ADDRESS = re.compile(r"[^\s@<>\"',;?&]+@[^\s@<>\"',;?&]+\.[^\s@<>\"',;?&]+")


def read(path: Path) -> Branding:
    """The branding in the file at *path*. Raises ``FaultyFile`` with every fault."""
    parser = _Parser(document.read(path))
    branding = parser.branding()
    if parser.document.faults:
        raise FaultyFile(parser.document.faults)
    return branding


class _Parser:
    """Parses one document, and adds the faults to those of the document."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def branding(self) -> Branding:
        """The branding of the whole file; valid only if ``document.faults`` is empty afterwards."""
        top = self.document.value
        if not isinstance(top, dict):
            self._fault((), "the file is not a block of keys", "write agency_name: and below it th: and en:")
            return Branding()
        self._check_keys((), top, _KEYS, _UNSUPPORTED)
        values: dict[str, Any] = {}
        if "agency_name" in top:
            values["agency_name"] = self._by_language(("agency_name",))
        if "mark" in top:
            values["mark"] = self._line(("mark",), _LONGEST_MARK)
        if "contacts" in top:
            values["contacts"] = tuple(self._contact(where) for where in self._items(("contacts",)))
        if "terms" in top:
            values["terms"] = self._terms()
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

    def _check_keys(
        self, where: Where, value: Collection[str], keys: tuple[str, ...], unsupported: tuple[str, ...] = ()
    ) -> None:
        for key in value:
            if key in unsupported:
                self._fault((*where, key), f"{key} is not supported in this version", "remove it")
            elif key not in keys:
                suggestion = nearest(key, (*keys, *unsupported))
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
