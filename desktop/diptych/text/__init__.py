"""Documents: reading files, blocks, sentences, words and their normal forms.

Imports nothing of align, themes or ui. Offsets follow ``diptych.text.span``.
"""
