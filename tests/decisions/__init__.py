"""The reader's work on a comparison."""
