"""The house rules of an agency: what each is about, samples to begin with, hours of work."""
