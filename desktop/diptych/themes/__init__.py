"""The codebook and the coding of a document. Imports nothing of align or ui."""
