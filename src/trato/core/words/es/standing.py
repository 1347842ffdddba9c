"""In Spanish: what each side owes, keeps and breaks."""

MESSAGES: dict[str, str] = {}
