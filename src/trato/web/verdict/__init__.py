"""What the agreement says of a disagreement or of a request, and the forms that ask for it."""
