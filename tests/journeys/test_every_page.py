"""Pages in both languages, as people meet them who do not see well, use no mouse, or hold a small phone.

Each page is fetched once and looked at in several ways; the tests read what was found.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Response
from support.attacks.full_size import FULL
from support.demonstration import Demo
from support.pages.catalogue import PAGES
from support.pages.steps_to_pages import Shown
from support.pages.visitor import DESKTOP, Visitor, visited

LAYOUTS = ("base.html", "helpdesk/layout.html")
TEMPLATES = Path(__file__).parents[2] / "templates"
LOOKING = (Path(__file__).parent / "looking.js").read_text(encoding="utf-8")
#: The narrowest screen (WCAG 2.2, 1.4.10), and letters of twice the size (1.4.4).
NARROW, PHONE, HIGH = 320, 390, 900

pytestmark = pytest.mark.xdist_group("every page")  # or each test process would look at all of them

AXE = Axe().axe_script
#: Of axe's report what is wrong; the rest is long.
_RUN_AXE = """(options) => axe.run(options).then(({violations}) => violations.flatMap(({id, impact, nodes}) =>
    nodes.map(({html, failureSummary}) => `${impact} ${id}: ${html.slice(0, 200)} ${failureSummary}`)))"""


def _first_states() -> Iterator[Shown]:
    """Of each template the state that comes first; the others differ in words and messages."""
    seen: set[str] = set()
    for shown in PAGES:
        if not shown.template or shown.template not in seen:
            yield shown
        seen.add(shown.template or "")


FIRST_STATES = list(_first_states())


def _visits() -> Iterator[tuple[str, Shown]]:
    """Of each template one state in both languages; in ``make attack`` every state."""
    for shown in PAGES:
        if FULL or shown in FIRST_STATES:
            yield "th", shown
            yield "en", shown


VISITS = list(_visits())

Findings = dict[str, list[str]]
Found = dict[tuple[str, str], Findings]


def _axe(page: Page, **options: object) -> list[str]:
    return list(page.evaluate(_RUN_AXE, {"resultTypes": ["violations"], **options}))


def _faults(page: Page, *names: str) -> list[str]:
    return list(page.evaluate("(names) => names.flatMap((name) => faults[name]())", names))


def _look(visitor: Visitor, shown: Shown, status: int) -> Findings:
    """Everything there is to find on a page, by name. It is left small, dark and with large letters."""
    page = visitor.page
    page.wait_for_load_state("load")  # with its style
    thai = visitor.locale == "th"
    page.evaluate(LOOKING + AXE)
    language = page.get_attribute("html", "lang")
    right = (status, language) == (shown.status, visitor.locale)
    found = {"answer": [] if right else [f"{status} in {language}, not {shown.status} in {visitor.locale}"]}
    found["reference"] = _reference(visitor)
    # Colours, the slowest of its rules, are those of both languages.
    found["axe"] = _axe(page, rules={"color-contrast": {"enabled": thai or FULL}})
    ours = ("language", "targets", "flash") if shown.template else ("targets",)
    found["words"] = _faults(page, "labels", "headings", *ours)
    page.keyboard.press("Tab")  # on: a list of choices that lay open closes, and the browser shows the focus
    if thai and shown in FIRST_STATES:
        found |= _look_beyond_words(page)
    page.set_viewport_size({"width": NARROW, "height": HIGH})
    found["narrow"] = _faults(page, "reflow")
    page.evaluate("document.documentElement.style.fontSize = '212.5%'")
    found["large letters"] = []
    for width in (PHONE, DESKTOP["width"]) if shown in FIRST_STATES else (PHONE,):
        page.set_viewport_size({"width": width, "height": HIGH})
        found["large letters"] += _faults(page, "reflow")
    return found


def _look_beyond_words(page: Page) -> Findings:
    """What is the same in every language and state."""
    found = {"focus": _faults(page, "focus")}
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    found["dark"] = _axe(page, runOnly=["color-contrast", "link-in-text-block"])
    found["motion"] = _faults(page, "motion")
    page.emulate_media(color_scheme="dark", reduced_motion="reduce", forced_colors="active")
    found["own colours"] = _faults(page, "ownColours")
    return found


def _reference(visitor: Visitor) -> list[str]:
    """Of an error page that the demonstration has answered: its number must stand in the log."""
    if "/fails/" in visitor.page.url or not visitor.page.locator("#reference").count():
        return []
    reference = visitor.page.inner_text("#reference")
    log = (visitor.demo.home / "log.txt").read_text(encoding="utf-8")
    return [] if f"[{reference}]" in log else [f"{reference} is not in the log"]


def _visit(visitor: Visitor, shown: Shown) -> Findings:
    statuses: list[int] = []

    def note(response: Response) -> None:
        if response.request.is_navigation_request():
            statuses.append(response.status)

    visitor.page.on("response", note)
    shown.way(visitor)
    visitor.page.remove_listener("response", note)
    return _look(visitor, shown, statuses[-1])


@pytest.fixture(scope="module")
def found(demo: Demo, chromium: Browser) -> Found:
    """What there is to find on every page. A page that cannot be reached is a finding too."""
    findings: Found = {}
    with visited(demo, chromium) as place:
        for shown in sorted(PAGES, key=lambda each: each.eighth):
            if shown.eighth:
                place.add_eighth_system()
            for locale in (locale for locale, each in VISITS if each is shown):
                with place.visitor(locale, shown.who) as visitor:
                    findings[locale, shown.name] = _visit(visitor, shown)
    return findings


@pytest.mark.parametrize(("locale", "name"), [(locale, shown.name) for locale, shown in VISITS])
def test_page_has_no_fault(found: Found, locale: str, name: str) -> None:
    faults = {look: told for look, told in found[locale, name].items() if told}
    assert not faults, "\n".join(f"{look}: {fault}" for look, told in faults.items() for fault in told)


def test_no_page_is_forgotten(demo: Demo) -> None:
    """A template that extends a layout is a page."""
    pages = {
        path.relative_to(TEMPLATES).as_posix()
        for path in TEMPLATES.rglob("*.html")
        if any(f"{{% extends '{layout}' %}}" in path.read_text(encoding="utf-8") for layout in LAYOUTS)
    }.difference(LAYOUTS)
    assert pages == {shown.template for shown in PAGES if shown.template}
