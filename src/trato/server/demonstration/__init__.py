"""The demonstration: Estudio Nopal with eight clients, each at another stage, loaded by actions."""

from trato.server.demonstration.agency import PASSWORD, Nopal, people_to_enter_as
from trato.server.demonstration.loading import is_loaded, load, remove
from trato.server.demonstration.multiplying import multiply

__all__ = [
    "PASSWORD",
    "Nopal",
    "is_loaded",
    "load",
    "multiply",
    "people_to_enter_as",
    "remove",
]
