"""Batch's own resources: environments, queues, definitions, and what it says of wrong requests."""

import pytest

from support.clients import refused
from support.policies import allow
from support.wait import unique, wait_for
from support.yard import compute_resources, requirements

WRAPPED = "Error executing request, Exception : "


@pytest.fixture
def batch(admin):
    return admin.batch


def _environment(batch, name=None, kind="EC2", **more):
    name = name or unique("ce")
    batch.create_compute_environment(computeEnvironmentName=name, type="MANAGED",
                                     computeResources=compute_resources(kind), **more)
    _valid(batch, name)
    return name


def _valid(batch, name):
    wait_for(lambda: _seen_environment(batch, name)["status"] == "VALID")


def _seen_environment(batch, name):
    return batch.describe_compute_environments(computeEnvironments=[name])["computeEnvironments"][0]


def _queue(batch, environment, name=None, **more):
    name = name or unique("jq")
    batch.create_job_queue(jobQueueName=name, priority=1, computeEnvironmentOrder=[
        {"order": 1, "computeEnvironment": environment}], **more)
    wait_for(lambda: _seen_queue(batch, name)["status"] == "VALID")
    return name


def _seen_queue(batch, name):
    return batch.describe_job_queues(jobQueues=[name])["jobQueues"][0]


def _register(batch, name=None, **more):
    properties = {"image": "example.com/a:1", "resourceRequirements": requirements()}
    properties |= more.pop("containerProperties", {})
    return batch.register_job_definition(jobDefinitionName=name or unique("jd"), type="container",
                                         containerProperties=properties, **more)


# Compute environments.


@pytest.mark.parametrize("kind", ["EC2", "FARGATE"])
def test_environment_is_echoed(batch, admin, kind):
    name = _environment(batch, kind=kind, tags={"team": "blue"})
    seen = _seen_environment(batch, name)
    assert seen["computeEnvironmentArn"] == (
        f"arn:aws:batch:us-east-1:{admin.account_id}:compute-environment/{name}")
    assert (seen["type"], seen["state"], seen["status"]) == ("MANAGED", "ENABLED", "VALID")
    wanted = compute_resources(kind)
    assert {key: seen["computeResources"].get(key) for key in wanted} == wanted
    assert seen["tags"] == {"team": "blue"}


def test_environment_changes_and_goes(batch):
    name = _environment(batch)
    with refused("ClientException", "Object already exists"):
        batch.create_compute_environment(computeEnvironmentName=name, type="MANAGED",
                                         computeResources=compute_resources())
    batch.update_compute_environment(computeEnvironment=name, computeResources={"maxvCpus": 3})
    _valid(batch, name)
    assert _seen_environment(batch, name)["computeResources"]["maxvCpus"] == 3
    with refused("ClientException"):
        batch.delete_compute_environment(computeEnvironment=name)  # It is ENABLED.
    batch.update_compute_environment(computeEnvironment=name, state="DISABLED")
    _valid(batch, name)
    batch.delete_compute_environment(computeEnvironment=name)
    wait_for(lambda: not batch.describe_compute_environments(
        computeEnvironments=[name])["computeEnvironments"])


def test_environment_in_use_stays(batch):
    name = _environment(batch)
    _queue(batch, name)
    batch.update_compute_environment(computeEnvironment=name, state="DISABLED")
    _valid(batch, name)
    with refused("ClientException"):
        batch.delete_compute_environment(computeEnvironment=name)


@pytest.mark.parametrize("name", ["with space", "", "x" * 129, "dot.ted"])
def test_names(batch, admin, name):
    raw = admin.client("batch", raw=True)
    for attempt in (
            lambda: raw.create_compute_environment(computeEnvironmentName=name, type="MANAGED",
                                                   computeResources=compute_resources()),
            lambda: raw.create_job_queue(jobQueueName=name, priority=1, computeEnvironmentOrder=[
                {"order": 1, "computeEnvironment": "x"}]),
            lambda: raw.register_job_definition(
                jobDefinitionName=name, type="container", containerProperties={
                    "image": "a", "resourceRequirements": requirements()})):
        with refused("ClientException", status=400):
            attempt()


# Queues.


def test_queue_is_echoed_changes_and_goes(batch, admin):
    environment = _environment(batch)
    name = _queue(batch, environment)
    seen = _seen_queue(batch, name)
    assert seen["jobQueueArn"] == f"arn:aws:batch:us-east-1:{admin.account_id}:job-queue/{name}"
    assert (seen["state"], seen["status"], seen["priority"]) == ("ENABLED", "VALID", 1)
    assert seen["computeEnvironmentOrder"] == [{"order": 1, "computeEnvironment": (
        f"arn:aws:batch:us-east-1:{admin.account_id}:compute-environment/{environment}")}]
    with refused("ClientException", "Object already exists"):
        _queue(batch, environment, name)
    with refused("ClientException"):
        batch.delete_job_queue(jobQueue=name)  # It is ENABLED.
    batch.update_job_queue(jobQueue=seen["jobQueueArn"], state="DISABLED", priority=9)
    wait_for(lambda: _seen_queue(batch, name)["status"] == "VALID")
    assert (_seen_queue(batch, name)["state"], _seen_queue(batch, name)["priority"]) == ("DISABLED", 9)
    batch.delete_job_queue(jobQueue=name)
    wait_for(lambda: not batch.describe_job_queues(jobQueues=[name])["jobQueues"])


def test_queue_needs_an_environment_that_is_there(batch):
    with refused("ClientException"):
        _queue(batch, unique("absent"))


def test_queue_does_not_mix_ec2_and_fargate(batch):
    with refused("ClientException"):
        batch.create_job_queue(jobQueueName=unique(), priority=1, computeEnvironmentOrder=[
            {"order": number, "computeEnvironment": _environment(batch, kind=kind)}
            for number, kind in enumerate(("EC2", "FARGATE"))])


# Job definitions.


EVERYTHING = {
    "image": "registry.example.com/team/app:1",
    "command": ["run", "Ref::what"],
    "resourceRequirements": requirements("2", "256"),
    "environment": [{"name": "A", "value": "1"}],
    "user": "worker", "privileged": False, "readonlyRootFilesystem": True,
    "ulimits": [{"name": "nofile", "softLimit": 64, "hardLimit": 128}],
    "volumes": [{"name": "v", "host": {"sourcePath": "/tmp"}}],
    "mountPoints": [{"sourceVolume": "v", "containerPath": "/v", "readOnly": True}],
    "linuxParameters": {"initProcessEnabled": True, "sharedMemorySize": 64, "maxSwap": 0,
                        "tmpfs": [{"containerPath": "/t", "size": 8, "mountOptions": ["rw"]}]},
    "logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "/aws/batch/job"}},
}


def _assert_holds(found, given):
    """All that was given is there; absent lists may have become empty ones."""
    if isinstance(given, dict):
        for key, value in given.items():
            assert key in found, key
            _assert_holds(found[key], value)
    else:
        assert found == given


def test_definition_keeps_all_it_was_given(batch, admin, plain):
    name, role = unique("jd"), plain.execution_role()
    secret = "arn:aws:secretsmanager:eu-west-1:222222222222:secret:x-AbCdEf"
    properties = {**EVERYTHING, "executionRoleArn": role, "jobRoleArn": role,
                  "repositoryCredentials": {"credentialsParameter": secret},
                  "secrets": [{"name": "S", "valueFrom": secret}]}
    got = batch.register_job_definition(
        jobDefinitionName=name, type="container", containerProperties=properties,
        parameters={"what": "all"}, timeout={"attemptDurationSeconds": 100},
        retryStrategy={"attempts": 2, "evaluateOnExit": [{"onExitCode": "1", "action": "EXIT"}]},
        tags={"k": "v"}, propagateTags=True)
    assert got["jobDefinitionArn"] == (
        f"arn:aws:batch:us-east-1:{admin.account_id}:job-definition/{name}:1")
    seen = batch.describe_job_definitions(jobDefinitionName=name)["jobDefinitions"][0]
    kept = seen["containerProperties"]
    _assert_holds(kept, properties)
    assert (seen["revision"], seen["status"], seen["type"]) == (1, "ACTIVE", "container")
    assert (seen["parameters"], seen["tags"], seen["propagateTags"]) == (
        {"what": "all"}, {"k": "v"}, True)
    assert seen["timeout"] == {"attemptDurationSeconds": 100}
    assert seen["retryStrategy"]["attempts"] == 2


def test_revisions(batch):
    name = unique("jd")
    assert [_register(batch, name)["revision"] for _ in range(3)] == [1, 2, 3]
    batch.deregister_job_definition(jobDefinition=f"{name}:3")

    def seen(**more):
        found = batch.describe_job_definitions(jobDefinitionName=name, **more)["jobDefinitions"]
        return {one["revision"]: one["status"] for one in found}

    assert seen(status="ACTIVE") == {1: "ACTIVE", 2: "ACTIVE"}
    assert seen() == {1: "ACTIVE", 2: "ACTIVE", 3: "INACTIVE"}
    exact = batch.describe_job_definitions(jobDefinitions=[f"{name}:2"])["jobDefinitions"]
    assert [one["revision"] for one in exact] == [2]
    assert _register(batch, name)["revision"] == 4


WRONG_DEFINITIONS = [
    # (label, what is changed in containerProperties; None takes it away, what is said)
    ("no vcpu", {"resourceRequirements": [{"type": "MEMORY", "value": "64"}]},
     (WRAPPED, "vCPU is not provided.", ", RequestId: ")),
    ("no memory", {"resourceRequirements": [{"type": "VCPU", "value": "1"}]}, (WRAPPED,)),
    ("role is no arn", {"executionRoleArn": "just-a-name"},
     (WRAPPED, "executionRoleArn just-a-name is not an iam role arn", ", RequestId: ")),
    ("no image", {"image": None}, ()),
    ("empty image", {"image": ""}, ()),
    ("image with spaces", {"image": "a b"}, ()),
    ("vcpu is no number", {"resourceRequirements": requirements("many")}, ()),
    ("half a vcpu on EC2", {"resourceRequirements": requirements("0.5")}, ()),
    ("too little memory", {"resourceRequirements": requirements("1", "3")}, ()),
    ("reserved name", {"environment": [{"name": "AWS_BATCH_X", "value": "1"}]}, ()),
    ("secrets without a role", {"secrets": [{"name": "S", "valueFrom":
     "arn:aws:secretsmanager:us-east-1:222222222222:secret:x-AbCdEf"}]}, ("executionRoleArn",)),
    ("mount without a volume", {"mountPoints": [
        {"sourceVolume": "absent", "containerPath": "/x"}]}, ()),
    ("log group that can't be", {"logConfiguration": {"logDriver": "awslogs", "options": {
        "awslogs-group": "a:b"}}}, (WRAPPED, "awslogs-group")),
    ("log region that can't be", {"logConfiguration": {"logDriver": "awslogs", "options": {
        "awslogs-region": "nowhere"}}}, (WRAPPED, "awslogs-region")),
]


@pytest.mark.parametrize(("change", "texts"), [row[1:] for row in WRONG_DEFINITIONS],
                         ids=[row[0] for row in WRONG_DEFINITIONS])
def test_wrong_definitions(admin, change, texts):
    properties = {"image": "example.com/a:1", "resourceRequirements": requirements(), **change}
    with refused("ClientException", *texts, status=400):
        admin.client("batch", raw=True).register_job_definition(
            jobDefinitionName=unique(), type="container",
            containerProperties={k: v for k, v in properties.items() if v is not None})


def test_definition_without_a_body(admin):
    with refused("ClientException", "Container properties should not be empty"):
        admin.batch.register_job_definition(jobDefinitionName=unique(), type="container")


@pytest.mark.parametrize("more", [
    {"timeout": {"attemptDurationSeconds": 59}}, {"retryStrategy": {"attempts": 11}},
    {"retryStrategy": {"attempts": 0}},
    {"retryStrategy": {"evaluateOnExit": [{"onExitCode": "1", "action": "EXIT"}]}},
    {"retryStrategy": {"attempts": 2, "evaluateOnExit": [{"onExitCode": "x", "action": "EXIT"}]}},
    {"retryStrategy": {"attempts": 2, "evaluateOnExit": [{"onExitCode": "1", "action": "LOOP"}]}},
    {"retryStrategy": {"attempts": 2, "evaluateOnExit": [{"onExitCode": "1", "action": "EXIT"}] * 6}},
    {"tags": {"": "x"}}], ids=str)
def test_wrong_limits_of_a_definition(admin, more):
    with refused("ClientException", status=400):
        _register(admin.client("batch", raw=True), **more)


@pytest.mark.parametrize("change", [
    {"resourceRequirements": requirements("0.25", "64")}, {"resourceRequirements": requirements("3", "512")},
    {"executionRoleArn": None}, {"privileged": True},
    {"ulimits": [{"name": "nofile", "softLimit": 1, "hardLimit": 1}]},
    {"volumes": [{"name": "v", "host": {"sourcePath": "/tmp"}}]}], ids=str)
def test_fargate_refuses_what_it_cannot_do(admin, plain, change):
    properties = {"image": "example.com/a:1", "resourceRequirements": requirements("0.25", "512"),
                  "executionRoleArn": plain.execution_role(), **change}
    with refused("ClientException", status=400):
        admin.batch.register_job_definition(
            jobDefinitionName=unique(), type="container", platformCapabilities=["FARGATE"],
            containerProperties={k: v for k, v in properties.items() if v is not None})


# Submission.


def test_submission_says_what_is_missing(batch, admin):
    environment = _environment(batch)
    queue, name = _queue(batch, environment), unique("jd")
    _register(batch, name)
    arn = f"arn:aws:batch:us-east-1:{admin.account_id}:job-definition/{unique('absent')}:1"
    for change, text in [
        ({"jobQueue": "absent"}, "JobQueue absent not found."),
        ({"jobDefinition": "absent"},
         "JobDefinition name absent does not exist or is not in ACTIVE status"),
        ({"jobDefinition": arn}, f"JobDefinition {arn} not found."),
        ({"jobName": "-first"}, "Job name should match valid pattern"),
        ({"jobName": "with space"}, "Job name should match valid pattern"),
        ({"dependsOn": [{"jobId": "00000000-0000-0000-0000-000000000000"}]}, ""),
        ({"dependsOn": [{"jobId": "x"}] * 21}, ""),
        ({"containerOverrides": {"command": [""]}}, ""),
        ({"schedulingPriorityOverride": 10_000}, "schedulingPriorityOverride must be between"),
        ({"schedulingPriorityOverride": -1}, "schedulingPriorityOverride must be between"),
    ]:
        request = {"jobName": "fine", "jobQueue": queue, "jobDefinition": name, **change}
        with refused("ClientException", text, status=400):
            batch.submit_job(**request)
    batch.deregister_job_definition(jobDefinition=f"{name}:1")
    with refused("ClientException", "does not exist or is not in ACTIVE status"):
        batch.submit_job(jobName="late", jobQueue=queue, jobDefinition=name)


@pytest.mark.parametrize(("kind", "capability"), [("EC2", "FARGATE"), ("FARGATE", "EC2")])
def test_a_definition_for_another_platform_is_refused(batch, plain, kind, capability):
    queue = _queue(batch, _environment(batch, kind=kind))
    name = plain.register(properties=plain.properties(
        "true", vcpu="1", memory="2048", role=plain.execution_role()),
        platformCapabilities=[capability])
    with refused("ClientException", "platformCapabilities", queue, status=400):
        batch.submit_job(jobName="misfit", jobQueue=queue, jobDefinition=name)
    assert batch.list_jobs(jobQueue=queue, jobStatus="RUNNABLE")["jobSummaryList"] == []


def test_definition_may_be_named_in_four_ways(plain):
    name, batch = unique("jd"), plain.caller.batch
    for word in ("one", "two"):
        plain.register(name, plain.properties(f"echo {word}"))
    arn = batch.describe_job_definitions(jobDefinitions=[f"{name}:1"])["jobDefinitions"][0][
        "jobDefinitionArn"]
    for form, word in [(name, "two"), (f"{name}:1", "one"), (arn, "one"), (arn[:-2], "two")]:
        job = plain.wait(plain.submit(form))
        assert plain.log_lines(job) == [word], form
        assert job["jobDefinition"].endswith(f"/{name}:{1 if word == 'one' else 2}")


def test_job_as_described(plain, admin):
    name, job_name = unique("jd"), unique("job")
    definition = plain.register(name, plain.properties("true"), parameters={"a": "1", "b": "2"})
    queue = plain.queue()
    got = plain.caller.batch.submit_job(
        jobName=job_name, jobQueue=queue, jobDefinition=definition, parameters={"b": "3"},
        tags={"t": "u"}, timeout={"attemptDurationSeconds": 90}, containerOverrides={
            "resourceRequirements": [{"type": "MEMORY", "value": "128"}]})
    assert got["jobArn"] == f"arn:aws:batch:us-east-1:{admin.account_id}:job/{got['jobId']}"
    assert got["jobName"] == job_name
    job = plain.wait(got["jobId"])
    assert job["jobQueue"] == f"arn:aws:batch:us-east-1:{admin.account_id}:job-queue/{queue}"
    assert (job["parameters"], job["tags"]) == ({"a": "1", "b": "3"}, {"t": "u"})
    assert job["timeout"] == {"attemptDurationSeconds": 90}
    needs = {one["type"]: one["value"] for one in job["container"]["resourceRequirements"]}
    assert needs == {"VCPU": "1", "MEMORY": "128"}
    assert job["container"]["image"] == plain.image
    assert (job["isCancelled"], job["isTerminated"]) == (False, False)


def test_describing_jobs_that_are_not_there(batch):
    assert batch.describe_jobs(jobs=["00000000-0000-0000-0000-000000000000"])["jobs"] == []


def test_lists(plain):
    queue, batch = plain.new_queue(), plain.caller.batch
    good, bad = plain.register(properties=plain.properties("true")), plain.register(
        properties=plain.properties("false"))
    names = [unique("good"), unique("good"), unique("bad")]
    for name, definition in zip(names, (good, good, bad), strict=True):
        plain.wait(plain.submit(definition, queue, name))

    def listed(**more):
        pages = batch.get_paginator("list_jobs").paginate(
            jobQueue=queue, PaginationConfig={"PageSize": 1}, **more)
        return [one["jobName"] for page in pages for one in page["jobSummaryList"]]

    assert sorted(listed(jobStatus="SUCCEEDED")) == sorted(names[:2])
    assert listed(jobStatus="FAILED") == names[2:]
    assert listed() == [], "RUNNING is the default"
    assert listed(filters=[{"name": "JOB_NAME", "values": ["good*"]}]) == [names[1], names[0]]
    assert listed(filters=[{"name": "AFTER_CREATED_AT", "values": ["0"]}]) == names[::-1]
    assert listed(filters=[{"name": "BEFORE_CREATED_AT", "values": ["1"]}]) == []
    with refused("ClientException"):
        batch.list_jobs()


def test_tags_by_arn(batch, admin):
    arn = _register(batch, tags={"a": "1"})["jobDefinitionArn"]
    batch.tag_resource(resourceArn=arn, tags={"b": "2 +/=:", "a": "3"})
    assert batch.list_tags_for_resource(resourceArn=arn)["tags"] == {"a": "3", "b": "2 +/=:"}
    batch.untag_resource(resourceArn=arn, tagKeys=["a", "absent"])
    assert batch.list_tags_for_resource(resourceArn=arn)["tags"] == {"b": "2 +/=:"}
    reader = admin.user(allow("batch:ListTagsForResource", f"{arn}x"))
    with refused("AccessDeniedException", "batch:ListTagsForResource", arn):
        reader.batch.list_tags_for_resource(resourceArn=arn)


def test_regions_and_accounts_are_apart(batch, admin, other):
    name = unique("jd")
    _register(batch, name)
    for elsewhere in (admin.client("batch", "eu-west-3"), other.batch):
        assert elsewhere.describe_job_definitions(jobDefinitionName=name)["jobDefinitions"] == []
        assert _register(elsewhere, name)["revision"] == 1


def test_denials_name_action_and_resource(batch, admin):
    user, name = admin.user(allow("batch:SubmitJob", "arn:aws:batch:*:*:job-definition/other*")), unique("jd")
    _register(batch, name)
    with refused("AccessDeniedException", f"User: {user.identity()['Arn']} is not authorized to "
                 "perform: batch:SubmitJob on resource: ", "because no identity-based policy allows "
                 "the batch:SubmitJob action"):
        user.batch.submit_job(jobName="x", jobQueue="absent", jobDefinition=name)
