"""Nobody leaves a network's budget, or spends another's, by what they write into a header.

``docs/requirements/security.md``, row 62.
``test_served.py`` has the same addresses at the served program.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from ipaddress import ip_network

import pytest
from flask import Flask
from support.browsing import Browser
from support.world import World

from idp import clock, limits
from idp.app import create_app
from idp.config import Settings
from idp.db import Database, transaction
from idp.limits import FREE_OF_NETWORK, Budget
from idp.models import LimitCounter
from idp.origin import Origin

PROXY, ATTACKER, VICTIM = "192.0.2.1", "198.51.100.9", "203.0.113.5"
HEADERS = ("X-Forwarded-For", "X-Real-Ip", "Forwarded", "X-Client-Ip", "X-Cluster-Client-Ip", "Client-Ip", "Via")


@pytest.fixture
def behind(settings: Settings, database: Database) -> Flask:
    """Behind a proxy that is listed; it writes down who asks it, after what they wrote themselves."""
    return create_app(replace(settings, trusted_proxies=(ip_network("192.0.2.0/24"),)), database)


def _spent(database: Database, network: str, times: int = FREE_OF_NETWORK) -> None:
    with transaction(database) as work:
        for _ in range(times):
            limits.fail(work.writing(), Budget(f"network:{network}", 0), clock.now())


def _counters(database: Database) -> int:
    with database.reader() as session:
        return session.query(LimitCounter).count()


def _at(app: Flask, peer: str, headers: dict[str, str]) -> Browser:
    browser = Browser(app)
    browser.client.environ_base["REMOTE_ADDR"] = peer
    browser.client.environ_base |= {f"HTTP_{name.upper().replace('-', '_')}": text for name, text in headers.items()}
    return browser


def _forged() -> Iterator[str]:
    """Addresses that are not the attacker's, spelled in every way."""
    for number in itertools.count(1):
        address = f"203.0.113.{number}"
        yield from (address, f"{address}, {PROXY}", f"for={address}", f"::ffff:{address}", f'"[2001:db8::{number}]:80"')


def _tries(app: Flask, world: World, peer: str, headers: Callable[[str], dict[str, str]]) -> list[int]:
    """Wrong passwords of many users, each under another forged address, and at last right ones."""
    forged, users = _forged(), [world.user() for _ in range(6)]
    passwords = ["Wrong-Password-1"] * 4 + [users[-1].password] * 2
    return [
        _at(app, peer, headers(next(forged))).sign_in(user, password).status
        for user, password in zip(users, passwords, strict=True)
    ]


def test_forwarded_headers_are_ignored_without_a_trusted_proxy(app: Flask, world: World, database: Database) -> None:
    _spent(database, ATTACKER)
    statuses = _tries(app, world, ATTACKER, lambda forged: dict.fromkeys(HEADERS, forged))
    assert statuses == [422] + [429] * 5, "one more brings the delay, and it holds"
    honest = _at(app, VICTIM, {})
    assert honest.sign_in(world.user()).has("in-whose-name")


def test_unlisted_proxy_counts_as_the_browser(behind: Flask, world: World, database: Database) -> None:
    _spent(database, ATTACKER)
    statuses = _tries(behind, world, ATTACKER, lambda forged: {"X-Forwarded-For": f"{forged}, {PROXY}"})
    assert statuses == [422] + [429] * 5


def test_only_the_trusted_proxys_own_forwarded_address_counts(behind: Flask, world: World, database: Database) -> None:
    """What stands further left came with the request."""
    _spent(database, ATTACKER)

    def headers(forged: str) -> dict[str, str]:
        return {**dict.fromkeys(HEADERS, forged), "X-Forwarded-For": f"{forged}, {ATTACKER}"}

    assert _tries(behind, world, PROXY, headers) == [422] + [429] * 5
    honest = _at(behind, PROXY, {"X-Forwarded-For": f"{ATTACKER}, {VICTIM}"})
    assert honest.sign_in(world.user()).has("in-whose-name"), "who only claims to be the attacker waits for nothing"


def test_forwarded_headers_cannot_spend_another_networks_budget(
    behind: Flask, world: World, database: Database
) -> None:
    _spent(database, VICTIM)
    for peer, header in ((PROXY, f"{VICTIM}, {ATTACKER}"), (ATTACKER, VICTIM)):
        before = _counters(database)
        browser = _at(behind, peer, {"X-Forwarded-For": header})
        assert browser.sign_in(world.user(), "Wrong-Password-1").status == 422
        assert _counters(database) > before
    assert _at(behind, PROXY, {"X-Forwarded-For": VICTIM}).sign_in(world.user()).has("in-whose-name")


def test_ipv6_subscriber_has_one_budget_for_all_its_addresses(app: Flask, world: World) -> None:
    """Of IPv6 somebody has 2^64; an IPv4 address that is written as one of IPv6 is the same."""
    for one, other in (("2001:db8:1:2::1", "2001:db8:1:2:ffff::9"), ("::ffff:198.51.100.7", "198.51.100.7")):
        with transaction(world.database) as work:
            for _ in range(FREE_OF_NETWORK + 1):
                limits.fail(work.writing(), limits.of_network(Origin(one, "", "").counted_as), clock.now())
        assert _at(app, other, {}).sign_in(world.user()).status == 429
        assert _at(app, "2001:db8:1:3::1", {}).sign_in(world.user()).has("in-whose-name")
