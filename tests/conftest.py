"""What every test stands on: how Hypothesis searches."""

import os

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
