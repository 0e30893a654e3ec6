"""Registry passwords that rotate while jobs pull with them, by the rotator that is shipped."""

import json
import shutil
import ssl
import subprocess
import uuid

import pytest

from support import images
from support.clients import first_account
from support.fronts import Host
from support.functions import STEP_ACTIONS, log_of
from support.functions import bind as bind_function
from support.policies import allow, trust
from support.registry import Registry
from support.server import binary
from support.wait import password, unique, wait_for
from support.yard import Yard, assert_stage, assert_succeeded

ROTATION_S = 60


@pytest.fixture(scope="module")
def rotating(registry_tools, tmp_path_factory):
    """A registry whose one user's password is to be rotated, with an image in it."""
    made = Registry(tmp_path_factory.mktemp("rotating"), {"ci": password()}).start()
    images.push(made, "team/app", tmp_path_factory.mktemp("image"))
    yield made
    made.stop()


def yard_on(server, admin, registry):
    return Yard(server, admin, registry, registry.image("team/app"))


def bind(server, admin, registry, *options):
    """Binds a function to the shipped rotator; its ARN."""
    role = admin.role(allow(STEP_ACTIONS, "arn:aws:secretsmanager:*:*:secret:rotating-*"),
                      allow("secretsmanager:GetRandomPassword"),
                      trusted=trust({"Service": "lambda.amazonaws.com"}))
    arn = f"arn:aws:lambda:us-east-1:{admin.account_id}:function:{unique('registry')}"
    done = server.run(
        "rotation", "bind", arn, "--role", role, "--data-dir", str(server.data_dir), "--",
        str(binary()), "rotator", "registry", "--htpasswd", str(registry.htpasswd),
        "--registry", f"http://127.0.0.1:{registry.port}", *options)
    assert done.returncode == 0, done.stderr
    return arn


def login(registry):
    user, word = next(iter(registry.users.items()))
    return {"username": user, "password": word}


def rotated(admin, arn, version):
    def asked():
        seen = admin.secretsmanager.describe_secret(SecretId=arn)
        done = "AWSCURRENT" in seen["VersionIdsToStages"].get(version, [])
        return seen if done and seen.get("LastRotatedDate") else None
    return wait_for(asked, ROTATION_S, "the rotated secret")


def value(admin, arn):
    return json.loads(admin.secretsmanager.get_secret_value(SecretId=arn)["SecretString"])


@pytest.fixture
def chain(own_server, rotating):
    admin = first_account(own_server)
    return own_server, admin, rotating, yard_on(own_server, admin, rotating)


def test_jobs_go_on_pulling_while_two_users_take_turns(chain):
    server, admin, registry, yard = chain
    arn = yard.secret(login(registry), name=unique("rotating"))
    role, function = yard.reader(arn), bind(server, admin, registry, "--alternate")
    definition = yard.register(properties=yard.properties("true", credentials=arn, role=role))
    running = [yard.submit(definition) for _ in range(2)]
    seen = set()
    for _ in range(3):
        version = admin.secretsmanager.rotate_secret(
            SecretId=arn, RotationLambdaARN=function,
            RotationRules={"AutomaticallyAfterDays": 30})["VersionId"]
        running += [yard.submit(definition) for _ in range(3)]
        rotated(admin, arn, version)
        now = value(admin, arn)
        seen.add(now["username"])
        assert registry.status("GET", "/v2/", now["username"], now["password"]) == 200
        running.append(yard.submit(definition))
    assert seen == {"ci", "ci_clone"}
    for job in running:
        assert_succeeded(yard.wait(job))


def test_one_users_old_password_is_refused_after(chain):
    server, admin, registry, yard = chain
    before = login(registry)
    arn = yard.secret(before, name=unique("rotating"))
    function = bind(server, admin, registry)
    version = admin.secretsmanager.rotate_secret(SecretId=arn, RotationLambdaARN=function)["VersionId"]
    rotated(admin, arn, version)
    now = value(admin, arn)
    assert now["username"] == "ci" and now["password"] != before["password"]
    registry.users["ci"] = now["password"]
    status = registry.status("GET", "/v2/", "ci", before["password"])
    assert status == 401, "the old password is worth nothing"
    assert_succeeded(yard.run_job("true", credentials=arn, role=yard.reader(arn)))


def test_a_rotation_goes_on_after_a_crash(chain):
    """kill -9 in the middle, again and again: in the end one version is current and works."""
    server, admin, registry, yard = chain
    arn = yard.secret(login(registry), name=unique("rotating"))
    function = bind(server, admin, registry, "--alternate")
    version = str(uuid.uuid4())
    admin.secretsmanager.rotate_secret(SecretId=arn, RotationLambdaARN=function,
                                       ClientRequestToken=version)
    for _ in range(4):
        server.kill9()
        server.start()
    seen = rotated(admin, arn, version)
    assert seen["VersionIdsToStages"][version].count("AWSCURRENT") == 1
    now = value(admin, arn)
    assert registry.status("GET", "/v2/", now["username"], now["password"]) == 200


def test_a_function_without_a_role_that_lambda_may_assume(chain):
    server, admin, registry, yard = chain
    arn = yard.secret(login(registry), name=unique("rotating"))
    function = bind(server, admin, registry)
    role = admin.role(allow("*"))
    done = server.run("rotation", "bind", function, "--role", role, "--data-dir", str(server.data_dir), "--",
                      str(binary()), "rotator", "registry", "--htpasswd", str(registry.htpasswd))
    assert done.returncode == 0, done.stderr
    version = admin.secretsmanager.rotate_secret(SecretId=arn, RotationLambdaARN=function)["VersionId"]
    before = value(admin, arn)
    wait_for(lambda: "cannot be assumed" in server.log_tail(400), 20, "the refusal in the log")
    assert value(admin, arn) == before
    stages = admin.secretsmanager.describe_secret(SecretId=arn)["VersionIdsToStages"]
    assert stages[version] == ["AWSPENDING"]


# A password that moved between the reading and the pull.


def test_a_refused_login_is_looked_up_once_more(yard, registry):
    """The registry refuses what was AWSCURRENT a moment ago: the secret is read again. It is still
    the same here, so the attempt fails, after exactly two reads."""
    arn = yard.secret({"username": "puller", "password": "wrong"})
    role = yard.reader(arn)
    job = yard.run_job("true", credentials=arn, role=role)
    assert_stage(job, "login")
    done = yard.server.run("audit", "tail", "--json", "-n", "200")
    reads = [line for line in done.stdout.splitlines() if arn in line and "assumed-role" in line]
    assert len(reads) == 2, reads


# Secrets in other forms, and bound ones.


def host(registry):
    return f"127.0.0.1:{registry.port}"


def tagged(yard, text, **tags):
    names = {"registry": "batchyard:registry", "shape": "batchyard:registry-secret"}
    return yard.secret(text, Tags=[{"Key": names[key], "Value": word} for key, word in tags.items()])


def test_docker_s_own_form(yard, registry):
    import base64

    user, word = next(iter(registry.users.items()))
    auth = base64.b64encode(f"{user}:{word}".encode()).decode()
    config = json.dumps({"auths": {"other.example": {"auth": "eDp5"},
                                   yard.image.split("/")[0]: {"auth": auth}}})
    for text, shape in ((config, "dockerconfigjson"), (json.dumps({"auth": auth}), "auth")):
        arn = tagged(yard, text, shape=shape)
        assert_succeeded(yard.run_job("true", credentials=arn, role=yard.reader(arn)))
        # Without the tag it is what AWS makes of it: no login.
        plain = yard.secret(text)
        assert_stage(yard.run_job("true", credentials=plain, role=yard.reader(plain)), "shape")


def test_a_login_for_another_registry_is_not_taken(yard):
    arn = tagged(yard, json.dumps({"auths": {"other.example": {"auth": "eDp5"}}}), shape="dockerconfigjson")
    job = yard.run_job("true", credentials=arn, role=yard.reader(arn))
    assert_stage(job, "shape")
    assert "no login for this registry" in job["container"]["reason"]


def test_a_bound_secret_goes_nowhere_else(yard, registry):
    here = yard.image.split("/")[0]
    bound = tagged(yard, yard.credentials(), registry=here)
    assert_succeeded(yard.run_job("true", credentials=bound, role=yard.reader(bound)))
    mark = registry.mark()
    elsewhere = tagged(yard, yard.credentials(), registry="registry.example")
    job = yard.run_job("true", credentials=elsewhere, role=yard.reader(elsewhere))
    assert_stage(job, "login")
    reason = job["container"]["reason"]
    assert "is bound to registry registry.example" in reason and f"is not sent to {here}" in reason
    assert registry.requests(mark) == []


# The shipped rotator and an address that sets passwords.


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """Files: the key and the certificate of 127.0.0.1, and that of the authority that signed it."""
    if not shutil.which("openssl"):
        pytest.skip("LOUD: needs apt-get install openssl")
    folder = tmp_path_factory.mktemp("tls")
    (folder / "leaf.ext").write_text("subjectAltName=IP:127.0.0.1\nbasicConstraints=CA:FALSE\n")
    new = ["-newkey", "rsa:2048", "-nodes"]
    for command in (
        ["req", "-x509", *new, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=authority"],
        ["req", "-new", *new, "-keyout", "leaf.key", "-out", "leaf.csr", "-subj", "/CN=hook"],
        ["x509", "-req", "-in", "leaf.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
         "-out", "leaf.pem", "-days", "2", "-extfile", "leaf.ext"],
    ):
        subprocess.run(["openssl", *command], check=True, capture_output=True, timeout=60, cwd=folder)
    return [folder / name for name in ("leaf.key", "leaf.pem", "ca.pem")]


class Hook(Host):
    """Takes what is POSTed to it, over TLS; says `status`."""

    def __init__(self, certificate):
        self.status = 204
        super().__init__()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate[1], certificate[0])
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)

    def answer(self, seen):
        return self.status, {}, b""


@pytest.fixture
def hook(certificate):
    made = Hook(certificate)
    yield made
    made.stop()


def hooked(server, admin, *options):
    return bind_function(server, admin, "--", str(binary()), "rotator", "registry", *options)


def test_a_hook_is_told_over_tls(server, admin, hook, certificate):
    before = {"username": "ci", "password": password()}
    arn = admin.secretsmanager.create_secret(Name=unique("rotating"), SecretString=json.dumps(before))["ARN"]
    function = hooked(server, admin, "--hook", f"https://{hook.host}/set", "--ca", str(certificate[2]))
    version = admin.secretsmanager.rotate_secret(SecretId=arn, RotationLambdaARN=function)["VersionId"]
    rotated(admin, arn, version)
    told = [json.loads(seen.body) for seen in hook.seen]
    assert told == [value(admin, arn)] and told[0]["password"] != before["password"]
    log = "\n".join(log_of(admin, function))
    assert "the hook has taken the password: 204" in log and told[0]["password"] not in log


@pytest.mark.parametrize("options,reason", [
    (["--hook", "https://{}/set"], "UnknownIssuer"),
    (["--hook", "http://registry.example/set"], "no password is sent"),
    (["--hook", "https://{}/set", "--ca", "{ca}"], "the hook answered 500"),
], ids=["untrusted", "plain", "refused"])
def test_a_hook_that_is_not_told_says_why(server, admin, hook, certificate, options, reason):
    hook.status = 500
    arn = admin.secretsmanager.create_secret(
        Name=unique("rotating"), SecretString=json.dumps({"username": "ci", "password": password()}))["ARN"]
    options = [word.replace("{ca}", str(certificate[2])).replace("{}", hook.host) for word in options]
    function = hooked(server, admin, *options)
    admin.secretsmanager.rotate_secret(SecretId=arn, RotationLambdaARN=function)
    log = wait_for(lambda: next((text for text in log_of(admin, function) if "setSecret of" in text), None),
                   ROTATION_S, "the failed step")
    assert reason in log and "exit status: 1" in log, log
    assert bool(hook.passwords()) == ("--ca" in options), "it went to nobody who wasn't trusted"
    admin.secretsmanager.cancel_rotate_secret(SecretId=arn)
