"""The JSON at the edges: what comes in is read with care, what goes out has a published shape."""
