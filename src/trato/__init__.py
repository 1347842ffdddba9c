"""Agreements that read as prose and run as rules, and that say who is right, and why."""
