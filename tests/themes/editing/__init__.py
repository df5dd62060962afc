"""Tests of changing a codebook in its YAML source."""
