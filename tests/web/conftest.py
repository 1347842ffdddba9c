"""Pages are tested with the cast, on a real database."""

import pytest
from django.conf import settings

from tests.web.cast import Cast, make_cast

# Only PostgreSQL has a second wall; `make postgres` tries it.
collect_ignore = ["test_second_wall.py"] if settings.IS_SQLITE else []


@pytest.fixture
def cast(db: None) -> Cast:
    """Give everybody of the cast."""
    return make_cast()
