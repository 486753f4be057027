"""What must be right before a release goes out, and each way in which it is not."""

from __future__ import annotations

import io
import subprocess
import tarfile
import zipfile
from pathlib import Path

import pytest

from scripts.release_check import IN_SOURCE, distributions, main, names, tree

VERSION = "1.2.3"
METADATA = "Metadata-Version: 2.4\nName: lumnisai\nVersion: {}\nDescription-Content-Type: text/markdown\n\n# lumnisai\n"
IN_WHEEL = {
    "lumnisai/__init__.py": "",
    "lumnisai_api/__init__.py": "",
    f"lumnisai-{VERSION}.dist-info/METADATA": METADATA.format(VERSION),
}


def project(folder: Path, version: str = VERSION, heading: str = f"{VERSION} (2026-03-02)") -> Path:
    (folder / "lumnisai").mkdir()
    (folder / "lumnisai" / "_version.py").write_text(f'"""The version."""\n\n__version__ = "{version}"\n')
    (folder / "CHANGELOG.md").write_text(f"# Changelog\n\n## {heading}\n\nNews.\n\n## 1.2.2 (2026-01-02)\n")
    return folder


def dist(folder: Path, wheel: dict[str, str], source: set[str]) -> Path:
    with zipfile.ZipFile(folder / f"lumnisai-{VERSION}-py3-none-any.whl", "w") as archive:
        for name, text in wheel.items():
            archive.writestr(name, text)
    with tarfile.open(folder / f"lumnisai-{VERSION}.tar.gz", "w:gz") as files:
        for name in source:
            files.addfile(tarfile.TarInfo(f"lumnisai-{VERSION}/{name}"), io.BytesIO())
    return folder


def test_a_release_that_is_in_order_has_nothing_against_it(tmp_path: Path) -> None:
    assert list(names(project(tmp_path), VERSION)) == []
    built = tmp_path / "dist"
    built.mkdir()
    assert list(distributions(dist(built, IN_WHEEL, IN_SOURCE), VERSION)) == []


@pytest.mark.parametrize("version", ["1.2.4", "1.2.3rc1", "1.2"])
def test_a_tag_that_is_not_the_stated_version_is_refused(tmp_path: Path, version: str) -> None:
    found = list(names(project(tmp_path), version))
    assert found[0] == f"The tag says {version}, lumnisai/_version.py says 1.2.3."
    assert f"must begin with the section “{version} (YYYY-MM-DD)”, not “1.2.3 (2026-03-02)”" in found[1]


@pytest.mark.parametrize(
    "heading", ["1.2.3 (unreleased)", "1.2.3", "1.2.2 (2026-01-02)", "1.2.3 (2 March)", "1x2x3 (2026-03-02)"]
)
def test_a_changelog_that_does_not_tell_of_the_release_is_refused(tmp_path: Path, heading: str) -> None:
    (found,) = names(project(tmp_path, heading=heading), VERSION)
    assert found == f"CHANGELOG.md must begin with the section “1.2.3 (YYYY-MM-DD)”, not “{heading}”."


def test_what_is_not_committed_is_named(tmp_path: Path) -> None:
    for command in (["init", "--quiet"], ["add", "--all"]):
        git = ["git", *command]
        subprocess.run(git, cwd=tmp_path, check=True)
    assert list(tree(tmp_path)) == []
    (tmp_path / "left over.txt").write_text("x")
    assert list(tree(tmp_path)) == ['Not committed: "left over.txt".']
    for name in range(9):
        (tmp_path / f"{name}").write_text("x")
    assert list(tree(tmp_path)) == ["Not committed: 0, 1, 2, 3, 4 and 5 more."]


INFO = f"lumnisai-{VERSION}.dist-info"


@pytest.mark.parametrize(
    ("wheel", "source", "words"),
    [
        ({**IN_WHEEL, "tests/__init__.py": ""}, IN_SOURCE, f"The wheel holds lumnisai, {INFO}, lumnisai_api, tests."),
        ({name: text for name, text in IN_WHEEL.items() if "_api" not in name}, IN_SOURCE, f"The wheel holds lumnisai, {INFO}."),
        ({**IN_WHEEL, f"{INFO}/METADATA": METADATA.format("1.2.2")}, IN_SOURCE, "The wheel's metadata say 1.2.2."),
        (
            {**IN_WHEEL, f"{INFO}/METADATA": METADATA.format("one")},
            IN_SOURCE,
            "The wheel's metadata: 'one' is invalid for 'version'.",
        ),
        ({**IN_WHEEL, f"{INFO}/METADATA": METADATA.format(VERSION)[:-12]}, IN_SOURCE, "no description in Markdown"),
        (IN_WHEEL, IN_SOURCE | {"secrets.env"}, "secrets.env; it must hold"),
        (IN_WHEEL, IN_SOURCE - {"LICENSE"}, "The source distribution holds"),
    ],
)
def test_distributions_that_hold_something_else_are_refused(
    tmp_path: Path, wheel: dict[str, str], source: set[str], words: str
) -> None:
    (found,) = distributions(dist(tmp_path, wheel, source), VERSION)
    assert words in found


def test_left_over_distributions_of_another_version_are_refused(tmp_path: Path) -> None:
    dist(tmp_path, IN_WHEEL, IN_SOURCE)
    (tmp_path / "lumnisai-1.2.2.tar.gz").write_bytes(b"")
    (found,) = distributions(tmp_path, VERSION)
    assert "dist/ holds lumnisai-1.2.2.tar.gz" in found
    (missing,) = distributions(tmp_path / "nowhere", VERSION)
    assert missing.startswith("dist/ holds nothing")


def test_the_command_asks_which_release_and_refuses_one_that_was_never_made(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([""]) == 1
    assert "make release-check VERSION=" in capsys.readouterr().out
    assert main(["v99.0.0"]) == 1
    assert "The tag says 99.0.0, lumnisai/_version.py says " in capsys.readouterr().out
