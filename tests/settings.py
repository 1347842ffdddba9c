"""The settings of the tests: the real ones, on data of their own that is thrown away."""

import atexit
import os
import shutil
import tempfile

# In memory where there is a folder for that: here nobody pulls the plug, and writing is waited for.
MEMORY = "/dev/shm"
ROOM = MEMORY if os.access(MEMORY, os.W_OK) else None
os.environ["TRATO_DATA"] = tempfile.mkdtemp(prefix="trato-tests-", dir=ROOM)
atexit.register(shutil.rmtree, os.environ["TRATO_DATA"], ignore_errors=True)

from trato.server.settings import *  # noqa: E402, F403  the folder has to be named before
from trato.server.settings import DATA, DATABASES, IS_SQLITE, STATIC_ROOT, STORAGES  # noqa: E402
from trato.web.frame.assets import compile_words  # noqa: E402

STATIC_ROOT.mkdir()
compile_words()
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
# Hashing a password well takes its time; here nobody guesses.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
if IS_SQLITE:
    # In a file, as everywhere else: in memory, threads would share one connection's locks.
    DATABASES["default"]["TEST"] = {"NAME": str(DATA / "tests.sqlite3")}
