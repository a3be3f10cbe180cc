"""What people write by hand: files of settings and YAML, names of settings, addresses with a password in them.

All of it is read in every spelling that occurs, or refused as a whole, with the line, the cause and what to do. Nothing
here quotes what may be a secret.
"""
