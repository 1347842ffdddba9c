"""`python -m trato` is the same program as `trato`."""

import sys

from trato.cli import main

if __name__ == "__main__":
    sys.exit(main())
