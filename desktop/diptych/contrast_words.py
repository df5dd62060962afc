"""The closed word lists that contrasts need, as normal forms."""

NEGATIONS: dict[str, frozenset[str]] = {
    "en": frozenset("not no never neither nor none nothing without cannot".split()),
    "de": frozenset("nicht kein keine keinen keiner keines keinem nie niemals".split()),
    "fr": frozenset("pas jamais aucun aucune ni sans".split()),
    "es": frozenset("no nunca jamás ningún ninguna ninguno ni sin tampoco".split()),
    "ru": frozenset("не нет ни никогда без".split()),
    "zh": frozenset("不没未非无"),
}
"""Words that turn a claim round."""

MONTHS = frozenset(
    "january february march april june july august september october november december "
    "januar februar märz mai juni juli oktober dezember "
    "janvier février mars avril juin juillet août septembre octobre novembre décembre "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre января февраля марта апреля мая июня июля августа сентября октября "
    "ноября декабря".split()
)
"""Names of months; the English "may" is left out, for it is a verb as well."""

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
)
NUMBER_WORDS = {
    **{word: str(value) for value, word in enumerate(_UNITS.split(), start=1)},
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
    "seventy": "70",
    "eighty": "80",
    "ninety": "90",
    "hundred": "100",
    "thousand": "1000",
}
"""English number words by their digits."""
