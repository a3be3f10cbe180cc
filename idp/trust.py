"""The trust anchors of outgoing TLS connections: the system's certificate authorities, or ``IDP_CA_BUNDLE``."""

from __future__ import annotations

import re
import ssl
from pathlib import Path

from idp.config import SettingsError
from idp.written import text
from idp.written.fault import FaultyFile

#: Four times the usual size of a system's bundle of certificate authorities.
_MOST_BYTES = 4 * 1024 * 1024
#: The beginning of a certificate, complete or not, also in OpenSSL's form (``TRUSTED``).
_BEGINNING = re.compile(r"-----BEGIN (?:[A-Z0-9]+ )?CERTIFICATE-----")
#: A complete certificate; text between certificates is ignored, in any encoding.
_CERTIFICATE = re.compile(r"-----BEGIN (X509 )?CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END (X509 )?CERTIFICATE-----")


def context(ca_bundle: Path | None) -> ssl.SSLContext:
    """The TLS context that verifies servers by *ca_bundle*, a PEM file (``None``: the system's authorities).

    Raises ``SettingsError`` when *ca_bundle* cannot be used.
    """
    if ca_bundle is None:
        return ssl.create_default_context()
    try:
        content = text.raw(ca_bundle, _MOST_BYTES)
        if len(content) > _MOST_BYTES or text.wide_encoding(content):
            text.decode(str(ca_bundle), content, _MOST_BYTES)
    except FaultyFile as error:
        fault = error.faults[0]
        raise SettingsError([f"IDP_CA_BUNDLE: {fault.file}: {fault.problem}; {fault.remedy}"]) from None
    pem = content.decode("latin-1")
    certificates = [each[0] for each in _CERTIFICATE.finditer(pem)]
    begin_count = len(_BEGINNING.findall(pem))
    if not begin_count:
        raise SettingsError([_refusal(ca_bundle, "no certificates can be read from it")])
    if len(certificates) < begin_count:  # with only the others, calls would fail later and without a clear cause
        raise SettingsError([_refusal(ca_bundle, "one of its certificates is damaged, cut off or of another form")])
    try:
        return ssl.create_default_context(cadata="\n".join(certificates))
    except ssl.SSLError:
        raise SettingsError([_refusal(ca_bundle, "one of its certificates is damaged")]) from None


def _refusal(ca_bundle: Path, problem: str) -> str:
    return f"IDP_CA_BUNDLE: {ca_bundle}: {problem}; name a PEM file of certificate authorities"
