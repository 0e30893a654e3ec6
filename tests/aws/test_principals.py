"""Policies mean people, not names: whoever was deleted and made again is somebody else."""

import json

import pytest

from support.clients import refused, role_name
from support.policies import allow, deny, document, key_policy, root, trust
from support.wait import unique

EVERYTHING = allow("*")


def _remake(caller, arn):
    """Deletes the role and makes another under its name; the id of the one that is gone."""
    name = role_name(arn)
    gone = caller.iam.get_role(RoleName=name)["Role"]["RoleId"]
    caller.iam.delete_role_policy(RoleName=name, PolicyName="inline")
    caller.iam.delete_role(RoleName=name)
    assert caller.role(EVERYTHING, name=name) == arn
    return gone


def _trusted(iam, name):
    return iam.get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"]["Statement"][0][
        "Principal"]["AWS"]


def test_a_trust_policy_means_the_role_that_was_there(admin):
    friend = admin.role(EVERYTHING)
    door = admin.role(trusted=trust({"AWS": friend}))
    name = role_name(door)
    assert admin.assume(friend).assume(door).identity()
    assert _trusted(admin.iam, name) == friend
    gone = _remake(admin, friend)
    assert _trusted(admin.iam, name) == gone
    with refused("AccessDenied", status=403):
        admin.assume(friend).assume(door)
    # What is shown can't be put again: nobody has this id.
    with refused("MalformedPolicyDocument", f'Invalid principal in policy: "AWS":"{gone}"',
                 status=400):
        admin.iam.update_assume_role_policy(RoleName=name, PolicyDocument=trust({"AWS": gone}))
    admin.iam.update_assume_role_policy(RoleName=name, PolicyDocument=trust({"AWS": friend}))
    assert _trusted(admin.iam, name) == friend
    assert admin.assume(friend).assume(door).identity()


def test_a_renamed_user_is_the_same(admin):
    user = admin.user(allow("sts:AssumeRole"))
    arn = user.identity()["Arn"]
    door = admin.role(trusted=trust({"AWS": [arn, admin.account_id]}))
    name = unique("renamed")
    admin.iam.update_user(UserName=role_name(arn), NewUserName=name, NewPath="/moved/")
    moved = f"arn:aws:iam::{admin.account_id}:user/moved/{name}"
    assert _trusted(admin.iam, role_name(door)) == [moved, admin.account_id]
    admin.iam.update_assume_role_policy(
        RoleName=role_name(door), PolicyDocument=trust({"AWS": moved}))
    admin.iam.delete_user_policy(UserName=name, PolicyName="inline")
    assert user.assume(door).identity()
    # By the id that it has, as well.
    own = admin.iam.get_user(UserName=name)["User"]["UserId"]
    admin.iam.update_assume_role_policy(
        RoleName=role_name(door), PolicyDocument=trust({"AWS": own}))
    assert _trusted(admin.iam, role_name(door)) == moved


def test_every_answer_shows_the_arn(admin):
    """And what is no principal stays as it was written."""
    friend = admin.role()
    condition = {"ArnEquals": {"aws:PrincipalArn": friend}}
    wanted = trust({"AWS": friend, "Service": "ec2.amazonaws.com"}, condition)
    name = unique("door")
    made = admin.iam.create_role(RoleName=name, AssumeRolePolicyDocument=wanted)["Role"]
    profile = unique("profile")
    admin.iam.create_instance_profile(InstanceProfileName=profile)
    admin.iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName=name)
    details = admin.iam.get_paginator("get_account_authorization_details").paginate(
        Filter=["Role"]).build_full_result()["RoleDetailList"]
    roles = admin.iam.get_paginator("list_roles").paginate().build_full_result()["Roles"]
    shown = [made, admin.iam.get_role(RoleName=name)["Role"],
             *admin.iam.get_instance_profile(InstanceProfileName=profile)[
                 "InstanceProfile"]["Roles"],
             *(one for one in details + roles if one["RoleName"] == name)]
    assert len(shown) == 5
    assert all(one["AssumeRolePolicyDocument"] == json.loads(wanted) for one in shown)


@pytest.fixture
def secret(admin):
    """Shares a secret by a policy of these statements; reads it, and the policy that is shown."""
    key = admin.kms.create_key()["KeyMetadata"]["Arn"]
    arn = admin.secretsmanager.create_secret(
        Name=unique("shared"), SecretString="s", KmsKeyId=key)["ARN"]

    class Secret:
        def share(self, *statements):
            admin.secretsmanager.put_resource_policy(
                SecretId=arn, ResourcePolicy=document(*statements))

        def share_key(self, *statements):
            admin.kms.put_key_policy(
                KeyId=key, PolicyName="default", Policy=key_policy(admin.account_id, *statements))

        def read(self, caller):
            return caller.secretsmanager.get_secret_value(SecretId=arn)["SecretString"]

        def policy(self):
            return admin.secretsmanager.get_resource_policy(SecretId=arn)["ResourcePolicy"]

        def key_policy(self):
            return admin.kms.get_key_policy(KeyId=key)["Policy"]

    return Secret()


def test_resources_policies_mean_the_role_that_was_there(admin, other, secret):
    """Of another account, and both of the secret and of its key."""
    reader = other.role(EVERYTHING)
    shared = allow("secretsmanager:GetSecretValue", principal={"AWS": reader})
    opened = allow("kms:Decrypt", principal={"AWS": reader})
    secret.share(shared)
    secret.share_key(opened)
    assert secret.read(other.assume(reader)) == "s"
    # The text comes back as it was written.
    assert secret.policy() == document(shared)
    assert secret.key_policy() == key_policy(admin.account_id, opened)
    gone = _remake(other, reader)
    with refused("AccessDeniedException", "secretsmanager:GetSecretValue"):
        secret.read(other.assume(reader))
    assert secret.policy() == document(shared).replace(reader, gone)
    assert secret.key_policy() == key_policy(admin.account_id, opened).replace(reader, gone)
    secret.share(shared)
    with refused("AccessDeniedException"):  # The key still means the one that is gone.
        secret.read(other.assume(reader))
    secret.share_key(opened)
    assert secret.read(other.assume(reader)) == "s"


def test_a_grant_means_the_role_that_was_there(admin):
    key = admin.kms.create_key()["KeyMetadata"]["KeyId"]
    name = unique("reader")
    reader = admin.role(allow("iam:*"), name=name)
    made = admin.kms.create_grant(KeyId=key, GranteePrincipal=reader, RetiringPrincipal=reader,
                                  Operations=["Encrypt", "RetireGrant"])

    def listed(**more):
        return [(one["GranteePrincipal"], one["RetiringPrincipal"], "GranteeServicePrincipal" in one)
                for one in admin.kms.list_grants(KeyId=key, **more)["Grants"]]

    assert listed() == listed(GranteePrincipal=reader) == [(reader, reader, False)]
    assert len(admin.kms.list_retirable_grants(RetiringPrincipal=reader)["Grants"]) == 1
    assert admin.assume(reader).kms.encrypt(KeyId=key, Plaintext=b"x")
    gone = admin.iam.get_role(RoleName=name)["Role"]["RoleId"]
    admin.iam.delete_role_policy(RoleName=name, PolicyName="inline")
    admin.iam.delete_role(RoleName=name)
    with refused("InvalidArnException", "ARN does not refer to a valid principal"):
        admin.kms.create_grant(KeyId=key, GranteePrincipal=reader, Operations=["Encrypt"])
    again = admin.assume(admin.role(allow("iam:*"), name=name))
    with refused("AccessDeniedException"):
        again.kms.encrypt(KeyId=key, Plaintext=b"x")
    with refused("AccessDeniedException"):
        again.kms.retire_grant(GrantToken=made["GrantToken"])
    assert listed() == listed(GranteePrincipal=gone) == [(gone, gone, False)]
    assert listed(GranteePrincipal=reader) == []


def test_a_denial_means_the_role_that_was_there(admin, secret):
    reader = admin.role(EVERYTHING)
    secret.share(deny("secretsmanager:GetSecretValue", principal={"AWS": reader}))
    with refused("AccessDeniedException", "explicit deny in a resource-based policy"):
        secret.read(admin.assume(reader))
    _remake(admin, reader)
    assert secret.read(admin.assume(reader)) == "s"


@pytest.mark.parametrize("whose", ["own", "another's"])
@pytest.mark.parametrize("kind", ["user", "role"])
def test_nobody_can_be_named(admin, other, secret, whose, kind):
    account = {"own": admin, "another's": other}[whose].account_id
    arn = f"arn:aws:iam::{account}:{kind}/{unique('absent')}"
    with refused("MalformedPolicyDocument", f'Invalid principal in policy: "AWS":"{arn}"'):
        admin.role(trusted=trust({"AWS": [account, arn]}))
    with refused("MalformedPolicyDocumentException",
                 "This resource policy contains an unsupported principal."):
        secret.share(allow("secretsmanager:*", principal={"AWS": arn}))
    with refused("MalformedPolicyDocumentException",
                 "Policy contains a statement with one or more invalid principals."):
        secret.share_key(allow("kms:Decrypt", principal={"AWS": arn}))
    secret.share(allow("secretsmanager:*", principal=root(account)))
