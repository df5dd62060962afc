"""The reader's work on a comparison: decisions, notes, marks, their history. No Qt.

``model`` names what the reader can leave behind (``Work`` and its entries), ``acts``
makes a ``Change`` of every act, ``history`` does, undoes and redoes them, ``show``
lays the work over a comparison, ``records`` turns all of it into JSON and back.
"""
