"""The suite's browser: goes where it is sent, and does on each page what ``plan.json`` tells it.

The commands are those of the suite's ``browser`` blocks (``match``, ``tasks``, ``text``, ``click``, ``wait``). A page
that has a form for another origin and a script sends it at once, as a browser with scripts would.
"""

from __future__ import annotations

import re
import ssl
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx2

from conformance.counterpart import Arrival, Counterpart
from conformance.page import Page, Submission, origin_of


@dataclass
class Visit:
    """One journey from an address to where it rests. ``arrival`` is what the suite got, if it was the suite.

    ``pages``: every page that was shown on the way. ``screenshots``: those that fill the module's placeholder.
    """

    pages: list[Page] = field(default_factory=list)
    screenshots: list[Page] = field(default_factory=list)
    arrival: Arrival | None = None

    @property
    def page(self) -> Page:
        """Where it rests."""
        return self.pages[-1]

    @property
    def signed_in(self) -> int:
        """How many times the sign-in page was shown."""
        return sum(page.find("login-submit") is not None for page in self.pages)

    def arrived(self) -> Arrival:
        """What the suite got; the journey must have ended there."""
        assert self.arrival is not None, f"{self.page.status} at {self.page.url}: {self.page.words[:500]}"
        return self.arrival

    def stayed(self) -> Page:
        """The page where it rests, which must be the provider's."""
        assert self.arrival is None, self.arrival
        return self.page


class Browser:
    """One browser, with its cookies, for the length of a module. ``scripts`` false: one that runs none."""

    def __init__(self, tls: ssl.SSLContext, counterpart: Counterpart, blocks: list[dict[str, Any]]) -> None:
        self.counterpart = counterpart
        self.blocks = blocks
        self.scripts = True
        self._client = httpx2.Client(verify=tls, trust_env=False, timeout=30)

    def close(self) -> None:
        """Drop its connections."""
        self._client.close()

    def visit(self, url: str, method: str = "GET", *, placeholder: bool = False) -> Visit:
        """Go to *url* and follow the commands for it; with POST the query goes into the body.

        *placeholder*: whether the module waits for a screenshot.
        """
        visit = Visit()
        if method == "POST":
            address, _, query = url.partition("?")
            self._load(visit, Submission("POST", address, query), from_elsewhere=True)
        else:
            self._load(visit, Submission("GET", url, ""), from_elsewhere=True)
        for task in self._tasks(url):
            self._run(visit, task, placeholder)
        return visit

    def send(self, visit: Visit, submission: Submission) -> None:
        """Send a form of the page where *visit* rests, wherever its policy lets forms lead."""
        self._load(visit, submission, may_lead_to=visit.page.form_targets)

    def _tasks(self, url: str) -> list[dict[str, Any]]:
        tasks = next((block["tasks"] for block in self.blocks if _matches(block["match"], url)), None)
        assert tasks is not None, f"the plan has no commands for {url}"
        return list(tasks)

    def _run(self, visit: Visit, task: dict[str, Any], placeholder: bool) -> None:
        if not _matches(task.get("match", "*"), visit.page.url):
            where = f"{visit.page.status} at {visit.page.url}: {visit.page.words[:500]}"
            assert task.get("optional"), f"{task['task']!r} expects {task['match']}, but {where}"
            return
        for command in task.get("commands", ()):
            _COMMANDS[command[0]](self, visit, command, placeholder)

    def _text(self, visit: Visit, command: list[Any], _: bool) -> None:
        visit.page.type(_id(command), command[3])

    def _click(self, visit: Visit, command: list[Any], _: bool) -> None:
        submission = visit.page.press(_id(command))
        if submission is not None:
            self.send(visit, submission)
        else:
            where = f"{visit.page.url}: {visit.page.words[:500]}"
            assert command[3:] == ["optional"], f"no #{_id(command)} on {where}"

    def _wait(self, visit: Visit, command: list[Any], placeholder: bool) -> None:
        _, kind, target, _, *more = command
        if kind == "contains":
            assert target in visit.page.url, f"{target} is not in {visit.page.url}"
        elif kind == "id":
            assert visit.page.find(target) is not None, f"no #{target} on {visit.page.url}"
        else:
            self._screenshot(visit, command, placeholder, *more)

    def _screenshot(self, visit: Visit, command: list[Any], placeholder: bool, words: str, action: str) -> None:
        assert command[1:3] == ["xpath", "//*"], command
        assert re.search(words, visit.page.words), f"{words!r} is not on {visit.page.url}: {visit.page.words[:500]}"
        if placeholder:
            visit.screenshots.append(visit.page)
        else:
            assert action == "update-image-placeholder-optional", "a screenshot that no placeholder waits for"

    def _load(
        self,
        visit: Visit,
        submission: Submission,
        from_elsewhere: bool = False,
        may_lead_to: frozenset[str] | None = None,
    ) -> None:
        """Fetch, follow redirects, run the script of the page."""
        for _ in range(12):
            # Chromium holds the policy of the page against redirects too.
            assert may_lead_to is None or origin_of(submission.url) in may_lead_to, (submission.url, may_lead_to)
            response = self._fetch(submission, from_elsewhere)
            location = response.headers.get("Location")
            if location is None:
                break
            assert response.status_code in (302, 303), response.status_code
            submission = Submission("GET", urljoin(submission.url, location), "")
        else:
            raise AssertionError(f"redirects in a circle at {submission.url}")
        page = Page(submission.url, response.status_code, response.headers, response.text)
        visit.pages.append(page)
        if page.origin == self.counterpart.origin:
            visit.arrival = self.counterpart.at(urlsplit(page.url).path)[-1]
        elif self.scripts and (form := _sent_by_script(page)) is not None:
            self.send(visit, form)

    def _fetch(self, submission: Submission, from_elsewhere: bool) -> httpx2.Response:
        content = submission.body.encode("ascii")
        request = self._client.build_request(
            submission.method, submission.url, content=content or None, headers=submission.headers
        )
        if from_elsewhere and submission.method == "POST":
            request.headers.pop("Cookie", None)  # SameSite=Lax: not with a form of another site
        return self._client.send(request)


def _sent_by_script(page: Page) -> Submission | None:
    """The form on the page that leads to another origin, which its script sends."""
    elsewhere = [form for form in page.forms() if origin_of(page.submission(form).url) != page.origin]
    if not elsewhere:
        return None
    (form,) = elsewhere
    return page.submission(form)


def _matches(pattern: str, url: str) -> bool:
    """The suite's patterns: only the star is special."""
    return fnmatchcase(url, re.sub(r"([\[\]?])", r"[\1]", pattern))


def _id(command: list[Any]) -> str:
    assert command[1] == "id", command
    return str(command[2])


_COMMANDS = {"text": Browser._text, "click": Browser._click, "wait": Browser._wait}
