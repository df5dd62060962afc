"""Tests of what builds and checks the program."""
