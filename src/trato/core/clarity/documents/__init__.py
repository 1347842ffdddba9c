"""Whole documents: what they leave out, and where they contradict themselves or each other."""
