"""In English: what is wrong with something typed or recorded, and how to mend it."""

MESSAGES: dict[str, str] = {
    "problem.nearest": "Did you mean {names}?",
}
