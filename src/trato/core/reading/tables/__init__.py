"""What the reader knows, as tables of words and whole numbers made by `python -m training`."""
