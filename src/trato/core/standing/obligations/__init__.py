"""Obligations: how they are owed, performed, moved, answered and broken."""
