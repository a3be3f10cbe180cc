"""What the documents name, in a form that can be looked up: commands, settings, files, addresses, keys and links."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path

import click
import yaml

from idp import cli
from idp.clients.client import Client
from idp.config import Settings

ROOT = Path(__file__).parents[2]
DOCUMENTS = ("README.md", *(f"docs/{path.name}" for path in sorted((ROOT / "docs").glob("*.md"))))
GUIDES = (
    *("examples/conformance/README.md", "docs/screenshots/README.md"),
    *(f"docs/requirements/{path.name}" for path in sorted((ROOT / "docs/requirements").glob("*.md"))),
    *(f"docs/guides/{path.name}" for path in sorted((ROOT / "docs/guides").glob("*.md"))),
)

#: Not in the project: what a command makes that the document names, or what the reader brings along.
MADE = {
    *(
        "var/demo",
        "var/demo/clients.yaml",
        "var/demo/demo.json",
        "var/demo/mail",
        "var/demo/secret_key",
        "var/mail",
        "var/last-good",
    ),
    *("var/bench.json", "refused.txt", "accounts.csv", "suite.pem"),
    *("scripts/run-test-plan.py",),  # of the conformance suite
}
#: In the documents of others, or of every machine.
ELSEWHERE = ("/etc/", "/run/", "/test/a/", "/logout_response", "/callback", "/oidc/callback/")
#: What looks like a key of an entry: claims, languages, a key of Docker Compose.
CLAIMS = {"verified", "registered_data", "ial", "scope", "th", "en", "extra_hosts"}

_FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^\1```", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"(?<!`)`([^`\n]+(?:\n[^`\n]+)?)`(?!`)")
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)", re.DOTALL)
_SETTING = re.compile(r"\bIDP_[A-Z0-9_]+")
_FILE = re.compile(r"(?:[\w.*-]+/)*[\w.*-]+\.(?:py|md|yaml|json|toml|txt|js|csv|pem)")
_ADDRESS = re.compile(r"(?:https://sso\.example\.go\.th)?(/[\w.<>…/-]*)(\?\S*)?")
_KEY = re.compile(r"(?:- )?([a-z][a-z_]*): ")
_EXAMPLE = "https://sso.example.go.th/"


def text_of(document: str) -> str:
    """A document of the project."""
    return (ROOT / document).read_text(encoding="utf-8")


def blocks(text: str, language: str = "") -> list[str]:
    """Fenced blocks of a language."""
    return [body for _, tag, body in _FENCE.findall(text) if tag == language]


def spans(text: str) -> list[str]:
    """What stands in backticks in running text, on one line."""
    return [" ".join(span.split()) for span in _SPAN.findall(_FENCE.sub("", text))]


def commands(text: str) -> Iterator[str]:
    """Command lines of ``idp`` and ``make``, without comments."""
    lines = [line.strip() for block in blocks(text) for line in block.splitlines()]
    for line in (*lines, *spans(text)):
        line = re.sub(r"^\.venv/bin/", "", line)
        if re.match(r"(idp|make)( |$)", line):
            yield line


def wrong_command(line: str) -> str:
    """What is wrong with a command line, or nothing: the command, its options, the target."""
    words = [word for word in shlex.split(line, comments=True) if not re.match(r"\d?>", word)]
    if words[0] == "make":
        return _wrong_target([word for word in words[1:] if "=" not in word])
    return _wrong_options(words[1:])


def _wrong_target(targets: list[str]) -> str:
    rules = {*re.findall(r"^([\w./-]+):", text_of("Makefile"), re.MULTILINE)}
    return ", ".join(f"no target {target}" for target in targets if target not in rules)


def _wrong_options(words: list[str]) -> str:
    command: click.Command = cli.main
    while words and isinstance(command, click.Group):
        if words[0].startswith("-"):
            break
        below = command.get_command(click.Context(command), words[0])
        if below is None:
            return f"no command {words[0]}"
        command, words = below, words[1:]
    options = {name for each in command.params for name in (*each.opts, *each.secondary_opts)} | {"-h", "--help"}
    unknown = [word for word in words if word.startswith("-") and word.split("=")[0] not in options]
    return ", ".join(f"no option {word}" for word in unknown)


def wrong_setting(name: str) -> str:
    """What is wrong with the name of a setting."""
    names = {f"IDP_{each.name.upper()}" for each in fields(Settings)}
    return "" if name in names else f"no setting {name}"


def settings(text: str) -> list[str]:
    """Names of settings."""
    return _SETTING.findall(text)


@cache
def _files() -> tuple[frozenset[str], frozenset[str]]:
    paths = [
        path.relative_to(ROOT)
        for top in ("idp", "tests", "docs", "examples", "bench", "migrations", "templates")
        for path in (ROOT / top).rglob("*")
        if not {"__pycache__", "node_modules"} & {*path.parts}
    ]
    return frozenset(map(str, paths)), frozenset(path.name for path in paths)


def files(text: str) -> list[str]:
    """Names of files and folders in backticks."""
    places = [span.partition(": ")[0].rstrip("/") for span in spans(text)]
    tops = ("tests/", "docs/", "idp/", "examples/", "bench/", "var/")
    return [span for span in places if _FILE.fullmatch(span) or (span.startswith(tops) and " " not in span)]


def wrong_file(name: str, document: str) -> str:
    """What is wrong with the name of a file: nothing has it, and nothing makes it."""
    paths, names = _files()
    if name in MADE or (ROOT / name).exists() or (ROOT / document).parent.joinpath(name).exists():
        return ""
    if "*" in name:
        return "" if list(ROOT.glob(name)) else f"no file {name}"
    short = names if "/" not in name else {path for path in paths if path.endswith(f"/{name}")} and {name}
    return "" if name in short else f"no file {name}"


def addresses(text: str) -> list[str]:
    """Paths of this provider, without the query."""
    paths = [re.sub(r"^(?:GET|POST) |^<issuer>", "", span) for span in spans(text)]
    paths += re.findall(rf"{re.escape(_EXAMPLE)}[\w./-]*", "".join(blocks(text)))
    whole = (_ADDRESS.fullmatch(span) for span in paths)
    return [match[1] for match in whole if match and not match[1].startswith(ELSEWHERE)]


def wrong_address(path: str) -> str:
    """What is wrong with an address: no route answers there."""
    routes = [line.split()[1] for line in text_of("tests/architecture/urls.txt").splitlines() if line.strip()]
    patterns = [re.sub(r"<[^>]+>", "(?:[^/]+)", route) for route in routes]
    plain = re.sub(r"<[^>]+>|…", "x", path)
    return "" if any(re.fullmatch(pattern, plain) for pattern in patterns) else f"no address {path}"


def keys(text: str) -> list[str]:
    """Keys of an entry of ``clients.yaml``: in blocks of YAML, and of ``key: value`` in running text."""
    names = [match[1] for span in spans(text) if (match := _KEY.match(span))]
    for block in blocks(text, "yaml"):
        content = yaml.safe_load(block)
        for entry in content if isinstance(content, list) else [content]:
            names += entry
    return names


def wrong_key(name: str) -> str:
    """What is wrong with a key."""
    return "" if name in {*Client.model_fields, "client_secret", *CLAIMS} else f"no key {name}"


def links(text: str) -> list[str]:
    """Where links lead, of those that stay in the project."""
    return [link for link in _LINK.findall(_FENCE.sub("", text)) if not re.match(r"[a-z]+:", link)]


def wrong_link(link: str, document: str) -> str:
    """What is wrong with a link: no such file, or no such heading in it."""
    path, _, anchor = link.partition("#")
    target = (ROOT / document).parent / path if path else ROOT / document
    if not target.exists():
        return f"no file for {link}"
    if anchor and anchor not in _anchors(target.read_text(encoding="utf-8")):
        return f"no heading for {link}"
    return ""


def _anchors(text: str) -> set[str]:
    heads = re.findall(r"^#+ (.*)$", _FENCE.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).strip().replace(" ", "-") for head in heads}


#: What is looked for in every document, and how it is looked up.
KINDS: dict[str, tuple[Callable[[str], object], Callable[[str, str], str]]] = {
    "command": (commands, lambda each, _: wrong_command(each)),
    "setting": (settings, lambda each, _: wrong_setting(each)),
    "file": (files, wrong_file),
    "address": (addresses, lambda each, _: wrong_address(each)),
    "key": (keys, lambda each, _: wrong_key(each)),
    "link": (links, wrong_link),
}


def faults(document: str, text: str) -> list[str]:
    """All that a document names and that is not there."""
    return [
        wrong
        for find, judge in KINDS.values()
        for each in find(text)  # type: ignore[attr-defined]  # each gives names
        if (wrong := judge(each, document))
    ]
