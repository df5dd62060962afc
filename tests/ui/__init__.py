"""Tests of the window, driven through its public methods."""
