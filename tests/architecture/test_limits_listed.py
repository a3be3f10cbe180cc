"""What costs much and can be caused from outside stands in a list, each with what limits it.

A new place fails here until somebody has thought of its limit and written it down. The words are for people; what
holds each limit is tested elsewhere.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]

#: Every place that hashes a password, slowly: the function that takes the place in the room, and its limit
#: (``accounts.hashing.admission``). ``ALONE``: it answers nobody.
HASHING = {
    "accounts/sign_in/password.py sign_in": "SIGN_IN: failures of account and network, then a place; 16 of a network",
    "accounts/registration/email_confirmation.py confirm": "SIGN_IN: a good link, the account's failures, a place",
    "accounts/profile/contact.py change_password": "OTHER: failures of the account first, then a place; 6 of a network",
    "accounts/second_factor/enrolment.py disable": "OTHER: failures of the account first, then a place; 6 of a network",
    "accounts/registration/views/registration.py fill_in": "OTHER: 6 places and 60 tries a minute for a network",
    "accounts/passwords/views.py reset_password": "OTHER: a link that is good, then a place; 60 tries a minute",
    "helpdesk/sign_in/password.py sign_in": "SIGN_IN: failures of name and network, then a place; 16 of a network",
    "helpdesk/sign_in/views/set_up.py _password": "OTHER: a link that is good, then a place; 60 tries a minute",
    "accounts/legacy_import/wrapping.py _wrap": "ALONE: the worker, one after the other",
    "demo/data.py fill": "ALONE: the demonstration, once",
    "demo/officers.py catch_up": "ALONE: the demonstration, once",
}
#: Every place that makes rows, by file and table: who can cause it, and what limits it. ``anybody``: without a login.
INSERTS = {
    "oidc/authorization/pending.py StoredAuthorizationRequest": "anybody: 1,000 a network in 10 minutes, 20,000 in all",
    "sessions/interactions.py InteractionRecord": "anybody: counted with its request; 40,000 in all, two hours",
    "limits.py LimitCounter": "anybody: what is counted is limited; swept when it has run out",
    "registers/lookup.py RegisterAnswer": "anybody: 60 look-ups an hour for a network; swept after a day",
    "accounts/registration/start.py Registration": "anybody: 60 look-ups an hour for a network; swept after a day",
    "accounts/registration/create.py Account": "anybody: 60 tries a minute for a network, a place for hashing",
    "accounts/unconfirmed.py UserName": "anybody: one for a registration that is confirmed",
    "accounts/identity/card_check.py CardCheck": "anybody: one with each account; swept after a day",
    "cases.py Case": "anybody: claims, 10 a day of a network, 3 of a number, 3 with an address; requests for help, 10 "
    "an hour of a network, 5 a day with one telephone or address; one with an account, one for its mails",
    "refusal_codes.py RefusalCode": "anybody who knows a password: 5 of an account; swept after ten minutes",
    "helpdesk/reasons/look_up.py OfficerAct": "an officer, with a code that a user reads out: 60 an hour",
    "accounts/displaced_usernames.py UserName": "anybody who registers a number: one name for another",
    "accounts/branches.py Account": "officers: one for a branch, which has no other",
    "accounts/identity/number_transfer.py Account": "officers: one for an account that is closed",
    "accounts/identity/number_transfer.py UserName": "officers: the names of an account that is closed, and one more",
    "accounts/registered_data/history.py RegisteredData": "anybody: one with each account, each change of a register",
    "accounts/mail_links.py MailLink": "anybody: mails to one address are counted; of an account the oldest go",
    "accounts/sign_in/pending.py SignInAttempt": "anybody who knows a password; swept after ten minutes",
    "outbox/message.py OutboxMessage": "anybody: mails to one address are counted; swept a week after their delivery",
    "outbox/circuit.py OutboxCircuit": "nobody: one for each system",
    "audit.py AuditEvent": "anybody: one for an act that is limited itself; kept for good, a record is what it is for",
    "accounts/devices/known_devices.py KnownDevice": "signed in: of an account the oldest go; swept after a year",
    "accounts/second_factor/passkeys.py Passkey": "signed in: so many for an account",
    "accounts/second_factor/factors.py TotpSecret": "signed in: one for an account",
    "accounts/second_factor/factors.py RecoveryCode": "signed in: ten for an account",
    "sessions/lifecycle.py Login": "signed in: of an account the oldest end",
    "sessions/lifecycle.py ActingContext": "signed in: 30 switches a minute for a login",
    "sessions/offline_access.py Consent": "signed in: one for a system and a name",
    "delegation/lifecycle.py Delegation": "signed in: 50 a day, 10 to one agent",
    "accounts/search_words/upkeep.py SearchWord": "anybody: 120 for an account at most",
    "helpdesk/accounts/numbers.py OfficerAct": "an officer: one for a reason given, kept as long as its account",
    "helpdesk/acts/lifecycle.py OfficerAct": "an officer: one for an act, kept as long as its account",
    "oidc/token/codes.py AuthorizationCode": "signed in: swept a day after their end",
    "oidc/token/codes.py Visit": "signed in: one for a system and an acting context",
    "oidc/token/issue.py TokenIssue": "a system, by a code or its secret; swept a day after their end",
    "oidc/token/families.py RefreshToken": "a system, by a code or its secret; swept a day after their end",
    "oidc/client_auth/assertion.py ClientAssertion": "a system, by its key; swept when it has run out",
    "oidc/keys/cache.py SigningKey": "nobody: the first one for each algorithm",
    "oidc/keys/rotation.py SigningKey": "an administrator, or the schedule; dropped after 400 days more",
    "helpdesk/sign_in/accounts.py Officer": "an administrator: the command line",
    "helpdesk/sign_in/links.py OfficerLink": "an administrator: the command line; swept a month after their end",
    "helpdesk/sign_in/factors.py OfficerPasskey": "an officer who is being set up: one for a link",
    "helpdesk/sessions.py OfficerSession": "anybody who knows an officer's password; swept when they are over",
    "accounts/legacy_import/run.py table": "an administrator: the import",
    "readiness.py InteractionRecord": "anybody: one in five seconds for a process, gone with the commit that makes it",
}
INSERTING = ("insert", "insert_of", "plain_insert")
#: Every place that makes what calls the outside: who can cause a call, and what bounds it.
CALLING = {
    "oidc/server.py caller Caller": "a system's own keys, once a minute; 7 seconds, 64 KiB",
    "worker.py build_handlers Caller": "the worker: notices, by hands for each system; 7 seconds",
    "registers/lookup.py _official Caller": "60 look-ups an hour for a network, a circuit breaker, 256 KiB",
    "registers/lookup.py in_use Caller": "an administrator: the doctor",
    "serving/starting.py _check_files Caller": "nobody: made to see that the certificates can be read, calls nobody",
    "doctor/network.py examine Caller": "an administrator: the doctor",
    "doctor/buffering.py of create_connection": "an administrator: the doctor; 3 seconds, the issuer alone",
    "mail/server.py _session SMTP": "the worker: hands of its own; 10 seconds a step, 45 in all",
    "mail/server.py _session SMTP_SSL": "the worker: hands of its own; 10 seconds a step, 45 in all",
}
CALLERS = ("Caller", "SMTP", "SMTP_SSL", "create_connection", "urlopen", "Client", "AsyncClient")
#: The two files that know how to hash slowly, and functions of ``passwords`` that do it in the place they are given.
HASHERS = {"accounts/hashing/passwords.py", "accounts/hashing/legacy_hashes.py"}
GIVEN_A_PLACE = ("hash_password", "verify", "is_right", "wrap")
LIBRARIES = ("passlib", "argon2", "bcrypt", "scrypt", "pbkdf2_hmac")


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def _files() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((ROOT / "idp").rglob("*.py")):
        yield path.relative_to(ROOT / "idp").as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def _of_module(node: ast.AST, module: str, *names: str) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == module
        and node.attr in names
    )


def _takes_places(tree: ast.Module) -> Iterator[str]:
    for function in _functions(tree):
        if any(_of_module(node, "admission", "place", "ALONE") for node in ast.walk(function)):
            yield function.name


def test_every_place_that_hashes_has_its_limit() -> None:
    found = {
        f"{file} {name}"
        for file, tree in _files()
        for name in _takes_places(tree)
        if file != "accounts/hashing/admission.py"
    }
    assert found == set(HASHING)


def test_nobody_hashes_past_the_door() -> None:
    """Libraries that hash slowly are known in two files; their functions take a place, ``admission`` makes it."""
    past = []
    for file, tree in _files():
        for node in ast.walk(tree):
            named = [alias.name for alias in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            modules = [*named, node.module or ""] if isinstance(node, ast.ImportFrom) else named
            hashes = any(each.split(".")[0] in LIBRARIES for each in modules)
            if file not in HASHERS and (hashes or (isinstance(node, ast.Name) and node.id in LIBRARIES)):
                past.append(f"{file}:{node.lineno}")
            if isinstance(node, ast.Call) and _of_module(node.func, "passwords", *GIVEN_A_PLACE):
                given = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
                if not given & {"place", "admission"}:
                    past.append(f"{file}:{node.lineno}")
            made = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("Place", "Room")
            made = made and "accounts.hashing.admission" in ast.dump(tree)
            if file != "accounts/hashing/admission.py" and (made or _of_module(node, "admission", "Place", "Room")):
                past.append(f"{file}:{node.lineno}")
    assert past == []


def test_unicode_is_normalised_in_one_place() -> None:
    """It costs more than in proportion to the length, and two spellings of one rule shut people out."""
    found = {
        file
        for file, tree in _files()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "normalize"
    }
    assert found == {"spelling.py"}


def _makes_rows(tree: ast.Module) -> Iterator[str]:
    """The tables that rows are made of; ``session.add`` would be another way, and is none here."""
    names = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("add", "add_all", "merge"):
            yield from [f"added: {ast.unparse(node)}"] if "session" in ast.unparse(node.func.value) else []
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in INSERTING and node.args:
            table = node.args[-1]
            if isinstance(table, ast.Name) and table.id in names:  # a table by a name of the file's own
                table = next(
                    each
                    for each in ast.walk(names[table.id])
                    if isinstance(each, ast.Attribute) and each.attr == "__table__"
                ).value
            yield ast.unparse(table)


def test_every_place_that_makes_rows_has_its_limit() -> None:
    found = {
        f"{file} {table}"
        for file, tree in _files()
        if file != "db.py" and not file.startswith("demo/")
        for table in _makes_rows(tree)
    }
    assert found == set(INSERTS)


def _calls_outside(tree: ast.Module) -> Iterator[str]:
    for function in _functions(tree):
        for node in ast.walk(function):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in CALLERS:
                    yield f"{function.name} {name}"


def test_every_call_to_the_outside_is_bounded() -> None:
    found = {
        f"{file} {place}"
        for file, tree in _files()
        if file != "outgoing.py" and not file.startswith("demo/")
        for place in _calls_outside(tree)
    }
    assert found == set(CALLING)
