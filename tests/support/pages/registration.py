"""The pages of registration and of the confirmation of its address, in every state they have."""

from __future__ import annotations

import secrets
from typing import Any

from sqlalchemy import select

from idp.accounts.mail_links import LinkPurpose
from idp.models import Account, AccountStatus, EntityType
from support.pages.accounts import linked
from support.pages.steps_to_pages import Shown, Way, fills, opens, presses, steps
from support.pages.visitor import Visitor
from support.registration_by_hand import BY_HAND, LAST, numbered, record
from support.world import PASSWORD as OF_ALL

JURISTIC, NATURAL, GROUP, GOVERNMENT, OTHER = EntityType
DISSOLVED = record(JURISTIC, tax_id=numbered("010550099001"), status="เลิก(เสร็จการชำระบัญชี)")
UNKNOWN = numbered("010599900001")
UNCONFIRMED: dict[str, Any] = {"status": AccountStatus.UNCONFIRMED, "email_verified_at": None}


def _fresh() -> str:
    """A number that nobody has."""
    return numbered(f"0992{secrets.randbelow(10**8):08}")


def looks_up(entity_type: EntityType, number: str = "", kind: str = "tax_id", born: str = "1985-12-05") -> Way:
    """The first page of a registration. Without a number: one that nobody has."""

    def way(visitor: Visitor) -> None:
        visitor.open("/register")
        visitor.page.check(f"#entity_type-{entity_type}")
        if kind != "tax_id":
            visitor.page.check(f"#number_kind-{kind}")
        visitor.page.fill("#tax_id", number or _fresh())
        if entity_type is NATURAL:
            visitor.page.fill("#birth_date", born)
        visitor.page.click("#register-lookup")

    return way


def knows(entity_type: EntityType) -> Way:
    """A number that the demonstration's register knows, and nobody has registered."""

    def way(visitor: Visitor) -> None:
        entry = next(each for each in visitor.demo.summary["register"] if each["entity_type"] == entity_type)
        looks_up(entity_type, entry["tax_id"], born=entry.get("birth_date", "1985-12-05"))(visitor)

    return way


def taken(**changes: Any) -> Way:
    """A number that the register knows and that has an account."""

    def way(visitor: Visitor) -> None:
        number = numbered(f"0105{secrets.randbelow(10**8):08}")
        visitor.place.world.user(tax_id=number, **changes)
        visitor.place.add_to_register(record(JURISTIC, tax_id=number))
        looks_up(JURISTIC, number)(visitor)

    return way


def crowded(visitor: Visitor) -> None:
    """A number for which as many wait as may."""
    number = numbered(f"0105{secrets.randbelow(10**8):08}")
    visitor.place.add_to_register(record(JURISTIC, tax_id=number))
    for _ in range(5):
        visitor.place.world.user(tax_id=number, preferred_username=number, **UNCONFIRMED)
    looks_up(JURISTIC, number)(visitor)


def _unanswered(visitor: Visitor) -> None:
    with visitor.place.without_register():
        looks_up(NATURAL, numbered("110170000001"))(visitor)


def _dissolved(visitor: Visitor) -> None:
    visitor.place.add_to_register(DISSOLVED)
    looks_up(JURISTIC, DISSOLVED["tax_id"])(visitor)


def _searches(visitor: Visitor) -> None:
    """As the button does without script."""
    visitor.page.fill("#registered_place_query", "บางรัก")
    visitor.page.evaluate("""() => {
        const act = document.createElement('input');
        [act.type, act.name, act.value] = ['hidden', 'act', 'registered_search'];
        const form = document.getElementById('registered_place_query').form;
        form.append(act);
        form.submit();
    }""")
    visitor.page.wait_for_selector("#registered_place")


def _offers(visitor: Visitor) -> None:
    visitor.page.locator("#registered_place_query").press_sequentially("บางรัก")
    visitor.page.wait_for_selector("[role=option]")
    visitor.page.keyboard.press("ArrowDown")


def _again(visitor: Visitor) -> None:
    """The link once more, when it has done its work."""
    _confirms(visitor)
    link = visitor.page.url
    steps(fills(password=OF_ALL), presses("verify-submit"))(visitor)
    visitor.page.wait_for_selector("#in-whose-name")
    visitor.page.goto(link)


def _overtaken(visitor: Visitor) -> None:
    """The number of the registration gets an account, by an import, say."""
    newest = select(Account).where(Account.status == AccountStatus.UNCONFIRMED).order_by(Account.id.desc()).limit(1)
    with visitor.place.database.reader() as session:
        waiting = session.scalars(newest).one()
    visitor.place.world.user(tax_id=waiting.tax_id)


def claims(*ways: Way) -> Way:
    """“This number is mine”."""
    return steps(taken(), presses("claim-open"), *ways)


REGISTER, DETAILS = "accounts/register.html", "accounts/register_details.html"
CONFIRMED, CLAIM, VERIFY = "accounts/verify_email_state.html", "accounts/claim.html", "accounts/verify_email.html"
TYPED = {**BY_HAND, **LAST}
_confirms = linked(LinkPurpose.VERIFY_EMAIL, "verify-email", **UNCONFIRMED)
_confirms_typed = linked(
    LinkPurpose.VERIFY_EMAIL,
    "verify-email",
    email=None,
    email_verified_at=None,
    unconfirmed_email="office@example.co.th",
)

PAGES = (
    Shown("registration", REGISTER, "Type and number", opens("/register"), dark=True),
    Shown(
        "registration-empty",
        REGISTER,
        "Nothing filled in",
        steps(opens("/register"), presses("register-lookup")),
        status=422,
    ),
    Shown("registration-wrong-number", REGISTER, "A digit is wrong", looks_up(JURISTIC, "0105500000012"), status=422),
    Shown("registration-taken", REGISTER, "The number has an account", taken(), status=422),
    Shown("registration-crowded", REGISTER, "Five registrations of the number wait", crowded, status=422),
    Shown("claim", CLAIM, "This number is mine", claims(), dark=True),
    Shown("claim-empty", CLAIM, "Nothing filled in", claims(presses("claim-submit")), status=422),
    Shown(
        "claim-sent",
        "accounts/claim_sent.html",
        "Sent; whoever has the number",
        claims(fills(name="สมศรี", email="owner@example.org", contact_mobile="0899998888"), presses("claim-submit")),
    ),
    Shown("registration-unknown", REGISTER, "The register does not know it", looks_up(JURISTIC, UNKNOWN), status=422),
    Shown("registration-dissolved", REGISTER, "A company that was dissolved", _dissolved, status=422),
    Shown("registration-details", DETAILS, "A company that the register knows", knows(JURISTIC), dark=True),
    Shown("registration-details-person", DETAILS, "A person that the register knows", knows(NATURAL)),
    Shown(
        "registration-details-by-hand", DETAILS, "A passport: typed by hand", looks_up(OTHER, "AB1234567", "passport")
    ),
    Shown("registration-details-unanswered", DETAILS, "The register does not answer", _unanswered),
    Shown(
        "registration-details-offered", DETAILS, "Sub-districts offered while typing", steps(looks_up(GROUP), _offers)
    ),
    Shown(
        "registration-details-found", DETAILS, "Sub-districts found without script", steps(looks_up(GROUP), _searches)
    ),
    Shown(
        "registration-details-errors",
        DETAILS,
        "Nothing filled in",
        steps(looks_up(GROUP), presses("register-submit")),
        status=422,
        dark=True,
    ),
    Shown(
        "registration-details-misfit",
        DETAILS,
        "What does not fit together",
        steps(
            looks_up(GROUP),
            fills(
                **{
                    **TYPED,
                    "registered_postcode": "50200",
                    "contact_mobile": "02 430 6800",
                    "password": "Thailand1",
                    "password_confirm": "Thailand1",
                }
            ),
            presses("register-submit"),
        ),
        status=422,
    ),
    Shown(
        "registration-over",
        "accounts/register_over.html",
        "A form that waited too long",
        opens("/register/details?registration=no"),
        status=410,
    ),
    Shown(
        "registration-sent",
        "accounts/register_sent.html",
        "Registered; a mail is on its way",
        steps(looks_up(GROUP), fills(**TYPED), presses("register-submit")),
        dark=True,
    ),
    Shown("confirmation", VERIFY, "The link in the mail", _confirms, dark=True),
    Shown("confirmation-of-old", VERIFY, "The same for an account of old", _confirms_typed),
    Shown(
        "confirmation-wrong",
        VERIFY,
        "Another password",
        steps(_confirms, fills(password="Wrong-Password-1"), presses("verify-submit")),
        status=422,
    ),
    Shown(
        "confirmation-again",
        CONFIRMED,
        "The link is opened once more",
        _again,
    ),
    Shown(
        "confirmation-taken",
        CONFIRMED,
        "The number has got an account meanwhile",
        steps(_confirms, _overtaken, fills(password=OF_ALL), presses("verify-submit")),
        status=410,
    ),
    Shown("confirmation-over", CONFIRMED, "A link that no longer works", opens("/verify-email/no"), status=410),
    Shown(
        "confirmation-mail", "accounts/verify_email_resend.html", "Another mail, please", opens("/verify-email/resend")
    ),
    Shown(
        "confirmation-mail-wrong",
        "accounts/verify_email_resend.html",
        "No address",
        steps(opens("/verify-email/resend"), fills(email="somying@"), presses("resend-submit")),
        status=422,
    ),
    Shown(
        "confirmation-mail-sent",
        "accounts/verify_email_sent.html",
        "Sent, if there is something to confirm",
        steps(opens("/verify-email/resend"), fills(email="somying@example.com"), presses("resend-submit")),
    ),
)
