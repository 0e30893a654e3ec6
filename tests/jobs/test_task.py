"""What a job finds out about itself: its role's credentials, its metadata, and this server's API."""

import json
import sys
from pathlib import Path

import pytest

from support.clients import Caller, first_account
from support.policies import TRUST_TASKS, allow, trust
from support.server import Server
from support.wait import unique, wait_for
from support.yard import Yard, assert_succeeded, lasting

DOORWAY = "http://169.254.170.2"
ASK = f"wget -q -O- {DOORWAY}$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI 2>/dev/null"


def _asked(yard, command, **more):
    """What a job got that asks for this: an answer of the doorway's as JSON."""
    job = yard.run_job(command, **more)
    assert_succeeded(job)
    return job, json.loads("".join(yard.log_lines(job)))


def _task_role(yard, *statements, **more):
    return yard.caller.role(*statements, trusted=more.pop("trusted", TRUST_TASKS), **more)


def test_credentials_of_the_job_role(plain, server):
    role = _task_role(plain, allow("secretsmanager:ListSecrets"))
    job, found = _asked(plain, ASK, jobRoleArn=role)
    assert set(found) == {"RoleArn", "AccessKeyId", "SecretAccessKey", "Token", "Expiration"}
    assert found["RoleArn"] == role and found["AccessKeyId"].startswith("ASIA")
    caller = Caller(server.endpoint, found["AccessKeyId"], found["SecretAccessKey"], found["Token"])
    task = job["container"]["taskArn"].rsplit("/", 1)[1]
    assert caller.identity()["Arn"].endswith(f":assumed-role/{role.rsplit('/', 1)[1]}/{task}")
    caller.secretsmanager.list_secrets()


def test_no_role_no_credentials(plain):
    role = plain.execution_role(allow("secretsmanager:GetSecretValue"))
    job = plain.run_job("env | grep -c AWS_CONTAINER_CREDENTIALS || true", executionRoleArn=role)
    assert_succeeded(job)
    assert plain.log_lines(job) == ["0"]
    # The path is guessed: the execution role's credentials aren't there either.
    job = plain.run_job(f"""id=${{ECS_CONTAINER_METADATA_URI_V4##*/}}
        wget -q -O- {DOORWAY}/v2/credentials/$id 2>/dev/null || echo refused""", executionRoleArn=role)
    assert plain.log_lines(job) == ["refused"]


def test_a_role_that_tasks_may_not_assume(plain):
    role = _task_role(plain, trusted=trust({"Service": "ec2.amazonaws.com"}))
    job = plain.run_job(f"{ASK} || echo refused", jobRoleArn=role)
    assert plain.log_lines(job) == ["refused"]


def test_one_job_never_gets_anothers(plain):
    """It knows the other's path, and still comes in by its own door."""
    role = _task_role(plain)
    definition = plain.register(properties=plain.properties(
        lasting("echo $AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"), jobRoleArn=role))
    other = plain.wait(plain.submit(definition), "RUNNING")
    path, = wait_for(lambda: plain.log_lines(other), what="the other's path")
    job = plain.run_job(
        f"wget -q -O- {DOORWAY}{path} 2>/dev/null || echo refused; {ASK} | grep -o RoleArn", jobRoleArn=role)
    plain.end(other["jobId"])
    assert plain.log_lines(job) == ["refused", "RoleArn"]


def test_metadata(plain):
    job, found = _asked(plain, "wget -q -O- $ECS_CONTAINER_METADATA_URI_V4/task")
    container, = found["Containers"]
    assert found["TaskARN"] == job["container"]["taskArn"] and found["LaunchType"] == "EC2"
    assert f"{found['Family']}:{found['Revision']}" == job["jobDefinition"].rsplit("/", 1)[1]
    assert container["Image"] == plain.image and container["KnownStatus"] == "RUNNING"
    assert container["Limits"] == {"CPU": 1024, "Memory": 64}
    assert container["LogOptions"]["awslogs-stream"] == job["container"]["logStreamName"]
    _, alone = _asked(plain, "wget -q -O- $ECS_CONTAINER_METADATA_URI_V4")
    assert alone["Labels"]["com.amazonaws.ecs.container-name"] == "default"


def test_what_a_job_uses(plain):
    """As Docker tells it: the job's own control group and network, and rates since it asked before."""
    busy = "i=0; while [ $i -lt 20000 ]; do i=$((i + 1)); done"
    ask = "wget -q -O- $ECS_CONTAINER_METADATA_URI_V4"
    job = plain.run_job(f"{busy}; {ask}/stats; echo; {ask}/stats; echo; {ask}/task/stats; echo; {ask}/stats/")
    assert_succeeded(job)
    first, second, whole, last = map(json.loads, plain.log_lines(job))
    task = job["container"]["taskArn"].rsplit("/", 1)[1]
    assert first["id"] == task and first["name"].endswith(f"-default-{task}")
    assert set(whole) == {task} and set(whole[task]) == set(second) == set(last)
    cpu = first["cpu_stats"]
    assert 0 < cpu["cpu_usage"]["total_usage"] < cpu["system_cpu_usage"] and cpu["online_cpus"] >= 1
    assert first["preread"].startswith("0001-") and first["precpu_stats"]["system_cpu_usage"] == 0
    assert second["precpu_stats"] == cpu and second["preread"] == first["read"]
    memory = first["memory_stats"]
    assert memory["limit"] == 64 * 1024 * 1024 and 0 < memory["usage"] <= memory["limit"]
    assert memory["stats"]
    assert 1 <= first["pids_stats"]["current"] < 100
    link, = first["networks"].values()
    assert 0 <= link["rx_bytes"] < 10_000_000 and set(link) == {
        f"{way}_{what}" for way in ("rx", "tx") for what in ("bytes", "packets", "errors", "dropped")}
    assert "io_service_bytes_recursive" in first["blkio_stats"]


def test_what_others_use_is_not_told(plain):
    other = plain.wait(plain.submit(plain.register(properties=plain.properties(lasting("true")))), "RUNNING")
    task = wait_for(lambda: plain.describe(other["jobId"])["container"].get("taskArn"), what="the task")
    path = f"{DOORWAY}/v4/{task.rsplit('/', 1)[1]}"
    job = plain.run_job(f"for it in stats task/stats; do wget -q -O- {path}/$it 2>/dev/null || echo refused; done")
    plain.end(other["jobId"])
    assert plain.log_lines(job) == ["refused", "refused"]


def test_a_new_daemon_keeps_the_door_open(own_server, public_registry):
    ground = Yard(own_server, first_account(own_server), public_registry,
                  public_registry.image("team/app"))
    role = _task_role(ground)
    definition = ground.register(properties=ground.properties(
        f"touch /shared/up; while [ ! -e /shared/go ]; do sleep 0.05; done; {ASK} | grep -o RoleArn",
        jobRoleArn=role,
        volumes=[{"name": "shared", "host": {"sourcePath": str(own_server.shared)}}],
        mountPoints=[{"sourceVolume": "shared", "containerPath": "/shared"}]))
    job = ground.wait(ground.submit(definition), "RUNNING")
    wait_for((own_server.shared / "up").exists, what="the job to come up")
    own_server.kill9()
    own_server.start()
    (own_server.shared / "go").touch()
    ended = ground.wait(job["jobId"])
    assert_succeeded(ended)
    assert ground.log_lines(ended) == ["RoleArn"]


def _python_folders():
    """What this interpreter and its packages are made of, for a container that has none."""
    folders = {"/usr", "/lib", "/lib64", sys.base_prefix, sys.prefix}
    found = sorted(folder for folder in folders if Path(folder).is_dir())
    return [one for one in found
            if not any(one != other and one.startswith(other + "/") for other in found)]


@pytest.fixture
def open_server(tmp_path):
    """A server whose jobs may read this machine's Python."""
    made = Server(tmp_path / "open")
    made.arguments = [word for folder in _python_folders()
                      for word in ("--allow-host-path", f"111111111111={folder}:ro")]
    try:
        yield made.start()
    finally:
        made.clean_up()


def test_an_unmodified_sdk_in_a_job(open_server, public_registry):
    """boto3 without any settings: it finds endpoint, Region and credentials by itself."""
    ground = Yard(open_server, first_account(open_server), public_registry,
                  public_registry.image("team/app"))
    name = unique("secret")
    secret = ground.caller.secretsmanager.create_secret(Name=name, SecretString="for the job")
    role = _task_role(ground, allow("secretsmanager:GetSecretValue", secret["ARN"]))
    script = (
        "import boto3; print(boto3.client('sts').get_caller_identity()['Arn']); "
        f"print(boto3.client('secretsmanager').get_secret_value(SecretId='{name}')['SecretString'])")
    volumes = {f"v{number}": folder for number, folder in enumerate(_python_folders())}
    job = ground.run_job(
        [sys.executable, "-c", script], jobRoleArn=role, memory="512",
        volumes=[{"name": name, "host": {"sourcePath": folder}} for name, folder in volumes.items()],
        mountPoints=[{"sourceVolume": name, "containerPath": folder, "readOnly": True}
                     for name, folder in volumes.items()])
    assert_succeeded(job)
    arn, value = ground.log_lines(job)
    assert f":assumed-role/{role.rsplit('/', 1)[1]}/" in arn and value == "for the job"
