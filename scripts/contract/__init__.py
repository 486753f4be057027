"""Checks that hold the contract, the generated client and the facade together."""
