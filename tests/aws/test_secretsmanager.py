"""Secrets Manager: identifiers, versions and their labels, deletion, policies: AWS's own words."""

import json
import uuid

import pytest

from support.clients import refused
from support.policies import allow, deny, document
from support.signing import call
from support.wait import unique

CURRENT = ["AWSCURRENT"]
NOT_FOUND = "Secrets Manager can't find the specified secret."
NO_LABEL = "Secrets Manager can't find the specified secret value for staging label: "
BAD_NAME = ("Invalid name. Must be a valid name containing alphanumeric characters, or any of the "
            "following: -/_+=.@!")


@pytest.fixture
def sm(admin):
    return admin.secretsmanager


def _token():
    return str(uuid.uuid4())


def _stages(sm, arn):
    return {version: sorted(labels) for version, labels in
            sm.describe_secret(SecretId=arn)["VersionIdsToStages"].items()}


def test_create_and_get(sm, admin):
    name, token = unique("Valid/_+=.@-Name"), _token()
    made = sm.create_secret(Name=name, SecretString="value", ClientRequestToken=token)
    assert made["ARN"][:-7] == f"arn:aws:secretsmanager:us-east-1:{admin.account_id}:secret:{name}"
    assert made["ARN"][-7] == "-" and made["ARN"][-6:].isalnum()
    assert (made["Name"], made["VersionId"]) == (name, token)
    got = sm.get_secret_value(SecretId=name)
    assert (got["ARN"], got["Name"], got["VersionId"]) == (made["ARN"], name, token)
    assert (got["SecretString"], got["VersionStages"]) == ("value", CURRENT)
    assert "SecretBinary" not in got and got["CreatedDate"]


def test_binary(sm):
    name, value = unique(), bytes(range(256))
    sm.create_secret(Name=name, SecretBinary=value)
    got = sm.get_secret_value(SecretId=name)
    assert got["SecretBinary"] == value and "SecretString" not in got


def test_both_values_or_neither(sm):
    with refused(("InvalidParameterException", "InvalidRequestException")):
        sm.create_secret(Name=unique(), SecretString="x", SecretBinary=b"x")
    made = sm.create_secret(Name=unique())
    assert "VersionId" not in made
    assert "VersionIdsToStages" not in sm.describe_secret(SecretId=made["ARN"])
    with refused("ResourceNotFoundException", NO_LABEL + "AWSCURRENT", status=400):
        sm.get_secret_value(SecretId=made["ARN"])


# Identifiers.


@pytest.mark.parametrize("name", ["{0}", "{0}/_+=.@-Name", "{0}-a1b2", "{0}-a1b2c3-"])
def test_partial_arn_finds_the_secret(sm, name):
    made = sm.create_secret(Name=name.format(unique("s")), SecretString="x")
    for form in (made["Name"], made["ARN"], made["ARN"][:-7]):
        assert sm.get_secret_value(SecretId=form)["ARN"] == made["ARN"]


def test_partial_arn_of_a_name_that_looks_full(sm):
    made = sm.create_secret(Name=f"{unique('s')}-a1b2c3", SecretString="x")
    assert sm.get_secret_value(SecretId=made["Name"])["ARN"] == made["ARN"]
    with refused("ResourceNotFoundException", NOT_FOUND, status=400):
        sm.get_secret_value(SecretId=made["ARN"][:-7])


def test_a_secret_made_again_has_another_arn(sm):
    name = unique()
    first = sm.create_secret(Name=name, SecretString="x")["ARN"]
    sm.delete_secret(SecretId=name, ForceDeleteWithoutRecovery=True)
    second = sm.create_secret(Name=name, SecretString="y")["ARN"]
    assert first != second
    with refused("ResourceNotFoundException", NOT_FOUND):
        sm.get_secret_value(SecretId=first)


@pytest.mark.parametrize("operation", ["create_secret", "get_secret_value", "describe_secret",
                                       "delete_secret", "put_secret_value", "list_secret_version_ids"])
@pytest.mark.parametrize("name", ["with space", "quote'", "hash#", "ümlaut"])
def test_names_that_are_none(sm, operation, name):
    more = {"SecretString": "x"} if operation in ("create_secret", "put_secret_value") else {}
    key = "Name" if operation == "create_secret" else "SecretId"
    with refused("ValidationException", BAD_NAME, status=400):
        getattr(sm, operation)(**{key: name}, **more)


def test_regions_are_apart(sm, admin):
    name = unique()
    sm.create_secret(Name=name, SecretString="here")
    there = admin.client("secretsmanager", "mars-north-1")
    with refused("ResourceNotFoundException"):
        there.get_secret_value(SecretId=name)
    made = there.create_secret(Name=name, SecretString="there")
    assert ":mars-north-1:" in made["ARN"]
    assert sm.get_secret_value(SecretId=name)["SecretString"] == "here"


# Idempotency.


def test_create_again(sm):
    name, token = unique(), _token()
    first = sm.create_secret(Name=name, SecretString="x", ClientRequestToken=token)
    again = sm.create_secret(Name=name, SecretString="x", ClientRequestToken=token)
    assert [first[key] for key in ("ARN", "Name", "VersionId")] == [
        again[key] for key in ("ARN", "Name", "VersionId")]
    with refused("ResourceExistsException", "The operation failed because the secret "
                 f"{name} already exists."):
        sm.create_secret(Name=name, SecretString="x")
    with refused("ResourceExistsException", f"You can't use ClientRequestToken {token} because that "
                 f"value is already in use for a version of secret {first['ARN']}."):
        sm.create_secret(Name=name, SecretString="other", ClientRequestToken=token)


@pytest.mark.parametrize("operation", ["put_secret_value", "update_secret"])
def test_write_again(sm, operation):
    arn, token = sm.create_secret(Name=unique(), SecretString="x")["ARN"], _token()
    write = getattr(sm, operation)
    for _ in range(2):
        assert write(SecretId=arn, SecretString="y", ClientRequestToken=token)["VersionId"] == token
    assert len(_stages(sm, arn)) == 2
    with refused("ResourceExistsException", f"You can't use ClientRequestToken {token} because"):
        write(SecretId=arn, SecretString="z", ClientRequestToken=token)


@pytest.mark.parametrize("operation", ["CreateSecret", "PutSecretValue", "UpdateSecret"])
def test_raw_requests_need_a_token(admin, sm, operation):
    name = unique()
    sm.create_secret(Name=name, SecretString="x")
    key = "Name" if operation == "CreateSecret" else "SecretId"
    answer = call(admin, "secretsmanager", operation, {
        key: unique() if key == "Name" else name, "SecretString": "y"})
    assert answer.code == "InvalidRequestException", answer.text
    assert answer.message == ("You must provide a ClientRequestToken value. We recommend a UUID-type "
                              "value.")
    assert json.loads(answer.text)["Message"] == answer.message, "a capital M"


# Versions and labels.


def test_put_moves_current_and_previous(sm):
    made = sm.create_secret(Name=unique(), SecretString="1")
    arn, one = made["ARN"], made["VersionId"]
    put = sm.put_secret_value(SecretId=arn, SecretString="2")
    two = put["VersionId"]
    assert put["VersionStages"] == CURRENT
    assert _stages(sm, arn) == {one: ["AWSPREVIOUS"], two: CURRENT}
    three = sm.put_secret_value(SecretId=arn, SecretString="3")["VersionId"]
    assert _stages(sm, arn) == {two: ["AWSPREVIOUS"], three: CURRENT}
    # The first has no label left: deprecated, and readable by its id all the same.
    assert sm.get_secret_value(SecretId=arn, VersionId=one)["SecretString"] == "1"
    assert sm.get_secret_value(SecretId=arn, VersionStage="AWSPREVIOUS")["SecretString"] == "2"

    def listed(**more):
        return {v["VersionId"] for v in sm.list_secret_version_ids(SecretId=arn, **more)["Versions"]}

    assert listed() == {two, three}
    assert listed(IncludeDeprecated=True) == {one, two, three}


def test_stages_of_ones_own(sm):
    made = sm.create_secret(Name=unique(), SecretString="1")
    arn, one = made["ARN"], made["VersionId"]
    two = sm.put_secret_value(SecretId=arn, SecretString="2", VersionStages=["AWSPENDING"])["VersionId"]
    assert _stages(sm, arn) == {one: CURRENT, two: ["AWSPENDING"]}
    assert sm.get_secret_value(SecretId=arn)["SecretString"] == "1"
    sm.update_secret_version_stage(SecretId=arn, VersionStage="AWSCURRENT", MoveToVersionId=two,
                                   RemoveFromVersionId=one)
    assert _stages(sm, arn) == {one: ["AWSPREVIOUS"], two: ["AWSCURRENT", "AWSPENDING"]}
    three = sm.put_secret_value(SecretId=arn, SecretString="3")["VersionId"]
    assert _stages(sm, arn) == {two: ["AWSPREVIOUS"], three: CURRENT}


def test_a_label_moves_only_from_where_it_is(sm):
    made = sm.create_secret(Name=unique(), SecretString="1")
    two = sm.put_secret_value(SecretId=made["ARN"], SecretString="2")["VersionId"]
    with refused("InvalidParameterException", "The parameter RemoveFromVersionId can't be empty. "
                 f"Staging label AWSCURRENT is currently attached to version {two}, so you must "
                 "explicitly reference that version in RemoveFromVersionId."):
        sm.update_secret_version_stage(SecretId=made["ARN"], VersionStage="AWSCURRENT",
                                       MoveToVersionId=made["VersionId"])


def test_reading_what_is_not_there(sm):
    made = sm.create_secret(Name=unique(), SecretString="1")
    arn, absent = made["ARN"], _token()
    sm.put_secret_value(SecretId=arn, SecretString="2")
    with refused("ResourceNotFoundException", NO_LABEL + "NOWHERE"):
        sm.get_secret_value(SecretId=arn, VersionStage="NOWHERE")
    with refused("ResourceNotFoundException",
                 f"Secrets Manager can't find the specified secret value for VersionId: {absent}"):
        sm.get_secret_value(SecretId=arn, VersionId=absent)
    with refused("InvalidRequestException",
                 "You provided a VersionStage that is not associated to the provided VersionId."):
        sm.get_secret_value(SecretId=arn, VersionId=made["VersionId"], VersionStage="AWSCURRENT")


def test_update(sm):
    made = sm.create_secret(Name=unique(), SecretString="1", Description="old")
    assert "VersionId" not in sm.update_secret(SecretId=made["ARN"], Description="new")
    assert sm.describe_secret(SecretId=made["ARN"])["Description"] == "new"
    two = sm.update_secret(SecretId=made["ARN"], SecretString="2")["VersionId"]
    assert _stages(sm, made["ARN"]) == {made["VersionId"]: ["AWSPREVIOUS"], two: CURRENT}


@pytest.mark.parametrize("broken", [
    {"SecretString": ""}, {"ClientRequestToken": "short"}, {"SecretString": "x" * 65537},
    {"Tags": [{"Key": "", "Value": ""}]}])
def test_sizes(admin, broken):
    with refused("ValidationException", "1 validation error detected: Value", "failed to satisfy "
                 "constraint: Member must have length", status=400):
        admin.client("secretsmanager", raw=True).create_secret(
            **{"Name": unique(), "SecretString": "x", **broken})


def test_missing_member(admin):
    with refused("ValidationException", "1 validation error detected: Value null at 'secretId' failed "
                 "to satisfy constraint: Member must not be null"):
        admin.client("secretsmanager", raw=True).get_secret_value()


# Listing and describing.


def test_describe_leaves_out_what_has_no_value(sm):
    arn = sm.create_secret(Name=unique(), SecretString="x")["ARN"]
    seen = sm.describe_secret(SecretId=arn)
    assert not {"KmsKeyId", "RotationEnabled", "LastAccessedDate", "DeletedDate"} & set(seen)
    sm.get_secret_value(SecretId=arn)
    read = sm.describe_secret(SecretId=arn)["LastAccessedDate"]
    assert read.timestamp() % 86_400 == 0, "whole days, in UTC"


def test_list_with_filters_and_pages(sm):
    prefix = unique("list")
    names = [f"{prefix}/{number}" for number in range(5)]
    for name in names:
        sm.create_secret(Name=name, SecretString="x", Tags=[{"Key": "of", "Value": prefix}])
    by_name = [{"Key": "name", "Values": [prefix]}]
    first = sm.list_secrets(Filters=by_name, MaxResults=2)
    assert len(first["SecretList"]) == 2 and first["NextToken"]
    pages = sm.get_paginator("list_secrets").paginate(
        Filters=by_name, SortBy="name", SortOrder="asc", PaginationConfig={"PageSize": 2})
    assert [one["Name"] for page in pages for one in page["SecretList"]] == names
    by_tag = sm.list_secrets(Filters=[{"Key": "tag-value", "Values": [prefix]}])["SecretList"]
    assert {one["Name"] for one in by_tag} == set(names)
    assert all("SecretVersionsToStages" in one and "SecretString" not in one for one in by_tag)
    not_these = sm.list_secrets(Filters=[*by_name, {"Key": "name", "Values": [f"!{names[0]}"]}])
    assert {one["Name"] for one in not_these["SecretList"]} == set(names[1:])


@pytest.mark.parametrize("part, text", [
    ({"Values": ["x"]}, "Invalid filter key"),
    ({"Key": "tag-key"}, "Invalid filter values for key: tag-key")])
def test_half_a_filter_finds_nothing(sm, part, text):
    with refused("InvalidParameterException", text):
        sm.list_secrets(Filters=[part])
    with refused("InvalidParameterException", text):
        sm.batch_get_secret_value(Filters=[part])


def test_a_value_is_looked_for_before_the_secret(sm):
    with refused("InvalidRequestException", "You must provide either SecretString or SecretBinary."):
        sm.put_secret_value(SecretId=unique("absent"))


def test_a_password_of_four_has_no_room_for_a_space(sm):
    made = sm.get_random_password(PasswordLength=4, IncludeSpace=True)["RandomPassword"]
    assert len(made) == 4
    for kind in (str.islower, str.isupper, str.isdigit):
        assert any(kind(one) for one in made), made
    with refused("InvalidParameterException"):
        sm.get_random_password(PasswordLength=3)


# Deletion.


MARKED = "You can't perform this operation on the secret because it was marked for deletion."


def test_scheduled_deletion(sm):
    name = unique()
    arn = sm.create_secret(Name=name, SecretString="x")["ARN"]
    got = sm.delete_secret(SecretId=name, RecoveryWindowInDays=7)
    assert set(got) >= {"ARN", "Name", "DeletionDate"}
    assert sm.describe_secret(SecretId=name)["DeletedDate"]
    for attempt in (lambda: sm.get_secret_value(SecretId=arn),
                    lambda: sm.put_secret_value(SecretId=arn, SecretString="y"),
                    lambda: sm.tag_resource(SecretId=arn, Tags=[{"Key": "a", "Value": "b"}])):
        with refused("InvalidRequestException", MARKED):
            attempt()
    with refused("InvalidRequestException", "You can't create this secret because a secret with this "
                 "name is already scheduled for deletion."):
        sm.create_secret(Name=name, SecretString="y")
    by_name = [{"Key": "name", "Values": [name]}]
    assert sm.list_secrets(Filters=by_name)["SecretList"] == []
    assert len(sm.list_secrets(Filters=by_name, IncludePlannedDeletion=True)["SecretList"]) == 1
    assert sm.restore_secret(SecretId=name)["ARN"] == arn
    assert sm.get_secret_value(SecretId=name)["SecretString"] == "x"
    assert "DeletedDate" not in sm.describe_secret(SecretId=name)


def test_forced_deletion(sm):
    name = unique()
    sm.delete_secret(SecretId=name, ForceDeleteWithoutRecovery=True)  # Nothing there: no error.
    sm.create_secret(Name=name, SecretString="x")
    sm.delete_secret(SecretId=name)
    sm.delete_secret(SecretId=name, ForceDeleteWithoutRecovery=True)
    with refused("ResourceNotFoundException", NOT_FOUND, status=400):
        sm.describe_secret(SecretId=name)
    with refused("ResourceNotFoundException", NOT_FOUND):
        sm.delete_secret(SecretId=name)


@pytest.mark.parametrize("window", [{"RecoveryWindowInDays": 6}, {"RecoveryWindowInDays": 31}, {
    "RecoveryWindowInDays": 7, "ForceDeleteWithoutRecovery": True}])
def test_recovery_windows(sm, window):
    arn = sm.create_secret(Name=unique(), SecretString="x")["ARN"]
    with refused("InvalidParameterException"):
        sm.delete_secret(SecretId=arn, **window)


# Tags, policies, keys.


def test_tags(sm):
    arn = sm.create_secret(Name=unique(), SecretString="x", Tags=[{"Key": "a", "Value": "1"}])["ARN"]
    sm.tag_resource(SecretId=arn, Tags=[{"Key": "a", "Value": "2"}, {"Key": "A", "Value": "3"}])
    tags = {tag["Key"]: tag["Value"] for tag in sm.describe_secret(SecretId=arn)["Tags"]}
    assert tags == {"a": "2", "A": "3"}
    sm.untag_resource(SecretId=arn, TagKeys=["a", "absent"])
    assert sm.describe_secret(SecretId=arn)["Tags"] == [{"Key": "A", "Value": "3"}]


def test_resource_policies(sm, admin):
    arn = sm.create_secret(Name=unique(), SecretString="x")["ARN"]
    assert "ResourcePolicy" not in sm.get_resource_policy(SecretId=arn)
    text = document(allow("secretsmanager:GetSecretValue", principal={"AWS": admin.role()}))
    sm.put_resource_policy(SecretId=arn, ResourcePolicy=text)
    assert json.loads(sm.get_resource_policy(SecretId=arn)["ResourcePolicy"]) == json.loads(text)
    for wrong in ("{", document(allow("secretsmanager:GetSecretValue"))):
        with refused("MalformedPolicyDocumentException", status=400):
            sm.put_resource_policy(SecretId=arn, ResourcePolicy=wrong)
    with refused("PublicPolicyException"):
        sm.put_resource_policy(SecretId=arn, BlockPublicPolicy=True, ResourcePolicy=document(
            allow("secretsmanager:GetSecretValue", principal="*")))
    sm.delete_resource_policy(SecretId=arn)
    assert "ResourcePolicy" not in sm.get_resource_policy(SecretId=arn)


def test_denied_before_missing(admin):
    """Without permission an absent secret is denied, under the identifier as it was sent."""
    user, name = admin.user(), unique("absent")
    with refused("AccessDeniedException", f"User: {user.identity()['Arn']} is not authorized to "
                 f"perform: secretsmanager:GetSecretValue on resource: {name} because no identity-based "
                 "policy allows the secretsmanager:GetSecretValue action", status=400):
        user.secretsmanager.get_secret_value(SecretId=name)


def test_customer_key(sm, admin):
    key = admin.kms.create_key()["KeyMetadata"]["Arn"]
    arn = sm.create_secret(Name=unique(), SecretString="x", KmsKeyId=key)["ARN"]
    assert sm.describe_secret(SecretId=arn)["KmsKeyId"] == key
    read = allow("secretsmanager:GetSecretValue", arn)
    with refused("AccessDeniedException", "Access to KMS is not allowed", status=400):
        admin.user(read).secretsmanager.get_secret_value(SecretId=arn)
    via = {"StringEquals": {"kms:ViaService": "secretsmanager.us-east-1.amazonaws.com",
                            "kms:EncryptionContext:SecretARN": arn}}
    reader = admin.user(read, allow("kms:Decrypt", key, via))
    assert reader.secretsmanager.get_secret_value(SecretId=arn)["SecretString"] == "x"
    admin.kms.disable_key(KeyId=key)
    with refused("DecryptionFailure", status=400):
        sm.get_secret_value(SecretId=arn)
    admin.kms.enable_key(KeyId=key)
    sm.update_secret(SecretId=arn, KmsKeyId="")
    assert "KmsKeyId" not in sm.describe_secret(SecretId=arn)
    assert admin.user(read).secretsmanager.get_secret_value(SecretId=arn)["SecretString"] == "x"


def test_writing_needs_the_key_too(admin):
    key = admin.kms.create_key()["KeyMetadata"]["Arn"]
    writer = admin.user(allow("secretsmanager:*"), deny("kms:GenerateDataKey"))
    with refused("AccessDeniedException", "Access to KMS is not allowed"):
        writer.secretsmanager.create_secret(Name=unique(), SecretString="x", KmsKeyId=key)
    with refused(("InvalidParameterException", "InvalidRequestException", "EncryptionFailure",
                  "ResourceNotFoundException")):
        admin.secretsmanager.create_secret(Name=unique(), SecretString="x", KmsKeyId="alias/absent-x")
