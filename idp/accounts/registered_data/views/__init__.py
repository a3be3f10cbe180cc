"""Pages: changes of registered data, and the sub-district search."""
