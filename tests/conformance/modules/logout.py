"""What the two logout plans check alike."""

from __future__ import annotations

import secrets
import string

from conformance.browser import Visit
from conformance.modules.prompts import NEEDS_A_PERSON
from conformance.suite import Run

#: As the suite draws it: everything printable, without what it cannot put into an address itself.
_MARKS = "".join(mark for mark in string.punctuation if mark not in "+;")


def logout_state() -> str:
    """90 characters, a third of them odd."""
    letters = "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(60))
    return f"{letters}{_MARKS}"


def check_post_logout_redirect(visit: Visit, state: str | None) -> None:
    """Sent back with exactly the state and nothing else."""
    arrival = visit.arrived()
    assert (arrival.method, arrival.body) == ("GET", "")
    assert arrival.path.endswith("/post_logout_redirect")
    assert arrival.in_query == ({} if state is None else {"state": state})


def check_logged_out(run: Run) -> None:
    """``prompt=none`` finds nobody."""
    request = run.request(prompt="none")
    run.error(run.send(request), request, *NEEDS_A_PERSON)
