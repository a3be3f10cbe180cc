"""The pages of this room."""

from __future__ import annotations

from flask import Blueprint

from idp.accounts.views import (
    changes,
    claim,
    completion,
    confirmation,
    identity,
    logins,
    passkeys,
    places,
    profile,
    recovery,
    registration,
    second_step,
    sign_in,
    two_factor,
)

blueprint = Blueprint("accounts", __name__)
sign_in.register(blueprint)
changes.register(blueprint)
completion.register(blueprint)
recovery.register(blueprint)
profile.register(blueprint)
registration.register(blueprint)
claim.register(blueprint)
places.register(blueprint)
confirmation.register(blueprint)
second_step.register(blueprint)
two_factor.register(blueprint)
logins.register(blueprint)
identity.register(blueprint)
passkeys.register(blueprint)
