"""Links between two documents. Imports nothing of themes or ui."""
