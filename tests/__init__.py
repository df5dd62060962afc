"""Tests of Diptych; the folders mirror desktop/diptych."""
