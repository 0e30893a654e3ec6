"""What happens inside a container and to it: all on a public image, so that only running is tested."""

import pytest

from support import images
from support.policies import allow
from support.wait import unique, wait_for
from support.yard import assert_succeeded, lasting, reasons

TIMEOUT_S = 60  # The least that Batch takes.


@pytest.fixture(scope="module")
def own_image(public_registry, tmp_path_factory):
    """An image that sets everything an image can set."""
    images.push(public_registry, "team/own", tmp_path_factory.mktemp("own"), config={
        "Env": ["PATH=/bin", "FROM_IMAGE=yes", "BOTH=image"], "User": "worker",
        "WorkingDir": "/var/own", "Entrypoint": ["sh", "-c"], "Cmd": ["echo $0 from cmd"]},
        more_layers=[images.layer({"home/worker/note": "x"}, folders=[("var/own", 0o755)])])
    return public_registry.image("team/own")


@pytest.fixture(scope="module")
def too_long(plain):
    """Started before the other tests, looked at by the last: the limit is a minute at least."""
    definition = plain.register(properties=plain.properties(
        "trap 'echo asked to stop; exit 0' TERM; echo started; while :; do sleep 0.1; done",
        vcpu="0.25", memory="512", role=plain.execution_role()),
        platformCapabilities=["FARGATE"], timeout={"attemptDurationSeconds": TIMEOUT_S},
        retryStrategy={"attempts": 3})
    return plain.submit(definition, plain.queue("FARGATE"))


@pytest.fixture(autouse=True)
def _started(too_long):
    """Every test of this file lets the long one run beside it."""


@pytest.mark.parametrize("code", [0, 1, 42, 255])
def test_exit_codes(plain, code):
    job = plain.run_job(f"exit {code}")
    assert job["status"] == ("FAILED" if code else "SUCCEEDED")
    assert job["container"]["exitCode"] == code
    assert job["statusReason"].startswith("Essential container in task exited")
    assert [one["container"]["exitCode"] for one in job["attempts"]] == [code]
    assert job["createdAt"] <= job["startedAt"] <= job["stoppedAt"]


def test_death_by_signal_is_128_and_the_signal(plain):
    job = plain.run_job("sh -c 'kill -9 $$'; exit $?")
    assert job["container"]["exitCode"] == 137
    assert "OutOfMemory" not in reasons(job)


def test_command_that_is_not_there(plain):
    job = plain.run_job(["/no/such/program"])
    assert job["status"] == "FAILED"
    assert "/no/such/program" in reasons(job) or "no such file" in reasons(job).lower()


def test_environment_of_the_job(plain):
    job = plain.run_job(
        "env", environment=[{"name": "FROM_DEFINITION", "value": "one two  three"},
                            {"name": "BOTH", "value": "definition"}],
        submit={"containerOverrides": {"environment": [
            {"name": "BOTH", "value": "override"}, {"name": "FROM_SUBMIT", "value": "ä=ö"}]}})
    assert_succeeded(job)
    seen = dict(line.split("=", 1) for line in plain.log_lines(job))
    expected = {"FROM_DEFINITION": "one two  three", "BOTH": "override", "FROM_SUBMIT": "ä=ö",
                "AWS_BATCH_JOB_ID": job["jobId"], "AWS_BATCH_JOB_ATTEMPT": "1",
                "AWS_BATCH_JQ_NAME": plain.queue(), "AWS_EXECUTION_ENV": "AWS_ECS_EC2"}
    assert {name: seen.get(name) for name in expected} == expected
    assert seen["AWS_BATCH_CE_NAME"] == plain.queue()
    allowed = {*expected, "AWS_BATCH_CE_NAME", "PATH", "HOME", "HOSTNAME", "PWD", "SHLVL", "TERM"}
    leaked = [name for name in seen if name not in allowed and not name.startswith("ECS_")]
    assert leaked == [], "the daemon's own environment must not reach a job"


def test_image_defaults_and_overrides(plain, own_image):
    defaults = plain.run_job(image=own_image)
    assert_succeeded(defaults)
    assert plain.log_lines(defaults) == ["sh from cmd"]
    job = plain.run_job(["id -un; id -u; id -g; pwd; echo $FROM_IMAGE $BOTH"], image=own_image,
                        environment=[{"name": "BOTH", "value": "job"}])
    assert_succeeded(job)
    assert plain.log_lines(job, 5) == ["worker", "1000", "1000", "/var/own", "yes job"]


@pytest.mark.parametrize(("user", "expected"), [
    ("worker", ["1000", "1000"]), ("1234", ["1234", "0"]), ("1234:77", ["1234", "77"]),
    ("root", ["0", "0"])])
def test_user(plain, user, expected):
    job = plain.run_job("id -u; id -g", user=user)
    assert_succeeded(job)
    assert plain.log_lines(job, 2) == expected


def test_unknown_user_fails_with_its_name(plain):
    job = plain.run_job("true", user="stranger")
    assert job["status"] == "FAILED" and "stranger" in reasons(job)


def test_references_to_parameters(plain):
    definition = plain.register(
        properties=plain.properties(["echo", "Ref::first", "Ref::second", "Ref::unset"]),
        parameters={"first": "default 1", "second": "default 2"})
    job = plain.wait(plain.submit(definition, parameters={"second": "given; rm -rf $HOME"}))
    assert_succeeded(job)
    assert plain.log_lines(job) == ["default 1 given; rm -rf $HOME Ref::unset"]


def test_command_override(plain):
    job = plain.run_job("echo definition", submit={
        "containerOverrides": {"command": ["echo", "override"]}})
    assert plain.log_lines(job) == ["override"]


def test_secrets_become_environment(plain):
    arn = plain.secret({"user": "ann", "number": 7, "password": "first"})
    whole = plain.secret("just text")
    role = plain.execution_role(allow("secretsmanager:GetSecretValue"))
    first = plain.caller.secretsmanager.describe_secret(SecretId=arn)["VersionIdsToStages"]
    plain.caller.secretsmanager.put_secret_value(
        SecretId=arn, SecretString='{"user":"bob","password":"second"}')
    wanted = {"WHOLE": (whole, "just text"), "KEY": (f"{arn}:user::", "bob"),
              "STAGED": (f"{arn}:password:AWSPREVIOUS:", "first"),
              "VERSION": (f"{arn}:number::{next(iter(first))}", "7")}
    job = plain.run_job("env", role=role, secrets=[
        {"name": name, "valueFrom": source} for name, (source, _) in wanted.items()])
    assert_succeeded(job)
    seen = dict(line.split("=", 1) for line in plain.log_lines(job))
    assert {name: seen.get(name) for name in wanted} == {
        name: value for name, (_, value) in wanted.items()}
    assert "just text" not in str(job), "DescribeJobs shows where a secret is from, not what it is"


def test_secret_without_the_named_key_stops_the_job(plain):
    arn = plain.secret({"user": "ann"})
    job = plain.run_job("env", role=plain.reader(arn),
                        secrets=[{"name": "X", "valueFrom": f"{arn}:missing::"}])
    assert job["status"] == "FAILED" and not job.get("startedAt")
    assert "retrieved secret from Secrets Manager did not contain json key missing" in reasons(job)


def test_too_much_memory(plain):
    job = plain.run_job(["dd", "if=/dev/zero", "of=/dev/null", "bs=300M", "count=1"], memory="32")
    assert job["status"] == "FAILED"
    assert job["container"]["exitCode"] == 137
    assert job["container"]["reason"].startswith(
        "OutOfMemoryError: Container killed due to memory usage")


def test_too_much_memory_in_a_child_is_told_all_the_same(plain):
    """The kernel kills the child; its parent may well end with 0 or 137. The cause must show."""
    job = plain.run_job("dd if=/dev/zero of=/dev/null bs=300M count=1; exit 9", memory="32")
    assert job["status"] == "FAILED"
    assert "OutOfMemoryError" in reasons(job)


def _mounting(path, **more):
    """Container properties that mount a path of the host at /host."""
    return {"volumes": [{"name": "host", "host": {"sourcePath": str(path)}}],
            "mountPoints": [{"sourceVolume": "host", "containerPath": "/host"}], **more}


def test_host_volume_and_read_only_root(plain, server):
    folder = server.shared / unique("volume")
    folder.mkdir()
    (folder / "in").write_text("from the host\n")
    job = plain.run_job(
        "cat /host/in; echo to the host > /host/out; touch /x 2>/dev/null && echo writable; true",
        readonlyRootFilesystem=True, **_mounting(folder))
    assert_succeeded(job)
    assert plain.log_lines(job) == ["from the host"]
    assert (folder / "out").read_text() == "to the host\n"


def test_a_link_in_a_granted_folder_leads_nowhere_else(plain, server):
    """One job plants it, the next one mounts it: what is outside stays outside."""
    name = unique("link")
    assert_succeeded(plain.run_job(f"ln -s / /host/{name}", **_mounting(server.shared)))
    job = plain.run_job("ls /host", **_mounting(server.shared / name))
    assert_succeeded(job)
    assert name in plain.log_lines(job) and "etc" not in plain.log_lines(job)


@pytest.mark.parametrize(("wants", "option"), [
    (_mounting("/etc"), "--allow-host-path 111111111111=/etc"),
    (_mounting("/"), "--allow-host-path 111111111111=/"),
    ({"linuxParameters": {"devices": [{"hostPath": "/dev/null"}]}},
     "--allow-device 111111111111=/dev/null"),
    ({"privileged": True}, "--allow-privileged 111111111111"),
], ids=["path", "root", "device", "privileged"])
def test_the_host_is_closed_unless_the_operator_opens_it(plain, wants, option):
    job = plain.run_job("echo ran", **wants)
    assert job["status"] == "FAILED"
    assert "[stage=host]" in job["container"]["reason"] and option in job["container"]["reason"]
    assert "logStreamName" not in job["container"]


def test_a_job_is_alone(plain, server):
    """Its own process ids, host name, file system and network: not the host's loopback."""
    port = server.listen.rsplit(":", 1)[1]
    job = plain.run_job(f"ps | wc -l; nc -w 1 127.0.0.1 {port} </dev/null 2>/dev/null && echo reached; "
                        "ls /work /usr/bin 2>/dev/null | head -1; true")
    assert_succeeded(job)
    lines = plain.log_lines(job)
    assert len(lines) == 1 and int(lines[0]) < 8, lines


def test_standard_error_and_long_output_are_kept_in_order(plain):
    job = plain.run_job("echo out; echo err >&2; seq 1 3000; printf 'no newline'")
    assert_succeeded(job)
    events, token = [], {}
    while True:
        page = plain.caller.logs.get_log_events(
            logGroupName="/aws/batch/job", logStreamName=job["container"]["logStreamName"],
            startFromHead=True, **token)
        if not page["events"]:
            break
        events += [one["message"] for one in page["events"]]
        token = {"nextToken": page["nextForwardToken"]}
    assert sorted(events[:2]) == ["err", "out"]
    assert events[2:-1] == [str(number) for number in range(1, 3001)]
    assert events[-1] == "no newline"


def test_logs_are_readable_while_the_job_runs(plain):
    definition = plain.register(properties=plain.properties(
        lasting("echo early")))
    job = plain.wait(plain.submit(definition), "RUNNING")
    try:
        assert plain.log_lines(job) == ["early"]
        assert plain.describe(job["jobId"])["status"] == "RUNNING"
    finally:
        plain.end(job["jobId"])


def test_two_containers_of_one_image_do_not_share_their_changes(plain):
    for _ in range(2):
        job = plain.run_job("test -e /tmp/mark && echo seen; touch /tmp/mark; echo done")
        assert plain.log_lines(job) == ["done"]


def test_timeout_asks_then_kills_and_does_not_retry(plain, too_long):
    """Last in its file, so that the minute has passed beside the other tests."""
    job = plain.wait(too_long, timeout_s=TIMEOUT_S + 40)
    assert job["status"] == "FAILED"
    assert job["statusReason"].startswith("Job attempt duration exceeded timeout")
    assert len(job["attempts"]) == 1
    assert TIMEOUT_S * 1000 <= job["stoppedAt"] - job["startedAt"] < (TIMEOUT_S + 10) * 1000
    assert wait_for(lambda: plain.log_lines(job, 2) == ["started", "asked to stop"], 5)


def test_lines_are_shipped_while_another_is_half_read(plain):
    job_id = plain.submit(plain.register(properties=plain.properties(
        "trap 'exit 143' TERM; printf half >&2; while :; do echo line; sleep 0.2; done")))
    plain.wait(job_id, "RUNNING")
    lines = plain.log_lines(plain.describe(job_id), least=4)
    assert plain.describe(job_id)["status"] == "RUNNING"
    assert set(lines) == {"half", "line"}, lines
    plain.end(job_id)
