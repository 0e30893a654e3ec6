"""The binary's own commands, as the README shows them."""

import json
import subprocess

import pytest

from support.clients import first_account, new_account
from support.policies import allow
from support.server import binary, clean_environment
from support.wait import unique, wait_for


def test_first_start_makes_one_administrator(own_server):
    caller = first_account(own_server)
    identity = caller.identity()
    assert len(identity["Account"]) == 12 and identity["Account"].isdigit()
    assert identity["Arn"].startswith(f"arn:aws:iam::{identity['Account']}:")
    assert caller.iam.list_roles()["Roles"] is not None
    before = (own_server.data_dir / "credentials").read_text()
    own_server.restart()
    assert (own_server.data_dir / "credentials").read_text() == before
    assert first_account(own_server).identity()["Arn"] == identity["Arn"]


def test_account_create(own_server):
    first_account(own_server)
    second = new_account(own_server, "333333333333")
    assert second.identity()["Account"] == "333333333333"
    again = own_server.run("account", "create", "333333333333")
    assert again.returncode != 0 and again.stdout.strip() == "", "an account is made once"


@pytest.mark.parametrize("account", ["12345", "abcdefghijkl", "1234567890123", ""])
def test_account_ids_are_twelve_digits(own_server, account):
    done = own_server.run("account", "create", account)
    assert done.returncode != 0 and done.stderr.strip()


def test_env_prints_what_a_shell_needs(server, admin):
    done = server.run("env")
    assert done.returncode == 0, done.stderr
    shell = subprocess.run(["sh", "-c", f"{done.stdout}\nenv"], capture_output=True, text=True,
                           timeout=20, env=clean_environment())
    seen = dict(line.split("=", 1) for line in shell.stdout.splitlines() if "=" in line)
    wanted = {"AWS_ENDPOINT_URL": server.endpoint, "AWS_ACCESS_KEY_ID": admin.access_key_id,
              "AWS_SECRET_ACCESS_KEY": admin.secret_access_key}
    assert {name: seen.get(name) for name in wanted} == wanted
    assert seen.get("AWS_REGION") or seen.get("AWS_DEFAULT_REGION")


def test_status_tells_how_the_server_stands(server, admin, plain):
    queue = plain.new_queue(max_vcpus=1)
    large = plain.register(properties=plain.properties("true", vcpu="2"))
    job_id = plain.submit(large, queue)
    wait_for(lambda: plain.describe(job_id).get("statusReason"), 10, "a job that says why it waits")
    done = server.run("status", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    version = subprocess.run([binary(), "--version"], capture_output=True, text=True, timeout=20)
    assert (told["Up"], told["Endpoint"], told["Problem"]) == (True, server.endpoint, None)
    assert version.stdout.split()[-1] == told["Version"]
    assert told["StartedDate"].endswith("Z") and told["DataDirectory"] == str(server.data_dir.resolve())
    assert told["Accounts"]["Active"] >= 1 and admin.region in told["Regions"]
    assert {one["Status"]: one["Count"] for one in told["Jobs"]}["RUNNABLE"] >= 1
    (waiting,) = [one for one in told["WaitingQueues"] if one["FirstJobId"] == job_id]
    assert waiting["Runnable"] == 1 and waiting["QueueArn"].endswith(f":job-queue/{queue}")
    assert waiting["Reason"] == plain.describe(job_id)["statusReason"]
    disk = told["Disk"]
    assert 0 < disk["FreeBytes"] < disk["TotalBytes"] and disk["DatabaseBytes"] > 0
    assert told["RootKey"] == {"Source": "file", "Path": str(server.data_dir.resolve() / "root.key")}
    trail = told["AuditTrail"]
    assert server.run("audit", "verify", "--expect", f"{trail['Last']}:{trail['Hash']}").returncode == 0
    text = server.run("status").stdout
    assert f"is up at {server.endpoint}" in text and waiting["QueueArn"] in text
    plain.end(job_id)


def test_status_of_a_server_is_for_its_operators(server, admin, other):
    """Others are told that it is up, and nothing else."""
    may = admin.user(allow("batchyard:DescribeServer", "*"))
    for caller, knows in [(may, True), (admin.user(), False), (other, False)]:
        done = subprocess.run([binary(), "status", "--json"], capture_output=True, text=True,
                              timeout=60, env=caller.environment())
        assert done.returncode == 0, done.stderr
        told = json.loads(done.stdout)
        assert told["Up"] and ("Version" in told) == knows
        assert knows or ("AccessDenied" in told["Problem"] and len(told) == 3)


def test_status_of_a_server_that_is_gone(own_server):
    own_server.stop()
    done = own_server.run("status", "--json")
    assert done.returncode != 0 and done.stderr.strip()
    told = json.loads(done.stdout)
    assert told["Up"] is False and told["Problem"] and told["Endpoint"] == own_server.endpoint
    assert told["Disk"]["FreeBytes"] > 0 and "Jobs" not in told
    never = subprocess.run([binary(), "status", "--data-dir", own_server.data_dir.parent / "none"],
                           capture_output=True, text=True, timeout=20, env=clean_environment())
    assert never.returncode != 0 and "NOT up" in never.stdout


@pytest.mark.parametrize("as_list", [False, True])
def test_register_takes_a_file_and_the_documented_list(server, admin, plain, tmp_path, as_list):
    """AWS's page prints containerProperties as a one-element list, which its own CLI refuses."""
    properties = plain.properties("true")
    name, path = unique("file"), tmp_path / "definition.json"
    path.write_text(json.dumps({
        "jobDefinitionName": name, "type": "container",
        "containerProperties": [properties] if as_list else properties}))
    done = subprocess.run([binary(), "register", path], capture_output=True, text=True, timeout=60,
                          env=admin.environment())
    assert done.returncode == 0, done.stderr
    found = admin.batch.describe_job_definitions(jobDefinitionName=name)["jobDefinitions"]
    assert [one["revision"] for one in found] == [1]
    assert found[0]["containerProperties"]["image"] == plain.image


def test_register_refuses_a_list_of_two(server, admin, plain, tmp_path):
    path = tmp_path / "definition.json"
    path.write_text(json.dumps({
        "jobDefinitionName": unique("two"), "type": "container",
        "containerProperties": [plain.properties("true")] * 2}))
    done = subprocess.run([binary(), "register", path], capture_output=True, text=True, timeout=60,
                          env=admin.environment())
    assert done.returncode != 0 and done.stderr.strip()


@pytest.mark.parametrize("arguments", [["--help"], ["serve", "--help"], ["--version"]])
def test_help_is_there(server, arguments):
    done = subprocess.run([binary(), *arguments], capture_output=True, text=True, timeout=20)
    assert done.returncode == 0 and done.stdout.strip()


def test_demo_tells_the_whole_story(server):
    """No network, no registry beside it: the chain, then the two counter-proofs."""
    done = subprocess.run([binary(), "demo"], capture_output=True, text=True, timeout=120,
                          env=clean_environment(NO_COLOR="1"))
    assert done.returncode == 0, done.stdout + done.stderr
    for word in ("secretsmanager:GetSecretValue", "refused"):
        assert word in done.stdout + done.stderr
