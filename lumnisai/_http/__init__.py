"""What the two transports do differently: connection pools and reading of files."""
