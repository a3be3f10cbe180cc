"""A page as the suite's browser has it: parsed, with forms to be filled in and sent."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit
from xml.etree.ElementTree import Element

import html5lib

_URLENCODED = "application/x-www-form-urlencoded"
_SUBMITTING = ("submit", "image")


@dataclass(frozen=True)
class Submission:
    """What sending a form asks for."""

    method: str
    url: str
    body: str

    @property
    def headers(self) -> dict[str, str]:
        """Headers of the body, if there is one."""
        return {"Content-Type": _URLENCODED} if self.method == "POST" else {}


@dataclass
class Page:
    """One answer that is shown. ``typed``: what was written into fields, by element id."""

    url: str
    status: int
    headers: Any
    text: str
    typed: dict[str, str] = field(default_factory=dict)

    @cached_property
    def tree(self) -> Element:
        """The parsed page."""
        return html5lib.parse(self.text, namespaceHTMLElements=False)

    @cached_property
    def words(self) -> str:
        """The visible text, blanks folded."""
        return " ".join("".join(_visible(self.tree.find("body"))).split())

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return origin_of(self.url)

    @property
    def form_targets(self) -> frozenset[str] | None:
        """The origins that forms may lead to by the page's policy (CSP 3, ``form-action``); ``None``: any."""
        for directive in self.headers.get("Content-Security-Policy", "").split(";"):
            name, *sources = directive.split() or [""]
            if name == "form-action":
                return frozenset(self.origin if source == "'self'" else source for source in sources)
        return None

    def find(self, element_id: str) -> Element | None:
        """The element of that id."""
        return next((each for each in self.tree.iter() if each.get("id") == element_id), None)

    def forms(self) -> list[Element]:
        """Every form."""
        return list(self.tree.iter("form"))

    def type(self, element_id: str, value: str) -> None:
        """Write into a field."""
        element = self.find(element_id)
        assert element is not None, f"no #{element_id} on {self.url}: {self.words[:300]}"
        assert (element.tag, element.get("type") != "hidden") == ("input", True), element.attrib
        self.typed[element_id] = value

    def press(self, element_id: str) -> Submission | None:
        """Press a button that sends its form; ``None`` if there is no such button."""
        for form in self.forms():
            for element in form.iter():
                if element.get("id") == element_id:
                    return self.submission(form, element)
        return None

    def submission(self, form: Element, button: Element | None = None) -> Submission:
        """What a browser asks for when *form* is sent by *button*, or by a script."""
        pairs = [pair for element in form.iter() for pair in self._pairs(element, button)]
        url = urljoin(self.url, form.get("action") or self.url)
        if form.get("method", "get").lower() != "post":
            return Submission("GET", f"{url.partition('?')[0]}?{urlencode(pairs)}", "")
        assert form.get("enctype", _URLENCODED) == _URLENCODED, "a form of another kind of body"
        return Submission("POST", url, urlencode(pairs))

    def _pairs(self, element: Element, button: Element | None) -> list[tuple[str, str]]:
        name, kind = element.get("name"), element.get("type", "submit" if element.tag == "button" else "text")
        if not name or element.tag not in ("input", "button") or "disabled" in element.attrib:
            return []
        if (kind in _SUBMITTING or element.tag == "button") and element is not button:
            return []
        if kind in ("checkbox", "radio"):
            return [(name, element.get("value", "on"))] if "checked" in element.attrib else []
        return [(name, self.typed.get(element.get("id", ""), element.get("value", "")))]


def origin_of(url: str) -> str:
    """Scheme, host and port of an address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _visible(element: Element | None) -> list[str]:
    """The texts of an element, without what is not shown."""
    if element is None or element.tag in ("script", "style", "template") or "hidden" in element.attrib:
        return []
    if not isinstance(element.tag, str):
        return []
    texts = [element.text or ""]
    for child in element:
        texts += [*_visible(child), child.tail or ""]
    return texts
