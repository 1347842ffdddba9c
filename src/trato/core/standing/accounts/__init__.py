"""The books of a course: what happens is told to them, and they keep duties to pay."""
