"""User names that were kept with letters which nobody can see or type get today's normal form."""

from __future__ import annotations

import re
import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2065\u206a-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_TWICE = re.compile("([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1+")
_TONE_FIRST = re.compile("([\u0e48-\u0e4c])([\u0e31\u0e34-\u0e3a\u0e47])")
_SARA_AM = re.compile("(?:\u0e4d([\u0e48-\u0e4b]?)|([\u0e48-\u0e4b])\u0e4d)\u0e32")
_SARA_AM_FIRST = re.compile("\u0e33([\u0e48-\u0e4b])")
_THAI_DIGITS = {0x0E50 + digit: str(digit) for digit in range(10)}
_NAME = sa.table("user_name", sa.column("name"), sa.column("account_id"))
_ACCOUNT = sa.table("account", sa.column("id"), sa.column("preferred_username"))


def _normal(name: str) -> str:
    """The form that this revision's program looks up."""
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", unicodedata.normalize("NFKC", name)))
    text = _TONE_FIRST.sub("\\2\\1", _TWICE.sub("\\1", text))
    text = _SARA_AM_FIRST.sub("\\1\u0e33", _SARA_AM.sub("\\1\\2\u0e33", text)).replace("\u0e40\u0e40", "\u0e41")
    return _TURNING.sub("", text.translate(_THAI_DIGITS)).strip().casefold()


def upgrade() -> None:
    """Names of two operators that become one stay as they are: whoever has the normal form keeps it."""
    connection = op.get_bind()
    beyond_ascii = _NAME.c.name.op("GLOB")("*[^ -~]*")
    if connection.dialect.name == "postgresql":
        beyond_ascii = _NAME.c.name.regexp_match("[^ -~]")
    kept = connection.execute(sa.select(_NAME.c.name, _NAME.c.account_id).where(beyond_ascii)).all()
    for name, account_id in kept:
        normal = _normal(name)
        holder = connection.scalar(sa.select(_NAME.c.account_id).where(_NAME.c.name == normal))
        if normal in ("", name) or holder not in (None, account_id):
            continue
        its_own = _NAME.c.name == name
        rename = sa.update(_NAME).where(its_own).values(name=normal)
        connection.execute(sa.delete(_NAME).where(its_own) if holder else rename)
        named = sa.update(_ACCOUNT).where(_ACCOUNT.c.id == account_id, _ACCOUNT.c.preferred_username == name)
        connection.execute(named.values(preferred_username=normal))


def downgrade() -> None:
    """The names stay: the revision before looks them up as well."""
