"""Pages for everybody: entering, verifying, refusals."""
