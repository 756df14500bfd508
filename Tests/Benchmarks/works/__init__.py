"""The works that are measured, one a file."""
