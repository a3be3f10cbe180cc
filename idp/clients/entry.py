"""Parses one entry of ``clients.yaml`` into one :class:`Client`, or into the list of its faults.

The types of :class:`Client` validate single fields. The rules below validate what concerns several fields or what a
type cannot express; each works on the raw entry, so that it applies whatever else is wrong.
"""

from __future__ import annotations

import difflib
import functools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from idp import crypto
from idp.clients import address, claims, grants, proof, secret, unsupported
from idp.clients.client import Client
from idp.clients.fault import Fault, plain, shown
from idp.written.document import Document, Value, Where

_LANGUAGES = ("client_name", "description")
_SECRETS = ("client_secret", "client_secret_hash")
_KEYS = (*Client.model_fields, "client_secret")


@dataclass
class ClientEntry:
    """One entry while it is parsed. ``pending`` are faults of the environment that it refers to, not of the file."""

    document: Document
    where: Where
    fields: dict[str, Value]
    client: Client | None = None
    faults: list[Fault] = field(default_factory=list)
    pending: list[Fault] = field(default_factory=list)

    def fault(self, key: str | Where, problem: str, remedy: str) -> Fault:
        """A fault on the line of *key* (a path within the entry), or on the entry's line if it has no such key."""
        below = (key,) if isinstance(key, str) else key
        return self.document.fault((*self.where, *below), problem, remedy)

    def words(self, key: str) -> tuple[tuple[Where, str], ...]:
        """The texts under *key*, each with its path: the items of a list, the single values of ``scope``."""
        value = self.fields.get(key)
        if isinstance(value, tuple):
            return tuple(((key, index), item) for index, item in enumerate(value) if isinstance(item, str))
        if not isinstance(value, str):
            return ()
        return tuple(((key,), word) for word in (value.split() if key == "scope" else (value,)))


def read(document: Document, where: Where, environment: Mapping[str, str], private_issuer: bool) -> ClientEntry:
    """Parse the entry at the path *where*. The result has a client, or faults.

    *environment* resolves secret references; *private_issuer*: see :func:`idp.clients.file.load`.
    """
    value = _value_at(document, where)
    if not isinstance(value, dict):
        entry = ClientEntry(document, where, {})
        entry.faults.append(entry.fault((), "a system must be a block of keys", "begin it with - client_id: …"))
        return entry
    entry = ClientEntry(document, where, dict(value))
    for rule in _RULES:
        entry.faults += rule(entry)
    if not private_issuer:
        entry.pending += _in_private_network(entry)
    _settle_unsupported(entry)
    _settle_secret(entry, environment)
    _settle_fields(entry)
    return entry


def _value_at(document: Document, where: Where) -> Value:
    value = document.value
    for step in where:
        value = value[step]  # type: ignore[index]  # the caller has just seen it there
    return value


# Rules: each yields the faults that it finds.


def _authentication_fits(entry: ClientEntry) -> Iterator[Fault]:
    for where, problem, remedy in proof.faults(entry.fields):
        yield entry.fault(where, problem, remedy)


def _grants_have_redirect_uris(entry: ClientEntry) -> Iterator[Fault]:
    grants = entry.fields.get("grant_types", ("authorization_code",))
    if grants == ():
        yield entry.fault("grant_types", "grant_types is empty", "write [authorization_code]")
    elif isinstance(grants, tuple) and "authorization_code" in grants and not entry.fields.get("redirect_uris", ()):
        yield entry.fault("redirect_uris", "no redirect_uris are given", "add at least one address")


def _grants_fit(entry: ClientEntry) -> Iterator[Fault]:
    for where, problem, remedy in grants.faults(entry.fields):
        yield entry.fault(where, problem, remedy)


def _claims_fit(entry: ClientEntry) -> Iterator[Fault]:
    for where, problem, remedy in claims.faults(entry.fields):
        yield entry.fault(where, problem, remedy)


def _no_duplicates(entry: ClientEntry) -> Iterator[Fault]:
    for key, value in entry.fields.items():
        earlier: set[str] = set()
        for where, word in entry.words(key) if isinstance(value, tuple) else ():
            if word in earlier:
                yield entry.fault(where, f"{plain(key)} has the same value twice", "remove one of the two")
            earlier.add(word)


def _reachable(entry: ClientEntry) -> Iterator[Fault]:
    for key, where, uri in _outgoing_addresses(entry):
        if address.unreachable(uri):
            problem = f"{key}: {shown(uri)} is an address that no system has"
            yield entry.fault(where, problem, "use the host name of the system")


def _in_private_network(entry: ClientEntry) -> Iterator[Fault]:
    for key, where, uri in _outgoing_addresses(entry):
        if address.private(uri):
            problem = f"{key}: {shown(uri)} is in a private network"
            yield entry.fault(where, problem, "list that network in IDP_PRIVATE_NETWORKS, or use a public host name")


def _outgoing_addresses(entry: ClientEntry) -> Iterator[tuple[str, Where, str]]:
    """The URIs of the entry that the provider itself calls, each with its key and path."""
    for key in ("backchannel_logout_uri", "jwks_uri"):
        for where, uri in entry.words(key):
            if address.objection(uri) is None:
                yield key, where, uri


_RULES: tuple[Callable[[ClientEntry], Iterator[Fault]], ...] = (
    _authentication_fits,
    _grants_have_redirect_uris,
    _grants_fit,
    _claims_fit,
    _no_duplicates,
    _reachable,
)


# Each step consumes its part of ``fields``, so that what remains are the fields of Client.


def _settle_unsupported(entry: ClientEntry) -> None:
    for key, values in unsupported.VALUES.items():
        for where, word in entry.words(key):
            if word in values:
                problem = f"{key}: {word} is not supported in this version"
                entry.faults.append(entry.fault(where, problem, f"use {_choices(key)}"))


def _settle_secret(entry: ClientEntry, environment: Mapping[str, str]) -> None:
    reference = entry.fields.pop("client_secret", None)
    if isinstance(hash_setting := entry.fields.get("client_secret_hash"), str):
        entry.fields["client_secret_hash"] = secret.digest_in(hash_setting) or ""
        if not entry.fields["client_secret_hash"]:
            problem = "client_secret_hash is not sha256: and 64 small hexadecimal digits"
            entry.faults.append(entry.fault("client_secret_hash", problem, proof.NEW_SECRET))
    if reference is None:
        return
    name = secret.variable_in(reference) if isinstance(reference, str) else None
    if name is None:
        problem = "client_secret must be a reference, never the secret itself in clear text"
        remedy = "write ${NAME} and set that environment variable, or client_secret_hash from `idp clients secret`"
        entry.faults.append(entry.fault("client_secret", problem, remedy))
    elif not (value := environment.get(name)):
        problem = f"the environment variable {name} is not set"
        entry.pending.append(entry.fault("client_secret", problem, "set it to the secret of this client"))
    elif reason := secret.weakness(value):
        problem = f"the secret in the environment variable {name} {reason}"
        entry.faults.append(entry.fault("client_secret", problem, proof.NEW_SECRET))
    else:
        entry.fields["client_secret_hash"] = crypto.digest(value)


def _settle_fields(entry: ClientEntry) -> None:
    try:
        entry.client = Client.model_validate(entry.fields)
    except ValidationError as error:
        entry.faults += [_fault_of(entry, details) for details in error.errors(include_url=False, include_input=False)]


# Messages for the validation errors of Client.


def _fault_of(entry: ClientEntry, error: ErrorDetails) -> Fault:
    where, kind = tuple(error["loc"]), error["type"]
    if kind == "literal_error" and entry.document.at((*entry.where, *where)).kind == "a number":
        kind = "string_type"  # 1.3, say, where "1.3" is meant
    if kind == "literal_error" and len(where) == 3 and where[-1] == "[key]":  # a third language
        where, kind = where[:-1], "extra_forbidden"
    key, last = str(where[0]), str(where[-1])
    label = ".".join(plain(part) for part in where if isinstance(part, str))
    if kind == "refused":
        problem, remedy = f"{label}: {error['ctx']['problem']}", error["ctx"]["remedy"]
    elif kind == "missing":
        problem, remedy = f"{label} is missing", "add it"
    elif kind == "extra_forbidden":
        problem, remedy = f"{shown(last)} is not a known key", _suggestion(last) if len(where) == 1 else "remove it"
    elif kind == "literal_error":
        problem, remedy = f"{label} must be one of {_choices(key)}", "correct the value"
    elif kind in {"greater_than_equal", "less_than_equal"}:
        problem, remedy = f"{label} is out of range", "use a number from 0 to 9999"
    else:
        problem, remedy = _wrong_type(entry, where, label, kind)
    return entry.fault(where, problem, remedy)


@functools.lru_cache
def _suggestion(key: str) -> str:
    matches = difflib.get_close_matches(key[:64], _KEYS, n=1)
    return f"did you mean {matches[0]}?" if matches else "remove it"


def _choices(key: str) -> str:
    """The values that *key* may have in this version, for a message."""
    annotation = Client.model_fields[key].annotation
    if key == "scope":
        return "the other scopes"
    alternatives = get_args(annotation)
    literal = alternatives if isinstance(alternatives[0], str) else get_args(alternatives[0])
    return ", ".join(value for value in literal if value not in unsupported.VALUES.get(key, ()))


def _wrong_type(entry: ClientEntry, where: Where, label: str, kind: str) -> tuple[str, str]:
    source = entry.document.at((*entry.where, *where))
    if source.kind == "empty":
        return f"{label} is empty", "give it a value or remove the line"
    if kind == "tuple_type":
        return f"{label} must be a list", "put the value in [ ]"
    if kind == "bool_type":
        return f"{label} must be true or false", "write one of the two, without quotes"
    if kind == "int_type":
        return f"{label} must be a whole number", "write it in plain digits, without quotes"
    if where[0] in _LANGUAGES and len(where) == 1:
        return f"{label} must be given in both languages", "write {th: …, en: …}"
    if kind != "string_type":
        shape = "{keys: [{kty: …, kid: …, …}]}" if where[0] == "jwks" else "{icon: …, order: …}"
        return f"{label} must be a block of keys", f"write {shape}"
    if source.kind in {"a list", "a block"}:
        return f"{label} must be text, not {source.kind}", "write one value in one line"
    value = "the value" if where[0] in _SECRETS else shown(source.text)
    return f"{label}: {value} is read as {source.kind}, not as text", "quote it"
