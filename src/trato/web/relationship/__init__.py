"""How two sides work together: who is who, in which phases, what to talk about, their wishes."""
