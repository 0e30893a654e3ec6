"""What Secrets Manager says to those who may not, as reported from AWS.

A secret is called what the request called it: by its name, it is the same sentence whether there is
such a secret or not.
"""

import re

import pytest

from support.clients import refused
from support.policies import allow, deny, document, key_policy
from support.recorded import recorded
from support.wait import unique


def denied(who, action, resource=None, why=None):
    on = f" on resource: {resource}" if resource else ""
    why = why or f"because no identity-based policy allows the secretsmanager:{action} action"
    return recorded("AccessDeniedException", f"User: {who.identity()['Arn']} is not authorized to perform: "
                    f"secretsmanager:{action}{on} {why}")


@pytest.fixture
def nobody(admin):
    """A user of the account with no policy at all."""
    return admin.user()


@pytest.mark.parametrize("operation, more", [
    ("get_secret_value", {}), ("describe_secret", {}), ("put_secret_value", {"SecretString": "x"}),
    ("list_secret_version_ids", {}), ("delete_secret", {}), ("get_resource_policy", {})])
def test_a_secret_is_called_what_it_was_called(nobody, new_secret, operation, more):
    made = new_secret()
    action = "".join(word.title() for word in operation.split("_"))
    for name in (made["Name"], made["ARN"], unique("absent")):
        with denied(nobody, action, name):
            getattr(nobody.secretsmanager, operation)(SecretId=name, **more)


@pytest.mark.parametrize("named_by", ["Name", "ARN"])
def test_denied_by_its_own_policy(admin, sm, new_secret, named_by):
    made, user = new_secret(), admin.user(allow("secretsmanager:*"))
    sm.put_resource_policy(SecretId=made["ARN"], ResourcePolicy=document(deny(
        "secretsmanager:DescribeSecret", principal={"AWS": user.identity()["Arn"]})))
    with denied(user, "DescribeSecret", made[named_by], "with an explicit deny in a resource-based policy"):
        user.secretsmanager.describe_secret(SecretId=made[named_by])


@pytest.mark.parametrize("action, call", [
    ("ListSecrets", lambda client: client.list_secrets()),
    ("GetRandomPassword", lambda client: client.get_random_password()),
    ("BatchGetSecretValue", lambda client: client.batch_get_secret_value(SecretIdList=["any"]))])
def test_what_is_of_no_secret(nobody, action, call):
    with denied(nobody, action):
        call(nobody.secretsmanager)


def test_a_batch_is_not_of_its_secrets(admin, new_secret):
    """Permission for the secrets' ARNs isn't enough: the batch itself is asked for with none."""
    made = new_secret()
    user = admin.user(allow(["secretsmanager:BatchGetSecretValue", "secretsmanager:GetSecretValue"],
                            made["ARN"]))
    assert user.secretsmanager.get_secret_value(SecretId=made["ARN"])["SecretString"] == "first"
    with denied(user, "BatchGetSecretValue"):
        user.secretsmanager.batch_get_secret_value(SecretIdList=[made["ARN"]])


def test_creation(admin, nobody):
    """It is denied on an ARN as it would have been, with an ending of its own."""
    name = unique("never")
    with refused("AccessDeniedException", status=400) as got:
        nobody.secretsmanager.create_secret(Name=name, SecretString="x")
    arn = f"arn:aws:secretsmanager:us-east-1:{admin.account_id}:secret:{name}-"
    assert re.fullmatch(
        re.escape(f"User: {nobody.identity()['Arn']} is not authorized to perform: "
                  f"secretsmanager:CreateSecret on resource: {arn}") + "[A-Za-z0-9]{6}" +
        re.escape(" because no identity-based policy allows the secretsmanager:CreateSecret action"),
        got.message), got.message


def test_tags_at_creation_are_tags(admin):
    """Whoever makes a secret with tags has to be allowed to tag, too."""
    user = admin.user(allow("secretsmanager:CreateSecret"))
    assert user.secretsmanager.create_secret(Name=unique("bare"), SecretString="x")["ARN"]
    name = unique("tagged")
    with refused("AccessDeniedException", "is not authorized to perform: secretsmanager:TagResource on "
                 f"resource: arn:aws:secretsmanager:us-east-1:{admin.account_id}:secret:{name}-",
                 status=400):
        user.secretsmanager.create_secret(Name=name, SecretString="x", Tags=[{"Key": "a", "Value": "b"}])


def test_replicas_at_creation_are_replicas(admin):
    user = admin.user(allow("secretsmanager:CreateSecret"))
    with refused("AccessDeniedException", "secretsmanager:ReplicateSecretToRegions", status=400):
        user.secretsmanager.create_secret(Name=unique("doubled"), SecretString="x",
                                          AddReplicaRegions=[{"Region": "us-west-1"}])


def test_a_key_that_may_not_be_used(admin, kms, new_secret):
    """Whatever KMS said: no more than this."""
    key = kms.create_key(Policy=key_policy(admin.account_id))["KeyMetadata"]["Arn"]
    arn, user = new_secret(KmsKeyId=key)["ARN"], admin.user(allow("secretsmanager:*"))
    for attempt in (lambda: user.secretsmanager.get_secret_value(SecretId=arn),
                    lambda: user.secretsmanager.put_secret_value(SecretId=arn, SecretString="x"),
                    lambda: user.secretsmanager.create_secret(Name=unique("sealed"), SecretString="x",
                                                              KmsKeyId=key)):
        with recorded("AccessDeniedException", "Access to KMS is not allowed"):
            attempt()
    assert user.secretsmanager.describe_secret(SecretId=arn)["KmsKeyId"] == key
