"""The demonstration as a process, and a real browser to walk through it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from support import postgres
from support.browser_setup import find_chromium
from support.demonstration import CHROMIUM_ARGUMENTS, Demo, running_demo
from support.pages.windows import windows


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Journeys on one kind of database go to one worker process, so that each demonstration is started once."""
    for item in items:
        call = getattr(item, "callspec", None)
        if call is not None and "demo" in call.params:
            item.add_marker(pytest.mark.xdist_group(f"demo-{call.params['demo']}"))


@pytest.fixture(scope="package", params=["sqlite", "postgresql"])
def demo(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """``idp demo`` in an empty folder, once for each kind of database. It ends with the journeys: processes that wait
    take their share of the machine, too.
    """
    home = tmp_path_factory.mktemp("demo")
    if request.param == "sqlite":
        with running_demo(home) as demo:
            yield demo
        return
    name = f"demo{secrets.token_hex(6)}"
    with running_demo(home, postgres.create_database(name)) as demo:
        yield demo
    postgres.drop_database(name)


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """One headless Chromium for all journeys."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=CHROMIUM_ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def new_page(chromium: Browser, demo: Demo) -> Iterator[Callable[..., Page]]:
    """Opens a browser of its own at each call. Provider pages are inspected; script errors and broken policies
    fail."""
    with windows(chromium, demo.issuer) as open_page:
        yield open_page
