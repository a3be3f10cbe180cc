"""An officer of the demonstration at work in a real browser, and the mails that the demonstration has sent.

officer = OfficerWindow(demo, page, "officer")
account = officer.find("บริษัท ตัวอย่าง จำกัด")
officer.act(account, "add_branch", branch="00001", email="branch@example.com")
"""

from __future__ import annotations

import email
import email.policy
import re
import time
from dataclasses import dataclass, field
from pathlib import Path

import pyotp
from playwright.sync_api import Page, expect

from support.demonstration import Demo
from support.letterbox import text_of
from support.patience import wait_until

REASON = "ผู้โทรศัพท์แจ้งความประสงค์ ตรวจสอบตัวบุคคลแล้ว"


@dataclass
class OfficerWindow:
    """``name``: the member of ``demo.json`` with what the officer signs in with."""

    demo: Demo
    page: Page
    name: str

    def open(self, path: str) -> None:
        """A page below ``/officer``; the officer signs in, or proves the second factor anew, where that is asked."""
        self._show(path)
        if self.page.url.endswith("/officer/login"):
            officer = self.demo.summary[self.name]
            self.page.fill("#username", officer["username"])
            self.page.fill("#password", officer["password"])
            self.page.click("#login-submit")
            self._enter_code()
            expect(self.page.locator("#officer-name")).to_have_text(officer["username"])
            self._show(path)
        if self.page.url.endswith("/officer/confirm"):
            self._enter_code()
            expect(self.page).to_have_url(f"{self.demo.issuer}{path}")

    def find(self, text: str, day: str = "", *, unconfirmed: bool = False) -> str:
        """Search, and open the one account that is found. Returns the path of its page."""
        self.open("/officer/accounts")
        self.page.fill("#q", text)
        self.page.fill("#day", day)
        self.page.select_option("#unconfirmed", "1" if unconfirmed else "")
        self.page.click("#search-submit")
        expect(self.page.locator("#accounts tbody tr")).to_have_count(1)
        self.page.click("#accounts tbody a")
        expect(self.page.locator("#facts")).to_be_visible()
        return self.page.url.removeprefix(self.demo.issuer)

    def act(self, account: str, action: str, **fields: str) -> None:
        """Do an act on the account with that page: its form, its summary, and the account's page again. A field that
        is a choice takes the name of one.
        """
        self.open(account)
        link = self.page.locator(f"#act-{action}").get_attribute("href")
        self.open(link or "")
        for name, value in fields.items():
            choice = self.page.locator(f"[id='{name}-{value}']")
            if choice.count():
                choice.check()
            else:
                self.page.fill(f"#{name}", value)
        self.page.fill("#reason", REASON)
        self.page.click("#act-submit")
        expect(self.page.locator("#summary")).to_contain_text(REASON)
        expect(self.page.locator("#effects li")).not_to_have_count(0)
        self.page.click("#act-submit")
        expect(self.page).to_have_url(f"{self.demo.issuer}{account}")

    def take_case(self, about: str) -> str:
        """Take the case about somebody from the first page. Returns its path."""
        self.open("/officer")
        self.page.locator("#cases tbody tr").filter(has_text=about).locator("a").click()
        path = self.page.url.removeprefix(self.demo.issuer)
        self.open(path)
        self.page.click("#take-submit")
        expect(self.page.locator("#case-officer")).to_contain_text(self.demo.summary[self.name]["username"])
        return path

    def close_case(self, case: str, reason: str) -> None:
        """Close one's own case."""
        self.open(case)
        self.page.fill("#reason", reason)
        self.page.click("#close-submit")
        self.open(case)
        expect(self.page.locator("#case-reason")).to_have_text(reason)
        expect(self.page.locator("#close-submit")).to_have_count(0)

    def _show(self, path: str) -> None:
        self.page.goto(f"{self.demo.issuer}{path}")

    def _enter_code(self) -> None:
        secret = self.demo.summary[self.name]["totp_secret"]
        self.page.fill("#code", pyotp.TOTP(secret).at(int(now(self.demo))))
        self.page.click("#two-factor-submit")


def now(demo: Demo) -> float:
    """The time by the clock of the demonstration, in seconds since 1970."""
    return time.time() + offset(demo)


def offset(demo: Demo) -> float:
    """How far that clock is ahead, in seconds."""
    file = demo.home / "var/demo/clock_offset"
    return float(file.read_text() or 0) if file.exists() else 0.0


@dataclass
class Mails:
    """The files in the demonstration's folder of mails."""

    folder: Path
    taken: set[Path] = field(default_factory=set)

    def link(self, address: str, path: str) -> str:
        """The link below *path* in the mail for *address*; waits for it. The next call looks for the next mail."""
        found: list[tuple[Path, str]] = []

        def has_come() -> bool:
            new = sorted(set(self.folder.glob("*.eml")) - self.taken)
            found.extend((file, link) for file in new for link in _links(file, address, path))
            return bool(found)

        wait_until(has_come, why=lambda: f"no mail with {path}")
        self.taken.add(found[0][0])
        return found[0][1]


def _links(file: Path, address: str, path: str) -> list[str]:
    mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    if mail["To"] != address:
        return []
    return re.findall(rf"https?://[^\s/]+{re.escape(path)}\S+", text_of(mail))  # type: ignore[arg-type]
