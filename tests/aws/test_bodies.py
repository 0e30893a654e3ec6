"""Bodies that strangers send: refused as AWS does, and never many in memory at once."""

import concurrent.futures
import dataclasses
import http.client
import urllib.parse
from pathlib import Path

import pytest

from support.signing import request, send, sign

MIB = 1024 * 1024
LARGE = {"SecretId": "x", "Padding": "y" * MIB}
SENDERS = 200
# Eight of those that have to be read are here at once; and what allocators and connections keep.
GROWTH_BYTES_MAX = 100 * MIB


def _stranger(admin):
    return dataclasses.replace(admin, access_key_id="AKIAAAAAAAAAAAAAAAAA", _clients={})


def _signed(caller, parameters, service="secretsmanager", operation="GetSecretValue", **more):
    method, path, headers, body = request(service, operation, parameters)
    return method, path, sign(caller, service, method, path, headers, body, **more), body


def _unsigned(caller, parameters, service="secretsmanager", operation="GetSecretValue"):
    del caller
    return request(service, operation, parameters)


def _cases(admin):
    stranger = _stranger(admin)
    return {
        "no signature": lambda big: _unsigned(admin, big),
        "another's key": lambda big: _signed(stranger, big),
        "another time": lambda big: _signed(admin, big, skew_s=-3600),
        "another service": lambda big: _signed(admin, big, scope="kms"),
        "no such operation": lambda big: _signed(admin, big, operation="NoSuchThing"),
        "a form, no signature": lambda big: _unsigned(admin, big, "sts", "GetCallerIdentity"),
        "a form, another's key": lambda big: _signed(stranger, big, "sts", "GetCallerIdentity"),
        "a form, no such action": lambda big: _signed(stranger, big, "sts", "NoSuchThing"),
        "Batch": lambda big: _signed(stranger, big, "batch", "ListJobs"),
    }


@pytest.mark.parametrize("case", [
    "no signature", "another's key", "another time", "another service", "no such operation",
    "a form, no signature", "a form, another's key", "a form, no such action", "Batch"])
def test_a_large_body_changes_no_answer(admin, case):
    make = _cases(admin)[case]
    small = send(admin, *make({"SecretId": "x"}))
    large = send(admin, *make(LARGE))
    assert small.status >= 400 and small.code
    assert (large.status, large.code) == (small.status, small.code)
    if case != "another time":  # It says the time.
        assert large.message == small.message


def test_a_large_body_of_a_wrong_signature(admin):
    wrong = dataclasses.replace(admin, secret_access_key="x" * 40, _clients={})
    answer = send(admin, *_signed(wrong, LARGE))
    assert answer.code in ("SignatureDoesNotMatch", "InvalidSignatureException")


def test_a_large_body_of_a_known_caller_is_taken(admin):
    answer = send(admin, *_signed(admin, LARGE))
    assert answer.code == "ResourceNotFoundException", answer.text


def _resident(server):
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


def test_many_strangers_bodies_take_little_memory(own_server):
    """All at once, in a form and in JSON: what has to be read to be answered, and what has not."""
    host = urllib.parse.urlsplit(own_server.endpoint).netloc
    body = b"a" * (2 * MIB - 64)
    before = _resident(own_server)

    def begin(number):
        line = http.client.HTTPConnection(host, timeout=60)
        line.putrequest("POST", "/")
        line.putheader("Content-Length", str(len(body)))
        if number % 2:  # A form, whose operation is in the body.
            line.putheader("Content-Type", "application/x-www-form-urlencoded")
        else:
            line.putheader("Content-Type", "application/x-amz-json-1.1")
            line.putheader("X-Amz-Target", "secretsmanager.GetSecretValue")
        line.endheaders()
        return line

    def fill(line):
        line.send(body)
        return line.getresponse().status

    lines = [begin(number) for number in range(SENDERS)]
    with concurrent.futures.ThreadPoolExecutor(SENDERS) as pool:
        statuses = list(pool.map(fill, lines))
    for line in lines:
        line.close()
    assert set(statuses) <= {302, 400, 403, 404}, set(statuses)
    grown = _resident(own_server) - before
    print(f"grown by {grown / MIB:.0f} MiB")
    assert grown < GROWTH_BYTES_MAX, f"{grown / MIB:.0f} MiB for {SENDERS} bodies of 2 MiB"
