"""Write down what is released: the public names of the package and the contract.

python -m scripts.contract.record                              this tree, for a release
python -m scripts.contract.record --api DIRECTORY VERSION      the names of an installed package, for want of a release
"""

from __future__ import annotations

import argparse
from pathlib import Path

from scripts.contract.api_surface import surface
from scripts.contract.api_text import text
from scripts.contract.released import write_api, write_contract
from scripts.spec.document import ROOT, load

# Where the two packages of the wheel stand in the tree.
PACKAGES = (ROOT, ROOT / "generated")


def main() -> None:
    """Write the record."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--api", nargs=2, metavar=("DIRECTORY", "VERSION"), help="only the names of a package installed there")
    given = parser.parse_args()
    if given.api:
        directory, version = given.api
        write_api(text(surface([Path(directory)]), version), version)
        return
    from lumnisai._version import __version__

    write_api(text(surface(PACKAGES), __version__), __version__)
    write_contract(load(), __version__)


if __name__ == "__main__":
    main()
