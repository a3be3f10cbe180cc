"""Windows of a real browser, in which every page of one provider is inspected.

with windows(chromium, issuer) as open_page:
    page = open_page(java_script_enabled=False)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, Response, expect

from support.inspector import inspect_page

MOST_MILLISECONDS = 60_000
expect.set_options(timeout=MOST_MILLISECONDS)


@contextmanager
def windows(chromium: Browser, issuer: str) -> Iterator[Callable[..., Page]]:
    """Opens a browser of its own at each call, one that asks for Thai unless told otherwise. Provider pages are
    inspected; script errors and broken policies fail.
    """
    contexts: list[BrowserContext] = []
    complaints: list[str] = []
    pages: list[Response] = []

    def complain(text: str) -> None:
        if not text.startswith("Failed to load resource: the server responded with a status of 4"):
            complaints.append(text)

    def check(response: Response) -> None:
        mine = response.url.startswith(f"{issuer}/")
        if mine and response.headers.get("content-type", "").startswith("text/html") and response.ok:
            pages.append(response)

    def open_page(**options: Any) -> Page:
        context = chromium.new_context(**{"locale": "th-TH", **options})
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(MOST_MILLISECONDS)
        page.on("console", lambda message: complain(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("response", check)
        return page

    yield open_page
    for response in pages:
        try:
            body = response.text()
        except Exception:
            continue  # the browser has dropped it already
        inspect_page(body, response.headers, response.url)
    for context in contexts:
        context.close()
    assert not complaints, complaints
