"""``idp users import``: a file of the legacy systems becomes accounts, row by row, and says what it refuses."""
