"""The conversation with a client before anyone signs."""
