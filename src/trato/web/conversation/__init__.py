"""The conversation before anyone signs: its questions, their answers, what cannot all be true."""
