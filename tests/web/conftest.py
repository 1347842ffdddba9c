"""Pages are tested with the cast, on a real database."""

import pytest

from tests.web.cast import Cast, make_cast


@pytest.fixture
def cast(db: None) -> Cast:
    """Give everybody of the cast."""
    return make_cast()
