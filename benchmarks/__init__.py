"""How fast this package is, beside its peers: `make bench`."""
