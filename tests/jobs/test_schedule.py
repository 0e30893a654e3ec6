"""When a job runs and how it ends early: capacity, order, dependencies, retries, cancel, terminate."""

import itertools
import re

import pytest

from support.clients import refused
from support.wait import unique, wait_for
from support.yard import assert_succeeded, lasting, reasons

FOREVER = lasting("echo on")


@pytest.fixture
def narrow(plain):
    """A queue with room for one job at a time."""
    return plain.new_queue(max_vcpus=1)


def _definition(plain, command="true", vcpu="1", memory="64", **more):
    return plain.register(properties=plain.properties(command, vcpu=vcpu, memory=memory), **more)


def test_jobs_wait_for_capacity_in_order_and_say_so(plain, narrow):
    first = plain.submit(_definition(plain, FOREVER), narrow)
    plain.wait(first, "RUNNING")
    quick = _definition(plain)
    waiting = [plain.submit(quick, narrow) for _ in range(3)]

    def head():
        job = plain.describe(waiting[0])
        return job if job["status"] == "RUNNABLE" and job.get("statusReason") else None

    blocked = wait_for(head, 10, "a reason on the job at the head")
    assert re.search(r"\d", blocked["statusReason"]), blocked["statusReason"]
    assert "vcpu" in blocked["statusReason"].lower(), blocked["statusReason"]
    assert all(plain.describe(one)["status"] == "RUNNABLE" for one in waiting)
    plain.end(first)
    ended = [plain.wait(one) for one in waiting]
    for job in ended:
        assert_succeeded(job)
    for one, next_one in itertools.pairwise(ended):
        assert one["stoppedAt"] <= next_one["startedAt"], "one at a time, in order of submission"


@pytest.mark.parametrize(("vcpu", "memory"), [("2", "64"), ("1", "99999999")])
def test_a_job_that_never_fits_says_so_and_can_be_cancelled(plain, narrow, vcpu, memory):
    job_id = plain.submit(_definition(plain, vcpu=vcpu, memory=memory), narrow)

    def stuck():
        job = plain.describe(job_id)
        return job if job["status"] == "RUNNABLE" and job.get("statusReason") else None

    job = wait_for(stuck, 10, "a RUNNABLE job that says why")
    assert "MISCONFIGURATION:" in job["statusReason"], job["statusReason"]
    plain.caller.batch.cancel_job(jobId=job_id, reason="never fits")
    job = plain.wait(job_id)
    assert job["status"] == "FAILED" and job["statusReason"].startswith("never fits")
    assert job["isCancelled"] is True and not job.get("startedAt")


@pytest.mark.parametrize("operation", ["cancel_job", "terminate_job"])
def test_a_job_that_has_not_begun_is_cancelled_by_both(plain, narrow, operation):
    first = plain.submit(_definition(plain, FOREVER), narrow)
    plain.wait(first, "RUNNING")
    second = plain.submit(_definition(plain), narrow)
    getattr(plain.caller.batch, operation)(jobId=second, reason="not needed")
    job = plain.wait(second, timeout_s=10)
    assert job["status"] == "FAILED" and job["statusReason"].startswith("not needed")
    assert job["attempts"] == [] or not job.get("startedAt")
    plain.end(first)


def test_cancel_leaves_a_running_job_alone_and_terminate_ends_it(plain):
    job_id = plain.submit(_definition(plain, FOREVER, retryStrategy={"attempts": 3}))
    plain.wait(job_id, "RUNNING")
    plain.caller.batch.cancel_job(jobId=job_id, reason="please")
    assert plain.describe(job_id)["status"] == "RUNNING"
    plain.caller.batch.terminate_job(jobId=job_id, reason="enough")
    job = plain.wait(job_id)
    assert job["status"] == "FAILED" and job["statusReason"].startswith("enough")
    assert job["isTerminated"] is True
    assert len(job["attempts"]) == 1, "a terminated job isn't retried"


@pytest.mark.parametrize("operation", ["cancel_job", "terminate_job"])
def test_ending_a_job_that_has_ended_changes_nothing(plain, operation):
    job = plain.run_job("true")
    getattr(plain.caller.batch, operation)(jobId=job["jobId"], reason="late")
    assert plain.describe(job["jobId"])["status"] == "SUCCEEDED"


# Retries.

RETRIES = {
    # label: (command, retryStrategy, status, exit codes of the attempts)
    "no strategy": ("exit 1", None, "FAILED", [1]),
    "all attempts used": ("exit 3", {"attempts": 3}, "FAILED", [3, 3, 3]),
    "second succeeds": ("test $AWS_BATCH_JOB_ATTEMPT = 2", {"attempts": 3}, "SUCCEEDED", [1, 0]),
    "exit on a code": (
        "exit $AWS_BATCH_JOB_ATTEMPT",
        {"attempts": 5, "evaluateOnExit": [{"onExitCode": "2", "action": "EXIT"}]},
        "FAILED", [1, 2]),
    "first match wins": (
        "exit 12",
        {"attempts": 3, "evaluateOnExit": [{"onExitCode": "1*", "action": "exit"},
                                           {"onExitCode": "12", "action": "RETRY"}]},
        "FAILED", [12]),
    "all conditions of an entry": (
        "exit 4",
        {"attempts": 2, "evaluateOnExit": [
            {"onExitCode": "4", "onStatusReason": "Nothing like it*", "action": "EXIT"}]},
        "FAILED", [4, 4]),
    "on status reason": (
        "exit 5",
        {"attempts": 3, "evaluateOnExit": [
            {"onStatusReason": "Essential container in task exited*", "action": "EXIT"}]},
        "FAILED", [5]),
}


@pytest.mark.parametrize("label", RETRIES)
def test_retries(plain, label):
    command, strategy, status, codes = RETRIES[label]
    more = {"retryStrategy": strategy} if strategy else {}
    job = plain.run_job(command, definition=more)
    assert job["status"] == status
    assert [one["container"]["exitCode"] for one in job["attempts"]] == codes
    streams = {one["container"]["logStreamName"] for one in job["attempts"]}
    assert len(streams) == len(codes), "a stream an attempt"


def test_submission_replaces_the_retry_strategy(plain):
    job = plain.run_job("exit 1", definition={"retryStrategy": {"attempts": 3}},
                        submit={"retryStrategy": {"attempts": 2}})
    assert len(job["attempts"]) == 2 and job["retryStrategy"]["attempts"] == 2


@pytest.mark.parametrize(("entry", "attempts"), [
    ({"onReason": "CannotPull*", "action": "EXIT"}, 1),
    ({"onStatusReason": "Task failed to start*", "action": "EXIT"}, 1),
    ({"onReason": "Something else*", "action": "EXIT"}, 2)])
def test_a_failed_pull_is_an_attempt_and_can_be_told_apart(yard, entry, attempts):
    job = yard.run_job("true", definition={
        "retryStrategy": {"attempts": 2, "evaluateOnExit": [entry]}})
    assert job["status"] == "FAILED" and len(job["attempts"]) == attempts
    assert "CannotPull" in reasons(job)


def test_a_retried_job_goes_before_those_behind_it(plain, narrow):
    first = plain.submit(_definition(plain, "sleep 0.3; exit 1", retryStrategy={"attempts": 2}), narrow)
    second = plain.submit(_definition(plain), narrow)
    retried, behind = plain.wait(first), plain.wait(second)
    assert len(retried["attempts"]) == 2
    assert_succeeded(behind)
    assert retried["stoppedAt"] <= behind["startedAt"]


# Dependencies.


def test_a_dependant_waits_for_success(plain):
    first = plain.submit(_definition(plain, "sleep 0.5"))
    second = plain.submit(_definition(plain), dependsOn=[{"jobId": first}])
    assert plain.describe(second)["status"] in ("SUBMITTED", "PENDING")
    before, after = plain.wait(first), plain.wait(second)
    assert_succeeded(after)
    assert after["startedAt"] >= before["stoppedAt"]
    assert after["dependsOn"][0]["jobId"] == first


def test_a_dependant_of_a_failure_fails(plain):
    first = plain.submit(_definition(plain, "exit 1"))
    second = plain.submit(_definition(plain), dependsOn=[{"jobId": first}])
    third = plain.submit(_definition(plain), dependsOn=[{"jobId": second}])
    for job_id in (second, third):
        job = plain.wait(job_id)
        assert job["status"] == "FAILED" and not job.get("startedAt")
        assert job["statusReason"].startswith("Dependent Job failed")


def test_a_disabled_queue_takes_no_jobs(plain):
    queue = plain.new_queue()
    plain.caller.batch.update_job_queue(jobQueue=queue, state="DISABLED")
    wait_for(lambda: plain.caller.batch.describe_job_queues(jobQueues=[queue])[
        "jobQueues"][0]["state"] == "DISABLED")
    with refused("ClientException"):
        plain.submit(_definition(plain), queue)


def test_deleting_a_queue_ends_its_jobs(plain, narrow):
    batch = plain.caller.batch
    running = plain.submit(_definition(plain, FOREVER, retryStrategy={"attempts": 3}), narrow)
    plain.wait(running, "RUNNING")
    waiting = plain.submit(_definition(plain), narrow)
    elsewhere = plain.submit(_definition(plain), dependsOn=[{"jobId": waiting}])
    with refused("ClientException", "must be disabled first"):
        batch.delete_job_queue(jobQueue=narrow)
    batch.update_job_queue(jobQueue=narrow, state="DISABLED")
    batch.delete_job_queue(jobQueue=narrow)
    for job_id in (running, waiting):
        job = plain.wait(job_id)
        assert (job["status"], job["isTerminated"]) == ("FAILED", True)
        assert job["statusReason"] == "The job queue was deleted"
        assert len(job["attempts"]) == (job_id == running)
    assert plain.wait(elsewhere)["statusReason"].startswith("Dependent Job failed")
    wait_for(lambda: not batch.describe_job_queues(jobQueues=[narrow])["jobQueues"])


def test_array_jobs_are_refused_or_run_but_never_taken_and_forgotten(plain):
    """Arrays are another day's work: until then a clear refusal, not a job of size one."""
    with refused("ClientException", "rray"):
        plain.submit(_definition(plain), name=unique("array"), arrayProperties={"size": 3})
