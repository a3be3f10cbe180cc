"""What attackers send: addresses that are nearly registered, addresses of theirs, requests with a fault in them."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from hypothesis import strategies as st

EVIL = "evil.example"

#: Spellings of a foreign address that have fooled a check for "one of our own" somewhere (Host ``evil.example``).
ELSEWHERE = (
    "https://evil.example",
    "https://evil.example/",
    "http://evil.example/",
    "HTTPS://EVIL.EXAMPLE/",
    "//evil.example",
    "//evil.example/%2e%2e",
    "///evil.example",
    "////evil.example",
    "/\\evil.example",
    "\\/evil.example",
    "\\\\evil.example",
    "/\\/evil.example",
    "\\evil.example",
    "/%5cevil.example",
    "/%2fevil.example",
    "/%2f%2fevil.example",
    "/%09/evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/\r/evil.example",
    "/\x0b/evil.example",
    "/\x00/evil.example",
    "\x00//evil.example",
    "\t//evil.example",
    " //evil.example",
    "\u00a0//evil.example",
    "\ufeff//evil.example",
    "h\ttps://evil.example",
    "ht\ntps://evil.example",
    "https:evil.example",
    "https:/evil.example",
    "https:\\\\evil.example",
    "https:///evil.example",
    "https://evil.example\\@localhost/",
    "https://localhost@evil.example/",
    "https://localhost:pw@evil.example/",
    "https://localhost%40evil.example/",
    "https://localhost.evil.example/",
    "https://localhost%2eevil.example/",
    "https://localhost#@evil.example/",
    "https://localhost?@evil.example/",
    "https://localhost/\\evil.example",
    "https://evil.example%2flocalhost/",
    "https://evil.example#localhost",
    "https://evil.example?localhost",
    "https://evil.example/https://localhost/",
    "https://evil\u3002example/",
    "https://ｅｖｉｌ.example/",
    "https://evil.example:443",
    "https://[::ffff:203.0.113.7]/",
    "https://3405803783/",
    "https://0xcb.0.113.7/",
    "/./\\evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "./../..//evil.example",
    ";//evil.example",
    "?//evil.example",
    "javascript:alert(1)//evil.example",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "\x01javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "blob:https://evil.example/1",
    "view-source:https://evil.example",
    "about:blank",
    '"><script>alert(1)</script>',
    "%0d%0aLocation:%20https://evil.example",
    "\r\nLocation: https://evil.example",
    "\r\n\r\n<script>alert(1)</script>",
)

#: Faults of an authorization request beside client and address, one or more for each check that a request goes
#: through (``test_error_cases_cover_every_check`` says whether that is still so). ``None`` leaves a parameter out.
FAULTS: tuple[dict[str, Any], ...] = (
    {"state": ("one", "two")},
    {"scope": ("openid", "openid")},
    {"unheard_of": ("1", "1")},
    {"nonce": "x" * 5_000},
    {"login_hint": "x" * 100_000},
    {"id_token_hint": "x" * 100_000},
    {"nonce": "x\0y"},
    {"claims": "{"},
    {"claims": "[" * 4_000},
    {"claims": '{"userinfo":' * 300},
    {"claims": '{"userinfo": "\ud800"}'.encode("ascii", "backslashreplace").decode()},
    {"request": "eyJhbGciOiJub25lIn0.e30."},
    {"request_uri": "https://evil.example/request"},
    {"request_uri": "urn:ietf:params:oauth:request_uri:nobody"},
    {"registration": "{}"},
    {"response_type": None},
    {"response_type": ""},
    {"response_type": "token"},
    {"response_type": "id_token"},
    {"response_type": "id_token token"},
    {"response_type": "code token"},
    {"response_type": "code id_token"},
    {"response_type": "code id_token token"},
    {"response_type": "none"},
    {"response_type": "CODE"},
    {"response_type": "code\tcode"},
    {"response_mode": "fragment"},
    {"response_mode": "query.jwt"},
    {"response_mode": "web_message"},
    {"scope": None},
    {"scope": "profile"},
    {"scope": "OPENID"},
    {"scope": "xopenidx"},
    {"scope": "openid,profile"},
    {"code_challenge": None, "code_challenge_method": None},
    {"code_challenge": None},
    {"code_challenge": "short"},
    {"code_challenge_method": None},
    {"code_challenge_method": "plain"},
    {"code_challenge_method": "s256"},
    {"prompt": "none login"},
    {"prompt": "none none consent"},
    {"prompt": "create"},
    {"max_age": "-1"},
    {"max_age": "soon"},
    {"max_age": "9" * 400},
    {"id_token_hint": "garbage"},
    {"id_token_hint": "eyJhbGciOiJub25lIn0.e30."},
    {"prompt": "none"},
)


def pairs_of(parameters: dict[str, Any]) -> list[tuple[str, str]]:
    """Parameters as they stand in a query: a tuple of values repeats its name, ``None`` is left out."""
    values_by_name = [(name, value if isinstance(value, tuple) else (value,)) for name, value in parameters.items()]
    return [(name, value) for name, values in values_by_name for value in values if value is not None]


def nearly(addresses: tuple[str, ...]) -> st.SearchStrategy[str]:
    """A registered address with one byte inserted, deleted, replaced, swapped, doubled, in another case or
    percent-encoded, or with a trick played on it, or both. It differs from all of *addresses*.
    """
    tricked = sorted({trick for address in addresses for trick in tricks(address)})
    letter = st.one_of(st.characters(max_codepoint=0x7E), st.characters(codec="utf-8"))
    variant = st.builds(
        _change, st.sampled_from([*addresses, *tricked]), st.integers(0, 80), st.sampled_from(sorted(_CHANGES)), letter
    )
    near = st.builds(_change, st.sampled_from(addresses), st.integers(0, 40), st.sampled_from(sorted(_CHANGES)), letter)
    return st.one_of(near, variant, st.sampled_from(tricked)).filter(lambda text: text and text not in addresses)


def _change(address: str, place: int, how: str, letter: str) -> str:
    place = min(place, len(address) - 1)
    before, at, after = address[:place], address[place : place + 1], address[place + 1 :]
    return before + _CHANGES[how](at, letter, after)


_CHANGES = {
    "insert": lambda at, letter, after: letter + at + after,
    "append": lambda at, letter, after: at + after + letter,
    "delete": lambda at, letter, after: after,
    "replace": lambda at, letter, after: letter + after,
    "double": lambda at, letter, after: at + at + after,
    "swap": lambda at, letter, after: after[:1] + at + after[1:],
    "case": lambda at, letter, after: at.swapcase() + after,
    "percent": lambda at, letter, after: f"%{ord(at):02X}{after}" if at and ord(at) < 256 else after,
    "percent, small": lambda at, letter, after: f"%{ord(at):02x}{after}" if at and ord(at) < 256 else after,
    "percent twice": lambda at, letter, after: f"%25{ord(at):02X}{after}" if at and ord(at) < 256 else after,
    "decode": lambda at, letter, after: (chr(int(after[:2], 16)) + after[2:]) if at == "%" else after,
    "wide": lambda at, letter, after: (chr(ord(at) + 0xFEE0) if "!" <= at <= "~" else letter) + after,
    "cut off": lambda at, letter, after: at,
}


def tricks(address: str) -> tuple[str, ...]:
    """What has been let through elsewhere for *address* (``docs/requirements/security.md``, cases 10, 16 and 18)."""
    scheme, _, rest = address.partition("://")
    authority, slash, path = rest.partition("/")
    host, _, port = authority.partition(":") if "[" not in authority else (authority, "", "")
    path = slash + path
    return (
        f"{scheme}://{authority}@{EVIL}{path}",
        f"{scheme}://{authority}:80@{EVIL}{path}",
        f"{scheme}://{EVIL}@{authority}{path}",
        f"{scheme}://user:password@{authority}{path}",
        f"{scheme}://{authority}\\@{EVIL}{path}",
        f"{scheme}://{EVIL}\\@{authority}{path}",
        f"{scheme}://{authority}%40{EVIL}{path}",
        f"{scheme}://{authority}.{EVIL}{path}",
        f"{scheme}://{EVIL}/{authority}{path}",
        f"{scheme}://{EVIL}?{address}",
        f"{scheme}://{EVIL}#{address}",
        f"{scheme}://{EVIL}%2f{authority}{path}",
        f"{scheme}://x.{authority}{path}",
        f"{scheme}://x{authority}{path}",
        f"{scheme}://{host}.{':' + port if port else ''}{path}",
        f"{scheme}://{host}:{'443' if scheme == 'https' else '80'}{path}",
        f"{scheme}://{host}:{port}{path}",
        f"{scheme}://{host}:8443{path}",
        f"{scheme}://{host.upper()}{path}",
        f"{scheme.upper()}://{authority}{path}",
        f"{'http' if scheme == 'https' else 'https'}://{authority}{path}",
        f"ftp://{authority}{path}",
        f"javascript://{authority}{path}%0aalert(1)",
        f"//{authority}{path}",
        path or "/",
        f"{address}/",
        f"{address}//",
        f"{address}/..",
        f"{address}/../evil",
        f"{address}/%2e%2e/evil",
        f"{address}/..;/evil",
        f"{address};evil",
        f"{address}?",
        f"{address}?evil=1",
        f"{address}&evil=1",
        f"{address}#",
        f"{address}#evil",
        f"{address}%00",
        f"{address}\0",
        f"{address}\0.{EVIL}",
        f"{address}%0d%0aLocation:%20https://{EVIL}",
        f"{address}\r\nLocation: https://{EVIL}",
        f"{address} ",
        f" {address}",
        f"\t{address}",
        f"{address}\n",
        f"{address} https://{EVIL}",
        f"{address},https://{EVIL}",
        f"{address}*",
        f"{scheme}://*{path}",
        f"{scheme}://{authority}/*",
        f"{scheme}://{authority.replace('.', '。')}{path}",
        f"{scheme}://{authority.replace('.', '%2e')}{path}",
        f"{scheme}://{authority}/.{path}",
        f"{scheme}://{authority}/x/..{path}",
        f"{scheme}://{authority}/{path}",
        f"{scheme}:/{authority}{path}",
        f"{scheme}:{authority}{path}",
        f"{scheme}:\\\\{authority}{path}",
        f"{scheme}:///{authority}{path}",
        f"{scheme}://{authority}{path.upper()}",
        f"{scheme}://{authority}{quote(path, safe='')}",
        quote(address, safe=""),
        address.replace("e", "\u0435", 1),
        address.replace("-", "\u2010", 1),
        address.replace("e", "E", 1),
        address.replace(".", "x", 1),
        f"{address}{address}",
        f'"{address}"',
        f"<{address}>",
    )
