"""The address under which limits count."""

from __future__ import annotations

import pytest

from idp.origin import Origin


@pytest.mark.parametrize(
    ("network", "counted_as"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::9", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::9", "2001:db8:1:3::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("192.0.2.7:50123", "192.0.2.7"),
        ("[2001:db8:1:2::9]:50123", "2001:db8:1:2::/64"),
        ("[nonsense", "[nonsense"),
        ("", ""),
        ("nonsense", "nonsense"),
    ],
)
def test_limits_count_an_ipv6_subscriber_as_one(network: str, counted_as: str) -> None:
    assert Origin(network, "", "").counted_as == counted_as
