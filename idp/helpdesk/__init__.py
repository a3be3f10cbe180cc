"""The help desk: officers sign in at ``/officer``, find accounts, work on cases, and do what self-service cannot.

Officers are accounts of their own kind, with sessions of their own. ``policy`` is the table of who may do what; the
acts are verbs, each in one transaction, audited, with a reason.
"""
