"""What the tests of recorded answers share."""

import pytest

from support.wait import unique


@pytest.fixture(scope="session")
def kms(admin):
    return admin.kms


@pytest.fixture(scope="session")
def raw_kms(admin):
    """KMS without the client's own validation, to see the server's."""
    return admin.client("kms", raw=True)


@pytest.fixture
def new_key(kms):
    """Makes a key; returns its metadata as CreateKey answered."""
    def make(client=kms, **parameters):
        return client.create_key(**parameters)["KeyMetadata"]
    return make


@pytest.fixture(scope="session")
def shared_key(kms):
    """A symmetric key for tests that change nothing about it."""
    return kms.create_key(Description="shared by tests")["KeyMetadata"]


@pytest.fixture(scope="session")
def sm(admin):
    return admin.secretsmanager


@pytest.fixture
def new_secret(sm):
    """Makes a secret under a fresh name; returns what CreateSecret answered."""
    def make(value="first", client=sm, **parameters):
        text = {} if value is None else {"SecretString": value}
        return client.create_secret(**{"Name": unique("secret"), **text, **parameters})
    return make
