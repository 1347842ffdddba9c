"""The web application put together: settings, addresses, processes and their commands."""
