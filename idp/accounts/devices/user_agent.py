"""Browser and platform by the ``User-Agent`` header. Sent by the browser: for display only, not evidence."""

from __future__ import annotations

import re

#: The first match counts: browsers also claim to be others.
_BROWSERS = (
    *(("Edge", "Edg"), ("Opera", "OPR/"), ("Samsung Internet", "SamsungBrowser"), ("Firefox", "Firefox|FxiOS")),
    *(("LINE", "Line/"), ("Chrome", "Chrome|CriOS"), ("Safari", "Safari")),
)
_PLATFORMS = (
    *(("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("ChromeOS", "CrOS")),
    *(("Mac", "Macintosh|Mac OS"), ("Linux", "Linux|X11")),
)


def in_words(user_agent: str) -> str:
    """Such as ``Chrome · Windows``; what is not recognised is left out."""
    names = (_first(user_agent, table) for table in (_BROWSERS, _PLATFORMS))
    return " · ".join(name for name in names if name)


def _first(user_agent: str, table: tuple[tuple[str, str], ...]) -> str:
    return next((name for name, pattern in table if re.search(pattern, user_agent)), "")
