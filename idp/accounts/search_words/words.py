"""What an account is found by, as normalised words; and what somebody searches for, as ranges of such words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from idp.accounts import usernames
from idp.accounts.search_words import thai_sound
from idp.fields.parse import arabic
from idp.spelling import clean, unturned

#: The columns of ``Account`` whose words are kept, besides its user names.
FOUND_BY = frozenset(
    {
        *("tax_id", "name", "given_name", "family_name", "contact_name"),
        *("preferred_username", "email", "unconfirmed_email"),
    }
)
#: The words of names are cut off after so many characters, all others after so many; an account has so many at most.
LONGEST, LONGEST_OTHER, MOST = 24, 64, 120
#: So many words of a search count; the rest is ignored.
SEARCHED = 5

#: Comes before a word that is kept as it sounds.
_SOUND = "~"
_THAI = re.compile("[\u0e01-\u0e4e]")
_BEGINS_SYLLABLE = re.compile("[\u0e01-\u0e2e\u0e40-\u0e44\x20-\x7e]")
_SIGNS = re.compile("[\u0e47-\u0e4c\u0e4e\u0e2f\u0e46]")
_BETWEEN = re.compile(r"[^\w\u0e00-\u0e7f%]+")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[\s\u2010-\u2015\u2212-]+(?=\d)")
#: What names of many parties have in common: it finds nobody. Written together with the name, it is cut off.
_LEGAL_FORMS = (
    *("บริษัทจำกัด", "บริษัท", "บจก", "บมจ", "ห้างหุ้นส่วนจำกัด", "ห้างหุ้นส่วนสามัญนิติบุคคล", "ห้างหุ้นส่วนสามัญ", "ห้างหุ้นส่วน"),
    *("หจก", "หสน", "คณะบุคคล", "นางสาว", "นาง", "นาย", "นส", "จำกัด", "มหาชน", "สามัญ", "นิติบุคคล"),
)
_LIMITED = "จำกัด"
_LATIN_FORMS = ("company", "limited", "public", "partnership", "co", "ltd", "plc", "part", "mr", "mrs", "miss", "ms")


@dataclass(frozen=True)
class Beginning:
    """A word that others are to begin with: those from ``first`` on, before ``after``."""

    first: str

    @property
    def after(self) -> str:
        """The first word beyond those that begin with it, by code points."""
        last = ord(self.first[-1]) + 1
        return self.first[:-1] + chr(0xE000 if last == 0xD800 else min(last, 0x10FFFF))


@dataclass(frozen=True)
class Wanted:
    """What somebody searches for. ``phrases``: all of it as one beginning, as any of these; ``words``: the beginnings
    of its words, all of which an account is to have, in any order; none where it has one word.
    """

    phrases: tuple[Beginning, ...]
    words: tuple[Beginning, ...] = ()


def of_account(columns: Mapping[str, str | None], user_names: Iterable[str]) -> frozenset[str]:
    """The words of an account with these *columns* (``FOUND_BY``), which signs in by *user_names*."""
    text = {column: columns[column] or "" for column in FOUND_BY}
    names = (text["name"], f"{text['given_name']} {text['family_name']}", text["contact_name"])
    spelled = [tail[:LONGEST] for name in names for tail in _tails(_spelled(name))]
    sounding = [_SOUND + tail[:LONGEST] for name in names for tail in _tails(_sounding(name))]
    addresses = [part for column in ("email", "unconfirmed_email") for part in _of_address(text[column])]
    logins = (text["tax_id"], text["preferred_username"], *sorted(user_names))
    numbers = [form for login in logins for form in _of_number(login)]
    words = dict.fromkeys(word[:LONGEST_OTHER] for word in (*numbers, *addresses, *spelled, *sounding) if word)
    return frozenset(list(words)[:MOST])


def wanted(text: str) -> Wanted | None:
    """What *text*, as somebody typed it, searches for as it is written; ``None`` where it names nobody."""
    whole = _of_number(text)[-1]
    if whole.isdigit():
        return Wanted((Beginning(whole[:LONGEST_OTHER]),))
    parts = _folded(text).split()
    words = [word for part in parts for word in ([part] if "@" in part else _spelled(part))]
    phrase = "".join(words)
    phrases = dict.fromkeys(each for each in (whole[:LONGEST_OTHER], phrase[:LONGEST]) if each)
    return Wanted(tuple(map(Beginning, phrases)), _several(words)) if phrases else None


def wanted_by_sound(text: str) -> Wanted | None:
    """What *text* searches for as it sounds; ``None`` where it has no Thai words."""
    words = _sounding(text)
    phrase = "".join(words)
    return Wanted((Beginning(_SOUND + phrase[:LONGEST]),), _several(words, _SOUND)) if phrase else None


def _several(words: list[str], before: str = "") -> tuple[Beginning, ...]:
    if len(words) < 2:
        return ()
    cut = dict.fromkeys(before + word[: LONGEST_OTHER if "@" in word else LONGEST] for word in words)
    return tuple(map(Beginning, cut))[:SEARCHED]


def _tails(words: list[str]) -> list[str]:
    """Each word with all that follow it, so that a name is found however its words are divided."""
    return ["".join(words[start:]) for start in range(len(words))]


def _spelled(name: str) -> list[str]:
    """The words of a name as it is written, without legal forms, tone marks and other signs that are often wrong."""
    return _without_forms(_SIGNS.sub("", word) for word in _divided(name))


def _sounding(name: str) -> list[str]:
    """The words of a name as they sound; those that are not Thai are left out."""
    heard = (thai_sound.of(word) for word in _without_forms(_divided(name)) if _THAI.search(word))
    return [word for word in heard if word]


def _divided(name: str) -> list[str]:
    return _BETWEEN.sub(" ", _folded(name).replace(".", "")).split()


def _without_forms(words: Iterable[str]) -> list[str]:
    kept = (_cut(word) for word in words)
    return [word for word in kept if word and word not in _LATIN_FORMS]


def _cut(word: str) -> str:
    """*word* without the legal form or title that it begins or ends with."""
    if len(word) > len(_LIMITED) + 1:
        word = word.removesuffix(_LIMITED)
    for form in _FORMS:
        if word == form:
            return ""
        if word.startswith(form) and len(word) - len(form) > 1 and _BEGINS_SYLLABLE.match(word, len(form)):
            return word[len(form) :]
    return word


def _of_address(address: str) -> tuple[str, ...]:
    """An e-mail address is found by its beginning, and by its domain."""
    folded = _folded(address)
    _, at, domain = folded.rpartition("@")
    return (folded, at + domain) if at else (folded,)


def _folded(text: str) -> str:
    return unturned(arabic(clean(text))).strip().casefold()


def _of_number(text: str) -> tuple[str, str]:
    """A number or user name as it is kept, and without the separators of its digits."""
    kept = usernames.normalise(text)
    return kept, kept if usernames.number_in(kept) else _BETWEEN_DIGITS.sub("", kept)


_FORMS = tuple(dict.fromkeys(form for each in _LEGAL_FORMS for form in (each, _SIGNS.sub("", each))))
