"""Parsers for what administrators write by hand: YAML files, ``.env``, setting names and values, URLs with userinfo.

A file is accepted in every usual form, or refused as a whole, with line, problem and remedy; no message quotes what may
be a secret. Any package may import this one; it imports nothing of ours but ``idp.errors``.
"""
