"""What goes out by itself: notices, the week of a client, the sheet for a boss."""
