"""Comparisons in forms that other programs read. No Qt."""
