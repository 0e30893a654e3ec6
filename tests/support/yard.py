"""Batch as a test sees it: a queue, jobs run to their end, their logs, and what a refusal must be."""

import json
from dataclasses import dataclass, field

from . import scan
from .clients import Caller
from .policies import TRUST_TASKS, allow
from .server import Server
from .wait import unique, wait_for

LOG_GROUP = "/aws/batch/job"
ENDED = ("SUCCEEDED", "FAILED")
VPC = {"subnets": ["subnet-0123456789abcdef0"], "securityGroupIds": ["sg-0123456789abcdef0"]}


def lasting(first="true"):
    """A command that goes on until it is asked to stop. PID 1 ignores signals it has no trap for,
    so without one each end of a test would wait out the grace period."""
    return f"trap 'exit 143' TERM; {first}; while :; do sleep 0.1; done"


def compute_resources(kind="EC2", max_vcpus=16):
    made = {"type": kind, "maxvCpus": max_vcpus, **VPC}
    if kind == "EC2":
        made |= {"minvCpus": 0, "instanceTypes": ["optimal"], "instanceRole": "ecsInstanceRole"}
    return made


def requirements(vcpu="1", memory="64"):
    return [{"type": "VCPU", "value": str(vcpu)}, {"type": "MEMORY", "value": str(memory)}]


@dataclass
class Yard:
    """A caller, its queue, and the server behind both."""

    server: Server
    caller: Caller
    registry: object
    image: str
    _queues: dict = field(default_factory=dict)

    def within(self, region):
        return Yard(self.server, self.caller.within(region), self.registry, self.image)

    def of(self, caller):
        return Yard(self.server, caller, self.registry, self.image)

    def queue(self, kind="EC2", max_vcpus=16):
        """A VALID queue over an environment of this kind; one is shared per kind and size."""
        key = (kind, max_vcpus)
        if key not in self._queues:
            self._queues[key] = self.new_queue(kind, max_vcpus)
        return self._queues[key]

    def new_queue(self, kind="EC2", max_vcpus=16):
        batch, name = self.caller.batch, unique("queue")
        batch.create_compute_environment(
            computeEnvironmentName=name, type="MANAGED", state="ENABLED",
            computeResources=compute_resources(kind, max_vcpus))
        wait_for(lambda: batch.describe_compute_environments(computeEnvironments=[name])[
            "computeEnvironments"][0]["status"] == "VALID", what=f"environment {name} VALID")
        batch.create_job_queue(
            jobQueueName=name, state="ENABLED", priority=1,
            computeEnvironmentOrder=[{"order": 1, "computeEnvironment": name}])
        wait_for(lambda: batch.describe_job_queues(jobQueues=[name])[
            "jobQueues"][0]["status"] == "VALID", what=f"queue {name} VALID")
        return name

    def secret(self, value=None, name=None, region=None, **more):
        """A secret with the registry's credentials (or `value`): its ARN."""
        if value is None and "SecretBinary" not in more:
            value = self.credentials()
        if isinstance(value, dict):
            value = json.dumps(value)
        if value is not None:
            more["SecretString"] = value
        return self.caller.client("secretsmanager", region).create_secret(
            Name=name or unique("secret"), **more)["ARN"]

    def credentials(self):
        name, password = next(iter(self.registry.users.items()))
        return {"username": name, "password": password}

    def execution_role(self, *statements, **more):
        """A role that tasks may assume; without statements it may do nothing."""
        return self.caller.role(*statements, trusted=more.pop("trusted", TRUST_TASKS), **more)

    def reader(self, secret_arn, *more):
        """An execution role that may read this secret."""
        return self.execution_role(allow("secretsmanager:GetSecretValue", secret_arn), *more)

    def properties(self, command=None, credentials=None, role=None, image=None, vcpu="1",
                   memory="64", **more):
        """`containerProperties` from what a test cares about."""
        made = {"image": image or self.image, "resourceRequirements": requirements(vcpu, memory)}
        if command is not None:
            made["command"] = ["sh", "-c", command] if isinstance(command, str) else command
        if credentials is not None:
            made["repositoryCredentials"] = {"credentialsParameter": credentials}
        if role is not None:
            made["executionRoleArn"] = role
        return {**made, **more}

    def register(self, definition=None, properties=None, **more):
        """A new revision; returns `name:revision`."""
        name = definition or unique("definition")
        got = self.caller.batch.register_job_definition(
            jobDefinitionName=name, type="container", containerProperties=properties, **more)
        return f"{got['jobDefinitionName']}:{got['revision']}"

    def submit(self, definition, queue=None, name=None, **more):
        return self.caller.batch.submit_job(
            jobName=name or unique("job"), jobQueue=queue or self.queue(), jobDefinition=definition,
            **more)["jobId"]

    def describe(self, job_id):
        return self.caller.batch.describe_jobs(jobs=[job_id])["jobs"][0]

    def wait(self, job_id, statuses=ENDED, timeout_s=60.0):
        """The job's detail once it is in one of these states (or has ended otherwise)."""
        statuses = (statuses,) if isinstance(statuses, str) else statuses

        def settled():
            job = self.describe(job_id)
            return job if job["status"] in statuses or job["status"] in ENDED else None

        job = wait_for(settled, timeout_s, f"job {job_id} to be {'/'.join(statuses)}")
        assert job["status"] in statuses, f"{job['status']}: {reasons(job)}"
        return job

    def end(self, job_id):
        """Terminates a job that a test leaves behind, and waits until it has gone."""
        self.caller.batch.terminate_job(jobId=job_id, reason="end of test")
        return self.wait(job_id)

    def run_job(self, command=None, submit=None, definition=None, timeout_s=60.0, **properties):
        """Registers, submits and waits: the whole life of one job, as DescribeJobs tells it."""
        registered = self.register(properties=self.properties(command, **properties),
                                   **(definition or {}))
        return self.wait(self.submit(registered, **(submit or {})), timeout_s=timeout_s)

    def log_lines(self, job, least=1):
        """What the job printed, in order; waits for at least `least` lines."""
        stream = job["container"]["logStreamName"]

        def lines():
            # The stream is there with its first line, and not before.
            try:
                events = self.caller.logs.get_log_events(
                    logGroupName=LOG_GROUP, logStreamName=stream, startFromHead=True)["events"]
            except self.caller.logs.exceptions.ResourceNotFoundException:
                return None
            return [event["message"] for event in events] if len(events) >= least else None

        return wait_for(lines, 10, f"{least} lines in {stream}")

    def log_streams(self, definition):
        """Streams of a definition's jobs: none means nothing of it ever ran."""
        name = definition.split(":")[0]
        known = self.caller.logs.describe_log_groups(logGroupNamePrefix=LOG_GROUP)["logGroups"]
        if not any(group["logGroupName"] == LOG_GROUP for group in known):
            return []
        return self.caller.logs.describe_log_streams(
            logGroupName=LOG_GROUP, logStreamNamePrefix=f"{name}/")["logStreams"]


def reasons(job):
    """Every reason a job gives, in one text: users look in all of these places."""
    found = [job.get("statusReason", ""), job.get("container", {}).get("reason", "")]
    for attempt in job.get("attempts", []):
        found += [attempt.get("statusReason", ""), attempt.get("container", {}).get("reason", "")]
    return "\n".join(dict.fromkeys(text for text in found if text))


def assert_succeeded(job):
    assert job["status"] == "SUCCEEDED", f"{job['status']}: {reasons(job)}"
    assert job["container"].get("exitCode") == 0, job["container"]


def assert_stage(job, stage):
    """The machine-readable stage of a failure. Its spelling is decided here and nowhere else."""
    places = [job.get("statusReason", ""), job.get("container", {}).get("reason", "")]
    assert any(f"stage={stage}" in place for place in places), (
        f"no stage={stage} in {places!r}")


def assert_never_ran(yard, job, definition):
    """FAILED before RUNNING: no start, no exit code, no log stream, not even an empty one."""
    assert job["status"] == "FAILED", job["status"]
    assert not job.get("startedAt"), "a refused job must never have been RUNNING"
    assert "exitCode" not in job["container"], job["container"]
    assert not job["container"].get("logStreamName"), job["container"]
    for attempt in job["attempts"]:
        assert not attempt.get("startedAt"), attempt
        assert "exitCode" not in attempt["container"], attempt
    assert yard.log_streams(definition) == []


def assert_unseen(yard, word, *answers):
    """The password is in no file of the server, no environment, and none of these answers."""
    found = scan.scan_server(yard.server, word)
    for answer in answers:
        found += scan.scan_text(json.dumps(answer, default=str), word)
        found += scan.scan_text(answer, word)
    assert found == [], f"the password was found in {found}"
