"""The text of an agreement on its way: written, compared, asked about, approved and changed."""
