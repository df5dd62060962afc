"""Changing a codebook in its YAML source, so that the rest stays as written."""
