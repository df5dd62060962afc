"""What to draw, as plain numbers. No Qt."""
