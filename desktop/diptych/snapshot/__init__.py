"""The snapshot file: written, opened, verified. No Qt."""
