"""`kill -9` of the daemon at random points: what was accepted is kept, runs once, and ends."""

import os
import random
import threading
import time
from collections import Counter

import botocore.exceptions
import pytest

from support.clients import first_account
from support.wait import unique, wait_for
from support.yard import Yard, assert_succeeded

JOBS = 50
KILLS = 8
SEED = int(os.environ.get("BATCHYARD_KILL_SEED", "20240607"))


@pytest.fixture
def ground(own_server, public_registry):
    """A yard on a server that may be killed, with public images."""
    return Yard(own_server, first_account(own_server), public_registry,
                public_registry.image("team/app"))


def _shared(folder):
    """Container properties that mount a folder of the host at /shared."""
    return {"volumes": [{"name": "shared", "host": {"sourcePath": str(folder)}}],
            "mountPoints": [{"sourceVolume": "shared", "containerPath": "/shared"}]}


def _lines(path):
    return path.read_text().split() if path.exists() else []


def _submit_through_storms(ground, definition, queue, accepted, stop):
    """Submits until `JOBS` were accepted. A lost answer is tried again under another marker: it
    may or may not have been accepted, so its marker may appear once at most."""
    number = 0
    while len(accepted) < JOBS and not stop.is_set():
        number += 1
        marker = f"m{number}"
        try:
            accepted[marker] = ground.submit(definition, queue, name=f"storm-{marker}", containerOverrides={
                "environment": [{"name": "MARKER", "value": marker}]})
        except (botocore.exceptions.ConnectionError, botocore.exceptions.HTTPClientError,
                botocore.exceptions.ClientError):
            stop.wait(0.05)


def _describe_all(ground, job_ids):
    found = ground.caller.batch.describe_jobs(jobs=job_ids)["jobs"]
    return {job["jobId"]: job for job in found}


def test_fifty_jobs_end_exactly_once_whenever_the_daemon_dies(ground, own_server):
    chance = random.Random(SEED)
    shared = own_server.shared
    queue = ground.queue()
    definition = ground.register(properties=ground.properties(
        "echo $MARKER >> /shared/started; echo log-$MARKER; sleep 0.$((RANDOM % 3)); "
        "echo $MARKER >> /shared/ended", memory="32", **_shared(shared)))
    accepted, stop = {}, threading.Event()
    submitter = threading.Thread(
        target=_submit_through_storms, args=(ground, definition, queue, accepted, stop))
    submitter.start()
    try:
        for _ in range(KILLS):
            # Not a wait for anything: the point of the kill is what is random.
            time.sleep(chance.uniform(0.02, 0.9))
            own_server.kill9()
            own_server.start()
        submitter.join(60)
    finally:
        stop.set()
        submitter.join(10)
    assert len(accepted) >= JOBS, f"seed {SEED}: only {len(accepted)} submissions were accepted"

    ids = list(accepted.values())

    def all_ended():
        jobs = _describe_all(ground, ids)
        assert len(jobs) == len(ids), f"seed {SEED}: accepted jobs were forgotten"
        return jobs if all(j["status"] in ("SUCCEEDED", "FAILED") for j in jobs.values()) else None

    jobs = wait_for(all_ended, 120, f"all jobs to end (seed {SEED})", poll_s=0.2)
    # A submission whose answer was lost may be a job all the same: those end as well.
    wait_for(lambda: Counter(_lines(shared / "started")) == Counter(_lines(shared / "ended")), 30,
             f"every job that began to end (seed {SEED})")
    started = Counter(_lines(shared / "started"))
    assert {marker: n for marker, n in started.items() if n != 1} == {}, f"run twice, seed {SEED}"
    assert [m for m in accepted if started[m] != 1] == [], f"seed {SEED}: accepted and never run"
    for marker, job_id in accepted.items():
        job = jobs[job_id]
        assert job["status"] == "SUCCEEDED", (SEED, job.get("statusReason"))
        assert len(job["attempts"]) == 1, (SEED, job["attempts"])
        assert ground.log_lines(job) == [f"log-{marker}"], f"seed {SEED}"


def _waiting_job(ground):
    """A job that prints, waits for /shared/go, prints again and exits 7; (its detail, the folder)."""
    shared = ground.server.shared
    definition = ground.register(properties=ground.properties(
        "trap 'exit 143' TERM; echo before; touch /shared/up; while [ ! -e /shared/go ]; do sleep 0.05; done; "
        "echo after; touch /shared/down; exit 7", **_shared(shared)), retryStrategy={"attempts": 1})
    job = ground.wait(ground.submit(definition), "RUNNING")
    wait_for((shared / "up").exists, 10, "the job to come up")
    return job, shared


def _assert_one_life(ground, job):
    ended = ground.wait(job["jobId"])
    assert ended["status"] == "FAILED" and ended["container"]["exitCode"] == 7
    assert ended["startedAt"] == job["startedAt"], "the same run, not another"
    assert len(ended["attempts"]) == 1
    assert ground.log_lines(ended, 2) == ["before", "after"]


@pytest.mark.parametrize("end", ["kill -9", "SIGTERM"])
def test_a_running_job_is_adopted_by_the_next_daemon(ground, own_server, end):
    job, shared = _waiting_job(ground)
    if end == "SIGTERM":
        assert own_server.stop() == 0
    else:
        own_server.kill9()
    own_server.start()
    assert ground.wait(job["jobId"], "RUNNING")["startedAt"] == job["startedAt"]
    (shared / "go").touch()
    _assert_one_life(ground, job)


@pytest.mark.parametrize("end", ["kill -9", "SIGTERM"])
def test_a_job_that_ended_while_no_daemon_lived_is_told_as_it_was(
        ground, own_server, end):
    job, shared = _waiting_job(ground)
    if end == "SIGTERM":
        assert own_server.stop() == 0
    else:
        own_server.kill9()
    (shared / "go").touch()
    wait_for((shared / "down").exists, 10, "the job to end by itself")
    own_server.start()
    _assert_one_life(ground, job)


def test_an_adopted_job_can_be_terminated(ground, own_server):
    job, _ = _waiting_job(ground)
    own_server.kill9()
    own_server.start()
    ended = ground.end(job["jobId"])
    assert ended["status"] == "FAILED" and ended["statusReason"].startswith("end of test")


def test_every_accepted_request_survives_the_next_instant(ground, own_server):
    """The answer comes after the commit: what was acknowledged is there after `kill -9`."""
    caller = ground.caller
    for _ in range(3):
        name = unique("kept")
        secret = caller.secretsmanager.create_secret(Name=name, SecretString="v")["ARN"]
        role = caller.role(name=name)
        key = caller.kms.create_key(Description=name)["KeyMetadata"]["KeyId"]
        caller.batch.register_job_definition(
            jobDefinitionName=name, type="container", containerProperties=ground.properties("true"))
        caller.logs.create_log_group(logGroupName=name)
        own_server.kill9()
        own_server.start()
        assert caller.secretsmanager.get_secret_value(SecretId=secret)["SecretString"] == "v"
        assert caller.iam.get_role(RoleName=name)["Role"]["Arn"] == role
        assert caller.kms.describe_key(KeyId=key)["KeyMetadata"]["Description"] == name
        assert caller.batch.describe_job_definitions(jobDefinitionName=name)["jobDefinitions"]
        assert caller.logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"]


def test_a_second_daemon_on_the_same_folder_is_refused(own_server):
    done = own_server.run("serve", "--listen", "127.0.0.1:0")
    assert done.returncode != 0 and done.stderr.strip()


def test_nothing_is_left_behind_by_finished_jobs(ground, own_server):
    for _ in range(3):
        assert_succeeded(ground.run_job("true"))

    def clean():
        with open("/proc/self/mounts", encoding="utf-8") as mounts:
            left = [line for line in mounts if str(own_server.data_dir) in line]
        # One shim is kept ready for the next job: it has nothing of this server's open.
        busy = [pid for pid in own_server.processes() if own_server.works_in_folder(pid)]
        return not left and busy == [own_server.process.pid]

    wait_for(clean, 15, "mounts and shims of finished jobs to go")
