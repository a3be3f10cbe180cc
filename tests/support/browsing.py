"""A browser without a screen: keeps cookies, fills forms in, and inspects every page that any test fetches."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from urllib.parse import urljoin, urlsplit

import lxml.html  # type: ignore[import-untyped]
from flask import Flask

from support.inspector import inspect_page
from support.world import PASSWORD, User

ORIGIN = "https://localhost"
#: The inspector reads each page to the letter of the standard; this one is quick.
_PARSER = lxml.html.HTMLParser(encoding=None, remove_comments=True)


class Page:
    """One answer: status, headers, text, and the address it came from."""

    def __init__(self, response: Any, url: str) -> None:
        self.status: int = response.status_code
        self.headers = response.headers
        self.url = url
        self.text: str = response.get_data(as_text=True)
        self.json = response.get_json(silent=True)
        if response.mimetype == "text/html" and self.text and self.location is None:
            inspect_page(self.text, dict(response.headers), url)

    @property
    def location(self) -> str | None:
        """Where it redirects to."""
        return self.headers.get("Location")

    @cached_property
    def tree(self) -> Any:
        """The parsed page."""
        return lxml.html.document_fromstring(self.text, parser=_PARSER)

    def has(self, element_id: str) -> bool:
        """Whether an element of that id is on the page."""
        return self.find(element_id) is not None

    def find(self, element_id: str) -> Any:
        """The element of that id, or ``None``."""
        return next((each for each in self.tree.iter() if each.get("id") == element_id), None)

    def words(self, element_id: str | None = None) -> str:
        """The text of one element or of the whole page, blanks folded."""
        root = self.find(element_id) if element_id else self.tree.find("body")
        assert root is not None, f"no #{element_id} on {self.url}"
        return " ".join("".join(root.itertext()).split())

    def form(self, button_id: str) -> tuple[str, dict[str, str]]:
        """The address and the filled-in values of the form around a button, with the button's own."""
        for form in self.tree.iter("form"):
            button = next((each for each in form.iter() if each.get("id") == button_id), None)
            if button is not None:
                values = {
                    field.get("name"): field.get("value", "on")
                    for field in form.iter("input")
                    if field.get("name")
                    and (field.get("type") not in ("radio", "checkbox") or field.get("checked") is not None)
                }
                values |= {select.get("name"): _chosen(select) for select in form.iter("select") if select.get("name")}
                if button.get("name"):
                    values[button.get("name")] = button.get("value", "")
                return urljoin(self.url, form.get("action") or self.url), values
        raise AssertionError(f"no form with #{button_id} on {self.url}")


def _chosen(select: Any) -> str:
    """The value that a list of choices stands at: the first unless one is marked."""
    options = list(select.iter("option"))
    selection = [option for option in options if option.get("selected") is not None]
    return str((selection or options)[0].get("value", ""))


def is_signed_in(page: Page) -> bool:
    """Whether it is a good page of somebody."""
    return page.status == 200 and page.has("in-whose-name")


def totp_secret(page: Page) -> str:
    """What an authenticator app is set up with, shown in groups."""
    return page.words("totp-secret").replace(" ", "")


class Browser:
    """Somebody's browser on one provider. Redirects inside it are followed, others are where it stops."""

    def __init__(self, app: Flask, locale: str | None = None) -> None:
        self.client = app.test_client()
        self.page: Page
        if locale:
            self.client.set_cookie("lang", locale, domain="localhost")

    def open(self, address: str, follow: bool = True, **options: Any) -> Page:
        """GET *address* and what it redirects to on the provider."""
        return self._send("GET", address, follow, **options)

    def post(self, address: str, data: Any, follow: bool = True, **options: Any) -> Page:
        """POST a form."""
        return self._send("POST", address, follow, data=data, **options)

    def press(self, button_id: str, follow: bool = True, **fields: str) -> Page:
        """Send the form on the page, with *fields* filled in."""
        address, values = self.page.form(button_id)
        return self.post(address, {**values, **fields}, follow)

    def sign_in(self, user: User, password: str = PASSWORD, follow: bool = True) -> Page:
        """Fill in the sign-in page; opens it first unless it is shown."""
        if not hasattr(self, "page") or not self.page.has("login-submit"):
            self.open("/login")
        return self.press("login-submit", follow, username=user.user_name, password=password)

    def sign_out(self) -> Page:
        """Ask to leave, and confirm it."""
        self.open("/logout")
        return self.press("logout-confirm")

    def act_for(self, delegation_id: str, follow: bool = True) -> Page:
        """Choose on the chooser; opens it first unless it is shown. Empty: oneself."""
        if not hasattr(self, "page") or not self.page.has("acting-for-submit"):
            self.open("/acting-for")
        return self.press("acting-for-submit", follow, delegation_id=delegation_id)

    def cookie(self, name: str) -> str | None:
        """The value of a cookie that the browser holds."""
        cookie = self.client.get_cookie(name, domain="localhost")
        return cookie.value if cookie else None

    def _send(self, method: str, address: str, follow: bool, **options: Any) -> Page:
        url = urljoin(ORIGIN, address)
        for _ in range(8):
            parts = urlsplit(url)
            path = parts.path + (f"?{parts.query}" if parts.query else "")
            response = self.client.open(path, method=method, base_url=ORIGIN, **options)
            self.page = Page(response, url)
            target = urljoin(url, self.page.location or url)
            if not follow or self.page.location is None or not target.startswith(f"{ORIGIN}/"):
                return self.page
            method, url, options = "GET", target, {}
        raise AssertionError(f"redirects in a circle at {url}")
