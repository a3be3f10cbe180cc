"""What opens a case by itself: an account of a type without a register, a mail that cannot be delivered."""

from __future__ import annotations

from typing import Any

import pytest
from support.database_rows import rows_of
from support.officers import new_officer
from support.world import World

from idp import clock, outbox
from idp.accounts import unconfirmed
from idp.config import Settings
from idp.db import Database, transaction
from idp.helpdesk.cases import work as case_work
from idp.mail import compose
from idp.mail.compose import MAIL
from idp.mail.deliver import TemporaryFailure
from idp.mail.kinds import MailKind
from idp.mail.message import MailMessage
from idp.models import Account, AccountStatus, Case, CaseKind, EntityType
from idp.origin import HERE, Act
from idp.outbox import Dispatcher, GiveUp, Message

MAIL_OF_TEST = MailMessage(locale="th", subject="x", paragraphs=("x",))


def _cases(database: Database, kind: CaseKind) -> list[Case]:
    return [each for each in rows_of(database, Case) if each.kind is kind]


def _confirm(database: Database, settings: Settings, account_id: str) -> None:
    with transaction(database) as work:
        session = work.writing()
        account = session.get_one(Account, account_id)
        assert unconfirmed.activate(session, settings, account, Act(HERE, clock.now()))


@pytest.mark.parametrize(
    ("entity_type", "opened"),
    [
        (EntityType.GROUP_OF_PERSONS, True),
        (EntityType.GOVERNMENT_BODY, True),
        (EntityType.OTHER, True),
        (EntityType.JURISTIC_PERSON, False),
        (EntityType.NATURAL_PERSON, False),
    ],
)
def test_account_of_a_type_without_a_register_is_to_be_checked_once_it_is_confirmed(
    entity_type: EntityType, opened: bool, database: Database, settings: Settings, world: World
) -> None:
    user = world.user(entity_type=entity_type, status=AccountStatus.UNCONFIRMED, email_verified_at=None)
    assert _cases(database, CaseKind.UNVERIFIED) == []
    with transaction(database) as work:
        unconfirmed.release_user_names(work.writing(), [user.user_name])
    _confirm(database, settings, user.id)
    assert [each.account_id for each in _cases(database, CaseKind.UNVERIFIED)] == ([user.id] if opened else [])


def _send(database: Database, settings: Settings, *addresses: str) -> None:
    with transaction(database) as work:
        mails = [(address, MAIL_OF_TEST) for address in addresses]
        compose.send(work.writing(), settings, mails, clock.now(), kind=MailKind.OFFICER)


def _deliver(database: Database, handler: Any) -> None:
    courier = Dispatcher(database, {MAIL: handler})
    while deliveries := courier.drain():
        for each in deliveries:
            each.result()
    courier.close()


def _refuse(message: Message) -> None:
    raise GiveUp("refused", "550 no such user")


def test_refused_mail_opens_one_case_for_each_account_of_the_address(
    database: Database, settings: Settings, world: World
) -> None:
    first, second = world.user(email="gone@example.com"), world.user(email="gone@example.com")
    waiting = world.user(email=None, unconfirmed_email="gone@example.com")
    closed = world.user(email="gone@example.com", status=AccountStatus.CLOSED)
    world.user(email="other@example.com")
    for _ in range(2):
        _send(database, settings, "gone@example.com", "nobody@example.com")
        _deliver(database, _refuse)
    opened = _cases(database, CaseKind.MAIL_GIVEN_UP)
    assert sorted(each.account_id or "" for each in opened) == sorted([first.id, second.id, waiting.id])
    assert closed.id not in {each.account_id for each in opened}
    assert all(each.data == {"address": "gone@example.com", "answer": "550 no such user"} for each in opened)


def test_mail_that_waits_for_a_day_opens_a_case_and_a_closed_one_is_opened_anew(
    database: Database, settings: Settings, world: World
) -> None:
    user, officer_id = world.user(email="slow@example.com"), new_officer(database)
    for number in (1, 2):
        _send(database, settings, "slow@example.com")
        world.pass_time(hours=23, minutes=59)
        with transaction(database) as work:
            outbox.give_up(work.writing(), clock.now())
        assert len(_cases(database, CaseKind.MAIL_GIVEN_UP)) == number - 1
        world.pass_time(minutes=2)
        with transaction(database) as work:
            outbox.give_up(work.writing(), clock.now())
        cases = _cases(database, CaseKind.MAIL_GIVEN_UP)
        assert len(cases) == number
        case = max(cases, key=lambda each: each.created_at)
        assert (case.account_id, case.data) == (user.id, {"address": "slow@example.com", "answer": ""})
        act = Act(HERE, clock.now())
        with transaction(database) as work:
            case_work.take(work, case.id, officer_id, act)
            case_work.close(work, case.id, "x", officer_id, act)


def test_notice_to_a_client_that_is_given_up_is_no_case(database: Database, world: World) -> None:
    with transaction(database) as work:
        outbox.put(work.writing(), "notice", [("e-license", {})], clock.now(), outbox.Lane.SYSTEM)
    world.pass_time(days=1, minutes=1)
    with transaction(database) as work:
        assert outbox.give_up(work.writing(), clock.now()) == 1
    assert rows_of(database, Case) == []


def test_case_of_a_slow_mail_tells_the_last_answer(database: Database, settings: Settings, world: World) -> None:
    world.user(email="slow@example.com")
    _send(database, settings, "slow@example.com")

    def later(_message: Message) -> None:
        raise TemporaryFailure("later", "451 come back later")

    courier = Dispatcher(database, {MAIL: later})
    for each in courier.drain():
        each.result()
    courier.close()
    world.pass_time(days=1, minutes=1)
    with transaction(database) as work:
        outbox.give_up(work.writing(), clock.now())
    (case,) = _cases(database, CaseKind.MAIL_GIVEN_UP)
    assert case.data["answer"] == "451 come back later"
