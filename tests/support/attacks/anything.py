"""Requests of any kind, as Hypothesis makes them: parameters, forms and headers that mean something or nothing."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, quote_plus

from hypothesis import strategies as st

from support.attacks.hostile import ELSEWHERE

Pairs = list[tuple[str, str]]

#: Surrogates without a partner too: they come in as percent-encoded bytes that are no UTF-8.
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)
LONG = st.sampled_from((4_095, 4_096, 4_097, 16_384, 16_385, 60_000)).map("x".__mul__)
_ODD = (
    *("\0", "\r\n", "\r\nLocation: https://evil.example", "%00", "%0d%0a", "\ud800", "\udfff\ud800", "\ufeff"),
    *("'", '"', "' OR 1=1 --", "'; DROP TABLE login; --", "$1", ":id", "%s", "%(id)s", "{0}", "{{7*7}}", "${7*7}"),
    *("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "../../../etc/passwd", "| id", "`id`", "\\"),
    *("null", "true", "-1", "0", "1e999", "NaN", "Infinity", "๑๒๓", "²", "()", "*", "[]", "{}", "..", "a.b.c"),
    *("9" * 4_500, "[" * 9_000, "[" * 4_000, '{"a":' * 3_000, "openid " * 500, "eyJhbGciOiJub25lIn0.e30."),
    *("\u2028", "\u202e", "\x1b[31m", "\x7f", " ", "\t"),
)
HOSTILE = st.sampled_from((*_ODD, *ELSEWHERE[:12]))
VALUES = st.one_of(ANY_TEXT, HOSTILE, LONG)


def pairs(right_values: dict[str, tuple[str, ...]], names: tuple[str, ...] = ()) -> st.SearchStrategy[Pairs]:
    """Pairs of a form or a query: mostly what is right (*right_values*, by name), some of it changed, left out,
    repeated, or under a name nobody knows.
    """
    anything = st.sampled_from((*right_values, *names, "resume", "lang", "note", "cancel", "csrf_token"))
    right = st.tuples(
        *(st.tuples(st.just(name), st.sampled_from(values)) for name, values in right_values.items())
    ).map(list)
    wrong = st.lists(st.tuples(st.one_of(anything, anything, ANY_TEXT), VALUES), max_size=3)
    return st.builds(_shaken, right, wrong, st.lists(st.integers(0, 20), max_size=2), st.booleans())


def _shaken(right: Pairs, wrong: Pairs, gone: list[int], instead: bool) -> Pairs:
    rest = [pair for place, pair in enumerate(right) if place not in gone]
    if instead:
        names = {name for name, _ in wrong}
        rest = [pair for pair in rest if pair[0] not in names]
    return rest + wrong


def query_of(parameters: Pairs) -> str:
    """The pairs as a query or a form, byte for byte what was meant, surrogates too."""
    return "&".join("=".join(quote_plus(part, errors="surrogatepass") for part in pair) for pair in parameters)


def multipart_of(parameters: Pairs) -> dict[str, Any]:
    """The pairs as ``multipart/form-data``, as options of the test client."""
    parts = [
        f'--x\r\nContent-Disposition: form-data; name="{quote(name, safe="", errors="surrogatepass")}"\r\n\r\n'.encode()
        + value.encode("utf-8", "surrogatepass")
        + b"\r\n"
        for name, value in parameters
    ]
    return {"data": b"".join(parts) + b"--x--\r\n", "content_type": "multipart/form-data; boundary=x"}


def form_of(parameters: Pairs) -> dict[str, Any]:
    """The pairs as ``application/x-www-form-urlencoded``, as options of the test client."""
    return {"data": query_of(parameters), "content_type": "application/x-www-form-urlencoded"}


_HOSTS = (
    *("evil.example", "evil.example:443", "localhost.evil.example", "localhost@evil.example", "evil.example#localhost"),
    *("localhost, evil.example", "evil.example, localhost", "localhost:evil.example", "localhost\tevil.example"),
    *("[::1]", "127.0.0.1", "LOCALHOST", "localhost.", "localhost:443", "localhost:80", ":", "", "@", "x" * 3_000, "ก"),
)
_LATIN = st.text(st.characters(max_codepoint=0xFF, exclude_characters="\r\n\0"), max_size=40)


def headers() -> st.SearchStrategy[dict[str, str]]:
    """Headers of an environ that say where a request was meant to go, and who sent it."""
    names = (
        *("HTTP_HOST", "HTTP_X_FORWARDED_HOST", "HTTP_X_FORWARDED_SERVER", "HTTP_X_HOST", "HTTP_X_ORIGINAL_HOST"),
        *("HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_PROTO", "HTTP_X_FORWARDED_PORT", "HTTP_X_FORWARDED_PREFIX"),
        *("HTTP_FORWARDED", "HTTP_X_REAL_IP", "HTTP_X_ORIGINAL_URL", "HTTP_X_REWRITE_URL", "HTTP_X_FORWARDED_SCHEME"),
        *("HTTP_ORIGIN", "HTTP_REFERER", "HTTP_VIA", "HTTP_X_HTTP_METHOD_OVERRIDE", "HTTP_X_FORWARDED_SSL"),
        *("HTTP_USER_AGENT", "HTTP_ACCEPT_LANGUAGE", "HTTP_COOKIE", "HTTP_X_REQUEST_ID", "HTTP_TRUE_CLIENT_IP"),
    )
    forwarded = st.sampled_from(tuple(f"for={host};host={host};proto=https" for host in _HOSTS))
    values = st.one_of(st.sampled_from(_HOSTS), forwarded, st.sampled_from(("http", "gopher", "443", "/evil")), _LATIN)
    return st.dictionaries(st.sampled_from(names), values.map(_sendable), min_size=1, max_size=5)


def _sendable(value: str) -> str:
    return value.encode().decode("latin-1") if not value.isascii() else value
