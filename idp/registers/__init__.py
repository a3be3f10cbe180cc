"""Government registers behind one door: what they say of a number, found, not found or unavailable.

``lookup`` is the door; ``dbd``, ``gdx`` and ``file`` speak to one register each, ``http`` holds their patience.
"""
