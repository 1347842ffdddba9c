"""Whether what the agreement makes depend on something holds now."""
