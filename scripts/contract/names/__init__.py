"""Docs, docstrings and examples name nothing that doesn't exist."""

from scripts.contract.names.check import check as check
