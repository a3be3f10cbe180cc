"""The owner's own account: how to reach them, language and password."""
