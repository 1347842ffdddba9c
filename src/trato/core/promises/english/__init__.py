"""How English names days, acts and reserves."""
