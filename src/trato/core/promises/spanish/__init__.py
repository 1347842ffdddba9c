"""How Spanish names days, acts and reserves."""
