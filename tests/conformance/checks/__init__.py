"""What the suite demands of single answers. A warning of the suite's is an ``AssertionError`` here."""
