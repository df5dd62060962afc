"""Tests of codebooks of other programs."""
