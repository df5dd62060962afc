"""Read thousands of damaged files of every kind, and see that each ends well.

    python benchmarks/fuzz_readers.py [--kinds html,pdf] [--count 20000] [--seed 1]

Own valid files are damaged at random: bits, bytes, pieces cut, doubled and moved, words
of the format put in; in archives, mostly the parts inside. An input ends well if it is
read into a sound document, or refused in one line with a ReadError, within ten seconds.
PDFium runs in a worker here, not in a process for each file; a crash of it counts as
such and the worker is started again. Prints one JSON object; inputs that ended badly
are kept in the folder that is named.
"""

# ruff: noqa: E501 - lists of what formats are made of read best as they are
import argparse
import hashlib
import io
import json
import random
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from diptych import Document
from diptych.errors import ReadError
from tests.making import docx, epub, odt, pdf, w_p, w_r, zipped

_PROSE = (
    "The harbour was built for a trade that has moved elsewhere, and the town has been "
    "looking for another ever since; “it will not come,” he said. "
)
_SLOW_S = 10.0
_BATCH = 2_000
_WORDS: dict[str, list[bytes]] = {
    "html": [b"<p>", b"</p>", b"<table><tr><td>", b"<!--", b"-->", b"&#", b"&amp;",
             b"<script>", b"<sup>1</sup>", b"<li>", b"<br>", b"</div>", b'="', b"<h1>",
             b"<nav>", b"<blockquote>", b"<title>", b"\xff", b"\x00", b"<pre>",
             b'<meta charset="gbk">', b"<![CDATA[", b'hidden=""', b"<ol start=9>"],
    "docx": [b"<w:p>", b"</w:p>", b"<w:r>", b"<w:tbl>", b"<w:tc>", b"<w:tr>", b"<w:br/>",
             b"<!DOCTYPE a [", b"&x;", b'w:val="', b"<w:sym w:char='F0A7'/>", b"\xff"],
    "odt": [b"<text:p>", b"</text:p>", b"<text:note>", b"<text:s text:c='9'/>", b"&x;",
            b"<table:table>", b"<table:table-row>", b"\x00", b"<draw:text-box>"],
    "rtf": [b"{", b"}", b"\\par ", b"\\u8212?", b"\\'e9", b"\\bin9 ", b"\\*", b"\\uc9 ",
            b"\\u-10179?", b"{\\footnote ", b"\\f99 ", b"\\ansicpg932 ", b"\\s1 ", b"\\",
            b"{\\stylesheet ", b"{\\fonttbl ", b"\\row ", b"\\outlinelevel9 ", b"\x00"],
    "epub": [b"<p>", b"</p>", b"<itemref idref='i0'/>", b"href='../../x'", b"<sup>"],
    "pdf": [b"obj", b"endobj", b"stream", b"endstream", b"<<", b">>", b"[", b"]", b"Tj",
            b"Tf", b"0 0 0 0 0 0 Tm", b"-1", b"99999999999", b"/Kids", b"/Length",
            b"/Encrypt", b"xref", b"trailer", b"(", b")", b"/Filter /FlateDecode"],
    "txt": [b"---\n", b"# ", b"> ", b"- ", b"[1] ", b"\n\n", b"\r", b"\xff\xfe",
            b"\xef\xbb\xbf", b"title: x\n", b"\x00", b"\xd0\xa1", b"* * *\n"],
}  # fmt: skip


def _samples(kind: str) -> list[bytes]:
    """Return valid files of a kind."""
    if kind == "html":
        page = (
            "<!DOCTYPE html><html lang=en><head><title>Quays | Site</title>"
            "<meta name=author content=Ann><script type='application/ld+json'>"
            '{"@type":"Article","author":{"name":"Bo"},"datePublished":"2022-01-02"}'
            "</script></head><body><nav><ul><li><a href=x>Home</a><li><a href=y>In</a>"
            f"<li><a>Out</a></ul></nav><main><h1>Quays</h1><p>{_PROSE}<sup><a "
            f"href='#fn1'>1</a></sup></p><div class=share>Share</div><p>{_PROSE}<br><br>"
            f"{_PROSE}</p><blockquote><p>{_PROSE}</p></blockquote><ul><li>one<li>two"
            "</ul><table><tr><td>a<td>b</table><pre>x\n  y</pre><div class=footnotes>"
            f"<ol><li id=fn1>{_PROSE}</ol></div></main><footer>c</footer></html>"
        )
        return [page.encode(), page.encode("utf-16")]
    if kind == "docx":
        body = (
            w_p("Quays", "T") + w_p(_PROSE) + "<w:p><w:ins>" + w_r("in") + "</w:ins>"
            "<w:r><w:footnoteReference w:id='2'/></w:r></w:p><w:tbl><w:tr><w:tc>"
            + w_p("a") + "</w:tc><w:tc>" + w_p("b") + "</w:tc></w:tr></w:tbl>"
        )  # fmt: skip
        styles = '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>'
        notes = f"<w:footnote w:id='2'>{w_p(_PROSE)}</w:footnote>"
        core = "<dc:title>T</dc:title><dcterms:created>2020-01-02</dcterms:created>"
        return [docx(body, styles=styles, footnotes=notes, core=core)]
    if kind == "odt":
        body = (
            f'<text:h text:outline-level="1">Quays</text:h><text:p>{_PROSE}<text:note>'
            "<text:note-body><text:p>x</text:p></text:note-body></text:note></text:p>"
            "<text:list><text:list-item><text:p>i</text:p></text:list-item></text:list>"
            "<table:table><table:table-row><table:table-cell><text:p>a</text:p>"
            "</table:table-cell></table:table-row></table:table>"
        )
        return [odt(body, meta="<dc:title>T</dc:title>")]
    if kind == "rtf":
        return [
            rb"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 T;}{\f1\fcharset128 M;}}"
            rb"{\stylesheet{\s1 heading 1;}}{\info{\title T}{\creatim\yr2020\mo3\dy4}}"
            rb"\pard\s1 Quays\par\pard\f0 \'cf\'f0 \u8212?x \u-10179?\u-8704?"
            rb"{\footnote See.}\par{\pntext\'b7}i\par{\pict\bin5 }}{}{}}\f1 \'93\'fa"
            rb"\trowd a\cell b\cell\row " + _PROSE.encode("cp1251") + b"}"
        ]
    if kind == "epub":
        metadata = "<dc:title>T</dc:title><dc:date>2020-01-02</dc:date>"
        return [epub([f"<h1>One</h1><p>{_PROSE}</p>", "<p>Two</p>"], metadata=metadata)]
    if kind == "pdf":
        lines = [(72, 700 - 12 * n, 10, "F1", _PROSE[:60]) for n in range(20)]
        right = [(320, 700 - 12 * n, 10, "F1", _PROSE[20:60] + "-") for n in range(20)]
        head = [(72, 800, 8, "F1", "Journal 1"), (72, 760, 18, "F2", "Quays")]
        return [pdf([[*head, *lines, *right], [*head, *lines]], info="/Title (T)")]
    text = (
        f"---\ntitle: T\ndate: 2020-01-02\n---\n# Quays\n\n{_PROSE}\n\n> Said\n\n- i\n"
    )
    return [
        text.encode(),
        f"{_PROSE}\n\n[1] See.\n".encode("utf-16"),
        "Größe".encode("cp1252"),
    ]


def _damaged(data: bytes, kind: str, chance: random.Random) -> bytes:
    """Return a valid file with up to eight injuries."""
    if data.startswith(b"PK") and chance.random() < 0.85:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        name = chance.choice(sorted(members))
        members[name] = _injured(members[name], kind, chance)
        return zipped(members)
    return _injured(data, kind, chance)


def _injured(data: bytes, kind: str, chance: random.Random) -> bytes:
    raw = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        place = chance.randint(0, len(raw))
        length = chance.choice((1, 2, 8, 40, 300))
        match chance.randrange(7):
            case 0 if raw:
                raw[place % len(raw)] ^= 1 << chance.randrange(8)
            case 1:
                del raw[place : place + length]
            case 2:
                raw[place:place] = raw[place : place + length] * chance.randint(1, 9)
            case 3:
                other = chance.randint(0, len(raw))
                raw[place:place] = raw[other : other + length]
            case 4:
                raw[place:place] = chance.randbytes(length % 9)
            case 5 if chance.random() < 0.2:
                del raw[place:]
            case _:
                raw[place:place] = chance.choice(_WORDS[kind])
    return bytes(raw)


def _judge(path: Path) -> str:
    """Return what is wrong with how a file ended, "" where nothing is."""
    start = time.monotonic()
    try:
        document = Document.from_file(path)
    except ReadError as error:
        said = str(error)
        return "" if "\n" not in said and said.endswith(".") else f"said {said!r}"
    except Exception as error:  # noqa: BLE001 - any other is what is looked for
        return f"{type(error).__name__}: {error}"
    if time.monotonic() - start > _SLOW_S:
        return f"took {time.monotonic() - start:.1f} s"
    end = 0
    for block in document.blocks:
        words = block.span.slice(document.text)
        if (
            block.span.start < end
            or not words.strip()
            or block.span.end > len(document.text)
        ):
            return f"a block at {block.span} after {end}"
        end = block.span.end
    document.text.encode("utf-8")
    return "a carriage return in the text" if "\r" in document.text else ""


def _work(kind: str, seed: int, first: int, count: int, folder: Path) -> None:
    """Read inputs ``first`` to ``first + count``; one line of JSON for each bad one."""
    # As in a bundled program, PDFium runs here and not in a process for each file.
    sys.frozen = True  # type: ignore[attr-defined]
    samples = _samples(kind)
    path = folder / f"now.{kind}"
    for number in range(first, first + count):
        chance = random.Random(f"{kind} {seed} {number}")
        data = _damaged(chance.choice(samples), kind, chance)
        path.write_bytes(data)
        wrong = _judge(path)
        print(json.dumps([number, wrong]), flush=True)
        if wrong:
            name = f"{kind}-{hashlib.sha256(data).hexdigest()[:12]}.{kind}"
            (folder / name).write_bytes(data)


def _run(kind: str, seed: int, count: int, folder: Path) -> dict[str, object]:
    """Have workers read ``count`` inputs; start another after a crash."""
    done = crashes = 0
    bad: dict[str, int] = {}
    while done < count:
        batch = min(_BATCH, count - done)
        worker = [sys.executable, __file__, "--worker", kind, "--seed", str(seed)]
        worker += ["--first", str(done), "--count", str(batch), "--folder", str(folder)]
        run = subprocess.run(worker, capture_output=True, encoding="utf-8", check=False)
        answers = [json.loads(line) for line in run.stdout.splitlines()]
        for _, wrong in answers:
            if wrong:
                bad[wrong] = bad.get(wrong, 0) + 1
        done += len(answers)
        if len(answers) < batch:
            crashes += 1
            crashed = folder / f"now.{kind}"
            crashed.rename(folder / f"{kind}-crash-{done}.{kind}")
            done += 1
    return {"read": done, "crashes": crashes, "bad": bad}


def main() -> None:
    """Run what is asked for and print the counts."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kinds", default=",".join(_WORDS))
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--worker")
    given = parser.parse_args()
    if given.worker:
        _work(given.worker, given.seed, given.first, given.count, given.folder)
        return
    folder = given.folder or Path(tempfile.mkdtemp(prefix="diptych-fuzz-"))
    results: dict[str, object] = {"folder": str(folder)}
    for kind in given.kinds.split(","):
        results[kind] = _run(kind, given.seed, given.count, folder)
        print(kind, results[kind], file=sys.stderr, flush=True)
    print(json.dumps(results, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
