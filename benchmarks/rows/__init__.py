"""One module per row of the page. Each has `measure()`, which takes the URL of the stub, and whether to be quick."""
