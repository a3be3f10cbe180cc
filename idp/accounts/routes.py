"""The pages of this room."""

from __future__ import annotations

from flask import Blueprint

from idp.accounts.completion import views as completion
from idp.accounts.identity.views import number_claim, proofing
from idp.accounts.passwords import views as recovery
from idp.accounts.profile import views as profile
from idp.accounts.registered_data.views import changes, places
from idp.accounts.registration.views import email_confirmation, registration
from idp.accounts.second_factor.views import enrolment
from idp.accounts.sign_in.views import passkeys, password, second_step, sessions

blueprint = Blueprint("accounts", __name__)
password.register(blueprint)
changes.register(blueprint)
completion.register(blueprint)
recovery.register(blueprint)
profile.register(blueprint)
registration.register(blueprint)
number_claim.register(blueprint)
places.register(blueprint)
email_confirmation.register(blueprint)
second_step.register(blueprint)
enrolment.register(blueprint)
sessions.register(blueprint)
proofing.register(blueprint)
passkeys.register(blueprint)
