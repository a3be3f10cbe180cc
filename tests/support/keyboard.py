"""A keyboard and nothing else: what each key leads to, which must be seen.

keys = Keyboard(page)
keys.write("username", "…")
keys.use("login-submit", "Space")
"""

from __future__ import annotations

from playwright.sync_api import Page

#: What shows where the keyboard is, and whether it is in view.
_FOCUS = """() => {
    const stop = document.activeElement, style = getComputedStyle(stop), box = stop.getBoundingClientRect();
    return {
        where: stop.id || stop.getAttribute('href') || stop.localName,
        ring: style.outlineStyle === 'solid' ? parseFloat(style.outlineWidth) : 0,
        inView: box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
    };
}"""


class Keyboard:
    """The keys, and what is seen of where they lead."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, key: str) -> str:
        """Press a key that moves; the id (or address, or kind) of where it has led, which must be seen."""
        self.page.keyboard.press(key)
        focus = self.page.evaluate(_FOCUS)
        assert focus["ring"] >= 3, f"{key} led to {focus['where']}, and nothing shows it"
        assert focus["inView"], f"{key} led to {focus['where']}, which is out of view"
        return str(focus["where"])

    def go(self, where: str, key: str = "Tab") -> list[str]:
        """Press *key* until it has led to *where*; every stop on the way."""
        stops = [self.press(key)]
        while stops[-1] != where:
            assert len(stops) < 40, f"{where} is not among {stops}"
            stops.append(self.press(key))
        return stops

    def use(self, where: str, key: str = "Enter") -> None:
        """Go to a link or a button and press it; the page that comes is there."""
        self.go(where)
        with self.page.expect_navigation():
            self.page.keyboard.press(key)

    def write(self, where: str, text: str) -> None:
        """Go to a field and fill it in."""
        self.go(where)
        self.page.keyboard.type(text)
