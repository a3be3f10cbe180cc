"""Government registers: looking up a party by its number, with the outcomes found, not found or unavailable.

``lookup`` is the interface that ``accounts`` and the packages above it use; ``dbd``, ``gdx`` and ``file`` implement one
register each; ``http`` has timeouts, retries and the circuit breaker; ``reading`` and ``records`` the common form.
"""
