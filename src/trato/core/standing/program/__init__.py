"""The text of a version, compiled: its rules with their terms, prices and names."""
