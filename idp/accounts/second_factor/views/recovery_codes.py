"""``/account/two-factor/codes``: recovery codes that have just been created, while the page may be reloaded.

The database has their hashes alone. For ten minutes the browser keeps them in its form cookie, encrypted and bound to
the account, so that a reload shows them again and changes nothing.
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


def redirect_to(codes: list[str]) -> Response:
    """Keep new codes in the form cookie and redirect to their page."""
    content = {"account": signed_in().account.id, "codes": codes, "made": clock.now().isoformat()}
    session[_NAME] = Vault(settings().secret_keys).seal(json.dumps(content).encode())
    page = url_for("accounts.recovery_codes_shown", note=request.args.get("note"))
    return see_other(page)


@login_required
@not_while_acting
@fresh_login
def show() -> ResponseReturnValue:
    """Show the codes, or that they are not available any more."""
    _, interaction = interactions.resume_for(work(), STEP_UP, clock.now())
    codes, made_at = _codes_in_cookie()
    next_url = interaction.return_to if interaction else url_for("accounts.account")
    waiting = interaction is not None
    page = "accounts/recovery_codes.html"
    return render_template(page, codes=codes, made_at=made_at, on_to=next_url, waiting=waiting)


def _codes_in_cookie() -> tuple[list[str], datetime]:
    """What this browser keeps for the account that is signed in, if it is not too old and still its set."""
    now, account_id = clock.now(), signed_in().account.id
    try:
        content = json.loads(Vault(settings().secret_keys).open(session.get(_NAME, "")))
    except (Undecipherable, ValueError):
        return [], now
    made_at = datetime.fromisoformat(content["made"])
    if content["account"] != account_id or not -clock.APART <= now - made_at < SHOWN_FOR:
        return [], now
    with work().reading() as reading:
        current = factors.are_current(reading, account_id, content["codes"])
    return (content["codes"], made_at) if current else ([], now)
