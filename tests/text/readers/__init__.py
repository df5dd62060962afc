"""Readers of documents, on files made here."""
