"""What a sentence says that somebody does: its clauses, their verbs, their reserves."""
