"""Habits that no type checker knows, each with its few exceptions and their reasons.

A rule looks at one parsed file and yields what it has against it. ``EXAMPLES`` shows each rule something to catch, so
that a rule which has gone blind is noticed.
"""

from __future__ import annotations

import ast
import logging
import re
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path

import passlib
import pytest
from packaging.version import Version

from idp import logs

ROOT = Path(__file__).parents[2]

Rule = Callable[[ast.Module], Iterator[ast.AST]]


def _name(node: ast.AST) -> str:
    """What a name, an attribute, a call or a subscript with a constant goes by."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Call):
        return _name(node.func)
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        return str(node.slice.value)
    return ""


def _calls(tree: ast.Module, *names: str) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node.func) in names)


def commits(tree: ast.Module) -> Iterator[ast.AST]:
    """``.commit(``: returned = committed, raised = nothing happened, decided in one place."""
    return _calls(tree, "commit")


def asks_the_machine_for_the_time(tree: ast.Module) -> Iterator[ast.AST]:
    """Time comes from ``clock.now()``, or tests and the demonstration could not move it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in ("utcnow", "today"):
            yield node
        elif isinstance(node, ast.Attribute) and node.attr in ("now", "time", "time_ns"):
            if isinstance(node.value, ast.Name | ast.Attribute) and _name(node.value) in ("datetime", "time"):
                yield node
        elif isinstance(node, ast.ImportFrom) and node.module == "time":
            yield node


_SECRET = re.compile(r"secret|token|code|digest|hash|password|verifier|challenge|signature")
_NOT_SECRET = re.compile(r"^(status_code|encode|decode|token_endpoint_auth_method)$")


def compares_secrets(tree: ast.Module) -> Iterator[ast.AST]:
    """``==`` tells by its time where two secrets differ; ``crypto.equal`` does not."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Compare):
            continue
        operands = [node.left, *node.comparators]
        named = [_name(each).lower() for each in operands]
        judged = [name for name in named if _SECRET.search(name) and not _NOT_SECRET.search(name)]
        plain = any(isinstance(each, ast.Constant) and each.value in (None, "", 0) for each in operands)
        if judged and not plain and any(isinstance(op, ast.Eq | ast.NotEq) for op in node.ops):
            yield node


def believes_the_host(tree: ast.Module) -> Iterator[ast.AST]:
    """Addresses are built from ``IDP_ISSUER``; whoever sends a request chooses its Host."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in ("host", "host_url", "url_root", "base_url", "url"):
            if _name(node.value) == "request" or node.attr in ("host_url", "url_root"):
                yield node
        elif isinstance(node, ast.Constant) and node.value in ("Host", "HTTP_HOST", "SERVER_NAME"):
            yield node
        elif isinstance(node, ast.keyword) and node.arg == "_external":
            yield node.value


def redirects_where_a_request_says(tree: ast.Module) -> Iterator[ast.AST]:
    """No address of a request is followed without an exact match first."""
    for call in _calls(tree, "redirect", "see_other"):
        for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
            if any(isinstance(node, ast.Name) and node.id == "request" for node in ast.walk(argument)):
                yield call


_SQL = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|WITH|GRANT)\s", re.IGNORECASE)
_TAKES_SQL = ("text", "execute", "executemany", "executescript", "exec_driver_sql", "literal_column")


def puts_sql_together(tree: ast.Module) -> Iterator[ast.AST]:
    """Values go beside the statement, never into it."""
    for node in ast.walk(tree):
        if _made_of_parts(node) and _SQL.match(_beginning(node)):
            yield node
    for call in _calls(tree, *_TAKES_SQL):
        if call.args and _made_of_parts(call.args[0]) and not _SQL.match(_beginning(call.args[0])):
            yield call


def _made_of_parts(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod | ast.Add):
        return isinstance(node.left, ast.JoinedStr) or (
            isinstance(node.left, ast.Constant) and isinstance(node.left.value, str)
        )
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        return isinstance(node.func.value, ast.Constant)
    return isinstance(node, ast.JoinedStr) and any(isinstance(part, ast.FormattedValue) for part in node.values)


def _beginning(node: ast.AST) -> str:
    first = next((each for each in ast.walk(node) if isinstance(each, ast.Constant)), None)
    return str(first.value) if first else ""


def shares_an_alias(tree: ast.Module) -> Iterator[ast.AST]:
    """An alias is made where it is used, or of a file's own (``_Name``) in statements made at the import. SQLAlchemy
    2.1 fills in the columns of an alias when the first is asked for: a second thread that asks meanwhile is given the
    column of the table itself, and the alias keeps that for good.
    """
    shared: set[str] = set()
    for node in tree.body:
        if not isinstance(node, ast.Assign):
            continue
        values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
        if any(isinstance(value, ast.Call) and _name(value) in ("aliased", "alias") for value in values):
            names = [each.id for target in node.targets for each in ast.walk(target) if isinstance(each, ast.Name)]
            shared.update(names)
            if not all(name.startswith("_") for name in names):
                yield node
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from (each for each in ast.walk(function) if isinstance(each, ast.Name) and each.id in shared)


def reads_json_in_its_own_way(tree: ast.Module) -> Iterator[ast.AST]:
    """What somebody else wrote is read by ``strict_json``: a member given twice means two things to two readers."""
    for call in _calls(tree, "loads", "load", "get_json"):
        if _name(call) == "get_json" or _name(getattr(call.func, "value", call)) == "json":
            yield call
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "json" and _name(node.value) in ("request", "answer"):
            yield node


RULES: tuple[Rule, ...] = (
    commits,
    asks_the_machine_for_the_time,
    compares_secrets,
    believes_the_host,
    redirects_where_a_request_says,
    puts_sql_together,
    shares_an_alias,
    reads_json_in_its_own_way,
)

_SEALED = "written and sealed by the provider itself"

#: (rule, file, what stands there): why it may. An entry that nothing needs any more fails too.
ALLOWED = {
    ("commits", "idp/db.py", "self._connection.commit()"): "Work.commit: the one commit of a piece of work",
    ("commits", "idp/db.py", "work.commit()"): "transaction(), for worker and command line",
    ("commits", "idp/web/boundary.py", "unit.commit()"): "a request, when its view has returned",
    ("asks_the_machine_for_the_time", "idp/clock.py", "time.time"): "the clock itself",
    ("asks_the_machine_for_the_time", "idp/crypto.py", "time.time_ns"): "ids sort by the time of making, nothing more",
    (
        "compares_secrets",
        "idp/oidc/grants/authorization_code.py",
        "AuthorizationCode.code_hash == bindparam('code_hash')",
    ): "SQL, of hashes",
    (
        "compares_secrets",
        "idp/oidc/token/families.py",
        "RefreshToken.secret_hash == bindparam('secret_hash')",
    ): "SQL, of hashes",
    (
        "compares_secrets",
        "idp/sessions/session.py",
        "Login.secret_hash == bindparam('secret_hash')",
    ): "SQL, of hashes",
    ("compares_secrets", "idp/accounts/mail_links.py", "MailLink.secret_hash == digest(secret)"): "SQL, of hashes",
    ("believes_the_host", "idp/web/pages.py", "request.host"): "the check that it is the issuer's",
    ("believes_the_host", "idp/web/prepared.py", "'HTTP_HOST'"): "the same check, for answers without Flask",
    ("believes_the_host", "idp/serving/wsgi.py", "'SERVER_NAME'"): "PEP 3333 wants it: the address that it listens at",
    ("believes_the_host", "idp/web/lengths.py", "'Host'"): "its length",
    ("believes_the_host", "idp/outgoing.py", "'Host'"): "what a call of our own says, not what we were told",
    (
        "redirects_where_a_request_says",
        "idp/delegation/views/acting_for.py",
        "see_other(request.full_path)",
    ): "the chooser's own address, which the route has matched",
    ("reads_json_in_its_own_way", "idp/mail/handler.py", "json.loads(self._vault.open(sealed))"): _SEALED,
    (
        "reads_json_in_its_own_way",
        "idp/accounts/second_factor/views/recovery_codes.py",
        "json.loads(Vault(settings().secret_keys).open(session.get(_NAME, '')))",
    ): _SEALED,
    ("reads_json_in_its_own_way", "idp/sessions/typed_forms.py", "json.loads(plain)"): _SEALED,
    (
        "reads_json_in_its_own_way",
        "idp/accounts/second_factor/enrolment.py",
        "json.loads(Vault(settings.secret_keys).open(token))",
    ): _SEALED,
    (
        "reads_json_in_its_own_way",
        "idp/helpdesk/sign_in/set_up.py",
        "json.loads(Vault(settings.secret_keys).open(sealed))",
    ): _SEALED,
    ("reads_json_in_its_own_way", "idp/delegation/views/sealed.py", "json.loads(_vault().open(text))"): _SEALED,
    (
        "reads_json_in_its_own_way",
        "idp/mail/deliver.py",
        "json.loads(self._vault.open(message.payload['sealed']))",
    ): _SEALED,
    ("reads_json_in_its_own_way", "idp/demo/applications.py", "json.loads(applicant)"): "a system's own file",
    ("reads_json_in_its_own_way", "idp/demo/applications.py", "json.loads(acting_person)"): "a system's own file",
    (
        "reads_json_in_its_own_way",
        "idp/strict_json.py",
        "json.loads(text, object_pairs_hook=_members, parse_constant=_refuse_constant)",
    ): "the one reader itself",
    (
        "puts_sql_together",
        "idp/embedded.py",
        "f'PRAGMA {pragma}'",
    ): "constants of the same line; a PRAGMA takes no values",
}

EXAMPLES = {
    "commits": ("session.commit()", "database.engine.connect().commit()"),
    "asks_the_machine_for_the_time": (
        "datetime.now(UTC)",
        "datetime.datetime.now()",
        "datetime.utcnow()",
        "date.today()",
        "time.time()",
        "from time import time",
    ),
    "compares_secrets": (
        "presented == client.secret",
        "if row.code_hash != hashed: pass",
        "form['code_verifier'] == x",
        "a == digest(b)",
        "given == signature",
        "TOKEN == given",
    ),
    "believes_the_host": (
        "request.host",
        "flask.request.url",
        "request.host_url",
        "request.headers['Host']",
        "environ.get('HTTP_HOST')",
        "url_for('home', _external=True)",
    ),
    "redirects_where_a_request_says": (
        "redirect(request.args['next'])",
        "see_other(request.form.get('return_to', '/'))",
        "redirect(location=unquote(request.args['next']))",
    ),
    "puts_sql_together": (
        "session.execute(text(f'SELECT * FROM {table}'))",
        "'DELETE FROM account WHERE id = %s' % given",
        "text('name = ' + name)",
        "connection.exec_driver_sql('{}'.format(x))",
        "f'update account set name = {name}'",
    ),
    "shares_an_alias": (
        "_A = aliased(Account)\ndef find(): return select(_A).where(_A.id == 1)",
        "_A, _B = orm.aliased(Account), orm.aliased(Account)\ndef find(key=lambda: _B.id): ...",
        "_EARLIER = TABLE.alias('earlier')\nasync def find(): return _EARLIER.c.id",
        "Grantor = aliased(Account)",
    ),
    "reads_json_in_its_own_way": ("json.loads(body)", "request.get_json()", "flask.request.json", "json.load(file)"),
}


def _found(rule: Rule) -> dict[tuple[str, str, str], str]:
    found = {}
    for path in sorted((ROOT / "idp").rglob("*.py")):
        file = path.relative_to(ROOT).as_posix()
        if file in ("idp/demo/relying_party.py", "idp/demo/client_side.py"):
            continue  # a system of its own, on the client side, that uses nothing of the provider
        for node in rule(ast.parse(path.read_text(encoding="utf-8"))):
            found[rule.__name__, file, ast.unparse(node)] = f"{file}:{node.lineno}: {ast.unparse(node)}"
    return found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_is_kept(rule: Rule) -> None:
    found = _found(rule)
    allowed = {where for where in ALLOWED if where[0] == rule.__name__}
    broken = [line for where, line in found.items() if where not in allowed]
    assert not broken, f"{rule.__doc__}\n" + "\n".join(broken)
    assert not allowed - found.keys(), "allowed, but not there any more"


@pytest.mark.parametrize(
    ("rule", "source"),
    [(rule, source) for rule in RULES for source in EXAMPLES[rule.__name__]],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_rule_catches_its_examples(rule: Rule, source: str) -> None:
    assert list(rule(ast.parse(source)))


def test_authlib_is_not_older_than_its_last_grave_fault() -> None:
    """CVE-2026-114615 and -114616; ``docs/requirements/security.md``, row 90, case 1."""
    assert Version(metadata.version("authlib")) >= Version("1.9.1")


def test_passlib_is_its_maintained_successor() -> None:
    assert "libpass" in metadata.packages_distributions()["passlib"]
    with pytest.raises(metadata.PackageNotFoundError):
        metadata.version("passlib")
    assert passlib.__version__ == metadata.version("libpass")


@pytest.mark.parametrize("log_format", ["json", "text"])
@pytest.mark.parametrize("name", ["authlib", "authlib.oauth2.rfc6749.authorization_server", "authlib.oidc.core"])
def test_issued_tokens_do_not_reach_the_log(name: str, log_format: str) -> None:
    """Authlib tells them at debug level, whatever level the rest of the log is brought to."""
    root = logging.getLogger()
    before = root.level
    logs.configure(log_format)
    root.setLevel(logging.DEBUG)
    try:
        assert not logging.getLogger(name).isEnabledFor(logging.DEBUG)
    finally:
        root.setLevel(before)
