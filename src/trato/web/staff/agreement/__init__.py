"""The agreement where an agency works on it: brought in, written, proposed, approved, amended."""
