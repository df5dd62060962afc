"""Where sentences end. A bar marks each border in the cases below."""

from itertools import pairwise

import pytest

from diptych.text.sentences import LONGEST, heading_sentence, split_sentences
from diptych.text.span import Span


def _split(text: str) -> list[str]:
    return [span.slice(text) for span in split_sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "marked",
    [
        "They met in the U.S.| The talks failed.",
        "The U.S. President spoke.",
        "U.S. allies, e.g. Japan, and i.e. others agreed.",
        "In Washington D.C. nothing moved.",
        "Dr. Smith met Mr. Jones and Gen. Lee.| They spoke.",
        "J. K. Rowling and George H. W. Bush met.| Then they left.",
        "See No. 5, Vol. 3, p. 12.| It says so.",
        "It began with World War I. and went on.",
        "It began with World War I.| The rest is known.",
        "In the U.S. 38 percent agreed.| Elsewhere fewer did.",
        "It ended at 5 p.m.| 30 men left.",
        "It cost $3.5 million.| That is 4,300 a day.",
        "On Feb. 4 they signed.| On Aug. 10 they left.",
        "The end came in 2022.| The rest is known.",
        "He chose plan B.| The others did not.",
        "They trade, talk, etc.| Nothing else.",
        "It suits many.| therefore, it will stay.",
        "Trains, trams etc. however, remain.",
        "Late Dec. moreover, it froze.",
        "It suits many. but not all.",
        "It suits many... therefore, it will stay.",
        "It suits many.| With time, it will suit all.",
        "It opened at 9 a.m. and closed at 5 p.m.| Everyone left.",
        "Apple Inc. makes phones.| Others do not.",
        "Smith et al. argue this.| Others do not.",
        "It is so.[1]| But not here.[2][3]| And there.",
        "It was “done.”| Then he left.",
        "He said: “Go.”| “Why?” she asked.",
        "He cried “No!” and left.",
        "Well... maybe not.| Well...| The end.",
        "“Any country…” adding nothing.",
        "He came from Boston , Mass. , and stayed.",
        "Well . . . maybe . . . not.| Yes.",
        "(See above.| It is there.)| Next one.",
        "Really?!| Yes!| Good.",
        "It ended.|The next began.",
        "It has a stop.¹| Then another.",
        "中俄关系。|不针对第三方！|真的吗？|“是的。”|他说。",
        "В 2022 г. Россия и Китай договорились.| Это важно.",
        "16 июня 2022 г. они встретились.| Потом ушли.",
        "Он сказал, т.е. объявил, т. е. решил.| А. С. Пушкин писал.",
        "Они торгуют, говорят и т.д.| Потом ушли.",
        "Am 24. Februar 2022 begann es.| Im 20. Jahrhundert auch.",
        "Das ist z. B. so, vgl. Abb. 3.| Herr Dr. Müller kam.",
        "Il a dit : « Non. »| Puis il partit.| M. Macron parla.",
        "¿Qué es?| Es el Sr. López.| ¡Claro!",
        "यह पहला है।| यह दूसरा है।",
        "هل هذا صحيح؟| نعم هذا صحيح.",
        "Am 3. Oktober 1990 war es soweit.| Danach kam der Winter.",
        "Das gilt z. B. für Häfen.| Es gilt d. h. immer.",
        "Das gilt z.B. für Häfen, u. a. in Bremen.| Nichts sonst.",
        "Dr. h. c. Müller sprach.| Prof. Dr. Weber schwieg.",
        "Er kam am 3. Mai und ging am 5. Juni.| Dann war Ruhe.",
        "Im 19. und 20. Jahrhundert wuchs die Stadt.| Dann nicht mehr.",
        "Der 2. Weltkrieg endete 1945.| Der Hafen blieb.",
        "Friedrich II. regierte lange.| Er starb 1786.",
        "„Nein“, sagte er.| „Wir gehen.“| Dann ging er.",
        "„Kommt er?“, fragte sie.| Niemand antwortete.",
        "»Kommt er?« fragte sie.| Niemand antwortete.",
        "Es kostet 3,5 Mio. Euro.| Das ist viel.",
        "Es kostet ca. 3.500 Euro.| Das ist viel.",
        "Siehe S. 12 ff. und Bd. 3.| Das steht dort.",
        "Nach Art. 5 Abs. 2 gilt das.| Sonst nicht.",
        "Die Stadt hat u. a. einen Hafen usw. und mehr.| Ende.",
        "Sie sagte … nichts.| Er auch.",
        "St. Petersburg liegt im Norden.| Es ist groß.",
        "Die Firma Meier GmbH & Co. KG baute den Kai.| Er steht noch.",
        "Der Vertrag gilt bzw. galt.| Er endet am 31. 12. 2022.| Danach nichts.",
        "Geb. 1950 in Köln.| Er lebt noch.",
        "M. Dupont arriva hier.| Mme Durand partit.",
        "« Où va-t-il ? » demanda-t-elle.| Personne ne répondit.",
        "Voir p. ex. le port de Brest.| Il est grand.",
        "Le XIXe siècle, c.-à-d. l’époque du charbon, finit.| Le port resta.",
        "Il coûte 3,5 millions d’euros.| C’est beaucoup.",
        "Cf. art. 5, al. 2, et p. 12 sq.| C’est là.",
        "Le port, etc.| Rien d’autre.",
        "Le 1er janvier 2020, av. J.-C. ou après, on bâtit.| On partit.",
        "J.-P. Sartre écrivit cela.| On le lut.",
        "Vraiment… peut-être.| Oui…| Fin.",
        "Mgr. Dupanloup et MM. Thiers et Guizot parlèrent.| On vota.",
        "Ste. Anne est un port.| Il est petit.",
        "El Sr. López y la Sra. Ruiz hablaron.| Nadie oyó.",
        "¿Qué es?| ¡Claro!| Es el puerto.",
        "Véase p. ej. el puerto de Cádiz.| Es grande.",
        "Los EE. UU. firmaron el pacto.| Nadie más lo hizo.",
        "EE.UU. firmó el pacto.| Nadie más lo hizo.",
        "El Dr. Gómez, el Lic. Pérez y D. Juan hablaron.| Callaron.",
        "En el s. XIX creció.| Después no.",
        "Costó 3.500 euros, aprox. 4.000 dólares.| Es mucho.",
        "«No.»| Luego se fue.",
        "Ud. sabe que Uds. van.| Vámonos.",
        "El art. 5 y la pág. 12 dicen eso.| Nada más.",
        "La Prof.ssa Bianchi e il Dott. Rossi parlarono.| Nessuno udì.",
        "Il sig. Rossi e la sig.ra Verdi arrivarono.| Partirono.",
        "Vedi ad es. il porto di Genova.| È grande.",
        "Nel sec. XIX crebbe, cfr. p. 12.| Poi no.",
        "È vero?| Sì!| Fine.",
        "Nel 44 a.C. Cesare morì.| Poi venne Augusto.",
        "Costa 3,5 mln. di euro.| È molto.",
        "O Sr. Silva e a Sra. Costa falaram.| Ninguém ouviu.",
        "Ver p. ex. o porto de Lisboa.| É grande.",
        "Os EUA assinaram.| Ninguém mais.",
        "V. Exa. sabe disso.| Vamos.",
        "O Dr. Souza e a Dra. Lima chegaram.| Partiram.",
        "No séc. XIX cresceu, cf. pág. 12.| Depois não.",
        "D. Pedro II reinou.| Morreu em 1891.",
        "W XIX w. miasto rosło.| Potem nie.",
        "W 2022 r. podpisano układ.| Potem nic.",
        "W 2022 r. Polska podpisała układ.| Potem nic.",
        "Prof. Kowalski i dr hab. Nowak mówili.| Nikt nie słuchał.",
        "To m.in. port, np. Gdańsk, tj. miasto.| Nic więcej.",
        "To jest tzw. Port Północny, por. s. 12.| Jest duży.",
        "Przy ul. Długiej stał dom.| Spłonął.",
        "Kosztuje ok. 3,5 mln zł.| To dużo.",
        "Porty, statki itd.| Nic więcej.",
        "„Nie” – powiedział.| „Idziemy.”| Potem wyszedł.",
        "Ks. Popiełuszko i gen. Anders zginęli.| Minęły lata.",
        "Dhr. Jansen en mevr. De Vries spraken.| Niemand luisterde.",
        "Dat is bijv. de haven van Delft.| Hij is klein.",
        "Dat is o.a. zo, d.w.z. soms, m.n. Rotterdam.| Verder niets.",
        "Zie blz. 12 en nr. 3.| Daar staat het.",
        "Schepen, havens, enz.| Verder niets.",
        "In de 19e eeuw, ca. 1850, groeide het.| Daarna niet.",
        "’s Avonds kwam hij.| ’t Was laat.",
        "J. van der Berg schreef dat.| Men las het.",
        "Он сказал: «Нет».| Потом ушёл.",
        "«Нет!» — сказал он.| Потом ушёл.",
        "В т. ч. порт, т. е. город, и т. д. и т. п.| Больше ничего.",
        "В XIX в. Россия росла.| Потом нет.",
        "В 1812 г. и 1814 гг. были войны.| Потом мир.",
        "А. С. Пушкин родился в 1799 г.| Он умер в 1837 г.",
        "Пушкин А. С. родился в Москве.| Он умер.",
        "На ул. Ленина, д. 5, кв. 3, жил г-н Иванов.| Он уехал.",
        "См. с. 12, рис. 3 и табл. 4.| Там сказано.",
        "Это стоит 3,5 млн руб. и больше.| Это много.",
        "Это стоит 3,5 млн. рублей.| Это много.",
        "Им. Горького парк закрыт.| Он открыт.",
        "Проф. Иванов и акад. Петров спорили.| Все молчали.",
        "Он жил до н. э. в Риме.| Он умер.",
        "Ну... может быть.| Да...| Конец.",
        "中俄关系。|“是的。”|他说。",
        "他说：“你好！”|然后走了。",
        "增长3.5%。|很多。",
        "真的吗？！|是的……|完了。",
        "（见上。）|下一句。",
        "Mr. J. R. R. Tolkien came.| He left.",
        "It is 3.5 p.c. higher.| Good.",
        "He lives in St. Louis.| He works.",
        "The Rt. Hon. Mr. Smith spoke.| It was late.",
        "“Is it?” he asked.| “No.”",
        "See Fig. 3.| It shows this.",
        "It rose vs. 2021.| Good.",
        "Gov. Jerry Brown and Lt. Gov. Smith met.| They left.",
        "他问：“为什么？”|我不知道。",
        "他来了……|他走了。",
    ],
)
def test_sentences(marked: str) -> None:
    expected = [part.strip() for part in marked.split("|")]
    assert _split(marked.replace("|", "")) == expected


@pytest.mark.parametrize(
    ("block", "first"),
    [
        ("## A heading", "A heading"),
        ("> Quoted words.", "Quoted words."),
        ("- An item.", "An item."),
        ("12. An item.", "An item."),
        ("[3] A note.", "A note."),
        ("[^a]: A note.", "A note."),
        ("2022. It was a year.", "2022."),
        ("-5 degrees.", "-5 degrees."),
        ("#1 on the list.", "#1 on the list."),
    ],
)
def test_markers_are_no_part_of_a_sentence(block: str, first: str) -> None:
    assert _split(block)[0] == first


@pytest.mark.parametrize(
    ("block", "title"),
    [
        ("What now? Three answers", "What now? Three answers"),
        ("A title\n=======", "A title"),
        ("## A title ##", "A title"),
    ],
)
def test_a_heading_is_one_sentence(block: str, title: str) -> None:
    spans = heading_sentence(block, 0, len(block))
    assert [span.slice(block) for span in spans] == [title]


def test_a_sentence_without_end_is_cut_at_lesser_marks() -> None:
    text = "word and word; " * 1_000
    spans = list(split_sentences(text, 0, len(text)))
    assert len(spans) > 5
    assert all(len(span) <= LONGEST for span in spans)
    assert all(span.slice(text).endswith(";") for span in spans)
    assert not any(text[a.end : b.start].strip() for a, b in pairwise(spans))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("The town grew.3 And fell.", ["The town grew.3", "And fell."]),
        ("It rose.12–14 Then", ["It rose.12–14", "Then"]),
        ("He said “no.”4 Then left.", ["He said “no.”4", "Then left."]),
        ("See No.3 The rest.", ["See No.3 The rest."]),
        ("It was 3.5 m high.", ["It was 3.5 m high."]),
        ("On 4.12 He left.", ["On 4.12 He left."]),
        ("See p.3 The rest.", ["See p.3 The rest."]),
        ("On Jan.12 He left.", ["On Jan.12 He left."]),
        ("Цены выросли.3 Это так.", ["Цены выросли.3", "Это так."]),
    ],
)
def test_a_glued_note_number_ends_a_sentence(text: str, sentences: list[str]) -> None:
    assert [s.slice(text) for s in split_sentences(text, 0, len(text))] == sentences


def test_sentences_are_found_as_they_are_asked_for() -> None:
    """A book in one paragraph need not be gone through before the first is read."""
    sentences = split_sentences("One ends here. Two ends here. Three.", 0, 36)
    assert next(sentences) == Span(0, 14)
    assert [span.start for span in sentences] == [15, 30]


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("The work was over.With time, it was forgotten.", 2),
        ("The work was over.However, nobody knew.", 2),
        ("They write in asp.Net and read report.Final there.", 1),
        ("See example.Org for more.", 1),
    ],
)
def test_white_space_lost_between_two_sentences(text: str, many: int) -> None:
    """Only a word that no name goes on with shows that a sentence began."""
    assert len(_split(text)) == many
