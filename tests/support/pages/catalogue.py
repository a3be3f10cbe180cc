"""Every page there is: what it is, and how to get there.

The tests of looks and accessibility and ``make screenshots`` walk this one list; a test finds templates that nobody
put here.
"""

from __future__ import annotations

from idp.models import AccountStatus
from support.pages.accounts import PAGES as ACCOUNT_PAGES
from support.pages.activity import PAGES as ACTIVITY_PAGES
from support.pages.delegations import PAGES as DELEGATION_PAGES
from support.pages.identity import PAGES as IDENTITY_PAGES
from support.pages.officers import PAGES as OFFICER_PAGES
from support.pages.registration import PAGES as REGISTRATION_PAGES
from support.pages.required_actions import PAGES as DUTY_PAGES
from support.pages.second_factor import PAGES as FACTOR_PAGES
from support.pages.steps_to_pages import (
    Shown,
    Way,
    asks,
    fills_in,
    opens,
    opens_system,
    presses,
    refused,
    signs_in,
    steps,
)
from support.pages.visitor import Visitor


def hinted(client_id: str, between: Way) -> Way:
    """A system that expects who was signed in before; signed out meanwhile, and then *between*."""

    def way(visitor: Visitor) -> None:
        hint = visitor.id_token(client_id)
        between(visitor)
        visitor.ask(client_id, id_token_hint=hint)

    return way


def _stops_at_form_post(visitor: Visitor) -> None:
    visitor.page.route("**/form_post.js*", lambda route: route.abort())
    visitor.ask("e-license", response_mode="form_post")


def _acts(visitor: Visitor) -> None:
    visitor.act_for(visitor.delegation())


def _cancelled(visitor: Visitor) -> None:
    visitor.act_for_somebody_who_cancels()


def _takes_time(visitor: Visitor) -> None:
    """A form whose token is not this browser's."""
    visitor.send("POST", "/login", "username=a&password=b")


LOGIN, HOME, CHOOSER = "accounts/login.html", "portal/home.html", "delegation/acting_for.html"
HELP, CODE = "accounts/help.html", "delegation/refusal_code.html"
LOGOUT_REFUSED = "sessions/logout_refused.html"
LOGOUT, SIGNED_OUT, ERROR = "sessions/logout.html", "sessions/signed_out.html", "error.html"

PAGES = (
    Shown("sign-in", LOGIN, "Without a system, from the home page", opens("/login"), dark=True),
    Shown("sign-in-for-system", LOGIN, "A system asks; Cancel leads back to it", opens_system("e-license"), dark=True),
    Shown("sign-in-empty", LOGIN, "Nothing filled in", steps(opens("/login"), presses("login-submit")), status=422),
    Shown(
        "sign-in-wrong",
        LOGIN,
        "A wrong password",
        steps(opens_system("e-license"), fills_in("0105500000011", "wrong")),
        status=422,
    ),
    Shown("sign-in-unconfirmed", LOGIN, "An address not confirmed", refused(AccountStatus.UNCONFIRMED), status=422),
    Shown("sign-in-suspended", LOGIN, "A suspended account", refused(AccountStatus.SUSPENDED), status=422),
    Shown("sign-in-again", LOGIN, "A system wants to be sure", asks("e-license", prompt="login"), who="agent"),
    Shown("sign-in-fresh", LOGIN, "Before what protects the account is changed", opens("/login?again=1"), who="agent"),
    Shown(
        "sign-in-another-account",
        LOGIN,
        "A system expects somebody else",
        steps(signs_in("juristic_person"), hinted("nsw", signs_in("natural_person"))),
    ),
    *DUTY_PAGES,
    *REGISTRATION_PAGES,
    *ACCOUNT_PAGES,
    *IDENTITY_PAGES,
    *FACTOR_PAGES,
    *OFFICER_PAGES,
    Shown("home", HOME, "Acting for oneself", opens("/"), who="agent", dark=True),
    Shown("questions", "portal/questions.html", "The manual’s questions", opens("/questions")),
    Shown("help", HELP, "Asking an officer", opens("/help"), dark=True),
    Shown("help-empty", HELP, "Nothing filled in", steps(opens("/help"), presses("help-submit")), status=422),
    Shown("help-sent", "accounts/help_sent.html", "The request has arrived", opens("/help?sent=1")),
    Shown(
        "help-code",
        CODE,
        "A code for the help desk: a system is not open to the agent",
        steps(opens("/"), presses("code-submit")),
        who="acting",
    ),
    Shown("help-code-over", CODE, "Its ten minutes are over", opens("/help/code"), who="agent"),
    Shown("home-acting", HOME, "Acting for a company, for two systems", opens("/"), who="acting", dark=True),
    Shown("home-ended", HOME, "The power of attorney was cancelled meanwhile", steps(_cancelled, opens("/"))),
    Shown("chooser", CHOOSER, "Who one may act for", opens("/acting-for"), who="agent", dark=True),
    Shown("chooser-nobody", CHOOSER, "Nobody has granted anything", opens("/acting-for"), who="alone"),
    Shown("chooser-asked", CHOOSER, "A system asks", opens_system("e-license", "change"), who="agent"),
    Shown("chooser-not-covered", CHOOSER, "A system that the grant does not cover", opens_system("nsw"), who="acting"),
    Shown(
        "chooser-nothing-chosen",
        CHOOSER,
        "Nothing chosen",
        steps(opens_system("nsw"), presses("acting-for-submit")),
        who="acting",
        status=422,
    ),
    Shown("chooser-own-name-only", CHOOSER, "A system for one’s own name only", opens_system("webboard"), who="acting"),
    Shown("chooser-ended", CHOOSER, "The power of attorney has ended", steps(_cancelled, opens_system("e-license"))),
    Shown(
        "chooser-another-name",
        CHOOSER,
        "A system was opened in another name",
        steps(signs_in("natural_person"), hinted("e-license", steps(signs_in("natural_person"), _acts))),
    ),
    Shown("chooser-agents-only", CHOOSER, "A system for agents only", asks("agents-only"), who="agent", eighth=True),
    Shown(
        "chooser-agents-only-nobody",
        CHOOSER,
        "The same, without a power of attorney",
        asks("agents-only"),
        who="alone",
        eighth=True,
    ),
    *DELEGATION_PAGES,
    *ACTIVITY_PAGES,
    Shown("system", None, "e-License, in one’s own name", opens_system("e-license"), who="agent"),
    Shown("system-acting", None, "e-License, for a company", opens_system("e-license"), who="acting"),
    Shown("system-handed-on", "oidc/form_post.html", "On the way, without script", _stops_at_form_post, who="agent"),
    Shown(
        "system-cancelled", None, "After Cancel", steps(opens_system("e-license"), presses("login-cancel")), status=400
    ),
    Shown("system-signed-out", None, "After signing out everywhere", opens_system("e-license", "signed-out")),
    Shown(
        "sign-out",
        LOGOUT,
        "Asked first; open systems are told",
        steps(signs_in("natural_person"), opens_system("e-license"), opens_system("qr-code"), opens("/logout")),
    ),
    Shown("sign-out-for-system", LOGOUT, "A system asks", opens("/logout?client_id=e-license"), who="acting"),
    Shown(
        "sign-out-done",
        SIGNED_OUT,
        "Done",
        steps(signs_in("natural_person"), opens("/logout"), presses("logout-confirm")),
        dark=True,
    ),
    Shown(
        "sign-out-refused",
        LOGOUT_REFUSED,
        "A system asks wrongly: one can sign out all the same",
        opens("/logout?client_id=e-license&post_logout_redirect_uri=https://elsewhere.example/"),
        who="agent",
        status=400,
        dark=True,
    ),
    Shown(
        "sign-out-refused-nobody",
        LOGOUT_REFUSED,
        "The same, when nobody is signed in",
        opens("/logout?client_id=nobody"),
        status=400,
    ),
    Shown(
        "error-parameter",
        ERROR,
        "A system’s address is not registered",
        asks("e-license", redirect_uri="https://elsewhere.example/"),
        status=400,
        dark=True,
    ),
    Shown("error-over", ERROR, "A step that waited too long", opens("/oauth2/authorize?resume=no"), status=400),
    Shown("error-form", ERROR, "A form that was open too long", _takes_time, status=400),
    Shown("error-forbidden", ERROR, "Not allowed", opens("/fails/403"), status=403),
    Shown("error-not-found", ERROR, "No such page", opens("/nowhere"), status=404),
    Shown(
        "error-not-so", ERROR, "No such page to send a form to", lambda visitor: visitor.send("POST", "/"), status=405
    ),
    Shown(
        "error-too-large",
        ERROR,
        "A form that is too large",
        lambda visitor: visitor.send("POST", "/login", "username=" + 200_000 * "a"),
        status=413,
    ),
    Shown("error-too-often", ERROR, "Too many tries", opens("/fails/429"), status=429),
    Shown("error-ours", ERROR, "A fault of ours", opens("/fails/500"), status=500),
    Shown("error-busy", ERROR, "Too much at once, or the database is away", opens("/fails/503"), status=503),
)
