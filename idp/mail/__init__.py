"""Mail: composed in the reader's language, put into the outbox in the transaction of its cause, delivered by SMTP or as
files. ``accounts``, ``delegation`` and the packages above them may import it.
"""
