"""Pages: for the agency (`staff`), for its clients (`portal`), for everybody (`public`)."""
