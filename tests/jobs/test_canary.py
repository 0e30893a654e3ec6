"""A canary through ten thousand operations, with crashes in between: it is found nowhere but where it
was asked for. `BATCHYARD_CANARY_OPERATIONS` says how many."""

import base64
import contextlib
import hashlib
import hmac
import http.client
import json
import multiprocessing
import os
import random
import time
import uuid

from support import scan
from support.clients import REGION, first_account
from support.wait import password, wait_for

OPERATIONS = int(os.environ.get("BATCHYARD_CANARY_OPERATIONS", "10000"))
CRASHES = 5
HANDS = 8
TARGETS = {"secretsmanager": "secretsmanager", "kms": "TrentService"}
CHOICES = ["put", "get", "get", "update", "batch", "encrypt", "decrypt", "data", "delete", "key"]
DONE_S = 300


class Client:
    """Signs and sends by itself: boto3 alone would take longer than the server and all its crashes."""

    def __init__(self, host, access_key_id, secret_access_key):
        self.host, self.id, self.secret = host, access_key_id, secret_access_key
        self.connection = None

    def call(self, service, operation, parameters):
        """The answer; None for what a crash cut off or the server refused."""
        body = json.dumps(parameters).encode()
        headers = {"content-type": "application/x-amz-json-1.1",
                   "x-amz-target": f"{TARGETS[service]}.{operation}"}
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection(self.host, timeout=20)
            self.connection.request("POST", "/", body, self._signed(service, headers, body))
            answer = self.connection.getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException):
            self.connection = None
            raise
        assert answer.status < 500 or b"InternalServiceError" not in text, text
        return json.loads(text or b"{}") if answer.status == 200 else None

    def _signed(self, service, headers, body):
        stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
        scope = f"{stamp[:8]}/{REGION}/{service}/aws4_request"
        headers = {**headers, "host": self.host, "x-amz-date": stamp}
        names = ";".join(sorted(headers))
        canonical = "\n".join(["POST", "/", "", *(f"{name}:{headers[name]}" for name in sorted(headers)), "",
                               names, hashlib.sha256(body).hexdigest()])
        to_sign = "\n".join(["AWS4-HMAC-SHA256", stamp, scope, hashlib.sha256(canonical.encode()).hexdigest()])
        key = b"AWS4" + self.secret.encode()
        for word in [*scope.split("/"), to_sign]:
            key = hmac.digest(key, word.encode(), "sha256")
        headers["authorization"] = (f"AWS4-HMAC-SHA256 Credential={self.id}/{scope}, SignedHeaders={names}, "
                                    f"Signature={key.hex()}")
        return headers


class Hand:
    """Operations in random order on a secret and a key of its own."""

    def __init__(self, client, word, seed):
        self.client, self.word, self.dice = client, word, random.Random(seed)
        self.name = f"canary-{uuid.UUID(int=self.dice.getrandbits(128))}"
        self.key = self.context = self.sealed = None

    def one(self):
        """Does one; whether it was answered with what was asked for."""
        choice = self.dice.choice(CHOICES)
        sm = {"SecretId": self.name}
        token = {"ClientRequestToken": str(uuid.UUID(int=self.dice.getrandbits(128)))}
        if self.key is None or choice == "key":
            self._new_key()
        elif choice == "put":
            made = self._sm("PutSecretValue", {**sm, **token, "SecretString": self.word})
            return bool(made or self._sm("CreateSecret", {
                "Name": self.name, **token, "SecretString": self.word,
                **({"KmsKeyId": self.key} if self.dice.random() < 0.5 else {})}))
        elif choice == "get":
            got = self._sm("GetSecretValue", sm)
            assert got is None or got["SecretString"].endswith(self.word)
            return got is not None
        elif choice == "update":
            return bool(self._sm("UpdateSecret", {**sm, **token, "SecretString": "again " + self.word}))
        elif choice == "batch":
            return bool(self._sm("BatchGetSecretValue", {"SecretIdList": [self.name]}))
        elif choice == "encrypt":
            answer = self._kms("Encrypt", {"Plaintext": coded(self.word), "EncryptionContext": self.context})
            self.sealed = answer and answer["CiphertextBlob"]
            return bool(answer)
        elif choice == "decrypt" and self.sealed:
            got = self._kms("Decrypt", {"CiphertextBlob": self.sealed, "EncryptionContext": self.context})
            assert got and got["Plaintext"] == coded(self.word)
        elif choice == "delete":
            return bool(self._sm("DeleteSecret", {**sm, "ForceDeleteWithoutRecovery": True}))
        else:
            return bool(self._kms("GenerateDataKey", {"KeySpec": "AES_256"}))
        return True

    def _new_key(self):
        made = self.client.call("kms", "CreateKey", {})
        self.key, self.sealed = made["KeyMetadata"]["KeyId"], None
        self.context = {"step": str(self.dice.random())}

    def _sm(self, operation, parameters):
        return self.client.call("secretsmanager", operation, parameters)

    def _kms(self, operation, parameters):
        return self.client.call("kms", operation, {"KeyId": self.key, **parameters})


def coded(word):
    return base64.b64encode(word.encode()).decode()


def work(client, word, seed, wanted, done, crashed):
    """A process of its own: goes on, over crashes, until it has done as many as are wanted."""
    hand = Hand(client, word, seed)
    mine = 0
    while mine < wanted:
        try:
            if hand.one():
                mine += 1
                with done.get_lock():
                    done.value += 1
        except (OSError, http.client.HTTPException):
            with crashed.get_lock():
                crashed.value += 1
            # There is no server for the moment.
            with contextlib.suppress(AssertionError):
                wait_for(lambda: reachable(client.host), 60)


def reachable(host):
    name, port = host.rsplit(":", 1)
    connection = http.client.HTTPConnection(name, int(port), timeout=5)
    try:
        connection.connect()
        return True
    except OSError:
        return False
    finally:
        connection.close()


def test_a_canary_is_found_nowhere(own_server, tmp_path):
    admin, word = first_account(own_server), password()
    started = multiprocessing.get_context("fork")
    done, crashed = started.Value("q", 0), started.Value("q", 0)
    clients = [Client(own_server.listen, admin.access_key_id, admin.secret_access_key) for _ in range(HANDS)]
    each = -(-OPERATIONS // HANDS)
    hands = [started.Process(target=work, args=(client, word, seed, each, done, crashed), daemon=True)
             for seed, client in enumerate(clients)]
    for hand in hands:
        hand.start()
    try:
        for crash in range(1, CRASHES + 1):
            # In the middle of it, with requests under way.
            goal = OPERATIONS * crash // (CRASHES + 1)
            wait_for(lambda goal=goal: done.value >= goal, DONE_S, f"{goal} operations", 0.01)
            own_server.kill9()
            # As the crash leaves it, before anybody tidies up.
            assert scan.scan_files(own_server.data_dir.parent, word) == []
            own_server.start()
        for hand in hands:
            hand.join(DONE_S)
            assert hand.exitcode == 0, f"a hand failed: {hand.exitcode}"
    finally:
        for hand in hands:
            hand.kill()
    assert done.value >= OPERATIONS
    assert crashed.value >= CRASHES, "crashes met requests"
    assert scan.scan_server(own_server, word) == []
    own_server.restart()
    assert scan.scan_server(own_server, word) == []
    found = scan.scan_core(own_server.process.pid, tmp_path, word)
    assert found in (None, []), "a core of a server that has forgotten it"
    verified = own_server.run("audit", "verify")
    assert verified.returncode == 0, verified.stderr
