"""Whoever writes what accounts are found by keeps their search words, in the same function.

A new place that writes accounts or user names fails here until it calls ``upkeep.refresh``, or stands below because it
writes other columns.
"""

from __future__ import annotations

import ast
from pathlib import Path

IDP = Path(__file__).parents[2] / "idp"

#: Places that write columns of accounts by which nobody is found.
OTHERS = {
    "accounts/completion/complete.py settle": "when it was completed",
    "accounts/displaced_usernames.py _add_own_number": "make_way calls it, and refreshes",
    "accounts/identity/card_check.py _check": "the level of identity",
    "accounts/identity/number_transfer.py _add_user_names": "transfer calls it, and refreshes",
    "accounts/identity/proofing.py _store": "the level of identity; store_answer refreshes",
    "accounts/legacy_import/wrapping.py round": "the hash of the password",
    "accounts/passwords/change.py replace": "the hash of the password",
    "accounts/passwords/reset.py _confirm": "when the address was confirmed",
    "accounts/profile/contact.py change_locale": "the language",
    "accounts/registered_data/changes.py dispute": "the decision of the user",
    "accounts/identity/officer_check.py _decide": "the identity",
    "accounts/registered_data/going_concern.py _store": "the state in the register",
    "accounts/registered_data/going_concern.py clear_report": "the state in the register",
    "accounts/registered_data/going_concern.py store_states": "the time of a query",
    "accounts/registered_data/verification.py _verify": "the outcome of a comparison",
    "accounts/registered_data/verification.py verify_due": "the time of a query",
    "accounts/search_words/upkeep.py refresh": "the words themselves",
    "accounts/second_factor/factors.py settle": "the second factor",
    "accounts/second_factor/factors.py turn_on": "the second factor",
    "accounts/sign_in/finish.py enter": "the language",
    "accounts/sign_in/not_me.py _invalidate_password": "the password",
    "accounts/sign_in/password.py sign_in": "the hash of the password",
    "accounts/suspension.py restore": "the state of the account",
    "accounts/suspension.py suspend": "the state of the account",
    "delegation/register_polling.py _claim": "the time of a query",
    "demo/data.py catch_up": "the level of identity",
}


def _calls(node: ast.AST) -> list[ast.Call]:
    return [each for each in ast.walk(node) if isinstance(each, ast.Call)]


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _writes_accounts(function: ast.AST) -> bool:
    """``update(Account)``, ``insert(Account)`` and ``insert(session, UserName)``."""
    return any(
        _name(call.func) in ("update", "insert")
        and any(_name(each) in ("Account", "UserName") for each in call.args[-1:])
        for call in _calls(function)
    )


def _keeps_words(function: ast.AST) -> bool:
    return any(_name(call.func) == "refresh" and "upkeep" in ast.unparse(call.func) for call in _calls(function))


def test_every_place_that_writes_accounts_keeps_their_words_or_is_listed() -> None:
    without: set[str] = set()
    with_words = 0
    for path in IDP.rglob("*.py"):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef) and _writes_accounts(function):
                with_words += _keeps_words(function)
                if not _keeps_words(function):
                    without.add(f"{path.relative_to(IDP)} {function.name}")
    assert with_words > 8
    assert without == set(OTHERS)
