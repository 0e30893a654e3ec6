"""Secrets, as recorded from AWS: names and ARNs, what answers hold, and tokens used twice."""

import base64
import datetime
import json
import uuid

import pytest

from support.clients import refused
from support.recorded import members, recorded
from support.signing import call
from support.wait import unique, wait_for

NOT_FOUND = "Secrets Manager can't find the specified secret."
NO_LABEL = "Secrets Manager can't find the specified secret value for staging label: "
NO_VERSION = "Secrets Manager can't find the specified secret value for VersionId: "
BAD_NAME = ("Invalid name. Must be a valid name containing alphanumeric characters, or any of the "
            "following: -/_+=.@!")
NO_TOKEN = "You must provide a ClientRequestToken value. We recommend a UUID-type value."
VALUE = {"ARN", "CreatedDate", "Name", "VersionId", "VersionStages"}
PLAIN = {"ARN", "CreatedDate", "LastChangedDate", "Name", "VersionIdsToStages"}


def _token():
    return str(uuid.uuid4())


def _in_use(token, arn):
    return recorded("ResourceExistsException", f"You can't use ClientRequestToken {token} because that "
                    f"value is already in use for a version of secret {arn}.")


# What answers hold.


@pytest.mark.parametrize("name", ["{0}", "{0}/_+=.@-x", "{0}-a1b2", "{0}-a1b2c3-"])
def test_from_creation_to_the_end(sm, admin, name):
    name = name.format(unique("life"))
    made = sm.create_secret(Name=name, SecretString="one", Description="a whole life")
    assert members(made) == {"ARN", "Name", "VersionId"}
    stem, _, suffix = made["ARN"].rpartition("-")
    assert stem == f"arn:aws:secretsmanager:us-east-1:{admin.account_id}:secret:{name}"
    assert len(suffix) == 6 and suffix.isalnum()
    for form in (name, made["ARN"], stem):
        got = sm.get_secret_value(SecretId=form)
        assert members(got) == VALUE | {"SecretString"}
        assert (got["ARN"], got["Name"], got["VersionId"], got["SecretString"], got["VersionStages"]) == (
            made["ARN"], name, made["VersionId"], "one", ["AWSCURRENT"])
    seen = sm.describe_secret(SecretId=name)
    assert members(seen) == PLAIN | {"Description", "LastAccessedDate"}
    assert seen["VersionIdsToStages"] == {made["VersionId"]: ["AWSCURRENT"]}
    put = sm.put_secret_value(SecretId=name, SecretString="two")
    assert members(put) == {"ARN", "Name", "VersionId", "VersionStages"}
    assert put["VersionStages"] == ["AWSCURRENT"]
    assert sm.get_secret_value(SecretId=name)["SecretString"] == "two"
    updated = sm.update_secret(SecretId=made["ARN"], SecretString="three", Description="d")
    assert members(updated) == {"ARN", "Name", "VersionId"}
    assert len({made["VersionId"], put["VersionId"], updated["VersionId"]}) == 3
    gone = sm.delete_secret(SecretId=name, ForceDeleteWithoutRecovery=True)
    assert members(gone) == {"ARN", "DeletionDate", "Name"}
    assert (gone["ARN"], gone["Name"]) == (made["ARN"], name)


def test_a_name_that_looks_like_the_end_of_an_arn(sm):
    """A hyphen and six characters: the ARN without its suffix is then taken for a whole one."""
    name = f"{unique('looks')}-a1b2c3"
    made = sm.create_secret(Name=name, SecretString="one")
    for form in (name, made["ARN"]):
        assert sm.get_secret_value(SecretId=form)["ARN"] == made["ARN"]
    with recorded("ResourceNotFoundException", NOT_FOUND):
        sm.get_secret_value(SecretId=made["ARN"][:-7])


def test_a_secret_without_a_value(sm, new_secret):
    made = new_secret(None, Description="")
    assert members(made) == {"ARN", "Name"}
    # An empty description is none.
    assert members(sm.describe_secret(SecretId=made["ARN"])) == PLAIN - {"VersionIdsToStages"}
    put = sm.put_secret_value(SecretId=made["ARN"], SecretString="at last")
    assert put["VersionStages"] == ["AWSCURRENT"]
    assert sm.get_secret_value(SecretId=made["Name"])["VersionId"] == put["VersionId"]


def test_the_first_version_is_current_whatever_was_asked(sm, new_secret):
    made = new_secret(None)
    put = sm.put_secret_value(SecretId=made["ARN"], SecretString="x", VersionStages=["AWSPENDING"])
    assert sorted(put["VersionStages"]) == ["AWSCURRENT", "AWSPENDING"]


def test_binary_values(admin, sm):
    name, first = unique("binary"), b"\x00first\xff"
    made = sm.create_secret(Name=name, SecretBinary=first)
    got = sm.get_secret_value(SecretId=made["ARN"])
    assert members(got) == VALUE | {"SecretBinary"} and got["SecretBinary"] == first
    # On the wire it is base64.
    answer = json.loads(call(admin, "secretsmanager", "GetSecretValue", {"SecretId": name}).text)
    assert set(answer) == VALUE | {"SecretBinary"}
    assert answer["SecretBinary"] == base64.b64encode(first).decode()
    assert isinstance(answer["CreatedDate"], (int, float))
    for value in (b"second", b"third"):
        sm.put_secret_value(SecretId=name, SecretBinary=value)
        got = sm.get_secret_value(SecretId=name)
        assert got["SecretBinary"] == value and got["VersionStages"] == ["AWSCURRENT"]


def test_a_text_may_follow_a_binary_value(sm):
    made = sm.create_secret(Name=unique("either"), SecretBinary=b"x")
    sm.put_secret_value(SecretId=made["ARN"], SecretString="text")
    got = sm.get_secret_value(SecretId=made["ARN"])
    assert members(got) == VALUE | {"SecretString"}


def test_one_value_or_the_other(sm, new_secret):
    made = new_secret()
    both = {"SecretString": "text", "SecretBinary": b"bytes"}
    for attempt in (lambda: sm.create_secret(Name=unique("both"), **both),
                    lambda: sm.put_secret_value(SecretId=made["ARN"], **both),
                    lambda: sm.update_secret(SecretId=made["ARN"], **both)):
        with refused("InvalidParameterException", "specify both a binary secret value and a string secret "
                     "value in the same secret.", status=400):
            attempt()
    with recorded("InvalidRequestException", "You must provide either SecretString or SecretBinary."):
        sm.put_secret_value(SecretId=made["ARN"])


# Updates.


def test_descriptions_and_values(sm, new_secret):
    made = new_secret()
    arn, one = made["ARN"], made["VersionId"]
    assert members(sm.describe_secret(SecretId=arn)) == PLAIN
    assert members(sm.update_secret(SecretId=arn, Description="first")) == {"ARN", "Name"}
    seen = sm.describe_secret(SecretId=arn)
    assert members(seen) == PLAIN | {"Description"} and seen["Description"] == "first"
    assert seen["VersionIdsToStages"] == {one: ["AWSCURRENT"]}
    two = sm.update_secret(SecretId=arn, SecretString="second", Description="second")["VersionId"]
    seen = sm.describe_secret(SecretId=arn)
    assert seen["Description"] == "second"
    assert seen["VersionIdsToStages"] == {one: ["AWSPREVIOUS"], two: ["AWSCURRENT"]}
    three = sm.update_secret(SecretId=arn, SecretString="third")["VersionId"]
    stages = {two: ["AWSPREVIOUS"], three: ["AWSCURRENT"]}
    assert sm.describe_secret(SecretId=arn)["VersionIdsToStages"] == stages
    # Nothing at all to change is no error.
    assert members(sm.update_secret(SecretId=arn)) == {"ARN", "Name"}
    seen = sm.describe_secret(SecretId=arn)
    assert (seen["Description"], seen["VersionIdsToStages"]) == ("second", stages)


def test_when_it_was_changed(sm, new_secret):
    arn = new_secret("same")["ARN"]
    seen = sm.describe_secret(SecretId=arn)
    created, changed = seen["CreatedDate"], seen["LastChangedDate"]
    assert isinstance(changed, datetime.datetime)
    assert abs((changed - created).total_seconds()) < 1
    assert abs((sm.get_secret_value(SecretId=arn)["CreatedDate"] - created).total_seconds()) < 1
    assert sm.describe_secret(SecretId=arn)["LastChangedDate"] == changed, "reading is no change"

    def later():
        """A change that is seen to be later; even to the same value, it is one."""
        sm.update_secret(SecretId=arn, SecretString="same")
        now = sm.describe_secret(SecretId=arn)["LastChangedDate"]
        return now if now > changed else None

    assert wait_for(later, 5, "a later LastChangedDate")
    assert sm.describe_secret(SecretId=arn)["CreatedDate"] == created


def test_when_it_was_read(sm, new_secret):
    """A day, not a time; and absent until somebody reads the value."""
    made = new_secret()
    arn = made["ARN"]
    assert "LastAccessedDate" not in sm.describe_secret(SecretId=arn)
    before = datetime.datetime.now(datetime.UTC).date()
    sm.get_secret_value(SecretId=arn)
    first = sm.describe_secret(SecretId=arn)["LastAccessedDate"].astimezone(datetime.UTC)
    after = datetime.datetime.now(datetime.UTC).date()
    assert first.time() == datetime.time() and first.date() in (before, after)
    sm.get_secret_value(SecretId=arn)
    again = sm.describe_secret(SecretId=arn)["LastAccessedDate"].astimezone(datetime.UTC)
    assert again == first or again.date() == datetime.datetime.now(datetime.UTC).date()
    two = sm.put_secret_value(SecretId=arn, SecretString="unread")["VersionId"]
    versions = {one["VersionId"]: one for one in sm.list_secret_version_ids(SecretId=arn)["Versions"]}
    assert "LastAccessedDate" in versions[made["VersionId"]]
    assert "LastAccessedDate" not in versions[two]


# What is not there.


@pytest.mark.parametrize("operation, more", [
    ("get_secret_value", {}), ("list_secret_version_ids", {}), ("describe_secret", {}),
    ("put_secret_value", {"SecretString": "x"}), ("update_secret", {"SecretString": "x"}),
    ("delete_secret", {}), ("restore_secret", {}), ("get_resource_policy", {}),
    ("delete_resource_policy", {}), ("cancel_rotate_secret", {}), ("rotate_secret", {}),
    ("tag_resource", {"Tags": [{"Key": "a", "Value": "b"}]}), ("untag_resource", {"TagKeys": ["a"]})])
def test_secrets_that_are_not_there(sm, operation, more):
    with recorded("ResourceNotFoundException", NOT_FOUND):
        getattr(sm, operation)(SecretId=unique("absent"), **more)


def test_values_that_are_not_there(sm, new_secret):
    empty, absent = new_secret(None)["Name"], _token()
    with recorded("ResourceNotFoundException", NO_LABEL + "AWSCURRENT"):
        sm.get_secret_value(SecretId=empty)
    with recorded("ResourceNotFoundException", NO_VERSION + absent):
        sm.get_secret_value(SecretId=empty, VersionId=absent)
    with recorded("ResourceNotFoundException", NO_LABEL + "AWSPENDING"):
        sm.get_secret_value(SecretId=empty, VersionStage="AWSPENDING")
    made = new_secret()
    with recorded("ResourceNotFoundException", NO_LABEL + "AWSPREVIOUS"):
        sm.get_secret_value(SecretId=made["ARN"], VersionStage="AWSPREVIOUS")
    with recorded("InvalidRequestException",
                  "You provided a VersionStage that is not associated to the provided VersionId."):
        sm.get_secret_value(SecretId=made["Name"], VersionId=made["VersionId"],
                            VersionStage="AWSPREVIOUS")


@pytest.mark.parametrize("name", ["two words", " leading", " st*r? ", " b*d?!]name\\-"])
@pytest.mark.parametrize("operation, more", [
    ("create_secret", {"SecretString": "x"}), ("delete_secret", {"ForceDeleteWithoutRecovery": True}),
    ("describe_secret", {}), ("get_secret_value", {}),
    ("list_secret_version_ids", {"IncludeDeprecated": True}),
    ("put_secret_value", {"SecretString": "x"}), ("update_secret", {"Description": "x"}),
    ("tag_resource", {"Tags": [{"Key": "a", "Value": "b"}]}), ("untag_resource", {"TagKeys": ["a"]}),
    ("validate_resource_policy", {"ResourcePolicy": '{"Version":"2012-10-17","Statement":[{"Effect":'
                                  '"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action"'
                                  ':"secretsmanager:GetSecretValue","Resource":"*"}]}'})])
def test_names_that_are_none(sm, operation, more, name):
    key = "Name" if operation == "create_secret" else "SecretId"
    with recorded("ValidationException", BAD_NAME):
        getattr(sm, operation)(**{key: name}, **more)


# Lengths.


@pytest.mark.parametrize("operation, key", [("create_secret", "Name"), ("put_secret_value", "SecretId"),
                                            ("update_secret", "SecretId")])
@pytest.mark.parametrize("value, member, text", [
    ({"SecretString": "x" * 65537}, "secretString", "less than or equal to 65536"),
    ({"SecretBinary": b"x" * 65537}, "secretBinary", "less than or equal to 65536"),
    ({"SecretString": ""}, "secretString", "greater than or equal to 1")],
    ids=["long-text", "long-bytes", "nothing"])
def test_values_of_no_length(admin, new_secret, operation, key, value, member, text):
    """A value is never quoted."""
    name = unique("long") if operation == "create_secret" else new_secret()["Name"]
    with recorded("ValidationException", f"1 validation error detected: Value at '{member}' failed to "
                  f"satisfy constraint: Member must have length {text}"):
        getattr(admin.client("secretsmanager", raw=True), operation)(**{key: name}, **value)


def test_the_longest_value(sm, new_secret):
    made = new_secret("x" * 65536)
    assert sm.get_secret_value(SecretId=made["ARN"])["SecretString"] == "x" * 65536


# Tokens.


def test_a_name_that_is_taken(sm, new_secret):
    made = new_secret("x", Description="x")
    with recorded("ResourceExistsException",
                  f"The operation failed because the secret {made['Name']} already exists."):
        sm.create_secret(Name=made["Name"], SecretString="x", Description="x")


def test_the_same_request_twice(sm):
    once = {"Name": unique("twice"), "SecretString": "x", "ClientRequestToken": _token()}
    first, second = sm.create_secret(**once), sm.create_secret(**once)
    assert {name: first[name] for name in members(first)} == {
        name: second[name] for name in members(second)}
    assert first["VersionId"] == once["ClientRequestToken"]
    with _in_use(once["ClientRequestToken"], first["ARN"]):
        sm.create_secret(**{**once, "SecretString": "y"})


def test_putting_the_same_value_with_the_same_token(sm, new_secret):
    token = _token()
    made = new_secret("x", ClientRequestToken=token)
    put = sm.put_secret_value(SecretId=made["ARN"], SecretString="x", ClientRequestToken=token)
    assert (put["ARN"], put["Name"], put["VersionId"], put["VersionStages"]) == (
        made["ARN"], made["Name"], token, ["AWSCURRENT"])
    with _in_use(token, made["ARN"]):
        sm.put_secret_value(SecretId=made["ARN"], SecretString="y", ClientRequestToken=token)


def test_updating_to_the_same_value_with_the_same_token(sm, new_secret):
    """The documentation calls this an error; AWS does it."""
    token = _token()
    made = new_secret("x", ClientRequestToken=token)
    again = sm.update_secret(SecretId=made["Name"], SecretString="x", ClientRequestToken=token)
    assert again["VersionId"] == token
    with _in_use(token, made["ARN"]):
        sm.update_secret(SecretId=made["ARN"], SecretString="y", ClientRequestToken=token)


@pytest.mark.parametrize("operation, code", [
    ("CreateSecret", "InvalidRequestException"), ("UpdateSecret", "InvalidRequestException"),
    ("RotateSecret", "InvalidParameterException"), ("PutSecretValue", "InvalidRequestException")])
def test_requests_without_a_token(admin, operation, code):
    """SDKs add one. The secret isn't there either: the token is looked for before the secret."""
    key = "Name" if operation == "CreateSecret" else "SecretId"
    answer = call(admin, "secretsmanager", operation, {
        key: unique("tokenless"), "SecretString": "x", "Description": "no token"})
    assert answer.status == 400
    assert json.loads(answer.text) == {"__type": code, "Message": NO_TOKEN}
