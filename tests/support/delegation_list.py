"""Reads the table of a list of powers of attorney."""

from __future__ import annotations

from support.browsing import Page


def cells(page: Page) -> list[list[str]]:
    """The rows of the table, as words."""
    table = page.find("delegations")
    assert table is not None, page.words("main")
    body = table.find("tbody")
    return [[" ".join("".join(cell.itertext()).split()) for cell in row.findall("td")] for row in body.findall("tr")]


def parties(page: Page) -> list[str]:
    """The other party of each row, with the number; without the reference number."""
    return [row[1].rpartition(" ")[0] for row in cells(page)]
