"""Help with sub-districts: ``/register/places`` for the script that offers them while typing, buttons without it."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, request

from idp.accounts.registered_data.form_parts import DetailsForm
from idp.fields import thai_places
from idp.web import guard

#: Choices while typing, and how long browsers may keep them (seconds): the table comes with the program.
CHOICES, KEEP = 10, 86_400


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/register/places", "places", offer)


@guard("public", api=True)
def offer() -> Response:
    """The places that fit ``?q=``, at most ``CHOICES``."""
    found = thai_places.search(request.args.get("q", ""), CHOICES)
    response = jsonify(places=[{**place.members, "english": place.english} for place in found])
    response.headers["Cache-Control"] = f"public, max-age={KEEP}"
    return response


def helped(form: DetailsForm) -> bool:
    """Whether a button inside the form was pressed: it searches for a sub-district, or takes the one that was found.

    Enter in a search box searches too, although it presses the form's first button.
    """
    act = request.form.get("act", "")
    for prefix in form.prefixes():
        if act == f"{prefix}use":
            return form.take_place(prefix) or True
        if act == f"{prefix}search" or (act == "enter" and form.wants_place(prefix)):
            form.look_for_place(prefix)
            return True
    return False
