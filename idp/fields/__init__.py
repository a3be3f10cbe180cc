"""What people type into one field, brought into the form in which it is kept, or refused with what to mend.

Pure: no page, no database. Accounts, delegations, registers and the import of legacy accounts use the same rules.
"""
