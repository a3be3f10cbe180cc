"""Who users are and how they prove it: accounts, passwords, sign-in.

Verbs take plain values and know no Flask; the pages are in ``views``.
"""
