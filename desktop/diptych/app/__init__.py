"""Where resources lie, settings, recent files. No Qt."""
