"""Tests of the codebook and of coding."""
