"""A vague sentence said again, with blanks where it left something open."""

from trato.core.clarity.rewriting.draft import Draft
from trato.core.clarity.rewriting.rewrite import rewrite

__all__ = ["Draft", "rewrite"]
