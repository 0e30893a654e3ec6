"""What the tests of recorded answers share: things with names of their own."""

import json

import pytest

from support.clients import first_account
from support.organization import Organization
from support.policies import allow, document
from support.wait import unique

SOME_POLICY = document(allow("logs:DescribeLogGroups"))
TRUST_INSTANCES = json.dumps({"Version": "2012-10-17", "Statement": [{
    "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]})


@pytest.fixture
def iam(admin):
    return admin.iam


@pytest.fixture
def alone(own_server):
    """The administrator of a server that nobody else uses."""
    return first_account(own_server)


@pytest.fixture
def role(iam):
    """The name of a new role that EC2 may assume."""
    name = unique("role")
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST_INSTANCES)
    return name


@pytest.fixture
def user(iam):
    name = unique("user")
    iam.create_user(UserName=name)
    return name


@pytest.fixture
def group(iam):
    name = unique("group")
    iam.create_group(GroupName=name)
    return name


@pytest.fixture
def policy(iam):
    """The ARN of a new managed policy."""
    return iam.create_policy(
        PolicyName=unique("policy"), PolicyDocument=SOME_POLICY)["Policy"]["Arn"]


@pytest.fixture
def organization(alone):
    """The organization that the administrator of a server of its own manages."""
    return Organization(alone)


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
