"""Tell what changed between two contracts, whom it breaks, and what follows."""

from scripts.spec.diff.change import Change as Change
from scripts.spec.diff.compare import compare as compare
from scripts.spec.diff.reader import SpecError as SpecError
