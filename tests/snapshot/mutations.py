"""Damage of every sort for snapshot files, and a long run of it by hand.

``python -m tests.snapshot.mutations 10000`` opens that many damaged files and says
what became of them; the test run does a few hundred. Some damage is clumsy, as of a
bad disk; some is clever: sizes, digests and seal are made right again afterwards.
"""

import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable

from diptych.errors import SnapshotError
from diptych.snapshot.container import pack, seal, unpack
from diptych.snapshot.manifest import Manifest, part_info, write_manifest
from diptych.snapshot.read import snapshot_from_bytes
from diptych.snapshot.write import snapshot_bytes
from tests.snapshot.strategies import sample

_ODD = [
    None,
    True,
    -1,
    0,
    10**9,
    2**70,
    1.5,
    1e308,
    "",
    "x",
    "\ud800",
    "L1",
    "..",
    [],
    [0],
    [5, 2],
    [0, 10**9],
    {},
    {"a": 1},
]


def repack(parts: dict[str, bytes], manifest: bytes | None = None) -> bytes:
    """Return a snapshot file of these parts, right in every digest."""
    if manifest is None:
        first = unpack(snapshot_bytes(sample()))[0]
        infos = {name: part_info(data) for name, data in parts.items()}
        manifest = write_manifest(Manifest(first.program, first.saved, infos))
    return pack(manifest, parts)


def sample_parts() -> dict[str, bytes]:
    """Return the parts of the sample snapshot."""
    return unpack(snapshot_bytes(sample()))[1]


def clumsy(data: bytes, rng: random.Random) -> bytes:
    """Return ``data`` with bytes changed, cut out, doubled or cut off."""
    start = rng.randrange(len(data))
    end = min(len(data), start + rng.choice([1, 1, 2, 8, 100]))
    noise = rng.randbytes(end - start)
    flipped = bytes([data[start] ^ 1 << rng.randrange(8)])
    return rng.choice(
        [
            data[:start] + noise + data[end:],
            data[:start] + flipped + data[start + 1 :],
            data[:start] + data[end:],
            data[:end] + data[start:],
            data[:start] + noise + data[start:],
            data[:start],
            data + noise,
        ]
    )


def _resealed(data: bytes, rng: random.Random) -> bytes:
    """Damage the archive, headers included, and renew the seal over it."""
    return seal(clumsy(data[:-79], rng) + data[-79:])


def _noisy_part(data: bytes, rng: random.Random) -> bytes:
    """Damage the bytes of one part and make everything else right again."""
    parts = sample_parts()
    name = rng.choice(list(parts))
    parts[name] = clumsy(parts[name], rng)
    return repack(parts)


def _odd_value(data: bytes, rng: random.Random) -> bytes:
    """Put an odd value somewhere into a JSON part, or take a value away."""
    parts = sample_parts()
    name = rng.choice([n for n in parts if n.endswith(("json", "jsonl"))])
    lines = parts[name].decode("utf-8").splitlines()
    lines = ["\n".join(lines)] if name.endswith("json") else lines
    place = rng.randrange(len(lines))
    lines[place] = json.dumps(_spoil(json.loads(lines[place]), rng))
    parts[name] = ("\n".join(lines) + "\n").encode("utf-8")
    return repack(parts)


def _spoil(value: object, rng: random.Random) -> object:
    """Return ``value`` with one place in it spoilt."""
    if isinstance(value, dict) and value and rng.random() < 0.85:
        key = rng.choice(list(value))
        if rng.random() < 0.1:
            return {k: v for k, v in value.items() if k != key}
        return {**value, key: _spoil(value[key], rng)}
    if isinstance(value, list) and value and rng.random() < 0.85:
        place = rng.randrange(len(value))
        return [*value[:place], _spoil(value[place], rng), *value[place + 1 :]]
    return rng.choice(_ODD)


def _noisy_manifest(data: bytes, rng: random.Random) -> bytes:
    """Damage the manifest under a right seal."""
    parts = sample_parts()
    infos = {name: part_info(part) for name, part in parts.items()}
    saved = unpack(data)[0].saved
    manifest = write_manifest(Manifest("diptych 0", saved, infos))
    return repack(parts, clumsy(manifest, rng))


def _odd_members(data: bytes, rng: random.Random) -> bytes:
    """Leave a part out, rename one, or add one more."""
    parts = sample_parts()
    name = rng.choice(list(parts))
    found = parts.pop(name)
    if rng.random() < 0.5:
        odd = rng.choice(["../a.txt", "/etc/a", "C:\\a", "a.txt/", "", "A.TXT", "é"])
        parts[odd or "?"] = found
    return repack(parts)


KINDS: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "clumsy": clumsy,
    "resealed": _resealed,
    "noisy part": _noisy_part,
    "odd value": _odd_value,
    "noisy manifest": _noisy_manifest,
    "odd members": _odd_members,
}


def outcome(data: bytes) -> str:
    """Open ``data`` and return the sentence of the refusal, or ``opened``."""
    try:
        snapshot_from_bytes(data)
    except SnapshotError as error:
        return str(error)
    return "opened"


def main() -> None:
    """Open as many damaged files as the command line says and report."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    whole = snapshot_bytes(sample())
    results: Counter[str] = Counter()
    slowest_s = 0.0
    for number in range(count):
        rng = random.Random(number)
        name = list(KINDS)[number % len(KINDS)]
        damaged = KINDS[name](whole, rng)
        start_s = time.perf_counter()
        result = outcome(damaged)
        slowest_s = max(slowest_s, time.perf_counter() - start_s)
        results[f"{name}: {'opened' if result == 'opened' else 'refused'}"] += 1
    lines = [f"{number:7,}  {name}" for name, number in sorted(results.items())]
    lines.append(f"slowest {slowest_s * 1000:.0f} ms")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
