"""Rotation functions that are container images, and what becomes of what functions print."""

import json
import subprocess
import uuid
from pathlib import Path

import pytest

from support import scan
from support.clients import first_account, refused
from support.functions import LAMBDA, bind, log_of, role, rotator_image, script_image
from support.policies import allow, trust
from support.wait import password, unique, wait_for

ROTATION_S = 120
# The rotator wants a file to set the password in: in a container there is memory for it.
ROTATE = "touch /tmp/users && exec /usr/local/bin/batchyard rotator registry --htpasswd /tmp/users"


def begin(admin, value, function, **more):
    """A secret under rotation by this function: (ARN, the new version)."""
    sm = admin.secretsmanager
    arn = sm.create_secret(Name=unique("rotating"), SecretString=json.dumps(value))["ARN"]
    version = str(uuid.uuid4())
    sm.rotate_secret(SecretId=arn, RotationLambdaARN=function, ClientRequestToken=version, **more)
    return arn, version


def login():
    return {"username": "ci", "password": password()}


def shown(server, arn):
    done = server.run("rotation", "show", arn)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def succeeded(server, admin, arn, version):
    def asked():
        seen = admin.secretsmanager.describe_secret(SecretId=arn)
        return "AWSCURRENT" in seen["VersionIdsToStages"].get(version, []) and seen.get("LastRotatedDate")
    try:
        wait_for(asked, ROTATION_S, "the rotated secret")
    except AssertionError as error:
        raise AssertionError(f"{error}: {shown(server, arn)}\n{server.log_tail()}") from None


def failed(server, arn, attempt=1):
    """The last failure, once there is one."""
    return wait_for(lambda: (found := shown(server, arn).get("LastFailure"))
                    and found["Attempt"] >= attempt and found, ROTATION_S, "a failure")


@pytest.fixture(scope="module")
def rotator(registry, tmp_path_factory):
    """The shipped rotator, in a private image."""
    if subprocess.run(["which", "strip", "ldd"], capture_output=True, check=False).returncode:
        pytest.skip("LOUD: needs binutils")
    return rotator_image(registry, tmp_path_factory.mktemp("rotator"), ROTATE)


def pulled_as(admin, registry, **more):
    """Options that give an image's registry its login, by a role that may do nothing else."""
    user, word = next(iter(registry.users.items()))
    secret = admin.secretsmanager.create_secret(
        Name=unique("login"), SecretString=json.dumps({"username": user, "password": word}), **more)["ARN"]
    reader = admin.role(allow("secretsmanager:GetSecretValue", secret), trusted=LAMBDA)
    return ["--credentials", secret, "--execution-role", reader]


@pytest.fixture
def own(own_server):
    return own_server, first_account(own_server)


def test_a_private_image_rotates_a_secret(server, admin, registry, rotator):
    function = bind(server, admin, "--image", rotator, *pulled_as(admin, registry))
    before = login()
    arn, version = begin(admin, before, function)
    succeeded(server, admin, arn, version)
    now = json.loads(admin.secretsmanager.get_secret_value(SecretId=arn)["SecretString"])
    assert now["username"] == "ci" and now["password"] != before["password"]
    assert len(now["password"]) == 32
    assert shown(server, arn)["Status"] == "Succeeded"
    streams = log_of(admin, function)
    steps = ["createSecret", "setSecret", "testSecret", "finishSecret"]
    assert len(streams) == len(steps), streams
    text = "\n".join(streams)
    for step, said in zip(steps, ["is stored as AWSPENDING", "is in the htpasswd file", "nothing is tried",
                                  "is AWSCURRENT"], strict=True):
        own = next(stream for stream in streams if f"{step} of {arn}" in stream)
        assert f"{step}: " in own and said in own, own
        assert own.startswith("START RequestId: ") and "END RequestId: " in own and "Duration: " in own
    assert "withheld" not in text
    for word in (before["password"], now["password"]):
        assert scan.scan_text(text, word) == []


def test_a_rotation_in_an_image_goes_on_after_kill9(own, registry, rotator):
    server, admin = own
    function = bind(server, admin, "--image", rotator, *pulled_as(admin, registry))
    before = login()
    arn, version = begin(admin, before, function)
    seen = set()
    for _ in range(4):
        # Whatever is under way just then: a pull, a container, a step's record.
        wait_for(lambda: server.processes() and True, 5)
        server.kill9()
        server.start()
        seen.add(shown(server, arn).get("Step"))
    succeeded(server, admin, arn, version)
    now = json.loads(admin.secretsmanager.get_secret_value(SecretId=arn)["SecretString"])
    assert now["password"] != before["password"]
    wait_for(lambda: not list((server.data_dir / "engine" / "attempts").glob("rotation-*")), 30,
             "nothing left of the functions")
    for word in (before["password"], now["password"]):
        assert scan.scan_server(server, word) == []


def test_kill9_while_the_container_runs(own, public_registry, tmp_path):
    """The daemon dies beside a step that takes long: the next one ends it and takes the step again."""
    server, admin = own
    slow = script_image(public_registry, tmp_path, "trap '' TERM; echo begun; exec sleep 600")
    function = bind(server, admin, "--image", slow)
    arn, _ = begin(admin, login(), function)
    attempts = server.data_dir / "engine" / "attempts"

    def running():
        return {path.parent.name for path in attempts.glob("rotation-*/started.json")}
    first = wait_for(running, 60, "a container of the function's")
    server.kill9()
    assert running() == first, "it outlives the daemon for as long as that is gone"
    server.start()
    second = wait_for(lambda: (now := running()) and not now & first and now, 60, "the step's second container")
    assert len(second) == 1
    assert shown(server, arn)["Status"] == "InProgress"
    # A daemon that ends in order leaves none running.
    assert server.stop() == 0
    assert not running(), "they hold credentials"
    server.start()


def test_a_functions_time_ends_without_a_daemon(own, public_registry, tmp_path):
    """The daemon dies beside a function that hangs: the container ends at its limit all the same. The
    next daemon counts that as the failed attempt it was, and tries again."""
    server, admin = own
    slow = script_image(public_registry, tmp_path, "trap '' TERM; echo begun; while :; do sleep 1; done")
    function = bind(server, admin, "--image", slow, "--timeout", "5")
    before = login()
    arn, version = begin(admin, before, function)
    attempts = server.data_dir / "engine" / "attempts"

    def begun():
        return {path.parent for path in attempts.glob("rotation-*/started.json")}
    container, = wait_for(begun, 60, "a container of the function's")
    server.kill9()
    pid = json.loads((container / "started.json").read_text())["pid"]
    assert Path(f"/proc/{pid}").exists() and not (container / "exit.json").exists()
    wait_for((container / "exit.json").exists, 60, "the end of the function's time")
    assert not Path(f"/proc/{pid}").exists()
    ended = json.loads((container / "exit.json").read_text())
    assert ended["signal"] == 9 and ended["stopped_at_ms"] - ended["started_at_ms"] >= 5_000, ended
    server.start()
    failure = failed(server, arn)
    late = "the function took longer than 5 s"
    assert (failure["Step"], failure["Attempt"], failure["Reason"]) == ("createSecret", 1, late)
    assert failure["VersionId"] == version
    wait_for(lambda: begun() - {container}, 60, "the second attempt")
    now = shown(server, arn)
    assert (now["Status"], now["Step"], now["Attempt"]) == ("InProgress", "createSecret", 2)
    assert not container.exists(), "the first one's remains"
    text = log_of(admin, function)[0]
    assert f"attempt 1 of 5, failed: {late}" in text and "what it printed is lost" in text, text
    assert failed(server, arn, 2)["Reason"] == late
    seen = admin.secretsmanager.describe_secret(SecretId=arn)
    assert seen["VersionIdsToStages"][version] == ["AWSPENDING"] and "LastRotatedDate" not in seen
    value = admin.secretsmanager.get_secret_value(SecretId=arn)["SecretString"]
    assert json.loads(value) == before
    admin.secretsmanager.cancel_rotate_secret(SecretId=arn)


def test_what_a_function_finds_in_its_container(server, admin, public_registry, tmp_path):
    script = "; ".join([
        "cat > /tmp/event", "env > /tmp/names", "id -u", "echo hello >> /tmp/x",
        "touch /x 2>/dev/null && echo 'writes to its image'", "grep -c AWS_ACCESS_KEY_ID /tmp/names",
        "wget -q -O - http://169.254.170.2$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI | grep -c AccessKeyId",
        "echo $AWS_ENDPOINT_URL $AWS_REGION", "sed 's/SecretId.*Cl/Cl/' /tmp/event", "echo", "exit 7"])
    function = bind(server, admin, "--image", script_image(
        public_registry, tmp_path, script))
    arn, version = begin(admin, login(), function)
    failure = failed(server, arn)
    assert failure["Step"] == "createSecret" and failure["VersionId"] == version
    assert failure["Reason"] == "the function ended with exit status: 7"
    logs = admin.logs.get_log_events(logGroupName=failure["LogGroupName"], startFromHead=True,
                                     logStreamName=failure["LogStreamName"])["events"]
    lines = [event["message"] for event in logs]
    assert lines[1:5] == ["0", "0", "1", "http://169.254.170.2 us-east-1"], lines
    assert json.loads(lines[5]) == {"Step": "createSecret", "ClientRequestToken": version}
    assert "writes to its image" not in lines
    assert lines[6].endswith("attempt 1 of 5, failed: the function ended with exit status: 7"), lines
    admin.secretsmanager.cancel_rotate_secret(SecretId=arn)


LEAK = """IFS= read -r word < /leak
echo "the password is $word"; echo "and on stderr $word" >&2
printf '%s\\n' "x:$word" | base64; echo a line without it; exit 1"""


@pytest.mark.parametrize("kind", ["image", "program"])
def test_a_value_that_a_function_prints_is_found_nowhere(own, public_registry, tmp_path, kind):
    server, admin = own
    value = login()
    if kind == "image":
        from support import images
        layer = images.layer({"leak": value["password"] + "\n"})
        leaky = script_image(public_registry, tmp_path, LEAK.replace("base64", "cat"), more_layers=[layer])
        binding = ["--image", leaky]
    else:
        (tmp_path / "leak").write_text(value["password"] + "\n")
        script = LEAK.replace("/leak", str(tmp_path / "leak"))
        binding = ["--", "/bin/sh", "-c", script]
    function = bind(server, admin, *binding)
    arn, _ = begin(admin, value, function)
    failure = failed(server, arn)
    text = wait_for(lambda: log_of(admin, function), 10)[0]
    assert "a line without it" in text, text
    assert "3 lines are withheld: they hold a value of the secret" in text
    assert failure["Reason"] in text
    assert scan.scan_text(text, value["password"]) == []
    admin.secretsmanager.cancel_rotate_secret(SecretId=arn)
    # The image has it in a layer: that is the image's maker's doing.
    kept = [path for path in scan.scan_files(server.data_dir, value["password"])
            if "/data/images/" not in path]
    assert kept == [] and scan.scan_text(server.log_path.read_text(), value["password"]) == []


def test_what_cannot_be_looked_over_is_withheld(server, admin):
    """A role that may not read the secret: what went wrong is said, what was printed is not kept."""
    powerless = role(admin, allow("secretsmanager:DescribeSecret"))
    function = bind(server, admin, "--", "/bin/sh", "-c", "echo something; exit 1", role_arn=powerless)
    arn, _ = begin(admin, login(), function)
    failed(server, arn)
    text = wait_for(lambda: log_of(admin, function), 10)[0]
    assert "something" not in text and "1 lines are withheld" in text, text
    assert "secretsmanager:GetSecretValue" in text and powerless.split("/")[1] in text
    nobody = bind(server, admin, "--", "/bin/sh", "-c", "echo something; exit 1", role_arn="")
    other, _ = begin(admin, login(), nobody)
    failed(server, other)
    text = wait_for(lambda: log_of(admin, nobody), 10)[0]
    assert "something" not in text and "bind it with one" in text, text
    for one in (arn, other):
        admin.secretsmanager.cancel_rotate_secret(SecretId=one)


# Why an image is not had.


def broken_login(admin, registry):
    options = pulled_as(admin, registry)
    admin.secretsmanager.put_secret_value(SecretId=options[1], SecretString="no JSON")
    return options


def wrong_login(admin, registry):
    options = pulled_as(admin, registry)
    admin.secretsmanager.put_secret_value(
        SecretId=options[1], SecretString=json.dumps({"username": "puller", "password": password()}))
    return options


def bound_elsewhere(admin, registry):
    return pulled_as(admin, registry, Tags=[{"Key": "batchyard:registry", "Value": "registry.example"}])


def powerless_reader(admin, registry):
    secret = pulled_as(admin, registry)[1]
    return ["--credentials", secret, "--execution-role", admin.role(allow("kms:*"), trusted=LAMBDA)]


def untrusting_reader(admin, registry):
    secret = pulled_as(admin, registry)[1]
    tasks = trust({"Service": "ecs-tasks.amazonaws.com"})
    return ["--credentials", secret, "--execution-role", admin.role(allow("*"), trusted=tasks)]


@pytest.mark.parametrize("options,stage,text", [
    (lambda admin, registry: [], "login", "no credentials were given"),
    (broken_login, "shape", "the secret arn:"),
    (wrong_login, "login", ""),
    (bound_elsewhere, "shape", "is bound to registry registry.example"),
    (powerless_reader, "lookup", "is not authorized to perform: secretsmanager:GetSecretValue"),
    (untrusting_reader, "trust", "cannot be assumed by lambda.amazonaws.com"),
], ids=["none", "broken", "wrong", "bound", "powerless", "untrusting"])
def test_an_image_that_is_not_had_says_why(server, admin, registry, app_image, options, stage, text):
    function = bind(server, admin, "--image", app_image, *options(admin, registry))
    arn, _ = begin(admin, login(), function)
    reason = failed(server, arn)["Reason"]
    assert reason.startswith("the function's image cannot be had: "), reason
    assert f"[stage={stage}]" in reason and text in reason, reason
    admin.secretsmanager.cancel_rotate_secret(SecretId=arn)


def test_limits_of_a_container(server, admin, public_registry, tmp_path):
    late = bind(server, admin, "--image", script_image(
        public_registry, tmp_path, "echo half; printf 'a line that does not end'; exec sleep 600"),
        "--timeout", "1")
    arn, _ = begin(admin, login(), late)
    assert failed(server, arn)["Reason"] == "the function took longer than 1 s"
    text = wait_for(lambda: log_of(admin, late), 10)[0]
    assert "half" in text and "does not end" not in text, text
    hungry = bind(server, admin, "--image", script_image(
        public_registry, tmp_path, "exec tail /dev/zero"), "--timeout", "60")
    other, _ = begin(admin, login(), hungry)
    assert "too little memory: 512 MiB" in failed(server, other)["Reason"]
    for one in (arn, other):
        admin.secretsmanager.cancel_rotate_secret(SecretId=one)


# What is shown, and to whom.


def test_a_failure_is_shown_until_it_goes_well(server, admin, tmp_path):
    gate = tmp_path / "open"
    script = f"test -e {gate} || {{ echo shut >&2; exit 3; }}"
    function = bind(server, admin, "--", "/bin/sh", "-c", script)
    sm = admin.secretsmanager
    arn, _ = begin(admin, login(), function, RotateImmediately=False,
                   RotationRules={"AutomaticallyAfterDays": 30})
    failure = failed(server, arn)
    assert failure["Step"] == "testSecret" and "exit status: 3" in failure["Reason"]
    assert shown(server, arn)["Status"] == "Failed"
    gate.touch()
    sm.rotate_secret(SecretId=arn, RotateImmediately=False)
    wait_for(lambda: "LastFailure" not in shown(server, arn), 30, "a test that goes well")
    assert shown(server, arn)["Status"] == "Scheduled"


def test_who_may_see_a_rotation(server, admin, other):
    arn = admin.secretsmanager.create_secret(Name=unique("rotating"), SecretString="x")["ARN"]
    assert shown(server, arn) == {"ARN": arn, "Name": arn.split(":")[6][:-7], "Status": "NotConfigured"}
    from support.signing import call
    for caller, code in [(admin.user(), "AccessDeniedException"), (other, "AccessDeniedException"),
                         (admin.user(allow("batchyard:DescribeRotation", arn)), None)]:
        answer = call(caller, "batchyard", "DescribeRotation", {"SecretId": arn})
        assert (answer.status == 200) == (code is None), answer.text
        assert code is None or answer.code == code, answer.text
    answer = call(admin, "batchyard", "DescribeRotation", {"SecretId": "rotating-absent"})
    assert answer.code == "ResourceNotFoundException", answer.text


@pytest.mark.parametrize("options,text", [
    (["--image", "No/Such:Image"], "Image"),
    (["--image", "111111111111.dkr.ecr.us-east-1.amazonaws.com/f:1"], "ECR"),
    (["--image", "r.example/f:1", "--url", "https://r.example/"], "cannot be used with"),
    (["--credentials", "s"], "required"),
    (["--image", "r.example/f:1", "--credentials", "s"], "required"),
])
def test_bindings_that_make_no_sense(server, admin, options, text):
    arn = f"arn:aws:lambda:us-east-1:{admin.account_id}:function:x"
    done = server.run("rotation", "bind", arn, *options)
    assert done.returncode != 0 and text in done.stderr, done.stderr


def test_whoever_binds_an_image_hands_over_both_roles(server, admin):
    """iam:PassRole is asked for the role that reads the login as well."""
    from support.signing import call
    runs, reads = (admin.role(allow("*"), trusted=LAMBDA) for _ in range(2))
    binder = admin.user(allow("batchyard:*"), allow("iam:PassRole", runs))
    answer = call(binder, "batchyard", "PutRotationFunction", {
        "FunctionArn": f"arn:aws:lambda:us-east-1:{admin.account_id}:function:x", "RoleArn": runs,
        "Image": "r.example/f:1", "CredentialsParameter": "s", "ExecutionRoleArn": reads})
    assert answer.code == "AccessDeniedException" and "iam:PassRole" in answer.message, answer.text
    assert reads in answer.message


# A function's log is the account's.


def test_the_log_is_read_as_lambda_s_is(server, admin):
    function = bind(server, admin, "--", "/bin/sh", "-c", "exit 9")
    arn, _ = begin(admin, login(), function)
    failure = failed(server, arn)
    assert failure["LogGroupName"] == "/aws/lambda/" + function.split(":")[6]
    powerless = admin.user()
    with refused("AccessDeniedException"):
        powerless.logs.get_log_events(logGroupName=failure["LogGroupName"],
                                      logStreamName=failure["LogStreamName"])
    found = admin.logs.filter_log_events(logGroupName=failure["LogGroupName"], filterPattern="failed")
    assert [event for event in found["events"] if "exit status: 9" in event["message"]]
    admin.secretsmanager.cancel_rotate_secret(SecretId=arn)
