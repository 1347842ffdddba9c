"""In Spanish: who is right, and why."""

MESSAGES: dict[str, str] = {}
