"""The agency's emblem: an SVG file, of which only shapes, texts and colours of their own are kept.

Nothing that runs, loads or refers to anything outside the file is kept (SVG 2, chapter 2; CSP would stop it too).
"""

from __future__ import annotations

import re
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

#: The most bytes of the file, and elements in it.
LONGEST, MOST = 64 * 1024, 2_000
_SVG = "http://www.w3.org/2000/svg"
_ELEMENTS = frozenset(
    {
        "circle",
        "clipPath",
        "defs",
        "desc",
        "ellipse",
        "g",
        "line",
        "linearGradient",
        "mask",
        "path",
        "polygon",
        "polyline",
        "radialGradient",
        "rect",
        "stop",
        "svg",
        "symbol",
        "text",
        "title",
        "tspan",
        "use",
    }
)
_ATTRIBUTES = frozenset(
    {
        "clip-path",
        "clip-rule",
        "clipPathUnits",
        "color",
        "cx",
        "cy",
        "d",
        "dominant-baseline",
        "fill",
        "fill-opacity",
        "fill-rule",
        "font-family",
        "font-size",
        "font-weight",
        "fx",
        "fy",
        "gradientTransform",
        "gradientUnits",
        "height",
        "href",
        "id",
        "mask",
        "maskUnits",
        "offset",
        "opacity",
        "points",
        "preserveAspectRatio",
        "r",
        "rx",
        "ry",
        "spreadMethod",
        "stop-color",
        "stop-opacity",
        "stroke",
        "stroke-dasharray",
        "stroke-dashoffset",
        "stroke-linecap",
        "stroke-linejoin",
        "stroke-miterlimit",
        "stroke-opacity",
        "stroke-width",
        "text-anchor",
        "transform",
        "viewBox",
        "width",
        "x",
        "x1",
        "x2",
        "y",
        "y1",
        "y2",
    }
)
#: A value that refers to nothing, or to an element of the same file.
_HARMLESS = re.compile(r"(?:(?!url\()[^\\])*|url\(#[\w.-]+\)", re.IGNORECASE)
_INSIDE = re.compile(r"#[\w.-]+")


class UnusableEmblem(ValueError):
    """The file is no SVG that can be used. ``line``: where, beginning with 1."""

    def __init__(self, line: int, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.line, self.problem, self.remedy = line, problem, remedy


def sanitised(raw: bytes) -> bytes:
    """The SVG file *raw* without scripts, styles, foreign elements, links and other languages' attributes, in UTF-8.

    Raises ``UnusableEmblem`` for what is no SVG, has no ``viewBox``, declares entities, or is too large.
    """
    if len(raw) > LONGEST:
        raise UnusableEmblem(1, f"the emblem is larger than {LONGEST // 1024} KiB", "simplify it")
    return _Sanitiser().read(raw)


class _Sanitiser:
    """Reads one file, and writes what is kept."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._kept: list[str] = []
        self._skipping = 0
        self._count = 0
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.StartDoctypeDeclHandler = self._refuse_doctype

    def read(self, raw: bytes) -> bytes:
        try:
            self._parser.Parse(raw, True)
        except expat.ExpatError as error:
            reason = expat.errors.messages[error.code]
            raise UnusableEmblem(error.lineno, f"the emblem is no SVG file: {reason}", "export it anew") from None
        return "".join(self._kept).encode()

    def _refuse_doctype(self, *_declaration: object) -> None:
        raise self._fault("the emblem declares a document type", "remove the line that begins with <!DOCTYPE")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        space, _, local = name.rpartition(" ")
        if self._count > MOST:
            raise self._fault(f"the emblem has more than {MOST:,} elements", "simplify it")
        if self._count == 1 and (space, local) != (_SVG, "svg"):
            raise self._fault("the emblem is no SVG file", f'its first element must be <svg xmlns="{_SVG}">')
        if self._count == 1 and "viewBox" not in attributes:
            raise self._fault("the emblem has no viewBox", "export it with one, so that it can be scaled")
        if self._skipping or space != _SVG or local not in _ELEMENTS:
            self._skipping += 1
            return
        kept = {key: value for key, value in map(_attribute, attributes.items()) if key}
        xmlns = f' xmlns="{_SVG}"' if self._count == 1 else ""
        self._kept.append(f"<{local}{xmlns}{''.join(f' {key}={quoteattr(value)}' for key, value in kept.items())}>")

    def _end(self, name: str) -> None:
        if self._skipping:
            self._skipping -= 1
        else:
            self._kept.append(f"</{name.rpartition(' ')[2]}>")

    def _text(self, text: str) -> None:
        if not self._skipping:
            self._kept.append(escape(text))

    def _fault(self, problem: str, remedy: str) -> UnusableEmblem:
        return UnusableEmblem(self._parser.CurrentLineNumber, problem, remedy)


def _attribute(pair: tuple[str, str]) -> tuple[str, str]:
    """The attribute as it is kept; without a name if it is not."""
    name, value = pair
    local = name.rpartition(" ")[2]
    if local == "href":
        return (local, value) if _INSIDE.fullmatch(value) else ("", "")
    if " " in name or local not in _ATTRIBUTES or not _HARMLESS.fullmatch(value):
        return "", ""
    return local, value
