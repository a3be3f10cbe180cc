"""Thai on the page: where a line may break, and which words a screen reader has to say in Thai."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from idp.i18n import request_locale

_BLANK = re.compile("(?<![0-9]) ")
_THAI = re.compile(r"[\u0e01-\u0e5b]")
_THAI_WORDS = re.compile(r"[\u0e01-\u0e5b]+(?:[ .()/-]*[\u0e01-\u0e5b]+)*")


def phrases(text: str) -> Markup:
    """*text* so that its clauses stay on one line where they can.

    Thai has blanks between clauses only. A browser that has to break a line elsewhere asks a dictionary, which knows
    words but not what belongs together, and leaves half of an expression behind. A number stays with what it counts.
    Thai words on a page that is not Thai, such as the name of a place, are marked as such.
    """
    if not _THAI.search(text):
        return escape(text)
    if request_locale() != "th":
        return Markup(_THAI_WORDS.sub(r'<span lang="th">\g<0></span>', str(escape(text))))
    return Markup(" ".join(f'<span class="piece">{escape(piece)}</span>' for piece in _BLANK.split(text)))


def name(text: str) -> Markup:
    """A name: on one line where it can, and marked as Thai where the page is not (WCAG 2.2, 3.1.2)."""
    language = ' lang="th"' if _THAI.search(text) and request_locale() != "th" else ""
    return Markup(f'<span class="name"{language}>{escape(text)}</span>')
