"""Long runs that show what docs/reliability.md says; each writes its own section of that page."""
