# Written by `make generate` from lumnisai/_async/__init__.py. Do not edit.
"""The synchronous client; the synchronous one is derived from it."""
