"""How long sessions last, what they carry on and when they end, as recorded from AWS."""

import dataclasses
import json
import urllib.parse

import pytest

from support.answers import fails, invalid, shown
from support.clients import refused
from support.policies import allow, document
from support.signing import VERSIONS, send, sign
from support.wait import unique, wait_for

INVALID_TOKEN = "The security token included in the request is invalid."
FORM = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}


def _assume(caller, arn, **more):
    return shown(caller.sts.assume_role(RoleArn=arn, RoleSessionName="night", **more))


def _too_long(why):
    return fails("ValidationError", f"The requested DurationSeconds exceeds the {why}.", 400)


def _out_of_range(name, value, constraint):
    return invalid(f"Value '{value}' at '{name}' failed to satisfy constraint: "
                   f"Member must have {constraint}")


def _denied(caller, action, arn):
    """The whole message: unlike other services, STS tells no reason."""
    return fails("AccessDenied", f"User: {caller.identity()['Arn']} is not authorized to "
                 f"perform: {action} on resource: {arn}", 403)


def _trusting(admin, *actions, condition=None):
    """A role that anybody of the account may assume, with these actions besides."""
    said = {"Effect": "Allow", "Principal": {"AWS": admin.account_id},
            "Action": ["sts:AssumeRole", *actions]}
    if condition:
        said["Condition"] = condition
    trusted = json.dumps({"Version": "2012-10-17", "Statement": [said]})
    return admin.role(allow(["sts:AssumeRole", *actions]), trusted=trusted)


@pytest.mark.parametrize("seconds, constraint", [
    (899, "value greater than or equal to 900"), (43201, "value less than or equal to 43200")])
def test_the_range_comes_before_the_roles_own_limit(admin, seconds, constraint):
    raw = dataclasses.replace(admin, _clients={}).client("sts", raw=True)
    with _out_of_range("durationSeconds", seconds, constraint):
        raw.assume_role(RoleArn=admin.role(), RoleSessionName="night", DurationSeconds=seconds)


def test_a_role_has_a_limit_of_its_own(admin):
    arn = admin.role()
    _assume(admin, arn, DurationSeconds=3600)
    with _too_long("MaxSessionDuration set for this role"):
        _assume(admin, arn, DurationSeconds=3601)


def test_a_chained_session_lasts_an_hour(admin):
    caller = admin.assume(admin.role(allow("sts:AssumeRole")))
    patient, hasty = admin.role(MaxSessionDuration=43200), admin.role()
    _assume(caller, patient, DurationSeconds=3600)
    with _too_long("1 hour session limit for roles assumed by role chaining"):
        _assume(caller, patient, DurationSeconds=3601)
    # The role's own limit is looked at first.
    with _too_long("MaxSessionDuration set for this role"):
        _assume(caller, hasty, DurationSeconds=3601)


def _raw(caller, pairs):
    """AssumeRole with members exactly as given, in this order."""
    body = urllib.parse.urlencode(
        [("Action", "AssumeRole"), ("Version", VERSIONS["sts"]), *pairs]).encode()
    return send(caller, "POST", "/", sign(caller, "sts", "POST", "/", FORM, body), body)


def _named(arn, *more):
    return [("RoleArn", arn), ("RoleSessionName", "night"), *more]


@pytest.mark.parametrize("written", ["900", "+900", "0900"])
def test_seconds_may_have_a_sign_and_zeros(admin, written):
    assert _raw(admin, _named(admin.role(), ("DurationSeconds", written))).status == 200


@pytest.mark.parametrize("written, constraint", [
    ("-1", "value greater than or equal to 900"),
    ("-2147483648", "value greater than or equal to 900"),
    ("2147483647", "value less than or equal to 43200")])
def test_seconds_out_of_range(admin, written, constraint):
    answer = _raw(admin, _named(admin.role(), ("DurationSeconds", written)))
    assert (answer.status, answer.code) == (400, "ValidationError")
    assert answer.message == (
        f"1 validation error detected: Value '{written}' at 'durationSeconds' failed to satisfy "
        f"constraint: Member must have {constraint}")


@pytest.mark.parametrize("written", ["2147483648", "-2147483649", "900.0", "soon"])
def test_seconds_that_are_no_number(admin, written):
    answer = _raw(admin, _named(admin.role(), ("DurationSeconds", written)))
    assert (answer.status, answer.code) == (400, "MalformedInput")
    assert "<Message>" not in answer.text


def test_seconds_left_out(admin):
    answer = _raw(admin, _named(admin.role(), ("DurationSeconds", "")))
    assert (answer.status, answer.code) == (400, "MalformedInput")
    assert answer.message == "missing value for decimal type"


def test_of_members_said_twice_the_first_counts(admin):
    name = unique("role")
    arn = admin.role(name=name)
    answer = _raw(admin, [
        ("RoleArn", arn), ("RoleArn", "no-arn"), ("RoleSessionName", "first"),
        ("RoleSessionName", "b:d"), ("DurationSeconds", "900"), ("DurationSeconds", "1")])
    assert answer.status == 200, answer.text
    assert f"assumed-role/{name}/first<" in answer.text
    assert _raw(admin, [("DurationSeconds", "1"), *_named(arn, ("DurationSeconds", "900"))]
                ).code == "ValidationError"


def test_members_that_nobody_knows_are_passed_over(admin):
    assert _raw(admin, _named(admin.role(), ("Weather", "fine"))).status == 200


EXTERNAL = r"[\w+=,.@:\/-]*"
SOURCE = r"[\w+=,.@-]*"


@pytest.mark.parametrize("member, value, constraint", [
    ("ExternalId", "x", "length greater than or equal to 2"),
    ("ExternalId", "x" * 1225, "length less than or equal to 1224"),
    ("SourceIdentity", "x", "length greater than or equal to 2"),
])
def test_identities_have_a_length(admin, member, value, constraint):
    raw = admin.client("sts", raw=True)
    name = member[0].lower() + member[1:]
    with _out_of_range(name, value, constraint):
        raw.assume_role(RoleArn=admin.role(), RoleSessionName="night", **{member: value})


@pytest.mark.parametrize("member, pattern", [("ExternalId", EXTERNAL), ("SourceIdentity", SOURCE)])
def test_identities_are_of_few_characters(admin, member, pattern):
    name = member[0].lower() + member[1:]
    with invalid(f"Value 'night shift' at '{name}' failed to satisfy constraint: "
                 f"Member must satisfy regular expression pattern: {pattern}"):
        _assume(admin, admin.role(), **{member: "night shift"})


def test_an_external_id_is_not_echoed(admin):
    arn = _trusting(admin, condition={"StringEquals": {"sts:ExternalId": "gate/7"}})
    assert _assume(admin, arn, ExternalId="gate/7").keys() == {"AssumedRoleUser", "Credentials"}
    for other in ({}, {"ExternalId": "gate/8"}):
        with _denied(admin, "sts:AssumeRole", arn):
            _assume(admin, arn, **other)


def test_a_source_identity_is_echoed_and_carried_on(admin):
    first, second = (_trusting(admin, "sts:SetSourceIdentity") for _ in range(2))
    answer = _assume(admin, first, SourceIdentity="anna")
    assert answer.keys() == {"AssumedRoleUser", "Credentials", "SourceIdentity"}
    assert answer["SourceIdentity"] == "anna"
    caller = admin.assume(first, SourceIdentity="anna")
    assert _assume(caller, second)["SourceIdentity"] == "anna"
    assert _assume(caller, second, SourceIdentity="anna")["SourceIdentity"] == "anna"
    with fails("ValidationError",
               "The source identity is already set for this assume role session", 400):
        _assume(caller, second, SourceIdentity="bert")


def test_a_source_identity_needs_an_action_of_its_own(admin):
    first, plain = _trusting(admin, "sts:SetSourceIdentity"), _trusting(admin)
    with _denied(admin, "sts:SetSourceIdentity", plain):
        _assume(admin, plain, SourceIdentity="anna")
    # And it is carried on, asked for or not.
    caller = admin.assume(first, SourceIdentity="anna")
    with _denied(caller, "sts:SetSourceIdentity", plain):
        _assume(caller, plain)


def test_a_condition_on_the_source_identity(admin):
    arn = _trusting(admin, "sts:SetSourceIdentity",
                    condition={"StringEquals": {"sts:SourceIdentity": "anna"}})
    assert _assume(admin, arn, SourceIdentity="anna")["SourceIdentity"] == "anna"
    with _denied(admin, "sts:SetSourceIdentity", arn):
        _assume(admin, arn, SourceIdentity="bert")
    with _denied(admin, "sts:AssumeRole", arn):
        _assume(admin, arn)


def _invalid_token(call):
    """Whether the call is refused for its token."""
    try:
        call()
    except Exception as error:
        told = getattr(error, "response", {}).get("Error", {})
        return (told.get("Code"), told.get("Message")) == ("InvalidClientTokenId", INVALID_TOKEN)
    return False


def test_a_session_ends_with_its_role_for_good(admin):
    """A role of the same name is another role."""
    name = unique("role")
    arn = admin.role(name=name)
    old = admin.assume(arn)
    assert old.identity()
    admin.iam.delete_role(RoleName=name)
    wait_for(lambda: _invalid_token(old.identity), what="the end of the session")
    assert admin.role(name=name) == arn
    assert admin.assume(arn).identity()
    assert _invalid_token(old.identity)


def test_tokens_are_looked_at_before_the_signature(admin):
    arn = admin.role()
    first, second = admin.assume(arn), admin.assume(arn)

    def code(**changed):
        caller = dataclasses.replace(first, _clients={}, **changed)
        with refused(("InvalidClientTokenId", "SignatureDoesNotMatch"), status=403) as got:
            caller.sts.get_caller_identity()
        return got.code

    wrong = {"secret_access_key": "x" * 40}
    assert code(**wrong) == "SignatureDoesNotMatch"
    for token in (None, second.session_token):
        assert code(session_token=token) == "InvalidClientTokenId"
        assert code(session_token=token, **wrong) == "InvalidClientTokenId"


def test_an_inactive_key_is_told_before_the_signature(admin):
    caller = admin.user()
    name = caller.identity()["Arn"].rsplit("/", 1)[1]
    admin.iam.update_access_key(
        UserName=name, AccessKeyId=caller.access_key_id, Status="Inactive")
    for one in (caller, dataclasses.replace(caller, secret_access_key="x" * 40, _clients={})):
        with fails("InvalidClientTokenId", INVALID_TOKEN, 403):
            one.sts.get_caller_identity()


@pytest.mark.parametrize("token", ["its own", "none"])
def test_the_scope_is_looked_at_first(admin, token):
    caller = admin.assume(admin.role())
    if token == "none":
        caller = dataclasses.replace(caller, session_token=None, _clients={})
    body = urllib.parse.urlencode(
        {"Action": "GetCallerIdentity", "Version": VERSIONS["sts"]}).encode()
    headers = sign(caller, "sts", "POST", "/", FORM, body, scope="iam")
    answer = send(caller, "POST", "/", headers, body)
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")
    assert answer.message == "Credential should be scoped to correct service: 'sts'. "


def test_tags_that_do_not_fit(admin):
    arn = _trusting(admin, "sts:TagSession")
    many = [{"Key": unique("k").ljust(128, "k"), "Value": unique("v") * 10} for _ in range(50)]
    with refused("PackedPolicyTooLarge", "Packed size of session tags consumes ",
                 "% of allotted space.", status=400):
        _assume(admin, arn, Tags=many)


def test_a_session_policy_in_force_is_the_intersection(admin):
    arn = admin.role(allow("iam:ListRoles"))
    narrowed = admin.assume(arn, Policy=document(allow("iam:ListUsers")))
    for operation in (narrowed.iam.list_roles, narrowed.iam.list_users):
        with refused("AccessDenied", status=403):
            operation()
