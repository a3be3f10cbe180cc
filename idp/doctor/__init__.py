"""The checks of ``idp doctor``: each yields a finding, which is fine, or has a problem and a remedy.

The checks change nothing, and call nothing but the database unless asked to. A check that is impossible because another
one failed is left out. Only ``idp.cli`` imports this package.
"""

from __future__ import annotations

from collections.abc import Iterator

from idp import clock, config
from idp.config import SettingsError
from idp.doctor import buffering, files, mail, network, officers, registers, storage
from idp.doctor.finding import Finding, bad, well

__all__ = ["Finding", "examine"]


def examine(*, with_network: bool = False, mail_to: str = "") -> Iterator[Finding]:
    """Check the installation that the environment and ``.env`` describe, by its own clock.

    *with_network*: also call the issuer, clients, registers and the mail server. *mail_to*: send a test mail to this
    address (empty: none).
    """
    try:
        settings = config.load(need_secret=False)
    except SettingsError as error:
        remedy = "correct it; until then the rest is not looked at"
        yield from (bad("settings", problem, remedy) for problem in (*error.problems, *config.unknown_settings()))
        return
    clock.use_offset_file(settings.clock_offset_file)
    unknown = config.unknown_settings()
    yield from (bad("settings", *line.split("; ", 1)) for line in unknown)
    if not unknown:
        yield well("settings", "every one can be used")
    yield from files.examine(settings)
    yield from storage.examine(settings)
    yield mail.examine(settings, with_server=with_network or bool(mail_to))
    yield from registers.examine(settings, with_registers=with_network)
    yield officers.examine(settings)
    if with_network:
        yield from network.examine(settings)
        if finding := buffering.examine(settings):
            yield finding
        yield from registers.reach(settings)
    if with_network and (finding := mail.reach(settings)):
        yield finding
    if mail_to:
        yield mail.send_test(settings, mail_to)
