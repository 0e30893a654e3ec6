"""Looks for a password where it must never be: files, environments, cores, answers."""

import base64
import contextlib
import re
import shutil
import subprocess
import urllib.parse
from pathlib import Path


def forms(word):
    """The ways a password would be written down: {how: bytes}."""
    raw = word.encode()
    found = {"plain": raw, "utf-16-le": word.encode("utf-16-le"), "utf-16-be": word.encode("utf-16-be"),
             "hex": raw.hex().encode(), "HEX": raw.hex().upper().encode(),
             "url": urllib.parse.quote_plus(word).encode()}
    # base64 of something that merely contains the word: three alignments, the ends cut off.
    for shift in range(3):
        coded = base64.b64encode(b"\0" * shift + raw)
        start = 0 if shift == 0 else shift + 1
        end = len(coded) - (4 if (len(raw) + shift) % 3 else 0)
        found[f"base64+{shift}"] = coded[start:end]
        found[f"base64url+{shift}"] = coded[start:end].translate(bytes.maketrans(b"+/", b"-_"))
    return found


def _pattern(word):
    return re.compile(b"|".join(re.escape(form) for form in set(forms(word).values())))


def scan_files(folder, word):
    """Every regular file below `folder` (database, its write-ahead log, images, logs) with the word."""
    wanted, found = _pattern(word), []
    for path in Path(folder).rglob("*"):
        with contextlib.suppress(OSError):
            if path.is_file() and not path.is_symlink() and wanted.search(path.read_bytes()):
                found.append(str(path))
    return found


def scan_processes(pids, word):
    """Command lines and environments of processes."""
    wanted, found = _pattern(word), []
    for pid in pids:
        for part in ("environ", "cmdline"):
            with contextlib.suppress(OSError):
                if wanted.search(Path(f"/proc/{pid}/{part}").read_bytes()):
                    found.append(f"{pid}/{part}")
    return found


def scan_text(text, word):
    """An answer or a log already in hand."""
    return [text] if _pattern(word).search(str(text).encode()) else []


def scan_core(pid, folder, word):
    """A core of a live process, by gdb's `gcore`; None when it isn't installed or not allowed."""
    if not shutil.which("gcore"):
        return None
    target = Path(folder) / "core"
    done = subprocess.run(["gcore", "-o", str(target), str(pid)], capture_output=True, timeout=120,
                          check=False)
    core = Path(f"{target}.{pid}")
    if done.returncode != 0 or not core.exists():
        return None
    try:
        content, wanted = core.read_bytes(), _pattern(word)
        return [content[max(0, one.start() - 40):one.end() + 20] for one in wanted.finditer(content)]
    finally:
        core.unlink()


def scan_server(server, word):
    """Everything a server leaves: its folder, its log, its processes."""
    return (scan_files(server.data_dir.parent, word)
            + scan_processes(server.processes(), word))
