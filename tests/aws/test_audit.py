"""The audit trail: every use is in it, refusals too, and a change of it shows."""

import concurrent.futures
import json
import sqlite3
import subprocess

import pytest

from support.clients import first_account, new_account, refused
from support.policies import allow, deny
from support.scan import scan_text
from support.server import binary, clean_environment
from support.signing import call
from support.wait import password, unique, wait_for

MANY = 1_000


def tail(server, records=MANY, **environment):
    done = server.run("audit", "tail", "--json", "-n", str(records), **environment)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def uses_of(server, resource):
    """(who, action, verdict, because) of every use of a resource, oldest first."""
    return [(record["Principal"], entry["Action"], entry["Allowed"], entry["Because"])
            for record in tail(server) for entry in record["Entries"] if entry["Resource"] == resource]


def verify(server, *more):
    return server.run("audit", "verify", *more)


@pytest.fixture
def secret(admin):
    return admin.secretsmanager.create_secret(Name=unique("audited"), SecretString=password())["ARN"]


def test_a_read_is_recorded_with_its_statement(server, admin, secret):
    reader = admin.user({**allow("secretsmanager:GetSecretValue", secret), "Sid": "Pull"})
    reader.secretsmanager.get_secret_value(SecretId=secret)
    (who, action, allowed, because), = uses_of(server, secret)
    assert (who, action, allowed) == (reader.identity()["Arn"], "secretsmanager:GetSecretValue", True)
    assert because == "allowed by identity-based policy inline, statement 0 (Pull)"


def test_the_key_behind_a_value_is_recorded_with_it(server, admin):
    key = admin.kms.create_key()["KeyMetadata"]["Arn"]
    arn = admin.secretsmanager.create_secret(Name=unique("keyed"), SecretString="x", KmsKeyId=key)["ARN"]
    admin.secretsmanager.get_secret_value(SecretId=arn)
    record = tail(server, 1)[-1]
    seen = [(entry["Action"], entry["Resource"], entry.get("Via")) for entry in record["Entries"]]
    assert seen == [("secretsmanager:GetSecretValue", arn, None), ("kms:Decrypt", key, "secretsmanager")]
    assert record["Entries"][1]["Context"]["SecretARN"] == arn


def test_refusals_are_recorded(server, admin, secret):
    nobody = admin.user()
    barred = admin.user(allow("secretsmanager:*"), deny("secretsmanager:GetSecretValue"))
    for user in (nobody, barred):
        with refused("AccessDeniedException"):
            user.secretsmanager.get_secret_value(SecretId=secret)
    first, second = uses_of(server, secret)
    assert first[2:] == (False, "no identity-based policy allows it")
    assert second[2] is False
    assert second[3] == "denied by identity-based policy inline, statement 1"


@pytest.mark.parametrize("operation", [
    "encrypt", "generate_data_key", "generate_data_key_without_plaintext"])
def test_uses_of_a_key_are_recorded(server, admin, operation):
    key = admin.kms.create_key()["KeyMetadata"]
    more = {"Plaintext": b"x"} if operation == "encrypt" else {"KeySpec": "AES_256"}
    getattr(admin.kms, operation)(KeyId=key["KeyId"], EncryptionContext={"purpose": "test"}, **more)
    (_, action, allowed, _), = uses_of(server, key["Arn"])
    assert action.lower() == "kms:" + operation.replace("_", "") and allowed is True
    assert tail(server, 1)[-1]["Entries"][0]["Context"] == {"purpose": "test"}


def test_a_use_by_grant_is_recorded_as_one(server, admin):
    key = admin.kms.create_key()["KeyMetadata"]
    user = admin.user()
    grant = admin.kms.create_grant(KeyId=key["KeyId"], GranteePrincipal=user.identity()["Arn"],
                                   Operations=["Encrypt"])["GrantId"]
    user.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")
    (_, action, allowed, because), = uses_of(server, key["Arn"])
    assert (action, allowed, because) == ("kms:Encrypt", True, f"grant {grant}")


def test_a_jobs_own_read_is_recorded(server, yard):
    arn = yard.secret()
    role = yard.reader(arn)
    yard.run_job("true", credentials=arn, role=role)
    uses = uses_of(server, arn)
    assert uses and uses[0][1:3] == ("secretsmanager:GetSecretValue", True)
    assert ":assumed-role/" in uses[0][0]


def test_no_value_is_in_the_trail(server, admin):
    word = password()
    arn = admin.secretsmanager.create_secret(Name=unique("word"), SecretString=word)["ARN"]
    admin.secretsmanager.get_secret_value(SecretId=arn)
    key = admin.kms.create_key()["KeyMetadata"]["KeyId"]
    admin.kms.encrypt(KeyId=key, Plaintext=word.encode())
    assert scan_text(json.dumps(tail(server)), word) == []


def test_who_may_look(server, admin, other):
    """Another account sees what its own principals and resources had to do with; nobody verifies but
    the operator."""
    nobody = admin.user()
    answer = call(nobody, "batchyard", "ListAuditRecords", {})
    assert answer.status == 400 and "AccessDenied" in answer.text
    arn = other.secretsmanager.create_secret(Name=unique("theirs"), SecretString="x")["ARN"]
    other.secretsmanager.get_secret_value(SecretId=arn)
    answer = call(other, "batchyard", "ListAuditRecords", {"MaxResults": 1000})
    seen = json.loads(answer.text)["Records"]
    # Theirs by who did it or by what it was done to: others may have used what is theirs.
    assert all(other.account_id in json.dumps(record) for record in seen)
    assert not any(entry["Resource"].split(":")[4:5] == [admin.account_id]
                   for record in seen for entry in record["Entries"] if record["Account"] != other.account_id)
    assert any(entry["Resource"] == arn for record in seen for entry in record["Entries"])
    for operation in ("VerifyAuditTrail", "RotateRootKey", "ListRotationFunctions", "DescribeServer"):
        answer = call(other, "batchyard", operation, {})
        assert answer.status == 400 and "AccessDenied" in answer.text, operation


@pytest.fixture
def trail(own_server):
    """A server of its own with some records in its trail: (server, head as it was then)."""
    admin = first_account(own_server)
    arn = admin.secretsmanager.create_secret(Name="kept", SecretString=password())["ARN"]
    for _ in range(5):
        admin.secretsmanager.get_secret_value(SecretId=arn)
    done = verify(own_server)
    assert done.returncode == 0, done.stderr
    return own_server, done.stdout.rsplit(" ", 1)[1].strip()


def test_a_whole_trail_is_found_whole_after_a_crash(trail):
    server, head = trail
    server.kill9()
    server.start()
    done = verify(server, "--expect", head)
    assert done.returncode == 0, done.stderr


TAMPERING = {
    "a word of a record": "update audit_record set body = replace(body, 'kept', 'gone') where seq = 3",
    "a hash": "update audit_record set hash = zeroblob(32) where seq = 2",
    "the search columns": "update audit_record set owner = '222222222222' where seq = 4",
    "a record taken out": "delete from audit_record where seq = 3",
    "the end cut off": "delete from audit_record where seq = (select max(seq) from audit_record)",
    "the beginning cut off": "delete from audit_record where seq = 1",
    "two records exchanged": "update audit_record set seq = -seq; update audit_record set seq = "
                             "case -seq when 2 then 3 when 3 then 2 else -seq end",
}
IN_THE_WAY = ("insert into audit_record select seq + 1, at_ms, account, owner, body, hash from audit_record "
              "where seq = (select max(seq) from audit_record)")


@pytest.mark.parametrize("change", TAMPERING)
def test_whatever_is_changed_shows(trail, change):
    server, _ = trail
    with sqlite3.connect(server.data_dir / "batchyard.db", timeout=10) as database:
        database.executescript(TAMPERING[change])
    done = verify(server)
    assert done.returncode != 0, done.stdout
    assert "NOT as it was written" in done.stderr


def test_what_cannot_be_recorded_does_not_happen(trail):
    """A record in the way of the next: the read fails, rather than pass unrecorded."""
    server, _ = trail
    admin = first_account(server)
    with sqlite3.connect(server.data_dir / "batchyard.db", timeout=10) as database:
        database.executescript(IN_THE_WAY)
    with refused(("InternalServiceError", "InternalFailure", "InternalServerError", "InternalError"),
                 status=500):
        admin.secretsmanager.get_secret_value(SecretId="kept")


def test_a_changed_head_is_a_refusal_to_start(trail):
    server, _ = trail
    assert server.stop() == 0
    with sqlite3.connect(server.data_dir / "batchyard.db") as database:
        database.execute("update audit_head set seq = seq - 1")
    with pytest.raises(AssertionError, match="the audit trail"):
        server.start()


def test_an_older_database_lacks_what_was_noted(trail, tmp_path):
    server, _ = trail
    database = server.data_dir / "batchyard.db"
    assert server.stop() == 0
    older = database.read_bytes()
    server.start()
    admin = first_account(server)
    admin.secretsmanager.get_secret_value(SecretId="kept")
    noted = verify(server).stdout.rsplit(" ", 1)[1].strip()
    assert server.stop() == 0
    database.write_bytes(older)
    server.start()
    assert verify(server).returncode == 0, "by itself it is whole"
    done = verify(server, "--expect", noted)
    assert done.returncode != 0 and "is not in the chain" in done.stderr


def test_many_reads_at_once_make_one_chain(trail):
    server, _ = trail
    admin = first_account(server)
    clients = [admin.within("us-east-1") for _ in range(8)]

    def read(client):
        for _ in range(25):
            client.secretsmanager.get_secret_value(SecretId="kept")

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(read, clients))
    done = verify(server)
    assert done.returncode == 0 and int(done.stdout.split()[0]) >= 200, done.stdout


def test_the_trail_goes_on_showing(server, admin, secret):
    """`tail` shows in lines what there is, each use on its own."""
    admin.secretsmanager.get_secret_value(SecretId=secret)

    def shown():
        done = server.run("audit", "tail", "-n", "50")
        return [line for line in done.stdout.splitlines() if secret in line]

    line, = wait_for(shown, 10)
    assert " allowed " in line and "secretsmanager:GetSecretValue" in line and "because allowed by" in line


def shown(server, *more):
    """What `tail` shows of it: (action, resource, allowed) of each use, oldest first."""
    done = server.run("audit", "tail", "--json", *more)
    assert done.returncode == 0, done.stderr
    return [(entry["Action"], entry["Resource"], entry["Allowed"])
            for line in done.stdout.splitlines() for entry in json.loads(line)["Entries"]]


@pytest.fixture
def searched(own_server):
    """A server of its own, and of its uses: a secret, its key, a second secret nobody may read."""
    admin = first_account(own_server)
    key = admin.kms.create_key()["KeyMetadata"]["Arn"]
    one, two = (admin.secretsmanager.create_secret(Name=name, SecretString="x", KmsKeyId=key)["ARN"]
                for name in ("first", "second"))
    reader = admin.user(allow("secretsmanager:GetSecretValue", one), allow("kms:Decrypt"))
    reader.secretsmanager.get_secret_value(SecretId=one)
    with refused("AccessDeniedException"):
        reader.secretsmanager.get_secret_value(SecretId=two)
    admin.secretsmanager.get_secret_value(SecretId=two)
    return own_server, admin, reader, key, one, two


def test_uses_are_searched_for(searched):
    server, _, reader, key, one, two = searched
    name = reader.identity()["Arn"].rsplit("/", 1)[1]
    read, decrypt = "secretsmanager:GetSecretValue", "kms:Decrypt"
    assert shown(server, "--principal", name) == [
        (read, one, True), (decrypt, key, True), (read, two, False)]
    assert shown(server, "--principal", name, "--action", "getsecretvalue") == [
        (read, one, True), (read, two, False)]
    assert shown(server, "--denied") == [(read, two, False)]
    assert shown(server, "--resource", two, "--action", "secretsmanager:Get*") == [
        (read, two, False), (read, two, True)]
    assert shown(server, "--action", "kms:decrypt", "--limit", "1") == [(decrypt, key, True)]
    assert shown(server, "--resource", "*:secret:second-*", "--principal", f"*:user/{name}") == [
        (read, two, False)]
    assert shown(server, "--principal", "nobody") == []
    assert shown(server, "--account", "222222222222") == []
    assert shown(server, "--account", "111111111111", "--denied") == [(read, two, False)]
    assert shown(server, "--since", "1h", "--denied") == [(read, two, False)]
    assert shown(server, "--since", "2100-01-01") == []
    for wrong in (("--since", "yesterday"), ("--limit", "0"), ("--account", "1")):
        assert server.run("audit", "tail", *wrong).returncode != 0, wrong


def test_the_server_searches_further_than_it_answers(searched):
    """Pages end where enough was read or found; the next begins there."""
    server, admin, *_ = searched
    whole = shown(server, "-n", "1000")
    got, before = [], None
    for _ in range(len(whole) + 1):
        asked = {"MaxResults": 1, "Principal": "user/"}
        answer = json.loads(call(admin, "batchyard", "ListAuditRecords", {
            **asked, **({"Before": before} if before else {})}).text)
        assert len(answer["Records"]) <= 1
        got = [(entry["Action"], entry["Resource"], entry["Allowed"])
               for record in answer["Records"] for entry in record["Entries"]] + got
        before = answer.get("Before")
        if before is None:
            break
    assert before is None and got == whole
    newest = answer["Newest"]
    after = json.loads(call(admin, "batchyard", "ListAuditRecords", {"After": newest - 1}).text)
    assert [record["Sequence"] for record in after["Records"]] == [newest]


def test_nobody_searches_for_what_they_are_not_shown(searched):
    """Of a refusal by another account neither its resource nor its owner can be found out."""
    server, _, _, key, _, two = searched
    other = new_account(server, "222222222222")
    with refused("AccessDeniedException"):
        other.secretsmanager.get_secret_value(SecretId=two)
    for asked, count in (({}, 1), ({"DeniedOnly": True}, 1), ({"Resource": two}, 0),
                         ({"Resource": key}, 0), ({"Action": "getsecretvalue"}, 1),
                         ({"AccountId": "222222222222"}, 1), ({"AccountId": "111111111111"}, 0)):
        answer = json.loads(call(other, "batchyard", "ListAuditRecords", asked).text)
        assert len(answer["Records"]) == count, asked
        assert two not in json.dumps(answer)


def test_uses_are_lines_that_line_up(searched):
    server, _, reader, _, one, two = searched
    done = server.run("audit", "tail", "--principal", reader.identity()["Arn"], "--action", "get*value")
    assert done.stdout == ""
    done = server.run("audit", "tail", "--principal", reader.identity()["Arn"], "--action", "GetSecret")
    first, second = done.stdout.splitlines()
    for line, resource, verdict in ((first, one, "allowed"), (second, two, "DENIED")):
        assert f"  {verdict} " in line and f"  {resource}  because " in line
        assert reader.identity()["Arn"] in line and "from 127.0.0.1" in line
    assert first.index("secretsmanager:Get") == second.index("secretsmanager:Get")


def test_what_comes_is_followed(searched, tmp_path):
    server, admin, _, _, one, _ = searched
    command = [binary(), "audit", "tail", "--follow", "--json", "--limit", "1", "--resource", one,
               "--data-dir", server.data_dir]
    shown = tmp_path / "shown"

    def lines(count):
        def enough():
            got = shown.read_text().splitlines()
            return len(got) >= count and [json.loads(line) for line in got]
        return wait_for(enough, what=f"{count} lines")

    with shown.open("w") as out:
        follower = subprocess.Popen(command, stdout=out, env=clean_environment())
    try:
        lines(1)
        admin.secretsmanager.get_secret_value(SecretId="second")
        admin.secretsmanager.get_secret_value(SecretId=one)
        before, came = lines(2)
        assert came["Sequence"] > before["Sequence"] + 1
        assert came["Principal"] == admin.identity()["Arn"]
    finally:
        follower.kill()
        follower.wait()


def test_verify_says_what_to_note(trail):
    server, head = trail
    done = verify(server)
    sentence, note = done.stdout.splitlines()
    assert sentence.endswith("are all as they were written: the audit trail is whole.")
    number, digest = head.split(":")
    assert sentence.startswith(f"{number} records, 1 to {number}, ") and len(digest) == 64
    assert "--expect" in note and note.endswith(f" {head}")
    assert f"noted, {number}, is in it" in verify(server, "--expect", head).stdout
    done = verify(server, "--expect", f"{number}:{'0' * 64}")
    assert done.returncode != 0 and "is not the one that was noted" in done.stderr
    assert verify(server, "--expect", "nothing").returncode != 0
