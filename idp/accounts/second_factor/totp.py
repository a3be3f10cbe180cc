"""Time-based one-time codes (RFC 6238): the secret of an authenticator app, and checking its codes."""

from __future__ import annotations

import unicodedata
from datetime import datetime, timedelta

import pyotp
import qrcode
from qrcode.image.svg import SvgPathImage

from idp.clock import APART
from idp.crypto import equal
from idp.spelling import compatible, unturned, visible

#: Digits of a code and seconds of a step, as every app assumes them.
DIGITS, STEP_SECONDS = 6, 30
#: Steps of clock drift that are accepted, either way.
DRIFT = 1
#: Base32 characters of a secret: 160 bits (RFC 4226, section 4, R6).
SECRET_LENGTH = 32


def new_secret() -> str:
    """A secret of 160 random bits, in base32."""
    return pyotp.random_base32(SECRET_LENGTH)


def in_groups(secret: str) -> str:
    """The secret in groups of four, for typing."""
    return " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))


def provisioning_uri(secret: str, user_name: str, service: str) -> str:
    """The ``otpauth`` URI that an authenticator app reads from the QR code."""
    codes = pyotp.TOTP(secret, digits=DIGITS, interval=STEP_SECONDS)
    return codes.provisioning_uri(name=user_name, issuer_name=service)


def qr_code(uri: str) -> str:
    """*uri* as an SVG element to stand in the page; its size is a matter of CSS."""
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=4)
    code.add_data(uri)
    image = code.make_image(image_factory=SvgPathImage)
    svg = image.get_image()
    for name in ("width", "height"):
        del svg.attrib[name]
    svg.set("aria-hidden", "true")
    svg.set("focusable", "false")
    return str(image.to_string(encoding="unicode"))  # by the XML library that qrcode has chosen, lxml if it is there


_HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"


def normalise(entered_code: str) -> str:
    """The code as ASCII digits: white space and hyphens are removed, Thai and full-width digits become 0 to 9."""
    text = unturned(visible(compatible(entered_code)))
    characters = (each for each in text if not each.isspace() and each not in _HYPHENS)
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in characters)


def step_of(secret: str, entered_code: str, at: datetime, last_step: int) -> int | None:
    """The time step that *entered_code* is valid for at *at* (UTC), or ``None``.

    One step of drift is accepted either way. *last_step* and the steps before it are used up (RFC 6238, section 5.2),
    unless it lies in the future because a clock ran ahead: then no current step has been used. The caller stores the
    returned step, so that the code counts once.
    """
    code, now = normalise(entered_code), int(at.timestamp()) // STEP_SECONDS
    generator = pyotp.HOTP(secret, digits=DIGITS)
    matching_steps = [step for step in range(now - DRIFT, now + DRIFT + 1) if equal(generator.at(step), code)]
    latest_used = last_step if last_step <= now + DRIFT + APART // timedelta(seconds=STEP_SECONDS) else 0
    return next((step for step in matching_steps if step > latest_used), None)
