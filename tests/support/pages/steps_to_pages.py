"""What a page of the list of pages is, and the ways that lead to pages: see ``catalogue.py``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from idp.models import AccountStatus
from support.pages.visitor import Visitor

Way = Callable[[Visitor], None]

SECTIONS = {
    "sign-in": "Signing in",
    "changes": "Registered data that has changed",
    "completion": "An account of an old system",
    "registration": "Registering",
    "confirmation": "Confirming the address",
    "password": "A forgotten password",
    "account": "One’s own account",
    "address": "An address that is not confirmed",
    "claim": "A number that somebody else has registered",
    "consent": "What a system may know",
    "questions": "Questions",
    "help": "Asking the help desk",
    "identity": "A system that asks for a checked identity",
    "two-factor": "The second factor",
    "sessions": "Where one is signed in",
    "not-me": "A sign-in that was somebody else’s",
    "home": "The home page",
    "chooser": "In whose name",
    "delegation": "Powers of attorney",
    "system": "In a system",
    "sign-out": "Signing out",
    "officer": "The help desk",
    "error": "When something goes wrong",
}


@dataclass(frozen=True)
class Shown:
    """One page in one state. *who*: see ``Place.visitor``. *template*: ``None`` for a page of a demonstration system.

    *dark*: a picture in dark colours too. *eighth*: needs the system that the demonstration lacks.
    """

    name: str
    template: str | None
    caption: str
    way: Way
    who: str = "nobody"
    status: int = 200
    dark: bool = False
    eighth: bool = False

    @property
    def section(self) -> str:
        """The journey that it belongs to."""
        (section,) = {section for key, section in SECTIONS.items() if self.name.startswith(key)}
        return section


def opens(path: str) -> Way:
    """A page of the provider with an address of its own."""
    return lambda visitor: visitor.open(path)


def opens_system(client_id: str, path: str = "") -> Way:
    """A page of one of the demonstration's systems, or what the provider asks before it."""
    return lambda visitor: visitor.open_system(client_id, path)


def asks(client_id: str, **changes: str) -> Way:
    """What the provider asks for an authorization request."""
    return lambda visitor: visitor.ask(client_id, **changes)


def steps(*ways: Way) -> Way:
    """One after the other."""

    def way(visitor: Visitor) -> None:
        for each in ways:
            each(visitor)

    return way


def presses(button_id: str) -> Way:
    """A click."""
    return lambda visitor: visitor.page.click(f"#{button_id}")


def fills_in(username: str, password: str) -> Way:
    """The sign-in page."""
    return lambda visitor: visitor.fill_in(username, password)


def signs_in(entity_type: str) -> Way:
    """As an account of the demonstration."""

    def way(visitor: Visitor) -> None:
        visitor.sign_in(entity_type)

    return way


def refused(status: AccountStatus) -> Way:
    """An account that may not sign in."""
    return lambda visitor: visitor.refused(status)


def fills(**fields: str) -> Way:
    """What there is of these fields on the page that is shown; a single check box is checked."""

    def way(visitor: Visitor) -> None:
        for name, value in fields.items():
            if (box := visitor.page.locator(f"#{name}-y")).count():
                box.check()
            elif (menu := visitor.page.locator(f"select#{name}")).count():
                menu.select_option(value)
            elif (field := visitor.page.locator(f"input#{name}")).count():
                field.fill(value)

    return way
