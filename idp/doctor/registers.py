"""The government's registers: which are asked, and whether they answer."""

from __future__ import annotations

from collections.abc import Iterator

from idp.config import Settings
from idp.doctor.finding import Finding, bad, well
from idp.registers import lookup
from idp.registers.http import Trouble


def examine(settings: Settings) -> Finding:
    """What the settings say."""
    if settings.registers_file is not None:
        [(_, greet)] = lookup.in_use(settings)
        try:
            greet()
        except Trouble as trouble:
            return bad("registers", f"{settings.registers_file}: {trouble}", "correct it, or unset IDP_REGISTERS_FILE")
        return well("registers", f"the records of {settings.registers_file}, no government register")
    if settings.gdx_consumer_key and not (settings.gdx_consumer_secret and settings.gdx_agent_id):
        why = "IDP_GDX_CONSUMER_KEY is set without its secret or the agent's name"
        return bad("registers", why, "set IDP_GDX_CONSUMER_SECRET and IDP_GDX_AGENT_ID")
    if settings.gdx_consumer_key:
        return well("registers", f"juristic and natural persons at {settings.gdx_url}")
    if settings.dbd_url:
        return well("registers", f"juristic persons at {settings.dbd_url}; nobody is asked about natural persons")
    return well("registers", "none: every registration is unverified until an officer has looked")


def reach(settings: Settings) -> Iterator[Finding]:
    """Whether each answers, without asking about anybody."""
    if settings.registers_file is not None:
        return
    for name, greet in lookup.in_use(settings):
        try:
            greet()
        except Trouble as trouble:
            yield bad(f"register {name}", str(trouble), "is it up, are our keys right, and may this machine reach it?")
        else:
            yield well(f"register {name}", "it answers")
