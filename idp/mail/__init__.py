"""Mails: written in the reader's language, put into the outbox with what they tell, delivered by SMTP or as files."""
