# Written by `make generate` from tests/facade/_async/__init__.py. Do not edit.
