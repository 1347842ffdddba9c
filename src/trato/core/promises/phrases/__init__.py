"""Reading runs of words: the grammar machine, figures, the days that are named."""
