"""Powers: when they are in force, what using them does, and how the agreement ends."""
