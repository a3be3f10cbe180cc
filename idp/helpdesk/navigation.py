"""What every page below ``/officer`` shows around its content: who is signed in, and the pages that there are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import current_app, g, request

from idp import clock
from idp.helpdesk.current import PATH
from idp.helpdesk.sessions import SignedInOfficer
from idp.i18n import lazy
from idp.models import OfficerRole


@dataclass(frozen=True)
class MainPage:
    """A page in the navigation; ``words`` is a msgid."""

    path: str
    id: str
    words: str


MAIN_PAGES = (
    MainPage(PATH, "officer-start", lazy("Waiting work")),
    MainPage(f"{PATH}/accounts", "officer-accounts", lazy("Find an account")),
    MainPage(f"{PATH}/cases", "officer-cases", lazy("Cases")),
    MainPage(f"{PATH}/acts", "officer-acts", lazy("Second officer")),
    MainPage(f"{PATH}/why", "officer-why", lazy("Why refused?")),
)
#: What a role is called on the pages.
ROLES = {
    OfficerRole.VIEWER: lazy("Viewer"),
    OfficerRole.OPERATOR: lazy("Officer"),
    OfficerRole.SUPERVISOR: lazy("Supervisor"),
}


def on_every_page() -> dict[str, Any]:
    """For the templates of pages below ``/officer``, error pages included: the officer, and no user's session."""
    if not g.get("below_officer"):
        return {}
    officer: SignedInOfficer | None = g.get("officer")
    context = {"officer": officer, "home": PATH, "current": None, "login_left": None}
    if officer is None:
        return context
    routes = current_app.create_url_adapter(request)
    pages = [each for each in MAIN_PAGES if routes is not None and routes.test(each.path, "GET")]
    login_left = officer.seconds_left(clock.now())
    return {**context, "login_left": login_left, "main_pages": pages, "officer_role": ROLES[officer.role]}
