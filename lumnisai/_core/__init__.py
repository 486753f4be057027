"""Decisions without input or output; both clients call them."""
