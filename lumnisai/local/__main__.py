"""Let `python -m lumnisai.local` start the local platform."""

from __future__ import annotations

import sys

from lumnisai.local.main import main

if __name__ == "__main__":
    sys.exit(main())
