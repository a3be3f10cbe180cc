"""What the pages of this room are filled in with."""

from __future__ import annotations

from wtforms import StringField

from idp.web.forms import Form


class ActingForForm(Form):
    """``/acting-for``: one of the radios; an empty value means oneself."""

    delegation_id = StringField()
