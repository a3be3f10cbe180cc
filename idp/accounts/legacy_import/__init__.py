"""Import of legacy accounts from a CSV file, row by row, with a reason for each refused row (decisions 10 and 36).

``run.import_file`` is the entry point, for the command ``idp users import``; the worker imports ``wrapping``.
"""
