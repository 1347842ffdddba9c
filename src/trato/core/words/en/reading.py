"""In English: what the reader of agreements says."""

MESSAGES: dict[str, str] = {}
