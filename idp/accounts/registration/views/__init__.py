"""Pages: the two steps of a registration, and the confirmation of its e-mail address."""
