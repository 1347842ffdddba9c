"""What every test stands on: how Hypothesis searches, and what a skip means."""

import os

import pytest
from hypothesis import HealthCheck, settings

# `ci` draws the same examples every time: a red run stays red. `explore` looks for new ones.
settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True, max_examples=60)
settings.register_profile(
    "explore",
    deadline=None,
    print_blob=True,
    max_examples=2_000,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("TRATO_HYPOTHESIS", "ci"))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run when a test was skipped where everything is meant to be there."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter else []
    if skipped and os.environ.get("TRATO_SKIPS") == "forbid":
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a page that runs take what is printed now as its expectation."""
    parser.addoption("--accept", action="store_true", help="rewrite pages with what is printed now")


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--accept"))
