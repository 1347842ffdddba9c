"""The state of a course: what is open, what is closed, and what time will bring."""
