"""In Spanish: replies to the other side."""

MESSAGES: dict[str, str] = {}
