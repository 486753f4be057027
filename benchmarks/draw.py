"""Draw one outcome, read from standard input, into a file that is the same for the same figures.

PYTHON draw.py TARGET
"""

import json
import sys
from typing import Any

import matplotlib as mpl  # type: ignore[import-not-found, unused-ignore]

mpl.use("svg")
mpl.rcParams.update({"svg.hashsalt": "lumnisai", "svg.fonttype": "none", "font.size": 9})

import matplotlib.pyplot as plt  # type: ignore[import-not-found, unused-ignore] # noqa: E402


def draw(outcome: dict[str, Any], target: str) -> None:
    """Draw boxes for samples, lines for curves."""
    names, values = zip(*outcome["series"], strict=True)
    if outcome["over"] is None:
        figure, axes = plt.subplots(figsize=(7.5, 0.9 + 0.32 * len(names)))
        axes.boxplot(values[::-1], orientation="horizontal", widths=0.6, whis=(0, 100), medianprops={"color": "tab:orange"})
        axes.set_yticks(range(1, len(names) + 1), names[::-1])
        axes.set_xlim(left=0)
        axes.set_xlabel(outcome["unit"])
    else:
        label, places = outcome["over"]
        figure, axes = plt.subplots(figsize=(7.5, 3.6))
        for name, line in zip(names, values, strict=True):
            axes.plot(places, line, marker="o", markersize=3, label=name)
        axes.set_xlabel(label)
        axes.set_ylabel(outcome["unit"])
        axes.set_ylim(bottom=0)
        axes.legend()
    axes.grid(visible=True, axis="x", alpha=0.3)
    axes.set_title(outcome["title"])
    figure.tight_layout()
    figure.savefig(target, metadata={"Date": None, "Creator": None})


if __name__ == "__main__":
    draw(json.load(sys.stdin), sys.argv[1])
