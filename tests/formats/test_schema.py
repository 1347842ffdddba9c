"""The published schemas: made from the types, complete, and true to what is written."""

from __future__ import annotations

import json

import pytest

from trato.formats.schema import DIALECT, SHAPES, schema_of, schemas


def test_every_shape_is_published_under_its_name() -> None:
    """Whatever goes in or out has a schema of its own."""
    assert set(schemas()) == set(SHAPES)


@pytest.mark.parametrize("name", SHAPES)
def test_a_schema_is_complete_in_itself(name: str) -> None:
    """Every reference of a schema points to a definition in it; it is JSON, and says its name."""
    schema = schema_of(name)
    assert (schema["$schema"], schema["$id"]) == (DIALECT, name)
    text = json.dumps(schema)
    defined = set(schema["$defs"])
    assert all(f"#/$defs/{one}" in text for one in defined)
    for reference in text.split('"$ref": "#/$defs/')[1:]:
        assert reference.split('"')[0] in defined


@pytest.mark.parametrize("name", [name for name in SHAPES if name != "trato-entry/1"])
def test_a_schema_fixes_the_name_of_its_format(name: str) -> None:
    """What a document calls itself is part of its schema; an entry only carries its version."""
    schema = schema_of(name)
    root = schema["$defs"][schema["$ref"].rsplit("/", 1)[-1]]
    assert root["properties"]["format"] == {"enum": [name]}
    assert "format" in root["required"]
