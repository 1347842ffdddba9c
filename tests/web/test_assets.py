"""What is served beside the pages."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from trato.web.frame.assets import WEB, HashedAssets


def test_a_script_is_imported_by_the_name_that_pages_load_it_by(tmp_path: Path) -> None:
    """Under two names it would run twice, and each form would be stopped as sent already."""
    shutil.copytree(WEB / "static" / "js", tmp_path / "js")
    stored = HashedAssets(location=str(tmp_path), base_url="/static/")
    names = [f"js/{one.name}" for one in sorted((tmp_path / "js").iterdir())]
    list(stored.post_process({name: (stored, name) for name in names}))
    served = {stored.stored_name(name) for name in names}
    for name in served:
        text = (tmp_path / name).read_text("utf-8")
        for imported in re.findall(r'from "\./([^"]+)"', text):
            assert f"js/{imported}" in served
