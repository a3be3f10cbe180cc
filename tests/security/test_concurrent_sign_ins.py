"""A code counts once, over two worker processes; what is sent at one moment is no more than the budget allows.

``docs/requirements/security.md``, rows 59, 66 and 67, case 28.

Rodauth CVE-2026-82470, MISP CVE-2026-103655: one code, brought at one moment by sign-ins that all wait for it. Twenty
in ``make test``, a hundred and more rounds in ``make attack``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pyotp
import pytest
from sqlalchemy import func, select
from support.attacks.full_size import size
from support.attacks.racing import Answer, Starters, press, starters
from support.serving_process import Provider
from support.visiting import Visitor
from support.world import User

from idp import clock
from idp.accounts.second_factor import factors, totp
from idp.accounts.sign_in import pending
from idp.accounts.throttle import FREE_OF_ACCOUNT
from idp.crypto import Vault
from idp.db import transaction
from idp.models import Account, AuditEvent, Login, RecoveryCode, SignInAttempt

MANY = size(20, 100)
ROUNDS = range(size(1, 10))


@pytest.fixture(scope="module")
def many(provider: Provider) -> Iterator[Starters]:
    """The connections."""
    with starters(provider, MANY) as waiting:
        yield waiting


@pytest.fixture(autouse=True)
def _network_forgiven(provider: Provider) -> Iterator[None]:
    """All attacks come from one network: what one costs it is none of the next one's."""
    yield
    provider.world.forgive()


@pytest.fixture
def enrolled(provider: Provider) -> tuple[User, str, list[str]]:
    """A user with the secret of an app, and recovery codes."""
    user, secret = provider.world.user(), totp.new_secret()
    with transaction(provider.database) as work:
        vault = Vault(provider.settings.secret_keys)
        codes = factors.turn_on(work.writing(), vault, user.id, secret, 0, clock.now())
    return user, secret, codes


def _waiting(provider: Provider, user: User) -> list[Visitor]:
    """Browsers whose password was right a moment ago, each with a sign-in of its own that waits for the code."""
    with transaction(provider.database) as work:
        session = work.writing()
        known = session.get_one(Account, user.id).password_hash or ""
        secrets = [pending.begin(session, user.id, known, clock.now()) for _ in range(MANY)]
    first = Visitor(provider, cookies={"idp-sign-in": secrets[0]})
    first.open("/login/two-factor")
    visitors = [Visitor(provider, cookies={**first.cookies, "idp-sign-in": secret}) for secret in secrets]
    for visitor in visitors:
        visitor.page = first.page
    return visitors


def _one_is_in(provider: Provider, user: User, answers: list[Answer]) -> None:
    """Of all of them one; as many are told that the code is wrong as the budget allows, the others to wait."""
    statuses = Counter(answer.status for answer in answers)
    assert statuses[303] == 1, statuses
    assert set(statuses) <= {303, 422, 429}, statuses
    assert statuses[422] <= FREE_OF_ACCOUNT + 1, "what came after the right one was counted"
    assert all("retry-after" in answer.headers for answer in answers if answer.status == 429)
    (won,) = [answer for answer in answers if answer.status == 303]
    assert sum("idp-login=" in cookie for answer in answers for cookie in answer.cookies) == 1
    assert any("idp-login=" in cookie for cookie in won.cookies)
    with provider.database.reader() as session:
        (login,) = session.scalars(select(Login).where(Login.account_id == user.id))
        proven = select(func.count()).where(AuditEvent.account_id == user.id, AuditEvent.event == "factor.proven")
        left = select(func.count()).where(SignInAttempt.account_id == user.id)
        assert login.amr == ["mfa", "otp", "pwd"]
        assert session.scalar(proven) == 1, "it is on record once"
        assert session.scalar(left) == MANY - 1, "the others still wait, for another code"


@pytest.mark.parametrize("_", ROUNDS)
def test_totp_code_completes_one_of_many_concurrent_sign_ins(
    provider: Provider, many: Starters, enrolled: tuple[User, str, list[str]], _: int
) -> None:
    user, secret, _codes = enrolled
    visitors = _waiting(provider, user)
    code = pyotp.TOTP(secret).at(clock.now())
    spellings = (code, f"{code[:3]} {code[3:]}", code.translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")))
    forms = [press(visitor, "two-factor-submit", code=spellings[place % 3]) for place, visitor in enumerate(visitors)]
    _one_is_in(provider, user, many.at_once(forms.__getitem__))


@pytest.mark.parametrize("_", ROUNDS)
def test_recovery_code_completes_one_of_many_concurrent_sign_ins(
    provider: Provider, many: Starters, enrolled: tuple[User, str, list[str]], _: int
) -> None:
    user, _secret, codes = enrolled
    spellings = (codes[0], codes[0].lower().replace("-", " "))
    visitors = _waiting(provider, user)
    forms = [press(visitor, "two-factor-submit", code=spellings[place % 2]) for place, visitor in enumerate(visitors)]
    _one_is_in(provider, user, many.at_once(forms.__getitem__))
    with provider.database.reader() as session:
        used = [row.used_at for row in session.scalars(select(RecoveryCode).filter_by(account_id=user.id))]
    assert sum(at is not None for at in used) == 1


@pytest.mark.parametrize("_", ROUNDS)
def test_concurrent_passwords_are_checked_within_the_budget(provider: Provider, many: Starters, _: int) -> None:
    """For a name that nobody has as for others. 503: more at once than a process hashes."""
    visitor, user = Visitor(provider), provider.world.user()
    visitor.open("/login")
    for user_name in (user.user_name, "9999999999999"):
        forms = [press(visitor, "login-submit", username=user_name, password=f"Wrong-{place}") for place in range(MANY)]
        statuses = Counter(answer.status for answer in many.at_once(forms.__getitem__))
        assert set(statuses) <= {422, 429, 503}, statuses
        assert 0 < statuses[422] <= FREE_OF_ACCOUNT + 1, statuses
