"""Tests of diptych.text."""
