"""Checks of the government registers: which are set, and whether they answer."""

from __future__ import annotations

from collections.abc import Iterator

from idp.config import Settings
from idp.doctor.finding import Finding, bad, well
from idp.registers import lookup
from idp.registers.file import FileRegister
from idp.registers.http import RegisterTrouble
from idp.written.fault import FaultyFile

#: Added to the finding of a register that is not called.
_NOT_CALLED = "set, not asked; idp doctor --network asks"


def examine(settings: Settings, *, with_registers: bool) -> Iterator[Finding]:
    """Check the settings; *with_registers*: the registers are called as well, so the finding need not mention that."""
    if settings.registers_file is None:
        yield _government(settings, "" if with_registers else f" ({_NOT_CALLED})")
        return
    try:
        FileRegister(settings.registers_file).examine()
    except FaultyFile as error:
        yield from (bad("registers", f"{each.file}:{each.line}: {each.problem}", each.remedy) for each in error.faults)
    else:
        yield well("registers", f"the records of {settings.registers_file}, no government register")


def _government(settings: Settings, hint: str) -> Finding:
    if settings.gdx_consumer_key and not (settings.gdx_consumer_secret and settings.gdx_agent_id):
        problem = "IDP_GDX_CONSUMER_KEY is set without its secret or the agent's name"
        return bad("registers", problem, "set IDP_GDX_CONSUMER_SECRET and IDP_GDX_AGENT_ID")
    if settings.gdx_consumer_key:
        return well("registers", f"juristic and natural persons at {settings.gdx_url}{hint}")
    if settings.dbd_url:
        nobody = "nobody is asked about natural persons"
        return well("registers", f"juristic persons at {settings.dbd_url}{hint}; {nobody}")
    return well("registers", "none: every registration is unverified until an officer has looked")


def reach(settings: Settings) -> Iterator[Finding]:
    """Check that each register answers, without looking anybody up."""
    if settings.registers_file is not None:
        return
    for name, greet in lookup.in_use(settings):
        try:
            greet()
        except RegisterTrouble as trouble:
            yield bad(f"register {name}", str(trouble), "is it up, are our keys right, and may this machine reach it?")
        else:
            yield well(f"register {name}", "it answers")
