"""The password is nowhere but in the sealed secret: not in files, environments, cores or answers."""

import stat
from pathlib import Path

import pytest

from support import scan
from support.clients import first_account
from support.wait import password, unique, wait_for
from support.yard import Yard, assert_succeeded, assert_unseen, lasting


@pytest.fixture
def chain(own_server, registry, app_image):
    """A server of its own with one secret in it: (yard, secret, execution role, password)."""
    yard = Yard(own_server, first_account(own_server), registry, app_image)
    word, user = password(), unique("secret")
    registry.add_user(user, word)
    arn = yard.secret({"username": user, "password": word})
    return yard, arn, yard.reader(arn), word


def test_password_is_in_no_file_and_no_process_while_a_job_runs(chain):
    yard, arn, role, word = chain
    definition = yard.register(properties=yard.properties(
        lasting("env; cat /proc/*/environ /proc/*/cmdline"),
        credentials=arn, role=role))
    job = yard.wait(yard.submit(definition), "RUNNING")
    lines = yard.log_lines(job)
    assert len(yard.server.processes()) >= 2, "the daemon and a shim at least"
    assert_unseen(yard, word, job, lines)
    ended = yard.end(job["jobId"])
    assert_unseen(yard, word, ended)


def test_value_is_in_no_page_of_the_database(chain):
    """Old values too: overwritten, deleted, in the write-ahead log or checkpointed."""
    yard, arn, _, word = chain
    second = password()
    yard.caller.secretsmanager.put_secret_value(SecretId=arn, SecretString=second)
    yard.caller.secretsmanager.delete_secret(SecretId=arn, ForceDeleteWithoutRecovery=True)
    for old in (word, second):
        assert_unseen(yard, old)
    yard.server.restart()
    for old in (word, second):
        assert_unseen(yard, old)


def test_access_keys_are_in_no_file_but_the_credentials(chain):
    yard, *_ = chain
    user = yard.caller.user()
    found = scan.scan_files(yard.server.data_dir, user.secret_access_key)
    assert found == [], "secret access keys are sealed at rest"
    first = scan.scan_files(yard.server.data_dir, yard.caller.secret_access_key)
    assert [Path(path).name for path in first] == ["credentials"]


def test_core_after_a_pull_holds_no_password(chain, tmp_path):
    """A daemon that never saw the secret being made, only used it, and has finished with it."""
    yard, arn, role, word = chain
    yard.server.restart()
    assert_succeeded(yard.run_job("true", credentials=arn, role=role))
    # Connections to a registry are kept for a moment, with what was sent over them.
    wait_for(lambda: not yard.server.connections_to(yard.registry.port), 10)
    found = scan.scan_core(yard.server.process.pid, tmp_path, word)
    if found is None:
        pytest.skip("LOUD: gcore (apt-get install gdb) isn't here or may not attach")
    assert found == []


def test_daemon_and_shims_leave_no_core(chain):
    yard, arn, role, _ = chain
    definition = yard.register(properties=yard.properties(
        lasting(), credentials=arn, role=role))
    job = yard.wait(yard.submit(definition), "RUNNING")
    batchyards = [pid for pid in yard.server.processes()
                  if Path(f"/proc/{pid}/exe").resolve().name.startswith("batchyard")]
    assert yard.server.process.pid in batchyards
    for pid in batchyards:
        limits = Path(f"/proc/{pid}/limits").read_text().splitlines()
        core = next(line for line in limits if line.startswith("Max core file size"))
        assert core.split()[4:6] == ["0", "0"], f"{pid}: {core}"
    yard.end(job["jobId"])


@pytest.mark.parametrize("name", ["credentials", "root.key"])
def test_key_files_are_for_their_owner_alone(own_server, name):
    found = list(own_server.data_dir.rglob(name))
    assert found, f"no {name} in the data folder"
    for path in found:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(own_server.data_dir.stat().st_mode) & 0o077 == 0


def test_log_of_the_server_holds_no_secret_access_key(chain):
    yard, *_ = chain
    role = yard.caller.role()
    session = yard.caller.assume(role)
    text = yard.server.log_path.read_text(errors="replace")
    for word in (yard.caller.secret_access_key, session.secret_access_key, session.session_token):
        assert scan.scan_text(text, word) == []
