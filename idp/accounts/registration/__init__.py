"""Registration: from type and number to an account whose e-mail address is confirmed."""
