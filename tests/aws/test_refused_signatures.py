"""What refused signatures tell, and what they cost others: nothing, as far as it can be measured."""

import contextlib
import dataclasses
import http.client
import json
import random
import re
import statistics
import subprocess
import sys
import time
import urllib.parse

import pytest

from support.signing import request, sign

ROUNDS = 300
ROUND_S = 0.006  # With four refusals each, below the pace at which a source is told.
TRIALS = 5
# A processor that is shared does as much in some trial or other; what leaks is there in all.
NOISE_S = 0.00005
NOISE_RATIO = 1.15


def _prepared(caller, spoil=None, **signing):
    """A signed GetCallerIdentity as it is sent, again and again."""
    method, path, headers, body = request("sts", "GetCallerIdentity")
    headers = sign(caller, "sts", method, path, headers, body, **signing)
    if spoil:
        headers["Authorization"] = spoil(headers["Authorization"])
    return method, path, body, headers


def _digit(at):
    """Changes one digit of a right signature."""
    def spoil(header):
        before, signature = header.rsplit("Signature=", 1)
        digits = list(signature)
        digits[at] = "0" if digits[at] != "0" else "1"
        return f"{before}Signature={''.join(digits)}"
    return spoil


def _stranger(admin):
    letters = "".join(random.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", k=16))
    return dataclasses.replace(admin, access_key_id=f"AKIA{letters}", _clients={})


def _wrong(admin):
    return dataclasses.replace(admin, secret_access_key="x" * 40, _clients={})


def _refused(admin):
    """Requests that are refused, and the code that tells why."""
    return {
        "no such key": (_prepared(_stranger(admin)), "InvalidClientTokenId"),
        "another secret": (_prepared(_wrong(admin)), "SignatureDoesNotMatch"),
        "the first digit": (_prepared(admin, _digit(0)), "SignatureDoesNotMatch"),
        "the last digit": (_prepared(admin, _digit(-1)), "SignatureDoesNotMatch"),
    }


@contextlib.contextmanager
def _line(admin):
    connection = http.client.HTTPConnection(
        urllib.parse.urlsplit(admin.endpoint).netloc, timeout=20)
    try:
        yield connection
    finally:
        connection.close()


def _ask(line, prepared):
    """How long it took, the status and the body."""
    begun = time.perf_counter()
    line.request(*prepared)
    answer = line.getresponse()
    body = answer.read()
    return time.perf_counter() - begun, answer.status, body.decode()


def _medians(admin):
    """Of each kind of refusal; all of them in every round, in changing order."""
    kinds, times = _refused(admin), {}
    with _line(admin) as line:
        begun = time.perf_counter()
        for number in range(ROUNDS):
            time.sleep(max(0.0, begun + number * ROUND_S - time.perf_counter()))
            for kind in random.sample(list(kinds), len(kinds)):
                prepared, code = kinds[kind]
                took, status, body = _ask(line, prepared)
                assert status == 403 and f"<Code>{code}</Code>" in body
                times.setdefault(kind, []).append(took)
    return {kind: statistics.median(values) for kind, values in times.items()}


def test_the_time_of_a_refusal_tells_nothing_of_the_key(admin):
    """Whether there is such a key, and how much of the signature is right."""
    seen = []
    for _ in range(TRIALS):
        medians = _medians(admin)
        fastest, slowest = min(medians.values()), max(medians.values())
        if slowest <= fastest * NOISE_RATIO + NOISE_S:
            return
        seen.append(medians)
    pytest.fail(f"the times differ, every time: {seen}")


# Sends a wrong signature on several connections, no faster than told, until its input ends.
ATTACKER = """
import json, select, socket, sys, time
host, port, lines, a_second, text = json.loads(sys.stdin.readline())
lines = [socket.create_connection((host, port)) for _ in range(lines)]
data, began, sent, taken = text.encode("latin-1"), time.perf_counter(), 0, 0
idle, buffers = list(lines), {line: b"" for line in lines}
print("begun", flush=True)
while not select.select([sys.stdin], [], [], 0)[0]:
    due = a_second is None or sent < (time.perf_counter() - began) * a_second
    while idle and due:
        idle.pop().sendall(data)
        sent += 1
        due = a_second is None or sent < (time.perf_counter() - began) * a_second
    for line in select.select([one for one in lines if one not in idle], [], [], 0.001)[0]:
        buffers[line] += line.recv(65536)
        if b"</ErrorResponse>" in buffers[line] or b"</GetCallerIdentityResponse>" in buffers[line]:
            taken += buffers[line].startswith(b"HTTP/1.1 200")
            buffers[line] = b""
            idle.append(line)
print(json.dumps([sent, taken, time.perf_counter() - began]), flush=True)
"""


class Attack:
    """Wrong signatures from another process; afterwards, how many were sent, and a second."""

    def __init__(self, admin, lines, a_second):
        method, path, body, headers = _prepared(_wrong(admin))
        where = urllib.parse.urlsplit(admin.endpoint)
        head = "".join(f"{name}: {value}\r\n" for name, value in {
            "Host": where.netloc, "Content-Length": len(body), **headers}.items())
        text = f"{method} {path} HTTP/1.1\r\n{head}\r\n{body.decode()}"
        self.orders = json.dumps([where.hostname, where.port, lines, a_second, text])

    def __enter__(self):
        self.process = subprocess.Popen(
            [sys.executable, "-c", ATTACKER], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True)
        self.process.stdin.write(self.orders + "\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "begun\n"
        return self

    def __exit__(self, *_):
        try:
            out, _ = self.process.communicate("over\n", timeout=30)
        finally:
            self.process.kill()
        self.sent, taken, self.seconds = json.loads(out)
        assert self.sent > 0 and taken == 0
        self.rate = self.sent / self.seconds


def _waited(admin, seconds):
    """How long right requests take, one after the other: the median."""
    times = []
    prepared = _prepared(admin)
    with _line(admin) as line:
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            took, status, _ = _ask(line, prepared)
            assert status == 200
            times.append(took)
    return statistics.median(times)


@pytest.mark.parametrize("lines, a_second", [(8, 1000), (64, None)], ids=["a thousand", "a flood"])
def test_wrong_signatures_do_not_slow_others(admin, lines, a_second):
    """A thousand a second, and as many as there can be: others hardly wait longer."""
    quiet, attacked, rates = [], [], []
    for _ in range(3):
        quiet.append(_waited(admin, 1))
        with Attack(admin, lines, a_second) as attack:
            attacked.append(_waited(admin, 1))
        rates.append(attack.rate)
    # The attacker's own processor time is in this, on machines with few of them.
    assert min(attacked) <= 3 * min(quiet) + 0.02, (quiet, attacked, rates)


def test_a_source_is_told_no_more_than_a_thousand_refusals_a_second(admin):
    lines = 64
    with Attack(admin, lines, None) as attack:
        _waited(admin, 3)
    # At once, one for each connection that still waits, and the pace.
    assert attack.sent <= 200 + lines + 1_000 * attack.seconds * 1.05, attack.rate


def test_a_replay_is_the_same_request(admin):
    """Within the window it is taken as often as it comes, from wherever it comes."""
    prepared = _prepared(admin)
    with _line(admin) as one, _line(admin) as other:
        answers = [_ask(line, prepared) for line in (one, other, one)]
    assert {status for _, status, _ in answers} == {200}
    who = [re.sub("<RequestId>[^<]*</RequestId>", "", body) for _, _, body in answers]
    assert len(set(who)) == 1
    ids = {re.search("<RequestId>([^<]*)<", body)[1] for _, _, body in answers}
    assert len(ids) == 3


DATE = r"\d{8}T\d{6}Z"


@pytest.mark.parametrize("skew_s, told", [
    (-16 * 60, rf"Signature expired: {DATE} is now earlier than {DATE} \({DATE} - 15 min\.\)"),
    (16 * 60, rf"Signature not yet current: {DATE} is still later than {DATE} "
              rf"\({DATE} \+ 15 min\.\)"),
    (-14 * 60, None), (14 * 60, None)])
def test_clocks_may_differ_by_fifteen_minutes(admin, skew_s, told):
    with _line(admin) as line:
        _, status, body = _ask(line, _prepared(admin, skew_s=skew_s))
    if told is None:
        assert status == 200, body
    else:
        assert status == 403 and "<Code>SignatureDoesNotMatch</Code>" in body
        assert re.search(f"<Message>{told}</Message>", body), body
