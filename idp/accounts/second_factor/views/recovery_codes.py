"""``/account/two-factor/codes``: recovery codes that have just been made, while the page may be looked at again.

The database has their hashes alone. For ten minutes the browser keeps them in its form cookie, sealed, for the one
account; so a reload shows them again and changes nothing, and after that new ones are a button away.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from flask import Response, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts.second_factor import factors
from idp.crypto import Undecipherable, Vault
from idp.sessions import interactions
from idp.sessions.current import signed_in
from idp.sessions.guards import fresh_login, login_required, not_while_acting
from idp.sessions.interactions import STEP_UP
from idp.web import settings, work
from idp.web.pages import see_other

_NAME = "recovery_codes"
SHOWN_FOR = timedelta(minutes=10)


def lead_to(codes: list[str]) -> Response:
    """Keep new codes and send the browser to their page."""
    kept = {"account": signed_in().account.id, "codes": codes, "made": clock.now().isoformat()}
    session[_NAME] = Vault(settings().secret_keys).seal(json.dumps(kept).encode())
    page = url_for("accounts.recovery_codes_shown", note=request.args.get("note"))
    return see_other(page)


@login_required
@not_while_acting
@fresh_login
def show() -> ResponseReturnValue:
    """The codes, or that they are not at hand any more."""
    _, interaction = interactions.resume_for(work(), STEP_UP, clock.now())
    codes, made_at = _kept()
    on_to = interaction.return_to if interaction else url_for("accounts.account")
    waiting = interaction is not None
    return render_template("accounts/recovery_codes.html", codes=codes, made_at=made_at, on_to=on_to, waiting=waiting)


def _kept() -> tuple[list[str], datetime]:
    """What this browser keeps for the account that is signed in, if it is not too old and still its set."""
    now, account_id = clock.now(), signed_in().account.id
    try:
        kept = json.loads(Vault(settings().secret_keys).open(session.get(_NAME, "")))
    except (Undecipherable, ValueError):
        return [], now
    made_at = datetime.fromisoformat(kept["made"])
    if kept["account"] != account_id or not -clock.APART <= now - made_at < SHOWN_FOR:
        return [], now
    with work().reading() as reading:
        current = factors.are_current(reading, account_id, kept["codes"])
    return (kept["codes"], made_at) if current else ([], now)
