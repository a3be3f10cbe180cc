"""JSON of others: what two readers could take for two things is refused."""

from __future__ import annotations

import pytest

from idp import strict_json
from idp.strict_json import InvalidJson


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": [1, {"b": null}]}', {"a": [1, {"b": None}]}),
        (b'"\xe0\xb8\x81"', "ก"),
        ('{"a": {"b": 1}, "c": {"b": 1}}', {"a": {"b": 1}, "c": {"b": 1}}),
        ("[" * 16 + "]" * 16, [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]),
    ],
)
def test_it_is_read(text: str | bytes, value: object) -> None:
    assert strict_json.loads(text) == value


@pytest.mark.parametrize(
    "text",
    [
        *('{"a": 1, "a": 1}', '{"a": 1, "\\u0061": 2}', '{"x": {"a": 1, "a": 2}}', '[{"a": 1, "a": 2}]'),
        *("NaN", "[Infinity]", "-Infinity", "", "{", "{}x", "'a'", "[" * 17 + "]" * 17, "[" * 100_000),
        *(b"\xff", b"\xef\xbb\xbf{}", b"{\x00}", "9" * 5_000),
    ],
    ids=lambda text: repr(text[:20]),
)
def test_it_is_refused(text: str | bytes) -> None:
    with pytest.raises(InvalidJson):
        strict_json.loads(text)
