"""The catalogue of all pages and how to get to each: for the tests of looks, and for the pictures."""
