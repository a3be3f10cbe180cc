"""Inspects a page as the browser, a screen reader and the content security policy would meet it.

The test client calls ``inspect_page`` on every HTML page that it fetches, so that no page has to be remembered.
Each rule is one small function that yields a sentence for each fault; the last function raises them all at once.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urljoin, urlsplit
from xml.etree.ElementTree import Element

import html5lib  # type: ignore[import-untyped]
from html5lib.constants import E as EXPLANATIONS  # type: ignore[import-untyped]

FORM_POST = "data-form-post"
"""Marks a form that hands an authorization response to a system (``response_mode=form_post``); it needs no token."""

_ADDRESSES = ("href", "src", "action", "formaction", "poster", "data", "srcset", "background")
_LOADING = {"script", "img", "iframe", "object", "embed", "source", "video", "audio", "track", "input", "image", "use"}
_LOADING_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest", "apple-touch-icon"}
_UNLABELLED = {"hidden", "submit", "button", "reset", "image"}
_REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "form", "list", "headers")
_INTERACTIVE = {"a", "button", "input", "select", "textarea", "label", "details", "summary"}


class Page:
    """A parsed page: ``root`` is its element tree, ``faults`` what the HTML standard calls parse errors, ``policy`` its
    Content-Security-Policy.
    """

    def __init__(self, html: str, policy: str, url: str) -> None:
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        self.root: Element = parser.parse(html)
        self.faults = [(position, EXPLANATIONS.get(code, code) % data) for position, code, data in parser.errors]
        self.html = html
        self.url = url
        self.policy = policy
        self.parents = {child: parent for parent in self.root.iter() for child in parent}
        self.ids = Counter(each.get("id", "") for each in self.root.iter() if "id" in each.attrib)

    def all(self, *names: str) -> Iterator[Element]:
        """Every element with one of these names, in the page's order."""
        return (each for each in self.root.iter() if tag(each) in names)

    def ancestors(self, element: Element) -> Iterator[Element]:
        """The elements around *element*, the nearest first."""
        while element in self.parents:
            element = self.parents[element]
            yield element

    def elsewhere(self, address: str) -> bool:
        """Whether *address*, followed from this page, leaves its origin."""
        return urlsplit(urljoin(self.url, address))[:2] != urlsplit(self.url)[:2]


def tag(element: Element) -> str:
    """The element's name without a namespace; comments have none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def text(element: Element) -> str:
    """What a screen reader would say: texts, ``aria-label`` and ``alt``, without what is hidden from it."""
    if not tag(element) or element.get("aria-hidden") == "true":
        return ""
    own = element.get("aria-label") or element.get("alt") or ""
    inner = (element.text or "") + "".join(text(child) + (child.tail or "") for child in element)
    return " ".join(f"{own} {inner}".split())


def show(element: Element) -> str:
    """The element's opening tag, short, for a message."""
    attributes = "".join(f' {name}="{value}"' for name, value in element.attrib.items())
    return f"<{tag(element)}{attributes}>"[:160]


def _kind(element: Element) -> str:
    return element.get("type", "text").lower() if tag(element) == "input" else tag(element)


def _document(page: Page) -> Iterator[str]:
    for (line, column), explanation in page.faults:
        yield f"not valid HTML, line {line}, column {column}: {explanation}"
    if not re.match(r"\s*<!doctype html>", page.html, re.IGNORECASE):
        yield "no <!doctype html> at the start"
    if page.root.get("lang") not in ("th", "en"):
        yield f"<html> needs lang th or en, has {page.root.get('lang')!r}"
    titles = [title for title in page.all("title") if tag(page.parents[title]) == "head"]
    if len(titles) != 1 or not text(titles[0]):
        yield "needs one <title> with words in it"
    for name in ("h1", "main"):
        if len(elements := list(page.all(name))) != 1:
            yield f"needs exactly one <{name}>, has {len(elements)}"
    for heading in page.all("h1", "h2", "h3", "h4", "h5", "h6"):
        if not text(heading):
            yield f"heading without words: {show(heading)}"


def _policy(page: Page) -> Iterator[str]:
    if "default-src" not in page.policy:
        yield "no Content-Security-Policy header with default-src"
    for word in ("'unsafe-inline'", "'unsafe-eval'", "data:"):
        if word in page.policy:
            yield f"the Content-Security-Policy allows {word}"


def _inline(page: Page) -> Iterator[str]:
    for each in page.root.iter():
        for name in each.attrib:
            if name == "style" or name.startswith("on"):
                yield f"inline {name} attribute: {show(each)}"
        if tag(each) == "style" or (tag(each) == "script" and "src" not in each.attrib):
            yield f"inline <{tag(each)}>"


def _addresses(page: Page) -> Iterator[str]:
    for each in page.root.iter():
        loads = tag(each) in _LOADING or bool(set(each.get("rel", "").split()) & _LOADING_LINKS)
        for name, value in each.attrib.items():
            if name.rpartition("}")[2] not in _ADDRESSES:
                continue
            if value.strip().lower().startswith(("data:", "javascript:", "blob:")):
                yield f"address of a kind that the policy forbids: {show(each)}"
            elif loads and page.elsewhere(value):
                yield f"loads something from another origin: {show(each)}"


def _forms(page: Page) -> Iterator[str]:
    for form in page.all("form"):
        if form.get("method", "get").lower() != "post" or FORM_POST in form.attrib:
            continue
        if page.elsewhere(form.get("action", "")):
            continue
        if not any(each.get("name") == "csrf_token" and each.get("value") for each in form.iter("input")):
            yield f"POST form without a csrf_token: {show(form)}"


def _labels(page: Page) -> Iterator[str]:
    labels = {label.get("for"): text(label) for label in page.all("label")}
    for field in page.all("input", "select", "textarea"):
        if _kind(field) in _UNLABELLED:
            continue
        wrapped = any(tag(around) == "label" and text(around) for around in page.ancestors(field))
        if not wrapped and not labels.get(field.get("id")):
            yield f"field without a label: {show(field)}"


def _names(page: Page) -> Iterator[str]:
    """A field's id is its name, a radio's or check box's name-value (``docs/requirements/contract.md``, section 4)."""
    for field in page.all("input", "select", "textarea"):
        name = field.get("name", "")
        if _kind(field) in ("radio", "checkbox"):
            field_id = f"{name}-{field.get('value', 'on')}"
        elif _kind(field) in _UNLABELLED or not name:
            continue
        else:
            field_id = name
        if field.get("id") != field_id:
            yield f"field needs the id {field_id!r}: {show(field)}"
    for button in _buttons(page):
        if not button.get("id"):
            yield f"button without an id: {show(button)}"


def _buttons(page: Page) -> Iterator[Element]:
    yield from page.all("button")
    yield from (each for each in page.all("input") if _kind(each) in ("submit", "button", "reset", "image"))


def _words(page: Page) -> Iterator[str]:
    for button in _buttons(page):
        if not (text(button) or button.get("value")) or (tag(button) == "button" and not text(button)):
            yield f"button without words: {show(button)}"
    for link in page.all("a"):
        if "href" in link.attrib and not text(link):
            yield f"link without words: {show(link)}"
    for image in page.all("img"):
        if "alt" not in image.attrib:
            yield f"image without alt: {show(image)}"
    for drawing in page.all("svg"):
        if drawing.get("aria-hidden") != "true" and not drawing.get("aria-label"):
            yield f"drawing neither hidden from screen readers nor named: {show(drawing)}"


def _references(page: Page) -> Iterator[str]:
    for name, times in page.ids.items():
        if times > 1:
            yield f"{times} elements have the id {name!r}"
        if not name or any(mark.isspace() for mark in name):
            yield f"not an id: {name!r}"
    for each in page.root.iter():
        for attribute in _REFERENCES:
            for name in each.get(attribute, "").split():
                if name not in page.ids:
                    yield f"{attribute} names {name!r}, which is not in the page: {show(each)}"
        address = each.get("href", "")
        if tag(each) == "a" and address.startswith("#") and address[1:] not in page.ids:
            yield f"link to a place that is not in the page: {show(each)}"


def _tables(page: Page) -> Iterator[str]:
    for table in page.all("table"):
        if not any(text(head) for head in table.iter("th")):
            yield f"table without headers: {show(table)}"
        if "rows" in table.get("class", "").split():
            for cell in table.iter("td"):
                if not cell.get("data-label") and "colspan" not in cell.attrib:
                    yield f"cell without data-label, which a phone shows: {show(cell)}"


def _nesting(page: Page) -> Iterator[str]:
    for each in page.all(*_INTERACTIVE - {"label", "details", "summary"}):
        for around in page.ancestors(each):
            if tag(around) in ("a", "button", "summary"):
                yield f"{show(each)} inside {show(around)}"


_RULES: tuple[Callable[[Page], Iterator[str]], ...] = (
    _document, _policy, _inline, _addresses, _forms, _labels, _names, _words, _references, _tables, _nesting,
)  # fmt: skip


#: What differs from one fetch of a page to the next and can neither mend nor break it: tokens, and ids in their order.
_PASSING = re.compile(r"""(?<=name="csrf_token" value=")[^"]*|[\w-]{26,}""", re.ASCII)
#: Nor can plain words: there are some, or there are none.
_WORDS = re.compile(r"(?<=>)(?=[^<&]*[^<&\s])[^<&]+(?=<)")

_faultless: set[bytes] = set()


def inspect_page(html: str, headers: Mapping[str, str], url: str) -> None:
    """Raises ``AssertionError`` with every fault of a page. *url* is the full address that was fetched.

    Most pages are fetched by many tests, and but for words, ids and tokens the same: those are looked at once.
    """
    policy = next((value for name, value in headers.items() if name.lower() == "content-security-policy"), "")
    same = "\n".join((_lasting(html), policy, *urlsplit(url)[:2]))
    digest = hashlib.blake2b(same.encode()).digest()
    if digest in _faultless:
        return
    page = Page(html, policy, url)
    if faults := [fault for rule in _RULES for fault in rule(page)]:
        raise AssertionError(f"{url}\n" + "\n".join(f"- {fault}" for fault in faults))
    _faultless.add(digest)


def _lasting(html: str) -> str:
    """*html* with placeholders that are the same in each fetch; ids that differ have placeholders that differ."""
    names: dict[str, str] = {}
    return _WORDS.sub(
        "words", _PASSING.sub(lambda each: each[0] and names.setdefault(each[0], f"-{len(names)}-"), html)
    )
