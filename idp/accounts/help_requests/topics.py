"""What help can be asked for: the choices of the form, as stored and in words (msgids)."""

from __future__ import annotations

from idp.i18n import lazy

#: The choice for whatever is none of the others.
OTHER = "other"
TOPICS = {
    "sign_in": lazy("I cannot sign in"),
    "confirmation": lazy("The email that confirms my address never came"),
    "email": lazy("My registered email address has to be changed"),
    "two_factor": lazy("I have lost my second factor"),
    "second_account": lazy("A second account, or an account for a branch"),
    "data": lazy("My data is wrong, or has to be checked"),
    "refused": lazy("A page or a system refuses me"),
    OTHER: lazy("Something else"),
}
