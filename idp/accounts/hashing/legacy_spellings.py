"""What the earlier systems did to a password before they hashed it.

Their hashes match only the result, so a few variants of what the user enters are tried at an imported account. How many
depends on the entered text alone, and is the same for unknown user names: plain letters and digits have one variant,
and nothing has more than ``MOST``. The source of each stands beside it; ``docs/decisions/0028`` explains them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from idp.spelling import clean, compatible

#: Each costs as much as one sign-in.
MOST = 4
#: What PHP's ``trim()`` removes, except NUL: no password ends in one.
_BLANKS = " \t\n\r\x0b"


def variants(password: str) -> tuple[bytes, ...]:
    """The bytes that may have been hashed, without duplicates, the most likely first."""
    candidates = dict.fromkeys(_candidates(password))
    return tuple(candidates)[:MOST]


def _candidates(password: str) -> Iterator[bytes]:
    base = clean(compatible(password)).strip(_BLANKS)
    yield password.encode("utf-8", "surrogatepass")
    for change in _CHANGES:
        yield change(base)


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _on_a_page_in(encoding: str) -> Callable[[str], bytes]:
    """What a browser sends from a page in *encoding*: missing characters as ``&#3585;`` (Encoding Standard, section
    4.2).
    """
    return lambda text: text.encode(encoding, "xmlcharrefreplace")


def _html_escape(text: str) -> str:
    """``htmlspecialchars()`` as it was by default before PHP 8.1 (``ENT_COMPAT``)."""
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")


def _add_slashes(text: str) -> str:
    """``addslashes()``, and PHP's "magic quotes" until 5.4."""
    return "".join(f"\\{each}" if each in "'\"\\" else each for each in text)


_CHANGES: tuple[Callable[[str], bytes], ...] = (
    # Blanks at the ends go: WordPress (wp_hash_password), phpBB 3.0 (set_var), vBulletin (md5hash, TYPE_STR). Here the
    # text is also in the spelling that keyboards write, without letters that cannot be seen, as people copy them today.
    _utf8,
    # Thai pages were in Windows-874 (TIS-620) before they were in UTF-8, whatever program made them.
    _on_a_page_in("cp874"),
    # phpBB 3: htmlspecialchars(…, ENT_COMPAT) in set_var (request_var).
    lambda text: _utf8(_html_escape(text)),
    # htmlspecialchars with ENT_QUOTES: PHP 8.1 by default, and what many programs asked for.
    lambda text: _utf8(_html_escape(text).replace("'", "&#039;")),
    # phpBB 2 (addslashes), WordPress (wp_magic_quotes; wp_signon hashes what it made), whatever ran with magic quotes.
    lambda text: _utf8(_add_slashes(text)),
    # Pages in ISO 8859-1, which browsers take for Windows-1252; vBulletin's own
    # script did the same before it hashed (str_to_ent).
    _on_a_page_in("cp1252"),
)
