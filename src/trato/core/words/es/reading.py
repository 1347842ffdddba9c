"""In Spanish: what the reader of agreements says."""

MESSAGES: dict[str, str] = {}
