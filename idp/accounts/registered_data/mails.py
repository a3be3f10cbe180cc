"""The mail to the help desk about registered data."""

from __future__ import annotations

from functools import partial

from idp.i18n import gettext
from idp.mail.message import MailMessage
from idp.models import Account


def data_reported(
    account: Account, kind: str, differences: list[tuple[str, str, str]], locale: str = "th"
) -> MailMessage:
    """Mail to the help desk: register and account differ. *kind*: see ``changes.report``; *differences*: field (display
    name), the account's value, the register's value.
    """
    _ = partial(gettext, locale=locale)
    what = (
        _("The operator says that the register's data is wrong.")
        if kind == "disputed"
        else _("What the operator typed differs from the register.")
    )
    lines = tuple(
        _("%(field)s: account “%(ours)s”, register “%(theirs)s”", field=field, ours=ours, theirs=theirs)
        for field, ours, theirs in differences
    )
    return MailMessage(
        locale=locale,
        subject=_("Registered data to be checked: %(number)s", number=account.tax_id),
        paragraphs=(what, f"{account.name} · {account.tax_id} {account.branch}".strip(), *lines),
    )
