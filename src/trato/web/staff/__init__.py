"""Pages of the people of an agency."""
