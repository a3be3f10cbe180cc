"""The words that officers find accounts by: of names, numbers, user names and e-mail addresses, in one indexed table.

A name is found by the beginning of any of its words, as it is written or as it sounds (``thai_sound``). Whoever writes
one of ``words.FOUND_BY``, or a user name, calls ``upkeep.refresh`` in the same transaction; accounts without words get
theirs from the worker.
"""
