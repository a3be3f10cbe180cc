"""What a browser says of itself, in two words. It may lie: this is a help for the memory and no proof."""

from __future__ import annotations

import re

#: The first that fits; browsers claim to be one another, so the order counts.
_BROWSERS = (
    *(("Edge", "Edg"), ("Opera", "OPR/"), ("Samsung Internet", "SamsungBrowser"), ("Firefox", "Firefox|FxiOS")),
    *(("LINE", "Line/"), ("Chrome", "Chrome|CriOS"), ("Safari", "Safari")),
)
_MACHINES = (
    *(("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("ChromeOS", "CrOS")),
    *(("Mac", "Macintosh|Mac OS"), ("Linux", "Linux|X11")),
)


def in_words(user_agent: str) -> str:
    """``Chrome · Windows``; what is not recognised is left out, and all of it is empty for a stranger."""
    known = (_first(user_agent, table) for table in (_BROWSERS, _MACHINES))
    return " · ".join(name for name in known if name)


def _first(user_agent: str, table: tuple[tuple[str, str], ...]) -> str:
    return next((name for name, pattern in table if re.search(pattern, user_agent)), "")
