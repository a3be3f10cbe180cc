"""The government's registers: which are asked, and whether they answer."""

from __future__ import annotations

from collections.abc import Iterator

from idp.config import Settings
from idp.doctor.finding import Finding, bad, well
from idp.registers import lookup
from idp.registers.file import FileRegister
from idp.registers.http import RegisterTrouble
from idp.written.fault import FaultyFile

#: What is said of what was not called.
_NOT_ASKED = "set, not asked; idp doctor --network asks"


def examine(settings: Settings, *, asked: bool) -> Iterator[Finding]:
    """What the settings say. *asked*: the registers themselves are called as well, so nothing is said of that."""
    if settings.registers_file is None:
        yield _government(settings, "" if asked else f" ({_NOT_ASKED})")
        return
    try:
        FileRegister(settings.registers_file).examine()
    except FaultyFile as error:
        yield from (bad("registers", f"{each.file}:{each.line}: {each.problem}", each.remedy) for each in error.faults)
    else:
        yield well("registers", f"the records of {settings.registers_file}, no government register")


def _government(settings: Settings, unasked: str) -> Finding:
    if settings.gdx_consumer_key and not (settings.gdx_consumer_secret and settings.gdx_agent_id):
        why = "IDP_GDX_CONSUMER_KEY is set without its secret or the agent's name"
        return bad("registers", why, "set IDP_GDX_CONSUMER_SECRET and IDP_GDX_AGENT_ID")
    if settings.gdx_consumer_key:
        return well("registers", f"juristic and natural persons at {settings.gdx_url}{unasked}")
    if settings.dbd_url:
        nobody = "nobody is asked about natural persons"
        return well("registers", f"juristic persons at {settings.dbd_url}{unasked}; {nobody}")
    return well("registers", "none: every registration is unverified until an officer has looked")


def reach(settings: Settings) -> Iterator[Finding]:
    """Whether each answers, without asking about anybody."""
    if settings.registers_file is not None:
        return
    for name, greet in lookup.in_use(settings):
        try:
            greet()
        except RegisterTrouble as trouble:
            yield bad(f"register {name}", str(trouble), "is it up, are our keys right, and may this machine reach it?")
        else:
            yield well(f"register {name}", "it answers")
