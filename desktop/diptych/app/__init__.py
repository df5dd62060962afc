"""Settings, recent files, files written whole, the terminal. No Qt."""
