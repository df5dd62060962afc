"""Tests of what is drawn, as plain numbers."""
