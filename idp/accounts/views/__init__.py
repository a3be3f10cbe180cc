"""The pages of this room."""

from __future__ import annotations

from flask import Blueprint

from idp.accounts.views import changes, completion, confirmation, places, profile, recovery, registration, sign_in

blueprint = Blueprint("accounts", __name__)
sign_in.register(blueprint)
changes.register(blueprint)
completion.register(blueprint)
recovery.register(blueprint)
profile.register(blueprint)
registration.register(blueprint)
places.register(blueprint)
confirmation.register(blueprint)
