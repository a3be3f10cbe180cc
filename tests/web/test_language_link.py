"""The switch of language leads to the very page that is shown, whatever its address holds."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest
from support.browsing import ORIGIN, Browser


@pytest.mark.parametrize(
    ("asked", "link"),
    [
        ("/login", "/login?lang=en"),
        ("/login?note=a%26b&lang=th", "/login?note=a%26b&lang=en"),
        ("/reset-password/%E0%B8%81", "/reset-password/%E0%B8%81?lang=en"),
        ("/reset-password/a%3Fb%23c%25", "/reset-password/a%3Fb%23c%25?lang=en"),
        ("/reset-password/%00%0A", "/reset-password/%00%0A?lang=en"),
        ("/%2Fevil.example/a", "/evil.example/a?lang=en"),
        ("/%2F%2F/evil.example", "/evil.example?lang=en"),
        ("/%5Cevil.example", "/%5Cevil.example?lang=en"),
    ],
)
def test_leads_to_this_page_on_this_host(browser: Browser, asked: str, link: str) -> None:
    found = browser.open(f"{ORIGIN}{asked}").find("language").get("href")
    assert found == link
    assert urlsplit(urljoin(ORIGIN, found)).netloc == "localhost"
