"""Days as words mean them, and the days they come to."""
