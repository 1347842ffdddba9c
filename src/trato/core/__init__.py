"""The heart of Trato: pure functions over frozen values, with time, ids and chance as arguments.

Nothing here reads a clock, a file, a socket or the environment, and nothing here is imported from
outside the standard library. Modules are layered in the way of the data, lowest first;
`pyproject.toml` holds the order.
"""
