"""Policies and aliases of keys, as recorded from AWS."""

import datetime
import json
import uuid

import pytest

from support.clients import refused
from support.policies import allow, root
from support.recorded import members, recorded
from support.signing import call
from support.wait import unique

NO_PREFIX = ('Alias must start with the prefix "alias/". Please see '
             "https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html")
LOCKED_OUT = ("MalformedPolicyDocumentException",
              "The new key policy will not allow you to update the key policy in the future.")


def _policy(account, action):
    return json.dumps({"Version": "2012-10-17", "Id": "of-a-test", "Statement": [
        {"Sid": "The account", **allow("kms:*", principal=root(account))},
        {"Sid": "Something more", **allow(action, principal=root(account))}]})


# Policies.


def test_the_policy_of_a_key_made_without_one(kms, admin, shared_key):
    got = kms.get_key_policy(KeyId=shared_key["KeyId"], PolicyName="default")
    assert members(got) - {"PolicyName"} == {"Policy"}
    assert json.loads(got["Policy"]) == {
        "Version": "2012-10-17", "Id": "key-default-1", "Statement": [{
            "Sid": "Enable IAM User Permissions", "Effect": "Allow",
            "Principal": {"AWS": f"arn:aws:iam::{admin.account_id}:root"},
            "Action": "kms:*", "Resource": "*"}]}


def test_policies_put_and_got(kms, admin, new_key):
    first, second = (_policy(admin.account_id, action) for action in ("kms:ListAliases", "kms:ListGrants"))
    key = new_key(Policy=first)["KeyId"]
    listed = kms.list_key_policies(KeyId=key)
    assert members(listed) == {"PolicyNames", "Truncated"}
    assert (listed["PolicyNames"], listed["Truncated"]) == (["default"], False)
    # What comes back is the same document, its members in the same order.
    assert json.dumps(json.loads(kms.get_key_policy(KeyId=key, PolicyName="default")["Policy"])) == first
    assert members(kms.put_key_policy(KeyId=key, PolicyName="default", Policy=second)) == set()
    assert json.dumps(json.loads(kms.get_key_policy(KeyId=key, PolicyName="default")["Policy"])) == second
    # The name may be left out: there is only one.
    assert json.loads(kms.get_key_policy(KeyId=key)["Policy"]) == json.loads(second)


def test_a_policy_that_locks_its_maker_out(kms, admin, new_key):
    somebody = {"AWS": admin.user().identity()["Arn"]}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [
        allow(["kms:Encrypt", "kms:Decrypt"], principal=somebody)]})
    with recorded(*LOCKED_OUT):
        kms.create_key(Policy=policy)
    key = new_key()["KeyId"]
    with recorded(*LOCKED_OUT):
        kms.put_key_policy(KeyId=key, PolicyName="default", Policy=policy)
    made = kms.create_key(Policy=policy, BypassPolicyLockoutSafetyCheck=True)["KeyMetadata"]
    assert made["KeyState"] == "Enabled"
    with refused("AccessDeniedException"):
        kms.describe_key(KeyId=made["KeyId"])


def test_a_policy_for_nobody(kms, admin):
    absent = f"arn:aws:iam::{admin.account_id}:user/{unique('absent')}"
    policy = json.dumps({"Version": "2012-10-17", "Statement": [
        allow("kms:*", principal=root(admin.account_id)), allow("kms:Encrypt", principal={"AWS": absent})]})
    with recorded("MalformedPolicyDocumentException",
                  "Policy contains a statement with one or more invalid principals."):
        kms.create_key(Policy=policy)


# Aliases.


def test_an_alias_from_first_to_last(kms, admin, new_key):
    key, other, name = new_key()["KeyId"], new_key(), f"alias/{unique('first-last')}"

    def found(**more):
        pages = kms.get_paginator("list_aliases").paginate(**more)
        return [one for page in pages for one in page["Aliases"] if one["AliasName"] == name]

    assert found() == []
    assert members(kms.create_alias(AliasName=name, TargetKeyId=key)) == set()
    one, = found()
    assert set(one) == {"AliasArn", "AliasName", "CreationDate", "LastUpdatedDate", "TargetKeyId"}
    assert (one["AliasArn"], one["TargetKeyId"]) == (
        f"arn:aws:kms:us-east-1:{admin.account_id}:{name}", key)
    assert isinstance(one["LastUpdatedDate"], datetime.datetime)
    assert found(KeyId=key) == [one] and found(KeyId=other["KeyId"]) == []
    # An ARN will do, and an identifier is what is shown.
    assert members(kms.update_alias(AliasName=name, TargetKeyId=other["Arn"])) == set()
    moved, = found(KeyId=other["KeyId"])
    assert moved["TargetKeyId"] == other["KeyId"] and moved["CreationDate"] == one["CreationDate"]
    assert found(KeyId=key) == []
    assert members(kms.delete_alias(AliasName=name)) == set()
    assert found() == []


def test_several_aliases_of_one_key(kms, new_key):
    key, names = new_key()["KeyId"], {f"alias/{unique('many')}" for _ in range(3)}
    for name in names:
        kms.create_alias(AliasName=name, TargetKeyId=key)
    assert {one["AliasName"] for one in kms.list_aliases(KeyId=key)["Aliases"]} == names
    pages = kms.get_paginator("list_aliases").paginate(KeyId=key, PaginationConfig={"PageSize": 1})
    assert {one["AliasName"] for page in pages for one in page["Aliases"]} == names


@pytest.mark.parametrize("operation", ["create_alias", "update_alias", "delete_alias"])
def test_names_without_the_prefix(kms, shared_key, operation):
    more = {} if operation == "delete_alias" else {"TargetKeyId": shared_key["KeyId"]}
    if operation == "create_alias":
        with recorded("ValidationException", NO_PREFIX):
            kms.create_alias(AliasName=unique("bare"), **more)
        return
    with refused("ValidationException", status=400):
        getattr(kms, operation)(AliasName=unique("bare"), **more)


@pytest.mark.parametrize("name", ["alias/with!", "alias/with$", "alias/with@", "alias/with space"])
def test_names_with_other_characters(kms, shared_key, name):
    with recorded("ValidationException", f"1 validation error detected: Value '{name}' at 'aliasName' "
                  "failed to satisfy constraint: Member must satisfy regular expression pattern: "
                  "^[a-zA-Z0-9:/_-]+$"):
        kms.create_alias(AliasName=name, TargetKeyId=shared_key["KeyId"])


def test_a_colon_is_refused_by_itself(kms, shared_key):
    """The pattern lets it through."""
    with recorded("ValidationException", "alias/a:b contains invalid characters for an alias"):
        kms.create_alias(AliasName="alias/a:b", TargetKeyId=shared_key["KeyId"])


@pytest.mark.parametrize("name", ["alias/aws/ebs", "alias/aws/mine"])
def test_names_of_aws(admin, shared_key, name):
    """Nothing is said but the code."""
    answer = call(admin, "kms", "CreateAlias", {"AliasName": name, "TargetKeyId": shared_key["KeyId"]})
    assert answer.status == 400 and json.loads(answer.text) == {"__type": "NotAuthorizedException"}


def test_an_alias_of_an_alias(kms, shared_key):
    name = f"alias/{unique('first')}"
    kms.create_alias(AliasName=name, TargetKeyId=shared_key["KeyId"])
    with recorded("ValidationException", "Aliases must refer to keys. Not aliases"):
        kms.create_alias(AliasName=f"alias/{unique('second')}", TargetKeyId=name)


@pytest.mark.parametrize("end", ["_/", "-/", "/a/b_c"])
def test_names_that_will_do(kms, shared_key, end):
    name = f"alias/{unique('odd')}{end}"
    kms.create_alias(AliasName=name, TargetKeyId=shared_key["KeyId"])
    assert kms.describe_key(KeyId=name)["KeyMetadata"]["KeyId"] == shared_key["KeyId"]


def test_an_alias_that_is_taken(kms, new_key):
    key, name = new_key(), f"alias/{unique('taken')}"
    kms.create_alias(AliasName=name, TargetKeyId=key["KeyId"])
    arn = f"{key['Arn'].rsplit(':', 1)[0]}:{name}"
    with recorded("AlreadyExistsException", f"An alias with the name {arn} already exists"):
        kms.create_alias(AliasName=name, TargetKeyId=new_key()["KeyId"])


def test_aliases_that_are_not_there(kms, admin, shared_key):
    name = f"alias/{unique('absent')}"
    arn = f"arn:aws:kms:us-east-1:{admin.account_id}:{name}"
    absent = recorded("NotFoundException", f"Alias {arn} is not found.")
    for attempt in (lambda: kms.describe_key(KeyId=name), lambda: kms.describe_key(KeyId=arn),
                    lambda: kms.encrypt(KeyId=name, Plaintext=b"x"),
                    lambda: kms.delete_alias(AliasName=name),
                    lambda: kms.update_alias(AliasName=name, TargetKeyId=shared_key["KeyId"])):
        with absent:
            attempt()


def test_an_alias_of_a_key_that_is_not_there(kms, admin):
    absent = str(uuid.uuid4())
    with recorded("NotFoundException",
                  f"Key 'arn:aws:kms:us-east-1:{admin.account_id}:key/{absent}' does not exist"):
        kms.create_alias(AliasName=f"alias/{unique('lost')}", TargetKeyId=absent)


def test_where_a_key_must_be_named_itself(kms, new_key):
    """Whatever changes a key wants its identifier or ARN: an alias could have moved."""
    key, name = new_key()["KeyId"], f"alias/{unique('no-handle')}"
    kms.create_alias(AliasName=name, TargetKeyId=key)
    for change in (kms.enable_key_rotation, kms.disable_key, kms.schedule_key_deletion):
        with refused(("NotFoundException", "InvalidArnException"), status=400):
            change(KeyId=name)
    assert kms.describe_key(KeyId=name)["KeyMetadata"]["KeyState"] == "Enabled"
