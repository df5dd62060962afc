"""What run.py does, in parts. Standard library only, Python 3.11 and newer."""
