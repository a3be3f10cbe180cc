"""The second factor: authenticator app, recovery codes and passkeys, turned on, proven and turned off."""
