"""Mail messages about a claimed number, in the recipient's language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from idp.config import Settings
from idp.i18n import gettext
from idp.mail.message import Button, MailMessage
from idp.models import Account


def number_claimed(settings: Settings, holder: Account) -> MailMessage:
    """Mail to the holder of the number: somebody else claims it. It contains nothing that the claimant wrote."""
    _ = partial(gettext, locale=holder.locale)
    return MailMessage(
        locale=holder.locale,
        subject=_("Somebody says that your number is theirs"),
        paragraphs=(
            _("Dear %(name)s,", name=holder.name),
            _(
                "Somebody has told us that the number of your account %(user)s is theirs.",
                user=holder.preferred_username,
            ),
            _("Nothing has changed by that. An officer will look at it and may ask you for proof."),
            _("No officer has checked your identity so far. You can have that done before."),
        ),
        buttons=(Button(_("How to be checked"), f"{settings.issuer}/account/identity"),),
        after=(_("If you do not use this account yourself, please tell the help desk."),),
    )


def claim_reported(holder: Account, claim_data: Mapping[str, str], locale: str) -> MailMessage:
    """Mail to the help desk about a claim. *claim_data*: as of ``number_claims.claim``."""
    _ = partial(gettext, locale=locale)
    lines = (
        _("Name: %(value)s", value=claim_data.get("name", "")),
        _("Email: %(value)s", value=claim_data.get("email", "")),
        _("Mobile telephone: %(value)s", value=claim_data.get("contact_mobile", "")),
        _("Date of birth: %(value)s", value=claim_data.get("birth_date") or "–"),
        _("Message: %(value)s", value=claim_data.get("message") or "–"),
    )
    return MailMessage(
        locale=locale,
        subject=_("A number is claimed: %(number)s", number=holder.tax_id),
        paragraphs=(
            _("Somebody found this number taken and says that it is theirs. Nothing changes by itself."),
            f"{holder.name} · {holder.tax_id} {holder.branch}".strip(),
            *lines,
        ),
    )
