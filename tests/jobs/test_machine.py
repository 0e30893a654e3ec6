"""The machine that daemons share: each has its own open ports, and no job fills the disk."""

import re
import socket
import threading
from pathlib import Path

import pytest

from support.clients import first_account
from support.server import Server
from support.wait import wait_for
from support.yard import Yard, reasons


@pytest.fixture
def daemon(tmp_path, plain):
    """Starts a daemon with these arguments: a yard on it."""
    made = []

    def start(*arguments):
        server = Server(tmp_path / str(len(made)))
        made.append(server)
        server.arguments = list(arguments)
        server.start()
        return Yard(server, first_account(server), plain.registry, plain.image)
    yield start
    for server in made:
        server.clean_up()


@pytest.fixture
def greeting():
    """A port of this machine, at all its addresses, that answers with a word."""
    with socket.create_server(("", 0)) as listener:
        def answer():
            while True:
                try:
                    with listener.accept()[0] as stream:
                        stream.sendall(b"hello\n")
                except OSError:
                    return
        threading.Thread(target=answer, daemon=True).start()
        yield listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)


def _hears(yard, port):
    """Whether a job reaches that port of its gateway."""
    job = yard.run_job("set -- $(ip route | grep default); "
                       f"nc -w 2 $3 {port} </dev/null | grep -q hello")
    return job["container"]["exitCode"] == 0


def _networks():
    return {path.name for path in Path("/sys/class/net").glob("batchyard-*")}


def test_each_daemon_opens_its_own_ports(daemon, greeting):
    before = _networks()
    opening = daemon("--allow-host-port", str(greeting))
    closed = daemon()
    assert len(_networks() - before) >= 2
    assert _hears(opening, greeting)
    assert not _hears(closed, greeting)
    own = _networks() - before
    assert closed.server.stop() == 0
    assert _hears(opening, greeting)
    assert opening.server.stop() == 0
    wait_for(lambda: not (_networks() & own), what="the networks' end")


def test_a_job_that_writes_too_much_is_ended(daemon):
    yard = daemon("--job-storage-mib", "16")
    job = yard.run_job("dd if=/dev/zero of=/file bs=1M count=40; sleep 100")
    assert job["status"] == "FAILED" and job["container"]["exitCode"] == 137
    assert job["statusReason"] == "Essential container in task exited"
    # It may have been caught in the middle of it.
    assert re.fullmatch(
        r"OutOfStorageError: Container killed due to disk usage \(no space left on device: "
        r"it has written [1-4]\d MiB, and may write 16 MiB\)", job["container"]["reason"])
    job = yard.run_job("dd if=/dev/zero of=/file bs=1M count=8; sleep 2")
    assert job["status"] == "SUCCEEDED", reasons(job)


def test_nothing_is_pulled_or_started_on_a_full_disk(daemon):
    full = ["--disk-free-mib", str(1 << 40)]
    yard = daemon(*full)
    reason = yard.run_job("true")["container"]["reason"]
    assert reason.startswith("CannotPullContainerError") and "storage space" in reason, reason
    yard.server.arguments = []
    yard.server.restart()
    assert yard.run_job("true")["status"] == "SUCCEEDED"
    yard.server.arguments = full
    yard.server.restart()
    job = yard.run_job("true")
    assert job["status"] == "FAILED"
    assert job["container"]["reason"].startswith(
        "CannotStartContainerError: no space left on device")
