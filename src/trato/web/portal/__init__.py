"""Pages of the people of a client: one relationship, no account."""
