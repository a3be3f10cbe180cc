"""Thai and English: message catalogues, locale negotiation, date formats.

The messages in the code are English; ``translations/th`` has the Thai catalogue. Functions take the locale as an
argument, so that they work outside a request (mails); their default is the request's locale.
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

#: The most language ranges of an ``Accept-Language`` header that are evaluated; browsers send a handful.
_MOST_RANGES = 64
_WEIGHT = re.compile(r"[ \t]*(?:;[ \t]*[qQ]=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)[ \t]*)?\Z")


@cache
def catalogue(locale: str) -> NullTranslations:
    """The message catalogue of *locale*; that of English is empty, since msgids are English."""
    if locale == "en":
        return NullTranslations()
    with (bundled("translations") / locale / "LC_MESSAGES" / "messages.po").open("rb") as file:
        messages = read_po(file, locale=locale)
    mo_file = BytesIO()
    write_mo(mo_file, messages)
    mo_file.seek(0)
    return GNUTranslations(mo_file)


def gettext(message: str, locale: str | None = None, **values: object) -> str:
    """*message* in *locale* (default: the request's), with its ``%(name)s`` placeholders replaced by *values*."""
    text = catalogue(locale or request_locale()).gettext(message)
    return text % values if values else text


def ngettext(singular: str, plural: str, number: int, locale: str | None = None, **values: object) -> str:
    """The singular or plural form for *number*, which replaces ``%(num)s``; otherwise as ``gettext``."""
    text = catalogue(locale or request_locale()).ngettext(singular, plural, number)
    return text % {"num": number, **values}


def lazy(message: str) -> str:
    """Mark a msgid for extraction where no locale is known yet; the page passes it to ``gettext``."""
    return message


def chosen_locale() -> str | None:
    """The locale that the user chose in this browser: by ``?lang=`` now, or earlier (by cookie); or None."""
    if "chosen_locale" not in g:  # cached: a page needs it for each message
        chosen = (request.args.get("lang"), request.cookies.get(COOKIE))
        g.chosen_locale = next((locale for locale in chosen if locale in LOCALES), None)
    locale: str | None = g.chosen_locale
    return locale


def request_locale() -> str:
    """The locale of this request. In order: ``?lang=``, the cookie, ``ui_locales`` of the pending authorization or of
    this request, ``Accept-Language``, the installation's default.
    """
    if not has_request_context():
        return DEFAULT
    locale = chosen_locale() or g.get("asked_locale")
    return locale if locale in LOCALES else _browser_locale()


def _browser_locale() -> str:
    if "browser_locale" not in g:
        default = current_app.config.get(DEFAULT_LOCALE, DEFAULT)
        ui_locale = match(request.args.get("ui_locales", ""))  # for errors before a view has processed it
        g.browser_locale = ui_locale or negotiate(request.headers.get("Accept-Language", ""), default)
    locale: str = g.browser_locale
    return locale


def negotiate(header: str, default: str) -> str:
    """The locale preferred by an ``Accept-Language`` *header* (RFC 9110 section 12.5.4), or *default*.

    Malformed parts of the header are ignored.
    """
    weights: dict[str, float] = {}
    for part in header.split(",", _MOST_RANGES)[:_MOST_RANGES]:
        language, rest = _primary(part)
        if language in (*LOCALES, "*") and (weight := _WEIGHT.match(rest)):
            weights[language] = max(weights.get(language, 0.0), float(weight[1] or 1))
    wildcard = weights.pop("*", None)
    other_locales = [locale for locale in (default, *LOCALES) if locale not in weights]
    weights |= dict.fromkeys(other_locales, 1e-6 if wildcard is None else wildcard)
    best = max(weights, key=lambda locale: weights[locale])
    return best if weights[best] else default


def _primary(part: str) -> tuple[str, str]:
    """The primary language subtag of a language range, and the parameters that follow the range."""
    tag, semicolon, parameters = part.partition(";")
    return tag.strip().split("-", 1)[0].lower(), f"{semicolon}{parameters}"


def match(ui_locales: str) -> str | None:
    """The first supported locale of a space-separated list of BCP 47 tags (OpenID Connect Core 3.1.2.1), or None."""
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
    """``5 มิ.ย. 2565, 03:07 น.`` or ``5 Jun 2022, 03:07``, in the time zone of Thailand; *moment* is aware."""
    locale = locale or request_locale()
    local = moment.astimezone(BANGKOK)
    clock = f"{local:%H:%M} น." if locale == "th" else f"{local:%H:%M}"
    return f"{format_date(local.date(), locale)}, {clock}"
