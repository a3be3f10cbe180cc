"""Small pictures of pages: PNG with a palette, a quarter of what the browser writes, and the same at each run.

A page has few colours; the many others are the edges of letters. The browser unpacks the picture, chooses colours and
counts them; packing is left to ``zlib``.
"""

from __future__ import annotations

import base64
import struct
import zlib

from playwright.sync_api import Page

COLOURS = 24

_REDUCE = """async ([png, wanted]) => {
    const bytes = Uint8Array.from(atob(png), (each) => each.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    const counts = new Map();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    const colours = [...counts].map(([colour, count]) => ({colour, count, far: Infinity, index: 0}));
    const parts = (colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
    const palette = [];
    while (palette.length < Math.min(wanted, colours.length)) {  // next: what is frequent, or unlike all that is there
        const weight = (each) => each.count * Math.min(each.far, 65536);
        const next = colours.reduce((best, each) => (weight(each) > weight(best) ? each : best)).colour;
        const [red, green, blue] = parts(next);
        for (const each of colours) {
            const [r, g, b] = parts(each.colour);
            const far = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
            if (far < each.far) Object.assign(each, {far, index: palette.length});
        }
        palette.push([red, green, blue]);
    }
    const indices = new Map(colours.map(({colour, index}) => [colour, index]));
    const packed = Uint8Array.from(pixels, (pixel) => indices.get(pixel));
    let text = '';
    for (let at = 0; at < packed.length; at += 8192) text += String.fromCharCode(...packed.subarray(at, at + 8192));
    return [image.width, image.height, palette.flat(), btoa(text)];
}"""


def small(png: bytes, page: Page) -> bytes:
    """*png* with ``COLOURS`` colours. *page* is any page whose policy allows scripts, such as ``about:blank``."""
    width, height, palette, packed = page.evaluate(_REDUCE, [base64.b64encode(png).decode(), COLOURS])
    indices = base64.b64decode(packed)
    rows = b"".join(b"\0" + indices[at : at + width] for at in range(0, len(indices), width))
    chunks = {
        b"IHDR": struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0),
        b"PLTE": bytes(palette),
        b"IDAT": zlib.compress(rows, 9),
        b"IEND": b"",
    }
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in chunks.items())


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
