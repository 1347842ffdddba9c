"""What every page stands in: who asks, what is typed, how it is refused, what browsers are told."""
