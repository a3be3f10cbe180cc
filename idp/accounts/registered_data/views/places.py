"""Sub-district search: ``/register/places`` for the script that suggests while the user types; buttons without it."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, request

from idp.accounts.registered_data.form_parts import DetailsForm
from idp.fields import thai_places
from idp.web import guard

#: Suggestions, and how long browsers may cache them (seconds): the table changes only with a release.
CHOICES, KEEP = 10, 86_400


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/register/places", "places", offer)


@guard("public", api=True)
def offer() -> Response:
    """JSON of at most ``CHOICES`` places that match ``?q=``."""
    matches = thai_places.search(request.args.get("q", ""), CHOICES)
    response = jsonify(places=[{**place.members, "english": place.english} for place in matches])
    response.headers["Cache-Control"] = f"public, max-age={KEEP}"
    return response


def place_search_handled(form: DetailsForm) -> bool:
    """Handle the buttons inside the form that search for a sub-district or apply a match. False for any other button.

    Enter in a search field searches too, although browsers submit it as the form's first button.
    """
    act = request.form.get("act", "")
    for prefix in form.prefixes():
        if act == f"{prefix}use":
            return form.take_place(prefix) or True
        if act == f"{prefix}search" or (act == "enter" and form.has_open_place_query(prefix)):
            form.search_places(prefix)
            return True
    return False
