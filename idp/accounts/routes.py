"""The blueprint ``accounts``: every page of the packages below; each package's docstring lists its routes."""

from __future__ import annotations

from flask import Blueprint

from idp.accounts.completion import views as completion
from idp.accounts.help_requests import views as help_requests
from idp.accounts.identity.views import number_claim, proofing
from idp.accounts.passwords import views as reset
from idp.accounts.profile import views as profile
from idp.accounts.registered_data.views import changes, places
from idp.accounts.registration.views import email_confirmation, registration
from idp.accounts.second_factor.views import enrolment
from idp.accounts.sign_in.views import passkeys, password, second_step, sessions

blueprint = Blueprint("accounts", __name__)
password.add_routes(blueprint)
changes.add_routes(blueprint)
completion.add_routes(blueprint)
reset.add_routes(blueprint)
profile.add_routes(blueprint)
registration.add_routes(blueprint)
number_claim.add_routes(blueprint)
places.add_routes(blueprint)
email_confirmation.add_routes(blueprint)
second_step.add_routes(blueprint)
enrolment.add_routes(blueprint)
sessions.add_routes(blueprint)
proofing.add_routes(blueprint)
passkeys.add_routes(blueprint)
help_requests.add_routes(blueprint)
