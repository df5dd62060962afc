"""Which language a text is in."""

import pytest

from diptych.text.language import detect_language

SAMPLES = {
    "en": "The two countries have agreed that their relation is not an alliance.",
    "de": "Die beiden Länder haben erklärt, dass ihre Beziehung kein Bündnis ist.",
    "fr": "Les deux pays ont déclaré que leur relation n’est pas une alliance.",
    "es": "Los dos países han declarado que su relación no es una alianza.",
    "it": "I due paesi hanno dichiarato che la loro relazione non è una alleanza.",
    "pt": "Os dois países declararam que a sua relação não é uma aliança.",
    "nl": "De landen hebben verklaard dat hun relatie niet een bondgenootschap.",
    "ru": "Обе страны заявили, что их отношения не являются союзом и не направлены.",
    "uk": "Обидві країни заявили, що їхні відносини не є союзом і не спрямовані.",
    "zh": "两国声明，双方关系不是结盟，也不针对第三方。",
    "ja": "両国は、その関係が同盟ではないことを表明した。",
    "ko": "두 나라는 그들의 관계가 동맹이 아니라고 선언했다.",
    "ar": "أعلن البلدان أن علاقتهما ليست تحالفا وليست موجهة ضد أحد.",
    "el": "Οι δύο χώρες δήλωσαν ότι η σχέση τους δεν είναι συμμαχία.",
    "sv": "De två länderna har förklarat att deras relation inte är en allians.",
    "pl": "Oba kraje oświadczyły, że ich relacja nie jest sojuszem i się nie zmieni.",
}


@pytest.mark.parametrize("code", SAMPLES)
def test_languages(code: str) -> None:
    assert detect_language(SAMPLES[code]) == code


def test_quotations_do_not_change_the_language() -> None:
    text = SAMPLES["en"] * 4 + SAMPLES["ru"] + SAMPLES["zh"]
    assert detect_language(text) == "en"


@pytest.mark.parametrize("text", ["", "1234", "Putin", "xyz abc", "😀", "α"])
def test_unsure_is_none(text: str) -> None:
    assert detect_language(text) is None
