"""The colour of the agency on pages: its tints for light and dark pages, and whether text in it can be read."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
#: The least contrast of text with what is behind it (WCAG 2.2, criterion 1.4.3).
LEAST = 4.5
#: Backgrounds of light and dark pages (``static/site.css``): card and page.
LIGHT, DARK = ("#ffffff", "#f4f6fa"), ("#17223c", "#0f182c")
Rgb = tuple[float, float, float]


@dataclass(frozen=True)
class Colours:
    """The agency's colour on light and on dark pages, as ``#rrggbb``."""

    brand: str = "#123c7c"
    brand_dark: str = "#9dbdf5"

    def stylesheet(self) -> str:
        """The rules that set the colour and its tints (``--brand`` and what goes with it in ``site.css``)."""
        light, dark = _tints(self.brand, "#000000", LIGHT[0]), _tints(self.brand_dark, "#ffffff", DARK[0])
        return f":root {{ {light} }}\n@media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"


def is_colour(text: str) -> bool:
    """Whether *text* is a colour as ``#rrggbb``."""
    return _HEX.fullmatch(text) is not None


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def least_contrast(colour: str, backgrounds: tuple[str, ...]) -> float:
    """The least contrast of text in *colour* with any of *backgrounds* and its own wash on the first of them."""
    return min(contrast(colour, each) for each in (*backgrounds, _mix(colour, backgrounds[0], 0.1)))


def _tints(colour: str, strong: str, paper: str) -> str:
    return f"--brand: {colour}; --brand-strong: {_mix(strong, colour, 0.3)}; --brand-wash: {_mix(colour, paper, 0.1)}"


def _rgb(colour: str) -> Rgb:
    red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return red, green, blue


def _mix(one: str, other: str, share: float) -> str:
    """*share* of *one* and the rest of *other*."""
    parts = (round(a * share + b * (1 - share)) for a, b in zip(_rgb(one), _rgb(other), strict=True))
    return "#" + "".join(f"{part:02x}" for part in parts)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
