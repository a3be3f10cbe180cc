"""The modules that several plans share, as classes for their test files; ``run`` is a fixture."""
