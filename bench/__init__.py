"""The bench: each figure beside its anchor, measured in the same run."""
