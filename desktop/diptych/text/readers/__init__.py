"""Readers of files that are more than plain text, each imported when it is needed.

Each takes bytes and gives an ``Extract``. No reader opens a file, touches the
network, runs a macro or looks at a picture.
"""
