"""Lists of secrets, of their versions and of their policies: pages, batches, and what is not theirs."""

import uuid

import pytest

from support.clients import refused
from support.policies import allow, deny, document
from support.wait import unique

SORTS = ["created-date", "last-accessed-date", "last-changed-date", "name"]


@pytest.fixture
def sm(admin):
    return admin.secretsmanager


def _named(prefix):
    return [{"Key": "name", "Values": [prefix]}]


@pytest.mark.parametrize("order", ["asc", "desc"])
@pytest.mark.parametrize("by", SORTS)
def test_who_deletes_what_they_see_misses_nothing(sm, by, order):
    prefix = unique("emptied")
    made = {sm.create_secret(Name=f"{prefix}/{n}", SecretString="x")["Name"] for n in range(7)}
    sm.get_secret_value(SecretId=f"{prefix}/3")
    seen, token = [], {}
    while True:
        page = sm.list_secrets(Filters=_named(prefix), MaxResults=3, SortBy=by, SortOrder=order, **token)
        assert len(page["SecretList"]) <= 3
        for one in page["SecretList"]:
            seen.append(one["Name"])
            sm.delete_secret(SecretId=one["ARN"], ForceDeleteWithoutRecovery=True)
        if "NextToken" not in page:
            break
        token = {"NextToken": page["NextToken"]}
    assert len(seen) == 7 and set(seen) == made
    if by == "name":
        assert seen == sorted(made, reverse=order == "desc")


def test_what_comes_in_between_moves_nobody(sm):
    prefix = unique("between")
    for n in (1, 2, 4, 5):
        sm.create_secret(Name=f"{prefix}/{n}", SecretString="x")
    asked = {"Filters": _named(prefix), "MaxResults": 2, "SortBy": "name"}
    first = sm.list_secrets(**asked)
    for n in (0, 3):
        sm.create_secret(Name=f"{prefix}/{n}", SecretString="x")
    rest = [one["Name"][-1] for one in sm.list_secrets(**asked, NextToken=first["NextToken"])["SecretList"]]
    assert [one["Name"][-1] for one in first["SecretList"]] + rest == ["1", "2", "3", "4"]


def test_values_in_pages_while_secrets_go(sm):
    prefix = unique("batch")
    for n in range(5):
        sm.create_secret(Name=f"{prefix}/{n}", SecretString=str(n))
    asked = {"Filters": _named(prefix), "MaxResults": 2}
    first = sm.batch_get_secret_value(**asked)
    for one in first["SecretValues"]:
        sm.delete_secret(SecretId=one["ARN"])
    second = sm.batch_get_secret_value(**asked, NextToken=first["NextToken"])
    third = sm.batch_get_secret_value(**asked, NextToken=second["NextToken"])
    values = [one["SecretString"] for page in (first, second, third) for one in page["SecretValues"]]
    assert values == list("01234") and "NextToken" not in third


@pytest.mark.parametrize("token", ["0", "-1", "abc", "!"])
def test_tokens_of_nobody(sm, token):
    arn = sm.create_secret(Name=unique("token"), SecretString="x")["ARN"]
    calls = [(sm.list_secrets, {}), (sm.list_secret_version_ids, {"SecretId": arn}),
             (sm.list_resource_policies, {"SecretId": arn}), (sm.batch_get_secret_value, {"Filters": []})]
    for call, parameters in calls:
        with refused("InvalidNextTokenException", "The NextToken value is invalid.", status=400):
            call(NextToken=token, **parameters)


def test_each_error_of_a_batch_has_its_code(admin, sm):
    """What GetSecretValue alone would have answered."""
    mine, closed = (sm.create_secret(Name=unique("batch"), SecretString="x") for _ in range(2))
    key = admin.kms.create_key()["KeyMetadata"]["Arn"]
    sealed, off = (sm.create_secret(Name=unique("batch"), SecretString="x", KmsKeyId=key) for _ in range(2))
    asked = [mine["ARN"], closed["Name"], sealed["ARN"], "no name", "absent-" + uuid.uuid4().hex]
    user = admin.user(allow("secretsmanager:*"), deny("secretsmanager:GetSecretValue", closed["ARN"]))
    got = user.secretsmanager.batch_get_secret_value(SecretIdList=asked)
    assert [one["ARN"] for one in got["SecretValues"]] == [mine["ARN"]]
    errors = [(one["SecretId"], one["ErrorCode"]) for one in got["Errors"]]
    assert errors == list(zip(asked[1:], [
        "AccessDeniedException", "AccessDeniedException", "ValidationException",
        "ResourceNotFoundException"], strict=True))
    for one in got["Errors"]:
        with refused(one["ErrorCode"], one["Message"], status=400):
            user.secretsmanager.get_secret_value(SecretId=one["SecretId"])
    admin.kms.disable_key(KeyId=key)
    error, = sm.batch_get_secret_value(SecretIdList=[off["ARN"]])["Errors"]
    assert error["ErrorCode"] == "DecryptionFailure"


# Policies by name: there is one, `default`.


def test_policies_by_name(sm, admin):
    arn = sm.create_secret(Name=unique("policy"), SecretString="x")["ARN"]
    text = document(allow("secretsmanager:*", principal={"AWS": admin.account_id}))
    assert sm.list_resource_policies(SecretId=arn)["ResourcePolicies"] == []
    put = sm.put_resource_policy(SecretId=arn, ResourcePolicy=text, PolicyName="default")
    assert put["PolicyName"] == "default"
    listed = sm.list_resource_policies(SecretId=arn, MaxResults=1)
    assert listed["ResourcePolicies"] == [{"PolicyName": "default"}] and "NextToken" not in listed
    assert sm.get_resource_policy(SecretId=arn, PolicyName="default")["ResourcePolicy"]
    with refused("ResourceNotFoundException", status=400):
        sm.get_resource_policy(SecretId=arn, PolicyName="another")
    for change, more in ((sm.put_resource_policy, {"ResourcePolicy": text}), (sm.delete_resource_policy, {})):
        with refused("InvalidParameterException", status=400):
            change(SecretId=arn, PolicyName="another", **more)


def test_a_policy_for_nobody_does_not_pass(sm, admin):
    nobody = document(allow("secretsmanager:*", principal={
        "AWS": f"arn:aws:iam::{admin.account_id}:user/{unique('nobody')}"}))
    got = sm.validate_resource_policy(ResourcePolicy=nobody)
    assert got["PolicyValidationPassed"] is False
    assert "unsupported principal" in got["ValidationErrors"][0]["ErrorMessage"]
