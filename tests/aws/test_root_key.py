"""The root key: exchanged while requests go on, restored from a backup, and never half right."""

import os
import shutil
import threading

import pytest

from support.clients import first_account
from support.wait import password


@pytest.fixture
def kept(own_server):
    """A server of its own with a secret and a key: (server, admin, word, ciphertext)."""
    admin, word = first_account(own_server), password()
    admin.secretsmanager.create_secret(Name="kept", SecretString=word)
    key = admin.kms.create_key()["KeyMetadata"]["KeyId"]
    sealed = admin.kms.encrypt(KeyId=key, Plaintext=b"plain")["CiphertextBlob"]
    return own_server, admin, word, sealed


def opens(admin, word, sealed):
    assert admin.secretsmanager.get_secret_value(SecretId="kept")["SecretString"] == word
    assert admin.kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"plain"


def rotate(server):
    done = server.run("root-key", "rotate")
    assert done.returncode == 0, done.stderr


def test_rotated_without_a_pause(kept):
    server, admin, word, sealed = kept
    path = server.data_dir / "root.key"
    old, failures, ended = path.read_bytes(), [], threading.Event()

    def go_on():
        while not ended.is_set():
            try:
                opens(admin, word, sealed)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is a pause
                failures.append(error)

    reader = threading.Thread(target=go_on)
    reader.start()
    for _ in range(3):
        rotate(server)
    ended.set()
    reader.join()
    assert failures == []
    new = path.read_bytes()
    assert len(new) == 32 and new != old and not (server.data_dir / "root.key.new").exists()
    server.restart()
    opens(admin, word, sealed)
    # The old key is good for nothing now.
    assert server.stop() == 0
    path.write_bytes(old)
    with pytest.raises(AssertionError, match="the root key does not open"):
        server.start()


def test_a_rotation_outlives_a_crash(kept):
    """Both keys are on disk while a rotation is under way: the next start ends it."""
    server, admin, word, sealed = kept
    server.kill9()
    new = os.urandom(32)
    staged = server.data_dir / "root.key.new"
    staged.touch(0o600)
    staged.write_bytes(new)
    server.start()
    opens(admin, word, sealed)
    assert (server.data_dir / "root.key").read_bytes() == new and not staged.exists()
    server.restart()
    opens(admin, word, sealed)


@pytest.mark.parametrize("change, says", [
    (lambda path: path.unlink(), "is missing and the database is not"),
    (lambda path: path.write_bytes(os.urandom(32)), "the root key does not open"),
    (lambda path: path.write_bytes(b"short"), "has not exactly 32 bytes"),
    (lambda path: path.chmod(0o644), "is open to others"),
], ids=["lost", "another", "cut", "open"])
def test_a_wrong_key_is_a_refusal_to_start(kept, change, says):
    server = kept[0]
    path = server.data_dir / "root.key"
    copy = path.read_bytes()
    assert server.stop() == 0
    change(path)
    with pytest.raises(AssertionError, match=says):
        server.start()
    # The right one back, and all is well.
    path.unlink(missing_ok=True)
    path.touch(0o600)
    path.write_bytes(copy)
    server.start()
    opens(*kept[1:])


def test_backup_and_restore(kept, tmp_path):
    """As docs/operating.md says: stop, copy the key and the databases, start."""
    server, admin, word, sealed = kept
    assert server.stop() == 0
    backup = tmp_path / "backup"
    backup.mkdir()
    for path in [server.data_dir / "root.key", *server.data_dir.glob("*.db*")]:
        shutil.copy2(path, backup)
    server.start()
    admin.secretsmanager.delete_secret(SecretId="kept", ForceDeleteWithoutRecovery=True)
    assert server.stop() == 0
    for path in [server.data_dir / "root.key", *server.data_dir.glob("*.db*")]:
        path.unlink()
    for path in backup.iterdir():
        shutil.copy2(path, server.data_dir)
    server.start()
    opens(admin, word, sealed)


def test_a_credential_and_a_command(own_server, tmp_path, monkeypatch):
    """A key that is not on this disk: systemd's credential, and a command's output."""
    admin, word = first_account(own_server), password()
    admin.secretsmanager.create_secret(Name="kept", SecretString=word)
    assert own_server.stop() == 0
    credentials = tmp_path / "credentials"
    credentials.mkdir(0o700)
    shutil.move(own_server.data_dir / "root.key", credentials / "root.key")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(credentials))
    own_server.start()
    assert admin.secretsmanager.get_secret_value(SecretId="kept")["SecretString"] == word
    assert not (own_server.data_dir / "root.key").exists()
    assert own_server.stop() == 0
    hexadecimal = (credentials / "root.key").read_bytes().hex()
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    command = tmp_path / "key"
    command.write_text(f"#!/bin/sh\necho {hexadecimal}\n")
    command.chmod(0o700)
    environment = {"BATCHYARD_ROOT_KEY_COMMAND": str(command)}
    own_server.start(**environment)
    assert admin.secretsmanager.get_secret_value(SecretId="kept")["SecretString"] == word
    # A key that is said to be out of use has to be.
    refused = own_server.run("root-key", "rotate")
    assert refused.returncode != 0 and "still prints the present key" in refused.stderr
    command.write_text(f"#!/bin/sh\necho {os.urandom(32).hex()}\n")
    rotate(own_server)
    assert own_server.stop() == 0
    own_server.start(**environment)
    assert admin.secretsmanager.get_secret_value(SecretId="kept")["SecretString"] == word
    assert own_server.stop() == 0
    with pytest.raises(AssertionError, match="root key command"):
        own_server.start(BATCHYARD_ROOT_KEY_COMMAND="exit 1")
