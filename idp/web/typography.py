"""Thai typography: line breaks, and the language of words for screen readers."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from idp.i18n import request_locale

_CLAUSE_BREAK = re.compile("(?<![0-9]) ")
_THAI = re.compile(r"[\u0e01-\u0e5b]")
_THAI_WORDS = re.compile(r"[\u0e01-\u0e5b]+(?:[ .()/-]*[\u0e01-\u0e5b]+)*")


def phrases(text: str) -> Markup:
    """*text* as HTML that breaks lines between clauses where possible.

    Thai has blanks only between clauses; elsewhere browsers break by a dictionary, often within an expression. A number
    stays with the word after it. On a page in another language, Thai words get ``lang="th"`` (WCAG 2.2, 3.1.2).
    """
    if not _THAI.search(text):
        return escape(text)
    if request_locale() != "th":
        return Markup(_THAI_WORDS.sub(r'<span lang="th">\g<0></span>', str(escape(text))))
    return Markup(" ".join(f'<span class="piece">{escape(piece)}</span>' for piece in _CLAUSE_BREAK.split(text)))


def name(text: str) -> Markup:
    """The name *text* as HTML, on one line where possible, with ``lang="th"`` as in ``phrases``."""
    language = ' lang="th"' if _THAI.search(text) and request_locale() != "th" else ""
    return Markup(f'<span class="name"{language}>{escape(text)}</span>')
