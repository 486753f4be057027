"""`python -m lumnisai` is the command `lumnisai`."""

import sys

from lumnisai.cli import main

if __name__ == "__main__":
    sys.exit(main())
