"""What happened, as the engine meets it: recorded facts, and what it derives from them."""
