"""Links that are mailed, at the boundaries of their time."""

from __future__ import annotations

from datetime import timedelta

import pytest
from support.world import World

from idp import clock
from idp.accounts import mail_links
from idp.accounts.mail_links import LinkPurpose
from idp.db import transaction

MOMENT = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("purpose", "lasts"),
    [
        (LinkPurpose.RESET_PASSWORD, timedelta(minutes=30)),
        (LinkPurpose.VERIFY_EMAIL, timedelta(hours=24)),
        (LinkPurpose.NOT_ME, timedelta(days=7)),
    ],
)
def test_link_is_good_until_its_time_is_over(world: World, purpose: LinkPurpose, lasts: timedelta) -> None:
    user, at = world.user(email="one@example.com"), clock.now()
    world.user(email="two@example.com")
    with transaction(world.database) as work:
        session = work.writing()
        secret = mail_links.make(session, user.id, "one@example.com", purpose, at)
        found = mail_links.find(session, secret, purpose, at + lasts - MOMENT)
        assert found is not None
        assert found.id == user.id
        assert mail_links.find(session, secret, purpose, at + lasts) is None
        made_for = mail_links.owner(session, secret, purpose)
        assert made_for is not None
        assert made_for.id == user.id


@pytest.mark.parametrize("purpose", LinkPurpose)
def test_link_of_the_future_is_none_beyond_a_minute_but_not_me(world: World, purpose: LinkPurpose) -> None:
    """A clock that ran ahead has made it: it would last longer than it says, which harms nobody with “not me”."""
    user, at = world.user(email="one@example.com"), clock.now()
    for ahead, good in ((timedelta(seconds=60), True), (timedelta(seconds=60) + MOMENT, purpose is LinkPurpose.NOT_ME)):
        with transaction(world.database) as work:
            session = work.writing()
            secret = mail_links.make(session, user.id, "one@example.com", purpose, at + ahead)
            assert (mail_links.find(session, secret, purpose, at) is not None) is good


def test_link_ran_out_a_month_ago_before_it_is_dropped(world: World) -> None:
    user, at = world.user(email="one@example.com"), clock.now()
    with transaction(world.database) as work:
        session = work.writing()
        mail_links.make(session, user.id, "one@example.com", LinkPurpose.RESET_PASSWORD, at)
        over = at + timedelta(minutes=30)
        assert mail_links.sweep(session, over + timedelta(days=30) - MOMENT) == 0
        assert mail_links.sweep(session, over + timedelta(days=30)) == 1
