"""What files cost that were made to do harm: time, memory and the sentence they get.

    python benchmarks/hostile_files.py [WORD]

Each case of ``tests/hostile.py`` is written to a folder and read by a process of its
own; WORD picks the cases whose name holds it. Prints one JSON object. Needs a system
with ``resource`` (Linux or macOS).
"""

import json
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.hostile import FULL_SIZE

_LONGEST_S = 30
_SCRIPT = """
import json, resource, sys, time
from diptych import Document, DiptychError
start = time.perf_counter()
try:
    document = Document.from_file(sys.argv[1])
    said = f"read: {len(document.text)} characters, {len(document.blocks)} blocks"
except DiptychError as error:
    said = str(error)
seconds = time.perf_counter() - start
ended = resource.getrusage(resource.RUSAGE_CHILDREN)
spent = time.process_time() + ended.ru_utime + ended.ru_stime
child = ended.ru_maxrss / 1024
try:
    # Not inherited from the process that started this one, as ru_maxrss is.
    own = int(open("/proc/self/status").read().split("VmHWM:")[1].split()[0]) / 1024
except (OSError, IndexError):
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"seconds": round(seconds, 2), "MiB": round(own),
    "processor_s": round(spent, 2), "child_MiB": round(child), "said": said}))
"""


def _measure(ending: str, data: bytes, folder: Path) -> dict[str, object]:
    path = folder / f"case.{ending}"
    path.write_bytes(data)
    try:
        done = subprocess.run(
            [sys.executable, "-c", _SCRIPT, str(path)],
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=_LONGEST_S,
        )
    except subprocess.TimeoutExpired:
        return {"failed": f"more than {_LONGEST_S} s"}
    if done.returncode:
        return {"failed": done.stderr[-300:]}
    found: dict[str, object] = json.loads(done.stdout)
    return found


def main() -> None:
    """Measure every case."""
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    results: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, (ending, make) in FULL_SIZE.items():
            if word in name:
                results[name] = _measure(ending, make(), Path(folder))
                print(name, results[name], file=sys.stderr)
    results["own_MiB"] = round(
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    )
    print(json.dumps(results, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
