"""SMTP authentication (RFC 4954), with user name and password in any script.

``smtplib`` encodes both in ASCII only; SASL PLAIN uses UTF-8 (RFC 4616 section 2), and servers accept it for LOGIN and
CRAM-MD5 too. The server's reply is left out of every error, since some quote what they were sent.
"""

from __future__ import annotations

import base64
import hmac
import smtplib
from collections.abc import Callable

_SUCCEEDED = 235
_CONTINUE = 334
#: The mechanism was refused, not the account (RFC 4954 sections 4 and 6): the next one may work.
_OTHER_MECHANISM = (501, 504, 534)


def sign_in(smtp: smtplib.SMTP, user: str, password: str) -> None:
    """Authenticate as *user*, by the best mechanism that the server offers.

    Raises ``smtplib.SMTPAuthenticationError`` when the account is refused, ``smtplib.SMTPNotSupportedError`` when there
    is no mechanism in common; neither holds anything that was sent.
    """
    smtp.ehlo_or_helo_if_needed()
    server_mechanisms = smtp.esmtp_features.get("auth", "").upper().split()
    common = [name for name in _MECHANISMS if name in server_mechanisms]
    if not common:
        raise smtplib.SMTPNotSupportedError("the server offers no way to sign in that is known here")
    status = 0
    for name in common:
        status = _MECHANISMS[name](smtp, user.encode(), password.encode())
        if status == _SUCCEEDED:
            return
        if status not in _OTHER_MECHANISM:
            break
    raise smtplib.SMTPAuthenticationError(status, b"")


def _plain(smtp: smtplib.SMTP, user: bytes, password: bytes) -> int:
    """SASL PLAIN (RFC 4616): empty authorization identity, user, password."""
    return smtp.docmd("AUTH", "PLAIN " + _base64(b"\0" + user + b"\0" + password))[0]


def _login(smtp: smtplib.SMTP, user: bytes, password: bytes) -> int:
    """SASL LOGIN, a draft that every server implements: user and password in turn."""
    status, _ = smtp.docmd("AUTH", "LOGIN")
    for answer in (user, password):
        if status != _CONTINUE:
            return status
        status, _ = smtp.docmd(_base64(answer))
    return status


def _cram_md5(smtp: smtplib.SMTP, user: bytes, password: bytes) -> int:
    """SASL CRAM-MD5 (RFC 2195)."""
    status, challenge = smtp.docmd("AUTH", "CRAM-MD5")
    if status != _CONTINUE:
        return status
    try:
        proof = hmac.new(password, base64.b64decode(challenge), "md5").hexdigest()
    except ValueError:
        return smtp.docmd("*")[0]
    return smtp.docmd(_base64(user + b" " + proof.encode()))[0]


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


#: The best first: every way to the server is encrypted, so a password in it is as safe as its digest.
_MECHANISMS: dict[str, Callable[[smtplib.SMTP, bytes, bytes], int]] = {
    "PLAIN": _plain,
    "LOGIN": _login,
    "CRAM-MD5": _cram_md5,
}
