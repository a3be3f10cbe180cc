"""Values of single form fields: parsed into their normal form, or refused with a message that says what to correct.

Pure functions: no page, no database. Any package may import it, so that accounts, delegations, registers and the import
of legacy accounts apply the same rules. Every rule raises ``parse.ParseError``.
"""
