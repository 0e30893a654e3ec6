"""AWS's documented flow, typed as a user types it: everything through the unmodified aws CLI."""

import json
import subprocess

from support.clients import aws_cli
from support.policies import TRUST_TASKS, two_actions
from support.wait import password, unique, wait_for
from support.yard import (
    LOG_GROUP,
    VPC,
    assert_never_ran,
    assert_stage,
    assert_unseen,
    lasting,
    reasons,
    requirements,
)


def _write(folder, name, content):
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return f"file://{path}"


def _ended(admin, job_id):
    def look():
        job = admin.aws("batch", "describe-jobs", "--jobs", job_id)["jobs"][0]
        return job if job["status"] in ("SUCCEEDED", "FAILED") else None

    return wait_for(look, 60, f"job {job_id} to end")


def _role(admin, folder):
    name = unique("ecsTaskExecutionRole")
    trust = _write(folder, "trust.json", TRUST_TASKS)
    return admin.aws("iam", "create-role", "--role-name", name,
                     "--assume-role-policy-document", trust)["Role"]


def _queue(admin, folder):
    name = unique("journey")
    resources = {"type": "FARGATE", "maxvCpus": 4, **VPC}
    admin.aws("batch", "create-compute-environment", "--compute-environment-name", name,
              "--type", "MANAGED", "--state", "ENABLED",
              "--compute-resources", _write(folder, "resources.json", resources))
    wait_for(lambda: admin.aws("batch", "describe-compute-environments", "--compute-environments",
                               name)["computeEnvironments"][0]["status"] == "VALID")
    admin.aws("batch", "create-job-queue", "--job-queue-name", name, "--state", "ENABLED",
              "--priority", "10", "--compute-environment-order",
              f"order=1,computeEnvironment={name}")
    wait_for(lambda: admin.aws("batch", "describe-job-queues", "--job-queues", name)[
        "jobQueues"][0]["status"] == "VALID")
    return name


def _definition(admin, folder, role_arn, secret, image):
    name = unique("journey")
    body = {
        "jobDefinitionName": name, "type": "container", "platformCapabilities": ["FARGATE"],
        "containerProperties": {
            "image": image, "resourceRequirements": requirements("0.25", "512"),
            "command": ["sh", "-c", "for i in 1 2 3; do echo step $i; done; id -u"],
            "repositoryCredentials": {"credentialsParameter": secret},
            "executionRoleArn": role_arn,
        },
    }
    got = admin.aws("batch", "register-job-definition", "--cli-input-json",
                    _write(folder, f"{name}.json", body))
    assert got["revision"] == 1 and got["jobDefinitionName"] == name
    return name


def _submit(admin, queue, definition):
    return admin.aws("batch", "submit-job", "--job-name", unique("journey"), "--job-queue", queue,
                     "--job-definition", definition)["jobId"]


def test_documented_flow_with_two_action_policy_and_customer_key(
        server, admin, registry, app_image, yard, tmp_path):
    word = password()
    registry.add_user("journey", word)
    identity = admin.aws("sts", "get-caller-identity")
    assert identity["Account"] == admin.account_id

    key = admin.aws("kms", "create-key", "--description", "registry secrets")["KeyMetadata"]
    value = _write(tmp_path, "secret.json", {"username": "journey", "password": word})
    secret = admin.aws("secretsmanager", "create-secret", "--name", unique("dev/registry"),
                       "--kms-key-id", key["KeyId"], "--secret-string", value)
    role = _role(admin, tmp_path)
    policy = two_actions(secret["ARN"], key["Arn"])
    admin.aws("iam", "put-role-policy", "--role-name", role["RoleName"], "--policy-name",
              "registry", "--policy-document", _write(tmp_path, "policy.json", policy))
    queue = _queue(admin, tmp_path)
    definition = _definition(admin, tmp_path, role["Arn"], secret["ARN"], app_image)

    job = _ended(admin, _submit(admin, queue, definition))
    assert job["status"] == "SUCCEEDED", reasons(job)
    assert job["container"]["exitCode"] == 0
    assert job["container"]["repositoryCredentials"] == {"credentialsParameter": secret["ARN"]}
    assert job["createdAt"] <= job["startedAt"] <= job["stoppedAt"]

    stream = job["container"]["logStreamName"]
    prefix, task = stream.rsplit("/", 1)
    assert prefix == f"{definition}/default" and task
    events = admin.aws("logs", "get-log-events", "--log-group-name", LOG_GROUP,
                       "--log-stream-name", stream, "--start-from-head")["events"]
    assert [event["message"] for event in events] == ["step 1", "step 2", "step 3", "0"]
    found = admin.aws("logs", "filter-log-events", "--log-group-name", LOG_GROUP,
                      "--log-stream-names", stream)["events"]
    assert [event["message"] for event in found] == ["step 1", "step 2", "step 3", "0"]

    # The counter-proof: the same job, its role's policy gone.
    admin.aws("iam", "delete-role-policy", "--role-name", role["RoleName"],
              "--policy-name", "registry")
    again = _definition(admin, tmp_path, role["Arn"], secret["ARN"], app_image)
    refused = _ended(admin, _submit(admin, queue, again))
    assert_never_ran(yard, refused, again)
    assert_stage(refused, "iam")
    for text in ("secretsmanager:GetSecretValue", f"assumed-role/{role['RoleName']}/",
                 "because no identity-based policy allows the secretsmanager:GetSecretValue action"):
        assert text in reasons(refused)
    assert_unseen(yard, word, job, refused, events, found)


def test_lines_can_be_read_while_the_job_runs(admin, yard):
    """What `aws logs tail --follow` of the CLI's second version does; PyPI has the first."""
    secret = yard.secret()
    definition = yard.register(properties=yard.properties(
        lasting("echo first"), credentials=secret, role=yard.reader(secret)))
    job = yard.wait(yard.submit(definition), "RUNNING")
    stream = job["container"]["logStreamName"]

    def lines():
        found = admin.aws("logs", "filter-log-events", "--log-group-name", LOG_GROUP,
                          "--log-stream-names", stream, check=False)
        return found.returncode == 0 and "first" in found.stdout

    try:
        wait_for(lines, 15, "the first line")
        assert yard.describe(job["jobId"])["status"] == "RUNNING"
    finally:
        yard.end(job["jobId"])


def test_batchyard_env_is_enough_for_the_aws_cli(server, admin):
    """`eval "$(batchyard env)"`, then plain `aws`."""
    from support.server import binary, clean_environment

    script = (f'eval "$({binary()} env --data-dir {server.data_dir})" && '
              f'{aws_cli()} sts get-caller-identity && {aws_cli()} batch describe-job-queues')
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=60,
                          env=clean_environment(AWS_PAGER=""))
    assert done.returncode == 0, done.stderr
    assert admin.account_id in done.stdout and "jobQueues" in done.stdout
