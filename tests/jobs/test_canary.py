"""A canary through thousands of operations, with crashes in between: it is found nowhere but where it
was asked for. `BATCHYARD_CANARY_OPERATIONS` says how many (10,000 take some minutes)."""

import concurrent.futures
import contextlib
import os
import random
import uuid

import botocore.exceptions

from support import scan
from support.clients import first_account
from support.wait import password

OPERATIONS = int(os.environ.get("BATCHYARD_CANARY_OPERATIONS", "1500"))
CRASHES = 3
HANDS = 8


def one_hand(admin, word, seed, count):
    """Some operations in random order; what a crash cuts off is not looked at."""
    dice, sm, kms = random.Random(seed), admin.secretsmanager, admin.kms
    name = f"canary-{uuid.UUID(int=dice.getrandbits(128))}"
    key = context = sealed = None
    done = 0
    for _ in range(count):
        choice = dice.choice(["put", "get", "update", "batch", "encrypt", "decrypt", "data", "delete", "key"])
        with contextlib.suppress(botocore.exceptions.ClientError, botocore.exceptions.BotoCoreError):
            if key is None or choice == "key":
                key = kms.create_key()["KeyMetadata"]["KeyId"]
                context, sealed = {"step": str(dice.random())}, None
            if choice == "put":
                try:
                    sm.put_secret_value(SecretId=name, SecretString=word)
                except sm.exceptions.ResourceNotFoundException:
                    sm.create_secret(Name=name, SecretString=word, KmsKeyId=dice.choice([key, ""]))
            elif choice == "get":
                assert sm.get_secret_value(SecretId=name)["SecretString"].endswith(word)
            elif choice == "update":
                sm.update_secret(SecretId=name, SecretString="again " + word)
            elif choice == "batch":
                sm.batch_get_secret_value(SecretIdList=[name])
            elif choice == "encrypt":
                sealed = kms.encrypt(KeyId=key, Plaintext=word.encode(), EncryptionContext=context)
            elif choice == "decrypt" and sealed:
                got = kms.decrypt(CiphertextBlob=sealed["CiphertextBlob"], EncryptionContext=context)
                assert got["Plaintext"] == word.encode()
            elif choice == "data":
                kms.generate_data_key(KeyId=key, KeySpec="AES_256")
            elif choice == "delete":
                sm.delete_secret(SecretId=name, ForceDeleteWithoutRecovery=True)
            done += 1
    return done


def test_a_canary_is_found_nowhere(own_server, tmp_path):
    admin, word = first_account(own_server), password()
    each = OPERATIONS // (CRASHES * HANDS)
    done = 0
    for crash in range(CRASHES):
        callers = [admin.within("us-east-1") for _ in range(HANDS)]
        with concurrent.futures.ThreadPoolExecutor(HANDS) as pool:
            hands = [pool.submit(one_hand, caller, word, 100 * crash + hand, each)
                     for hand, caller in enumerate(callers)]
            # In the middle of it, with requests under way.
            concurrent.futures.wait(hands, timeout=1 + crash, return_when="FIRST_COMPLETED")
            own_server.kill9()
            own_server.start()
            done += sum(hand.result() for hand in hands)
        assert scan.scan_server(own_server, word) == []
    assert done > OPERATIONS / 20, "crashes must not be all there is"
    own_server.restart()
    assert scan.scan_server(own_server, word) == []
    found = scan.scan_core(own_server.process.pid, tmp_path, word)
    assert found in (None, []), "a core of a server that has forgotten it"
    verified = own_server.run("audit", "verify")
    assert verified.returncode == 0, verified.stderr
