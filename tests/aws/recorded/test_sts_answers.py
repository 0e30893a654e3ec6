"""STS, as recorded from AWS. Unlike IAM, it quotes the value that breaks a constraint."""

import base64
import json

import pytest

from support.answers import DATE, fails, invalid, shown, tags
from support.clients import refused
from support.policies import allow, document
from support.wait import unique

CREDENTIALS = {"AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"}


def _taggable(admin, *statements):
    """The ARN of a role that the account may assume with tags, and which may do the same."""
    trusted = json.dumps({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"AWS": admin.account_id},
        "Action": ["sts:AssumeRole", "sts:TagSession"]}]})
    return admin.role(allow(["sts:AssumeRole", "sts:TagSession"]), *statements, trusted=trusted)


def _credentials(answer):
    """Takes the credentials out of an answer, after a look at them."""
    got = answer.pop("Credentials")
    assert set(got) == CREDENTIALS and got["Expiration"] == DATE
    assert got["AccessKeyId"].startswith("ASIA")
    return got


def test_assume_role_shows_no_size_without_a_policy(admin):
    name = unique("role")
    arn = admin.role(name=name)
    number = admin.iam.get_role(RoleName=name)["Role"]["RoleId"]
    answer = shown(admin.sts.assume_role(RoleArn=arn, RoleSessionName="night"))
    _credentials(answer)
    assert answer == {"AssumedRoleUser": {
        "AssumedRoleId": f"{number}:night",
        "Arn": f"arn:aws:sts::{admin.account_id}:assumed-role/{name}/night"}}


def test_assume_role_with_a_policy_shows_its_size(admin):
    answer = shown(admin.sts.assume_role(
        RoleArn=admin.role(), RoleSessionName="night", Policy=document(allow("logs:*"))))
    _credentials(answer)
    assert set(answer) == {"AssumedRoleUser", "PackedPolicySize"}
    assert 0 < answer["PackedPolicySize"] <= 100


def test_get_federation_token(admin):
    caller, name = admin.user(allow("sts:GetFederationToken")), unique("guest")[:32]
    answer = shown(caller.sts.get_federation_token(Name=name, DurationSeconds=900))
    _credentials(answer)
    assert answer == {"PackedPolicySize": 0, "FederatedUser": {
        "FederatedUserId": f"{admin.account_id}:{name}",
        "Arn": f"arn:aws:sts::{admin.account_id}:federated-user/{name}"}}


def test_caller_identity_of_a_user(admin):
    name = unique("user")
    caller = admin.user(name=name)
    user = admin.iam.get_user(UserName=name)["User"]
    assert shown(caller.sts.get_caller_identity()) == {
        "Account": admin.account_id, "UserId": user["UserId"], "Arn": user["Arn"]}


def test_caller_identity_of_a_role(admin):
    name = unique("role")
    caller = admin.assume(admin.role(name=name), "night")
    number = admin.iam.get_role(RoleName=name)["Role"]["RoleId"]
    assert shown(caller.sts.get_caller_identity()) == {
        "Account": admin.account_id, "UserId": f"{number}:night",
        "Arn": f"arn:aws:sts::{admin.account_id}:assumed-role/{name}/night"}


NO_ARNS = {
    "no ARN at all": "what-is-this-anyway-no-arn",
    "no partition": "arn::sts:::night/some-role",
    "no service": "arn:aws::::night/some-role",
    "a colon short": "arn:aws:::night/some-role",
    "no resource": "arn:aws:iam::123456789012:",
}


@pytest.mark.parametrize("what", NO_ARNS)
def test_arns_that_are_none(admin, what):
    with fails("ValidationError", f"{NO_ARNS[what]} is invalid", 400):
        admin.sts.assume_role(RoleArn=NO_ARNS[what], RoleSessionName="night")


@pytest.mark.parametrize(("name", "constraint"), [
    ("night:shift", r"satisfy regular expression pattern: [\w+=,.@-]*"),
    ("n" * 65, "have length less than or equal to 64"),
])
def test_session_names_are_quoted_back(admin, name, constraint):
    with invalid(f"Value '{name}' at 'roleSessionName' failed to satisfy constraint: "
                 f"Member must {constraint}"):
        admin.sts.assume_role(RoleArn=admin.role(), RoleSessionName=name)


def _bad_value(message):
    return fails("InvalidParameterValue", message, 400)


def test_a_transitive_key_must_be_a_tag(admin):
    with _bad_value("The specified transitive tag key must be included in the requested tags."):
        admin.sts.assume_role(RoleArn=_taggable(admin), RoleSessionName="night",
                              Tags=tags(team="night"), TransitiveTagKeys=["stage"])


def test_keys_that_differ_by_case_are_one(admin):
    with _bad_value("Duplicate tag keys found. Please note that Tag keys are case insensitive."):
        admin.sts.assume_role(RoleArn=_taggable(admin), RoleSessionName="night",
                              Tags=tags(team="night", Team="day"))


@pytest.mark.parametrize("key", ["team", "TEAM"])
def test_a_transitive_tag_stays_down_the_chain(admin, key):
    caller = admin.assume(_taggable(admin), Tags=tags(team="night"), TransitiveTagKeys=["team"])
    second = _taggable(admin)
    with _bad_value("One of the specified transitive tag keys can't be set because it conflicts "
                    "with a transitive tag key from the calling session."):
        caller.sts.assume_role(RoleArn=second, RoleSessionName="on", Tags=tags(**{key: "day"}))
    assert caller.assume(second, "on", Tags=tags(stage="trial")).identity()


def test_carrying_tags_on_needs_leave_to_tag(admin):
    """Whether or not the call brings tags of its own."""
    caller = admin.assume(_taggable(admin), Tags=tags(team="night"), TransitiveTagKeys=["team"])
    plain = admin.role()
    with refused("AccessDenied", f"User: {caller.identity()['Arn']} is not authorized to perform: "
                 f"sts:TagSession on resource: {plain}", status=403):
        caller.sts.assume_role(RoleArn=plain, RoleSessionName="on")


def test_no_leave_to_tag(admin):
    plain = admin.role()
    with refused("AccessDenied", "is not authorized to perform: sts:TagSession on resource: "
                 f"{plain}", status=403):
        admin.sts.assume_role(RoleArn=plain, RoleSessionName="on", Tags=tags(team="night"))


def test_a_transitive_key_may_be_written_in_any_case(admin):
    caller = admin.assume(_taggable(admin), Tags=tags(Team="night"), TransitiveTagKeys=["team"])
    with _bad_value("One of the specified transitive tag keys can't be set because it conflicts "
                    "with a transitive tag key from the calling session."):
        caller.sts.assume_role(RoleArn=_taggable(admin), RoleSessionName="on",
                               Tags=tags(team="day"))


def _key_of(account, kind="AKIA"):
    """An id as AWS makes them: of the 48 bits after the first four letters, forty are the account."""
    number = 1 << 47 | int(account) << 7 | 0b1010101
    return kind + base64.b32encode(number.to_bytes(6, "big") + b"rota").decode()


@pytest.mark.parametrize("kind", ["AKIA", "ASIA"])
@pytest.mark.parametrize("account", ["210987654321", "000000000007"])
def test_an_access_key_tells_its_account(admin, kind, account):
    """Whether anybody has such a key is not looked at."""
    assert admin.sts.get_access_key_info(AccessKeyId=_key_of(account, kind))["Account"] == account


@pytest.mark.parametrize("key", ["AKIABBBBBBBBBBBBBBBB", "ABIAZZZZZZZZZZZZZZZZ", "AKIA0123456789ABCDEF",
                                 "x" * 128])
def test_an_id_that_tells_no_account(admin, key):
    with refused("ValidationError", status=400):
        admin.sts.get_access_key_info(AccessKeyId=key)
