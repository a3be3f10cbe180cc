"""Two languages, Thai and English: texts from the catalogues, dates as each language writes them.

The texts in the code are English; ``translations/th`` holds the Thai. Everything here takes the locale as an
argument and works outside a request, where mails are written; only ``request_locale`` knows Flask.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO

from babel.dates import get_month_names
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from flask import current_app, g, has_request_context, request

from idp.clock import BANGKOK, BUDDHIST_AHEAD
from idp.config import bundled

LOCALES = ("th", "en")
DEFAULT = "th"
COOKIE = "lang"
#: The key of an application's configuration that holds ``IDP_DEFAULT_LOCALE``.
DEFAULT_LOCALE = "DEFAULT_LOCALE"

#: Languages of an ``Accept-Language`` header that are looked at; browsers send a handful.
_MOST_RANGES = 64
_WEIGHT = re.compile(r"[ \t]*(?:;[ \t]*[qQ]=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)[ \t]*)?\Z")


@cache
def catalogue(locale: str) -> NullTranslations:
    """The texts of one language; English is the language of the code itself."""
    if locale == "en":
        return NullTranslations()
    with (bundled("translations") / locale / "LC_MESSAGES" / "messages.po").open("rb") as file:
        messages = read_po(file, locale=locale)
    compiled = BytesIO()
    write_mo(compiled, messages)
    compiled.seek(0)
    return GNUTranslations(compiled)


def gettext(message: str, locale: str | None = None, **values: object) -> str:
    """*message* in *locale* (default: the request's), with its ``%(name)s`` places filled in."""
    text = catalogue(locale or request_locale()).gettext(message)
    return text % values if values else text


def ngettext(singular: str, plural: str, number: int, locale: str | None = None, **values: object) -> str:
    """The form of a text that goes with *number*, which fills ``%(num)s``."""
    text = catalogue(locale or request_locale()).ngettext(singular, plural, number)
    return text % {"num": number, **values}


def lazy(message: str) -> str:
    """Mark a text for the catalogue where no language is chosen yet; the page passes it through ``gettext``."""
    return message


def chosen_locale() -> str | None:
    """The language that the person has chosen in this browser: by ``?lang=`` now, or before (its cookie)."""
    if "chosen_locale" not in g:  # looked up once: a page asks for each of its texts
        chosen = (request.args.get("lang"), request.cookies.get(COOKIE))
        g.chosen_locale = next((locale for locale in chosen if locale in LOCALES), None)
    locale: str | None = g.chosen_locale
    return locale


def request_locale() -> str:
    """The language of this request: ``?lang=``, the cookie, what the waiting step or ``ui_locales`` asks for, what the
    browser says of itself, else the installation's.
    """
    if not has_request_context():
        return DEFAULT
    locale = chosen_locale() or g.get("asked_locale")
    return locale if locale in LOCALES else _of_the_browser()


def _of_the_browser() -> str:
    if "browser_locale" not in g:
        default = current_app.config.get(DEFAULT_LOCALE, DEFAULT)
        asked = match(request.args.get("ui_locales", ""))  # where something fails before a view has read it
        g.browser_locale = asked or accepted(request.headers.get("Accept-Language", ""), default)
    locale: str = g.browser_locale
    return locale


def accepted(header: str, default: str) -> str:
    """The language that an ``Accept-Language`` *header* likes best (RFC 9110 section 12.5.4), *default* where it names
    none of ours. What cannot be read in it is passed over.
    """
    weights: dict[str, float] = {}
    for part in header.split(",", _MOST_RANGES)[:_MOST_RANGES]:
        language, rest = _primary(part)
        if language in (*LOCALES, "*") and (weight := _WEIGHT.match(rest)):
            weights[language] = max(weights.get(language, 0.0), float(weight[1] or 1))
    others = weights.pop("*", None)
    unnamed = [locale for locale in (default, *LOCALES) if locale not in weights]
    weights |= dict.fromkeys(unnamed, 1e-6 if others is None else others)
    best = max(weights, key=lambda locale: weights[locale])
    return best if weights[best] else default


def _primary(part: str) -> tuple[str, str]:
    """The language of one language range, without region or script, and what follows the range."""
    tag, semicolon, parameters = part.partition(";")
    return tag.strip().split("-", 1)[0].lower(), f"{semicolon}{parameters}"


def match(ui_locales: str) -> str | None:
    """The first supported language of a space-separated list of BCP 47 tags (OpenID Connect Core 3.1.2.1)."""
    for tag in ui_locales.split():
        if (language := tag.split("-", 1)[0].lower()) in LOCALES:
            return language
    return None


def format_date(day: date, locale: str | None = None) -> str:
    """``5 มิ.ย. 2565`` (Buddhist era) or ``5 Jun 2022``."""
    locale = locale or request_locale()
    month = get_month_names("abbreviated", locale=locale)[day.month]
    return f"{day.day} {month} {day.year + BUDDHIST_AHEAD if locale == 'th' else day.year}"


def format_moment(moment: datetime, locale: str | None = None) -> str:
    """``5 มิ.ย. 2565, 03:07 น.`` or ``5 Jun 2022, 03:07``; the clock is Thailand's."""
    locale = locale or request_locale()
    there = moment.astimezone(BANGKOK)
    clock = f"{there:%H:%M} น." if locale == "th" else f"{there:%H:%M}"
    return f"{format_date(there.date(), locale)}, {clock}"
