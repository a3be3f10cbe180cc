"""Takes a picture of every page, both languages, phone and desktop, into ``docs/screenshots``: ``make screenshots``."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from browser_setup import find_chromium
from demonstration import CHROMIUM_ARGUMENTS, Demo, running_demo
from playwright.sync_api import Page, sync_playwright

TARGET = Path(__file__).parent.parent / "docs" / "screenshots"
SIZES = {"desktop": (1280, 820), "phone": (390, 844)}


def walk(demo: Demo, page: Page, shoot: Callable[[str], None], locale: str) -> None:
    """One walk through everything there is to see."""
    agent = demo.account("natural_person")
    delegation = demo.delegation(agent, systems=["e-license", "qr-code"])
    url, language = demo.issuer, f"?lang={locale}"
    page.goto(f"{url}/login{language}")
    page.goto(demo.client("e-license")["url"] + language)
    shoot("login")
    page.fill("#username", agent["username"])
    page.fill("#password", "not the password")
    page.click("#login-submit")
    shoot("login-refused")
    page.fill("#password", agent["password"])
    page.click("#login-submit")
    shoot("system-oneself")
    page.goto(f"{url}/")
    shoot("home")
    page.goto(f"{url}/acting-for")
    shoot("acting-for")
    page.check(f"#delegation_id-{delegation['delegation_id']}")
    page.click("#acting-for-submit")
    shoot("home-acting")
    page.click("#tile-e-license")
    page.goto(demo.client("e-license")["url"] + language)
    shoot("system-acting")
    page.goto(demo.client("nsw")["url"] + language)
    shoot("not-covered")
    page.goto(demo.client("webboard")["url"] + language)
    shoot("refused-by-system")
    page.goto(f"{url}/oauth2/authorize?client_id=e-license&redirect_uri=https://elsewhere.example/")
    shoot("error-redirect-uri")
    page.goto(f"{url}/nowhere")
    shoot("error-not-found")
    page.goto(f"{url}/logout")
    shoot("logout")
    page.click("#logout-confirm")
    shoot("signed-out")
    page.wait_for_timeout(1500)  # the notice ends the system's session
    page.goto(demo.client("e-license")["url"] + language)
    shoot("system-signed-out")


def main() -> None:
    """Start a demonstration, walk through it four times."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home, running_demo(Path(home)) as demo, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=CHROMIUM_ARGUMENTS)
        for size, (width, height) in SIZES.items():
            for locale in ("th", "en"):
                page = browser.new_context(viewport={"width": width, "height": height}).new_page()

                def shoot(name: str, page: Page = page, ending: str = f"{locale}-{size}") -> None:
                    page.screenshot(path=TARGET / f"{name}-{ending}.png", full_page=True)

                walk(demo, page, shoot, locale)


if __name__ == "__main__":
    main()
