"""What of the engine's words the window does not say, and what it counts."""

MODULES = (
    # For who writes programs.
    "__init__",
    # The terminal speaks English; these are never in the window.
    "__main__",
    "cli",
    "app/arguments",
    "app/console",
    "app/drafts",
    # Keys of what is kept.
    "app/prepared",
    "themes/kept",
    # Names of parts and licences, in the words of their licences.
    "app/parts",
    "export/comparison_json",
    "export/records",
    # The window has a summary of its own words.
    "export/summary",
    # Words of essays, months and weekdays of many languages.
    "contrast_words",
    "text/abbreviations",
    "text/dates",
    "text/language",
    "text/words",
    "themes/dates",
    # Values of enumerations; those that are shown stand in ui/labels.py.
    "text/document",
    # Numbers side by side; the window says them in words of its own.
    "view/gallery_rows",
    "view/concordance",
    "view/folds",
    "view/palette",
    "view/pair_columns",
    "view/theme_matrix",
    "view/word_runs",
)
"""How the names of modules without sentences for the window begin."""

NOT_SAID = {
    "align/model.py": {"a link has no {name}"},
    "app/settings.py": {"Application Support"},
    "align/reasons.py": {"{pieces} and {pieces2}"},
    "export/difference.py": {
        "{text} to {text2}",
        "{old} to {new}",
        "{score} to {score2}",
        "{same} the same",
        "tags {tags}",
        "is {value}",
    },
    # Places in a file; nothing but "in" is the engine's.
    "snapshot/decode.py": {"{side} in {documents}"},
    "snapshot/fields.py": {"{key} in {where}"},
    "snapshot/container.py": {"no end of directory"},
    "snapshot/manifest.py": {
        "# A Diptych snapshot: two texts and what was found between them.",
        "# Every part is described in docs/snapshot.md of the Diptych project.",
        "schema: {schema}/{schema_number}",
        "program: {program}",
        "saved: {time}",
        "title: {title}",
    },
    "snapshot/write.py": {"diptych {version}"},
    "text/encoding.py": {"Shift JIS"},
    "text/readers/pdf.py": {"microsoft word - "},
    "text/reading.py": {
        # Only a script can pass these.
        "“{date}” is no date: give a datetime.date, such as datetime.date(2022, 2, 4).",
    },
    "themes/interchange/table.py": {
        "theme code category label thema thème tema тема код категория 主题",
        "phrase phrases term terms keyword keywords word words ausdruck begriff wort "
        "mot expression palabra frase фраза слово термин 短语 关键词",
        "colour color farbe couleur цвет 颜色",
        "description definition memo beschreibung описание définition 说明",
    },
    "view/link_report.py": {
        "between the words",
        "in common",
        "in common, moved",
        "not in the other passage",
    },
    "view/link_columns.py": {"place in the left essay", "place in the right essay"},
    "view/theme_grid.py": {"What is said", "{labels} and {labels2}: {where}"},
    "text/readers/kind.py": {"an {value}"},
    "themes/plan.py": {"{within} words", " with {company}"},
    "view/theme_marks.py": {
        "{place} of {marks}, {value}",
        "{whole} {current} of {beside}",
        " · also here: {others}",
        "{why} Found by {rule}.",
    },
}
"""By module, what no reader meets in the window, or meets from another place."""

COUNTED = {
    "{members} links of sentences stand close together on both sides, word for "
    "word.": "members",
    "{members} links of sentences stand close together on both sides; shares "
    "{both}.": "members",
    "{members} links of sentences stand close together on both sides; shares words "
    "in other forms only.": "members",
    "The same {words} words in the same order.": "words",
    "Shares {both}; {count} words differ.": "count",
    "Shares words in other forms only; {count} words differ.": "count",
    "{rest} more words": "rest",
    "Accepted {count} links": "count",
    "Rejected {count} links": "count",
    "Took back the decision on {count} links": "count",
    "Confirmed {many} moved places": "many",
    "{joined} stand within {within} words, as rule {number} asks": "within",
    "“{name}” is damaged in {count} places, where the text shows “\ufffd”: look for a "
    "whole copy of it.": "count",
    "“{shown}” holds {infos} files and is no ordinary document: save its text as "
    "plain text and open that.": "infos",
}
"""Messages with the hole whose number decides on the form of a word beside it."""
