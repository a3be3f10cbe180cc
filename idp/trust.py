"""Whose certificates outgoing calls believe: the machine's authorities, or those of ``IDP_CA_BUNDLE``."""

from __future__ import annotations

import re
import ssl
from pathlib import Path

from idp.config import SettingsError
from idp.written import text
from idp.written.fault import FaultyFile

#: Certificates of all authorities that a machine knows take a quarter of it.
_MOST_BYTES = 4 * 1024 * 1024
#: One begins here, whole or not, also in OpenSSL's own form (``TRUSTED``).
_BEGINNING = re.compile(r"-----BEGIN (?:[A-Z0-9]+ )?CERTIFICATE-----")
#: What stands between them is of no matter, in whatever encoding.
_CERTIFICATE = re.compile(r"-----BEGIN (X509 )?CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END (X509 )?CERTIFICATE-----")


def context(ca_bundle: Path | None) -> ssl.SSLContext:
    """How the other side of a call is verified. Raises ``SettingsError`` when *ca_bundle* cannot be used."""
    if ca_bundle is None:
        return ssl.create_default_context()
    try:
        content = text.raw(ca_bundle, _MOST_BYTES)
        if len(content) > _MOST_BYTES or text.wide_encoding(content):
            text.decoded(str(ca_bundle), content, _MOST_BYTES)
    except FaultyFile as error:
        fault = error.faults[0]
        raise SettingsError([f"IDP_CA_BUNDLE: {fault.file}: {fault.problem}; {fault.remedy}"]) from None
    written = content.decode("latin-1")
    found = [each[0] for each in _CERTIFICATE.finditer(written)]
    pending = len(_BEGINNING.findall(written))
    if not pending:
        raise SettingsError([_refusal(ca_bundle, "no certificates can be read from it")])
    if len(found) < pending:  # with the others alone, calls would fail later and without the cause
        raise SettingsError([_refusal(ca_bundle, "one of its certificates is damaged, cut off or of another form")])
    try:
        return ssl.create_default_context(cadata="\n".join(found))
    except ssl.SSLError:
        raise SettingsError([_refusal(ca_bundle, "one of its certificates is damaged")]) from None


def _refusal(ca_bundle: Path, why: str) -> str:
    return f"IDP_CA_BUNDLE: {ca_bundle}: {why}; name a PEM file of certificate authorities"
