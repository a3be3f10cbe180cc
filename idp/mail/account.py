"""Signing in to the mail server (RFC 4954) with a user and a password in any script.

``smtplib`` writes both in ASCII alone; SASL has them in UTF-8 (RFC 4616 section 2; LOGIN and CRAM-MD5 say nothing of
it, and servers take the same). What the server answers is left out of every error: some quote what they were sent.
"""

from __future__ import annotations

import base64
import hmac
import smtplib
from collections.abc import Callable

_TAKEN = 235
_GO_ON = 334
#: Of a mechanism, not of the account (RFC 4954 sections 4 and 6): the next one may do.
_ANOTHER = (501, 504, 534)


def sign_in(smtp: smtplib.SMTP, user: str, password: str) -> None:
    """Prove to be *user*, by the best mechanism that the server offers.

    Raises ``smtplib.SMTPAuthenticationError`` when the account is refused, ``smtplib.SMTPNotSupportedError`` when there
    is no mechanism in common, both without a word of what was sent.
    """
    smtp.ehlo_or_helo_if_needed()
    offered = smtp.esmtp_features.get("auth", "").upper().split()
    common = [name for name in _MECHANISMS if name in offered]
    if not common:
        raise smtplib.SMTPNotSupportedError("the server offers no way to sign in that is known here")
    status = 0
    for name in common:
        status = _MECHANISMS[name](smtp, user.encode(), password.encode())
        if status == _TAKEN:
            return
        if status not in _ANOTHER:
            break
    raise smtplib.SMTPAuthenticationError(status, b"")


def _plain(smtp: smtplib.SMTP, user: bytes, password: bytes) -> int:
    """RFC 4616: nobody to act for, user, password."""
    return smtp.docmd("AUTH", "PLAIN " + _base64(b"\0" + user + b"\0" + password))[0]


def _login(smtp: smtplib.SMTP, user: bytes, password: bytes) -> int:
    """A draft that every server knows: asked for one after the other."""
    status, _ = smtp.docmd("AUTH", "LOGIN")
    for answer in (user, password):
        if status != _GO_ON:
            return status
        status, _ = smtp.docmd(_base64(answer))
    return status


def _cram_md5(smtp: smtplib.SMTP, user: bytes, password: bytes) -> int:
    """RFC 2195."""
    status, challenge = smtp.docmd("AUTH", "CRAM-MD5")
    if status != _GO_ON:
        return status
    try:
        proof = hmac.new(password, base64.b64decode(challenge), "md5").hexdigest()
    except ValueError:
        return smtp.docmd("*")[0]
    return smtp.docmd(_base64(user + b" " + proof.encode()))[0]


def _base64(plain: bytes) -> str:
    return base64.b64encode(plain).decode("ascii")


#: The best first: every way to the server is encrypted, so a password in it is as safe as its digest.
_MECHANISMS: dict[str, Callable[[smtplib.SMTP, bytes, bytes], int]] = {
    "PLAIN": _plain,
    "LOGIN": _login,
    "CRAM-MD5": _cram_md5,
}
