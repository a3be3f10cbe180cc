"""How many mails an address gets: little of what strangers cause, one digest of what others cause too often, and all
that its owner needs.
"""

from __future__ import annotations

import pytest
from support.letterbox import Letterbox, text_of
from support.world import World

from idp import clock
from idp.clients import registry
from idp.config import Settings
from idp.db import Database, transaction
from idp.delegation import lifecycle, mail_handler
from idp.delegation.mail_handler import News
from idp.delegation.terms import Terms
from idp.mail import compose
from idp.mail.kinds import CAUSES, Cause, MailKind
from idp.mail.message import MailMessage
from idp.models import DelegationScope
from idp.origin import HERE, Act

#: Who can cause each kind of mail. Whoever adds one says so here too.
DECLARED = {
    "anybody": {"confirmation", "registration", "password_reset", "claim", "help"},
    "another": {"delegation_by_other"},
    "security": {"delegation_held", "sign_in", "credentials", "disowned"},
    "own": {"delegation_by_oneself", "delegation_by_clock", "help_desk", "officer", "digest"},
}


def _send(database: Database, settings: Settings, kind: MailKind, address: str = "a@example.com") -> None:
    mail = MailMessage(locale="en", subject=kind.value, paragraphs=("x",))
    with transaction(database) as work:
        compose.send(work.writing(), settings, [(address, mail)], clock.now(), kind=kind)


def test_every_kind_says_who_can_cause_it() -> None:
    assert {kind.value for kind in MailKind} == set().union(*DECLARED.values())
    for cause, kinds in DECLARED.items():
        assert {kind.value for kind in MailKind if CAUSES[kind] is Cause(cause)} == kinds


def test_strangers_cause_three_an_hour_of_all_kinds_together(
    database: Database, settings: Settings, world: World, letterbox: Letterbox
) -> None:
    for kind in (MailKind.CONFIRMATION, MailKind.PASSWORD_RESET, MailKind.CLAIM, MailKind.HELP, MailKind.CONFIRMATION):
        _send(database, settings, kind)
        _send(database, settings, kind, "A@EXAMPLE.com")
        _send(database, settings, kind, "b@example.com")
    assert [mail["To"] for mail in letterbox.fetch()].count("b@example.com") == 3
    world.pass_time(minutes=61)
    _send(database, settings, MailKind.CLAIM)
    assert len(letterbox.fetch()) == 1


def test_three_whatever_the_case_of_the_address(database: Database, settings: Settings, letterbox: Letterbox) -> None:
    for address in ("a@example.com", "A@example.com", "a@EXAMPLE.com", "a@example.COM"):
        _send(database, settings, MailKind.PASSWORD_RESET, address)
    assert len(letterbox.fetch()) == 3


def test_letter_that_is_left_out_is_not_written(database: Database, settings: Settings) -> None:
    written = []

    def mail() -> MailMessage:
        written.append(1)
        return MailMessage(locale="en", subject="x", paragraphs=())

    for _ in range(5):
        with transaction(database) as work:
            mails = [("a@example.com", mail)]
            compose.send(work.writing(), settings, mails, clock.now(), kind=MailKind.PASSWORD_RESET)
    assert len(written) == 3


@pytest.mark.parametrize("kind", [kind for kind in MailKind if CAUSES[kind] in (Cause.SECURITY, Cause.OWN)])
def test_what_an_owner_needs_is_never_left_out(
    database: Database, settings: Settings, letterbox: Letterbox, kind: MailKind
) -> None:
    for spent in (MailKind.CONFIRMATION, MailKind.DELEGATION_BY_OTHER):
        for _ in range(12):
            _send(database, settings, spent)
    for _ in range(15):
        _send(database, settings, kind)
    assert [mail["Subject"] for mail in letterbox.fetch()].count(kind.value) == 15


def test_of_other_accounts_ten_an_hour_and_one_digest(
    database: Database, world: World, letterbox: Letterbox, settings: Settings
) -> None:
    agent = world.user(email="agent@example.com", locale="en")
    grantors = [world.user(email=f"g{number}@example.com") for number in range(14)]
    for grantor in grantors:
        with transaction(database) as work:
            today = clock.bangkok_date(clock.now())
            terms = Terms(DelegationScope.ALL, (), today, None)
            lifecycle.grant(work, grantor.id, agent.id, terms, registry(settings).current(), Act(HERE, clock.now()))
    mails = letterbox.fetch()
    assert [mail["To"] for mail in mails].count("agent@example.com") == 10
    assert {f"g{number}@example.com" for number in range(14)} <= {mail["To"] for mail in mails}, "their own doing"
    world.pass_time(minutes=59)
    assert letterbox.fetch() == []
    world.pass_time(minutes=2)
    digest = letterbox.one()
    assert digest["To"] == "agent@example.com"
    assert digest["Subject"] == "More news of your powers of attorney"
    assert "/delegations/received" in text_of(digest)
    for _ in range(11):
        _send(database, settings, MailKind.DELEGATION_BY_OTHER, "agent@example.com")
    assert len(letterbox.fetch()) == 10, "the next hour begins anew"


def test_news_is_the_others_doing_or_ones_own() -> None:
    """Who did it: so that a cancellation by another counts as theirs, and the word to whoever did it never does."""
    both = ("grantor", "agent")
    told = {(news.value, reader): mail_handler.kind_of(news, reader).value for news in News for reader in both}
    other, own = "delegation_by_other", "delegation_by_oneself"
    clock_, held = "delegation_by_clock", "delegation_held"
    assert told == {
        **{(news, "agent"): other for news in ("granted", "cancelled")},
        **{(news, "grantor"): own for news in ("granted", "cancelled")},
        **{(news, "grantor"): other for news in ("accepted", "declined", "renounced")},
        **{(news, "agent"): own for news in ("accepted", "declined", "renounced")},
        **{(news, reader): clock_ for news in ("expired", "ending") for reader in ("grantor", "agent")},
        **{("ended_by_officer", reader): "officer" for reader in ("grantor", "agent")},
        **{(n, r): held for n in ("held_by_grantor", "held_by_agent", "kept") for r in ("grantor", "agent")},
    }
