"""Resource policies and other accounts, as recorded from AWS."""

import json

import pytest

from support.clients import refused
from support.policies import allow, deny, document, key_policy
from support.recorded import members, recorded
from support.wait import unique

PUBLIC = document(allow("secretsmanager:GetSecretValue", principal="*"))
FOREIGN_KEY = ("InvalidRequestException", "You can't access a secret from a different AWS account if you "
               "encrypt the secret with the default KMS service key.")
NOT_FOUND = ("ResourceNotFoundException", "Secrets Manager can't find the specified secret.")


@pytest.fixture
def guest(other):
    """Somebody of another account, who may do there whatever is allowed here."""
    return other.user(allow(["secretsmanager:*", "kms:*"]))


def _open_to(guest, sid="Guest"):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Sid": sid, **allow(
        ["secretsmanager:*"], principal={"AWS": guest.identity()["Arn"]})}]})


# Policies.


def test_put_got_and_deleted(sm, new_secret):
    """A policy for everybody is taken, unless one asks for it to be refused."""
    made = new_secret(Description="has a policy")
    assert members(sm.get_resource_policy(SecretId=made["Name"])) == {"ARN", "Name"}
    put = sm.put_resource_policy(SecretId=made["Name"], ResourcePolicy=PUBLIC)
    assert members(put) == {"ARN", "Name"} and (put["ARN"], put["Name"]) == (made["ARN"], made["Name"])
    got = sm.get_resource_policy(SecretId=made["ARN"])
    assert members(got) == {"ARN", "Name", "ResourcePolicy"}
    assert json.loads(got["ResourcePolicy"]) == json.loads(PUBLIC)
    gone = sm.delete_resource_policy(SecretId=made["Name"])
    assert members(gone) == {"ARN", "Name"}
    assert members(sm.get_resource_policy(SecretId=made["Name"])) == {"ARN", "Name"}
    with refused("PublicPolicyException", status=400):
        sm.put_resource_policy(SecretId=made["Name"], ResourcePolicy=PUBLIC, BlockPublicPolicy=True)
    assert "ResourcePolicy" not in sm.get_resource_policy(SecretId=made["Name"])


@pytest.mark.parametrize("text", [
    "no policy", "[]", '{"Version":"2012-10-17"}',
    '{"Version":"2012-10-17","Statement":[{"Action":"secretsmanager:*","Resource":"*"}]}',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"secretsmanager:*","Odd":"*"}]}',
    '{"Version":"2019-10-17","Statement":[{"Effect":"Deny","Principal":"*",'
    '"Action":"secretsmanager:*","Resource":"*"}]}'])
def test_policies_that_are_none(sm, new_secret, text):
    name = new_secret()["Name"]
    with recorded("MalformedPolicyDocumentException", "This resource policy contains a syntax error."):
        sm.put_resource_policy(SecretId=name, ResourcePolicy=text)
    assert "ResourcePolicy" not in sm.get_resource_policy(SecretId=name)


def test_a_policy_for_nobody(sm, admin, new_secret):
    """Users and roles of a policy have to be there when it is put."""
    name, absent = new_secret()["Name"], f"arn:aws:iam::{admin.account_id}:user/{unique('absent')}"
    with recorded("MalformedPolicyDocumentException",
                  "This resource policy contains an unsupported principal."):
        sm.put_resource_policy(SecretId=name, ResourcePolicy=document(
            allow("secretsmanager:GetSecretValue", principal={"AWS": absent})))
    assert "ResourcePolicy" not in sm.get_resource_policy(SecretId=name)


def test_a_policy_tried_on(sm, admin, new_secret):
    made = new_secret()
    policy = document(allow("secretsmanager:GetSecretValue", principal={"AWS": admin.role()}))
    for more in ({}, {"SecretId": made["Name"]}, {"SecretId": made["ARN"]}):
        got = sm.validate_resource_policy(ResourcePolicy=policy, **more)
        assert members(got) == {"PolicyValidationPassed", "ValidationErrors"}
        assert (got["PolicyValidationPassed"], got["ValidationErrors"]) == (True, [])
    assert "ResourcePolicy" not in sm.get_resource_policy(SecretId=made["ARN"]), "only tried"
    with recorded(*NOT_FOUND):
        sm.validate_resource_policy(SecretId=unique("absent"), ResourcePolicy=policy)
    got = sm.validate_resource_policy(ResourcePolicy=PUBLIC)
    assert got["PolicyValidationPassed"] is False and got["ValidationErrors"]
    assert all(set(one) == {"CheckName", "ErrorMessage"} for one in got["ValidationErrors"])


def test_a_policy_denies_its_own_account_too(sm, admin, new_secret):
    arn, reader = new_secret()["ARN"], admin.user(allow("secretsmanager:GetSecretValue"))
    assert reader.secretsmanager.get_secret_value(SecretId=arn)["SecretString"] == "first"
    sm.put_resource_policy(SecretId=arn, ResourcePolicy=document(deny(
        "secretsmanager:GetSecretValue", principal={"AWS": reader.identity()["Arn"]})))
    with refused("AccessDeniedException", "with an explicit deny in a resource-based policy", status=400):
        reader.secretsmanager.get_secret_value(SecretId=arn)


# Other accounts.


def test_a_guest_and_the_managed_key(sm, guest, new_secret):
    """All but the value: that is under a key of which no other account can make use."""
    made = new_secret()
    arn, there = made["ARN"], guest.secretsmanager
    with refused("AccessDeniedException", status=400):
        there.describe_secret(SecretId=arn)
    sm.put_resource_policy(SecretId=arn, ResourcePolicy=_open_to(guest))
    assert there.describe_secret(SecretId=arn)["ARN"] == arn
    with recorded(*FOREIGN_KEY):
        there.get_secret_value(SecretId=arn)
    with recorded(*FOREIGN_KEY):
        there.put_secret_value(SecretId=arn, SecretString="second")
    with refused("InvalidRequestException", status=400):
        there.update_secret(SecretId=arn, SecretString="second")
    # What a guest tries takes nothing from the owner.
    assert sm.get_secret_value(SecretId=arn)["SecretString"] == "first"
    there.put_resource_policy(SecretId=arn, ResourcePolicy=_open_to(guest, "ByTheGuest"))
    policy = json.loads(there.get_resource_policy(SecretId=arn)["ResourcePolicy"])
    assert policy["Statement"][0]["Sid"] == "ByTheGuest"
    assert len(there.list_secret_version_ids(SecretId=arn)["Versions"]) == 1
    # A list is of one's own account.
    assert there.list_secrets(Filters=[{"Key": "name", "Values": [made["Name"]]}])["SecretList"] == []
    there.tag_resource(SecretId=arn, Tags=[{"Key": "by", "Value": "guest"}])
    assert sm.describe_secret(SecretId=arn)["Tags"] == [{"Key": "by", "Value": "guest"}]
    there.untag_resource(SecretId=arn, TagKeys=["by"])
    assert sm.describe_secret(SecretId=arn).get("Tags", []) == []
    there.delete_secret(SecretId=arn, ForceDeleteWithoutRecovery=True)
    with recorded(*NOT_FOUND):
        sm.describe_secret(SecretId=arn)


def test_a_guest_by_name_is_at_home(sm, guest, new_secret):
    """A name is looked for in the caller's own account: only an ARN leads elsewhere."""
    made = new_secret()
    sm.put_resource_policy(SecretId=made["ARN"], ResourcePolicy=_open_to(guest))
    with recorded(*NOT_FOUND):
        guest.secretsmanager.describe_secret(SecretId=made["Name"])


def test_a_guest_and_a_customers_key(sm, kms, admin, guest, new_secret):
    key = kms.create_key(Policy=key_policy(admin.account_id, allow(
        ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
        principal={"AWS": guest.identity()["Arn"]})))["KeyMetadata"]["Arn"]
    arn, there = new_secret("shared", KmsKeyId=key)["ARN"], guest.secretsmanager
    sm.put_resource_policy(SecretId=arn, ResourcePolicy=_open_to(guest))
    assert there.get_secret_value(SecretId=arn)["SecretString"] == "shared"
    there.put_secret_value(SecretId=arn, SecretString="by the guest")
    for client in (there, sm):
        assert client.get_secret_value(SecretId=arn)["SecretString"] == "by the guest"
    there.delete_secret(SecretId=arn, RecoveryWindowInDays=7, ForceDeleteWithoutRecovery=False)
    assert "DeletedDate" in sm.describe_secret(SecretId=arn)
    there.restore_secret(SecretId=arn)
    assert "DeletedDate" not in sm.describe_secret(SecretId=arn)
