"""Build the wheel and check what is in it: exactly two packages, importable alone in an empty environment."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = {"lumnisai", "lumnisai_api"}
NEEDED = ("lumnisai/py.typed", "lumnisai_api/py.typed", "lumnisai/local/contract.json")
PROBE = """
import importlib.metadata, sys
import lumnisai, lumnisai_api
client = lumnisai.Client(api_key="k")
assert client.base_url == "https://api.lumnis.ai"
lumnisai.preload()
provided = sorted({str(file).split("/")[0] for file in importlib.metadata.files("lumnisai") if str(file).endswith(".py")})
assert provided == ["lumnisai", "lumnisai_api"], provided
print(f"lumnisai {lumnisai.__version__}: the wheel alone provides {' and '.join(provided)}")
"""


def main() -> int:
    """Build, look inside, install, import."""
    with tempfile.TemporaryDirectory() as directory:
        command = [sys.executable, "-m", "build", "--wheel", "--outdir", directory, str(ROOT)]
        built = subprocess.run(command, capture_output=True, text=True, check=False)
        if built.returncode:
            print(built.stdout, built.stderr, sep="\n")
            return 1
        (wheel,) = Path(directory).glob("*.whl")
        names = zipfile.ZipFile(wheel).namelist()
        top = {name.split("/")[0] for name in names if ".dist-info/" not in name}
        if top != PACKAGES:
            print(f"The wheel holds {sorted(top)}; it must hold exactly {sorted(PACKAGES)}.")
            return 1
        missing = [name for name in NEEDED if name not in names]
        if missing:
            print(f"The wheel lacks {', '.join(missing)}.")
            return 1
        environment = Path(directory, "venv")
        venv.create(environment, with_pip=True)
        python = str(environment / "bin" / "python")
        install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*install, "--constraint", str(ROOT / "constraints.txt"), str(wheel)], check=True)
        return subprocess.run([python, "-I", "-W", "error", "-c", PROBE], cwd=directory, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
