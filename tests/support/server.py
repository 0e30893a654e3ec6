"""The real binary as a child process: started, stopped, killed and started again."""

import contextlib
import os
import signal
import socket
import subprocess
from pathlib import Path

from .wait import wait_for

ROOT = Path(__file__).resolve().parents[2]
START_S = 20.0
STOP_S = 20.0
FIRST_ACCOUNT = "111111111111"


def binary():
    """The binary under test: BATCHYARD_BIN, else what cargo built last here."""
    named = os.environ.get("BATCHYARD_BIN")
    places = [Path(named)] if named else [
        ROOT / "target" / kind / "batchyard" for kind in ("debug", "release")]
    for place in places:
        if place.is_file():
            return place.resolve()
    return None


def clean_environment(**more):
    """This process's environment without anything that would point an AWS client elsewhere."""
    kept = {name: value for name, value in os.environ.items()
            if not name.startswith(("AWS_", "BATCHYARD_"))}
    return {**kept, "AWS_EC2_METADATA_DISABLED": "true", **more}


class Server:
    """One `batchyard serve` on a data folder of its own."""

    def __init__(self, folder):
        Path(folder).mkdir(parents=True, exist_ok=True)
        # The one folder of this machine that the first account's jobs may mount.
        self.shared = Path(folder) / "shared"
        self.shared.mkdir(exist_ok=True)
        self.data_dir = Path(folder) / "data"
        self.log_path = Path(folder) / "server.log"
        self.listen = "127.0.0.1:0"
        self.arguments = []
        self.process = None

    @property
    def endpoint(self):
        return f"http://{self.listen}"

    def start(self, **environment):
        # What an earlier, killed daemon wrote must not be taken for this one's word.
        (self.data_dir / "listen").unlink(missing_ok=True)
        with self.log_path.open("ab") as log:
            self.process = subprocess.Popen(
                [binary(), "serve", "--data-dir", self.data_dir, "--listen", self.listen,
                 "--allow-host-path", f"{FIRST_ACCOUNT}={self.shared}",
                 # Issuers of tests are on this machine.
                 "--allow-issuer", f"{FIRST_ACCOUNT}=127.0.0.1", *self.arguments],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                env=clean_environment(RUST_BACKTRACE="1", **environment),
            )
        # The address stays the same over restarts, so clients needn't be made anew.
        self.listen = wait_for(self._ready, START_S, "DIR/listen and an open port")
        return self

    def _ready(self):
        assert self.process.poll() is None, f"the server died:\n{self.log_tail()}"
        try:
            host, port = (self.data_dir / "listen").read_text().strip().rsplit(":", 1)
            socket.create_connection((host, int(port)), 1).close()
        except (OSError, ValueError):
            return None
        return f"{host}:{port}"

    def stop(self):
        """SIGTERM, as an init system would; returns the exit code."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(STOP_S)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(STOP_S)
                raise AssertionError(f"still there {STOP_S:g} s after SIGTERM") from None
        return self.process.returncode

    def kill9(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(STOP_S)

    def restart(self):
        """A clean stop and a new start on the same folder and port."""
        assert self.stop() == 0, self.log_tail()
        return self.start()

    def log_tail(self, lines=40):
        if not self.log_path.exists():
            return "(no log)"
        return "\n".join(self.log_path.read_text(errors="replace").splitlines()[-lines:])

    def run(self, *arguments, **environment):
        """Another command of the same binary, on this server's data folder."""
        return subprocess.run(
            [binary(), *arguments, "--data-dir", self.data_dir], capture_output=True, text=True,
            timeout=60, env=clean_environment(**environment),
        )

    def processes(self):
        """The daemon, its shims and everything below them: pid by pid, those still alive."""
        parents, ours = {}, set()
        for entry in Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            with contextlib.suppress(OSError, ValueError, IndexError):
                after_name = (entry / "stat").read_text().rsplit(")", 1)[1].split()
                parents[int(entry.name)] = int(after_name[1])
                if str(self.data_dir) in _handle_on(entry):
                    ours.add(int(entry.name))
        grown = True
        while grown:
            more = {pid for pid, parent in parents.items() if parent in ours} - ours
            ours |= more
            grown = bool(more)
        return sorted(ours - {os.getpid()})

    def works_in_folder(self, pid):
        """Whether the process has anything to do with this server's folder."""
        try:
            return str(self.data_dir) in _handle_on(Path(f"/proc/{pid}"))
        except OSError:
            return False

    def connections_to(self, port):
        """How many open connections of the daemon's lead to this port of 127.0.0.1."""
        inodes = set()
        for handle in Path(f"/proc/{self.process.pid}/fd").iterdir():
            with contextlib.suppress(OSError):
                target = os.readlink(handle)
                if target.startswith("socket:["):
                    inodes.add(target[8:-1])
        rows = [row.split() for row in Path("/proc/net/tcp").read_text().splitlines()[1:]]
        wanted = f"0100007F:{port:04X}"
        return sum(row[2] == wanted and row[9] in inodes for row in rows)

    def clean_up(self):
        """Ends what outlived the daemon on purpose, and lets go of the mounts in its folder."""
        with contextlib.suppress(AssertionError):
            self.stop()
        for pid in self.processes():
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)
        with open("/proc/self/mounts", encoding="utf-8") as mounts:
            points = [line.split()[1] for line in mounts if str(self.data_dir) in line.split()[1]]
        for point in reversed(points):
            subprocess.run(["umount", "-l", point], check=False, capture_output=True)


def _handle_on(entry):
    """What ties a process to a data folder: its command line, its working folder, its program."""
    words = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    if Path(os.readlink(entry / "exe")).name.split(" ")[0] != "batchyard":
        return ""
    files = []
    with contextlib.suppress(OSError):
        for handle in (entry / "fd").iterdir():
            with contextlib.suppress(OSError):
                files.append(os.readlink(handle))
    return " ".join([words, os.readlink(entry / "cwd"), *files])
