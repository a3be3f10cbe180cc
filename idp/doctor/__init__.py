"""What ``idp doctor`` looks at: one check after the other, each says that it is well, or why not and what to do.

Nothing is changed here, and unless it is asked for nothing is called but the database. Every check stands for itself:
one that cannot be made because of another's fault says so by being left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from idp import clock, config
from idp.config import SettingsError
from idp.doctor import buffering, files, mail, network, registers, storage
from idp.doctor.finding import Finding, bad, well

__all__ = ["Finding", "examine"]


def examine(*, with_network: bool = False, mail_to: str = "") -> Iterator[Finding]:
    """Look at the installation that the environment and ``.env`` describe, by its own clock.

    *mail_to*: an address to send a test mail to.
    """
    try:
        settings = config.load(need_secret=False)
    except SettingsError as error:
        remedy = "correct it; until then the rest is not looked at"
        yield from (bad("settings", problem, remedy) for problem in (*error.problems, *config.unknown_settings()))
        return
    clock.use_offset_file(settings.clock_offset_file)
    strangers = config.unknown_settings()
    yield from (bad("settings", *line.split("; ", 1)) for line in strangers)
    if not strangers:
        yield well("settings", "every one can be used")
    yield from files.examine(settings)
    yield from storage.examine(settings)
    yield mail.examine(settings, asked=with_network or bool(mail_to))
    yield from registers.examine(settings, asked=with_network)
    if with_network:
        yield from network.examine(settings)
        if told := buffering.examine(settings):
            yield told
        yield from registers.reach(settings)
    if with_network and (answered := mail.reach(settings)):
        yield answered
    if mail_to:
        yield mail.send_test(settings, mail_to)
