"""Codebooks of other programs: REFI-QDA ``.qdc`` files, and tables of phrases."""
