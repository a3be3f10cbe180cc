"""Every command, setting, file, address, key and link in the documents is there."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import screenshots
from babel.messages.pofile import read_po
from support import documents
from support.documents import DOCUMENTS, GUIDES, ROOT


@pytest.mark.parametrize("document", [*DOCUMENTS, *GUIDES])
def test_what_a_document_names_is_there(document: str) -> None:
    assert documents.faults(document, documents.text_of(document)) == []


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("command", "`idp serv`"),
        ("command", "```\nidp users import accounts.csv --dry\n```"),
        ("command", "```\n   make tests   # everything\n```"),
        ("command", "`make run tset`"),
        ("setting", "`IDP_ISSUERS=x`"),
        ("setting", "```\nexport IDP_SECRET=x\n```"),
        ("file", "`tests/test_nothing.py`"),
        ("file", "`tests/nothing/`"),
        ("file", "`nothing.py`"),
        ("file", "`oidc/decide.py`"),
        ("file", "`tests/accounts/test_nothing_*.py`"),
        ("address", "`/oauth2/tokens`"),
        ("address", "`POST /oauth2/token/x`"),
        ("address", "```\nidp explain 'https://sso.example.go.th/oauth2/authorise?x=y'\n```"),
        ("key", "`redirect_urls: [x]`"),
        ("key", "```yaml\n    minimum_ail: x\n```"),
        ("link", "[x](docs/nothing.md)"),
        ("link", "[x](docs/operations.md#nothing)"),
    ],
)
def test_what_is_not_there_is_noticed(kind: str, text: str) -> None:
    find, judge = documents.KINDS[kind]
    assert [wrong for each in find(text) if (wrong := judge(each, "README.md"))] != []  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", documents.KINDS)
def test_each_kind_is_found_in_the_documents(kind: str) -> None:
    """A reader that finds nothing would find no fault either."""
    find, _ = documents.KINDS[kind]
    assert len([each for document in DOCUMENTS for each in find(documents.text_of(document))]) >= 5  # type: ignore[attr-defined]


def test_every_command_is_in_a_document() -> None:
    named = {
        line.split()[1]
        for each in (*DOCUMENTS, *GUIDES)
        for line in documents.commands(documents.text_of(each))
        if " " in line
    }
    assert set(documents.cli.COMMANDS) - named == set()


def test_every_room_is_in_the_book_of_the_house() -> None:
    text = documents.text_of("docs/architecture.md")
    known = {"__init__.py", "__main__.py", "__pycache__", "static", "translations"}
    rooms = {
        f"{path.name}/" if path.is_dir() else path.name for path in (ROOT / "idp").iterdir() if path.name not in known
    }
    assert [room for room in sorted(rooms) if f"`{room}`" not in text] == []


@pytest.mark.parametrize("lock", sorted(ROOT.glob("*.lock")) + sorted(ROOT.glob("*/*/package-lock.json")), ids=str)
def test_lock_files_hold_no_address(lock: object) -> None:
    """Where packages come from is the machine's business: no registry stands in the project."""
    text = Path(str(lock)).read_text(encoding="utf-8")
    assert (
        re.findall(r"^(?=.*(?:index-url|find-links|trusted-host)).*$|\bgit\+\S+| @ \S+://\S+", text, re.MULTILINE) == []
    )
    if str(lock).endswith(".json"):
        packages = json.loads(text)["packages"].values()
        assert [each["resolved"] for each in packages if "resolved" in each] == []
        settings = Path(str(lock)).with_name(".npmrc").read_text(encoding="utf-8")
        assert "omit-lockfile-registry-resolved=true\n" in settings


def test_picture_book_shows_every_page_and_nothing_else() -> None:
    """``make screenshots`` takes the pictures and writes the book."""
    written = (screenshots.TARGET / "README.md").read_text(encoding="utf-8")
    assert written == "\n".join(screenshots.book()) + "\n"
    assert set(re.findall(r'src="([^"]+)"', written)) == {path.name for path in screenshots.TARGET.glob("*.png")}


@pytest.mark.parametrize("locale", ["th", "en"])
def test_guide_of_officers_calls_buttons_and_labels_as_the_pages_do(locale: str) -> None:
    """What it has in bold or italics stands on a page."""
    text = documents.text_of(f"docs/guides/officers.{locale}.md")
    quoted = {" ".join(words.split()) for words in re.findall(r"\*{1,2}([^*|]+?)\*{1,2}", text)}
    with (ROOT / "idp/translations/th/LC_MESSAGES/messages.po").open("rb") as file:
        messages = [message for message in read_po(file) if message.id and isinstance(message.id, str)]
    words = {message.string if locale == "th" else message.id for message in messages}
    assert len(quoted) > 40
    assert sorted(quoted - words) == []


def test_guides_of_officers_are_one_in_two_languages() -> None:
    """As many chapters, steps and pictures, in the same order."""
    shapes = [
        re.findall(
            r"^(?:#+|\d\.|-|\||!\[[^]]*\]\(\.\./screenshots/[a-z-]+(?=-(?:th|en)-desktop\.png))", text, re.MULTILINE
        )
        for text in map(documents.text_of, ("docs/guides/officers.th.md", "docs/guides/officers.en.md"))
    ]
    thai, english = ([re.sub(r"^!\[[^]]*\]", "", each) for each in shape] for shape in shapes)
    assert thai == english
    assert len([each for each in thai if "screenshots" in each]) >= 10
