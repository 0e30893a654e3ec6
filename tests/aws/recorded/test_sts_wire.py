"""What stands in the XML and beside it, as recorded from AWS: names, namespaces, texts."""

import re
import urllib.parse
import xml.etree.ElementTree as xml

import pytest

from support.signing import send, sign
from support.wait import unique

STS = "https://sts.amazonaws.com/doc/2011-06-15/"
IAM = "https://iam.amazonaws.com/doc/2010-05-08/"
FAULT = "http://webservices.amazon.com/AWSFault/2005-15-09"
FORM = "application/x-www-form-urlencoded"
WHO = [("Action", "GetCallerIdentity"), ("Version", "2011-06-15")]


def _post(caller, pairs, service="sts", content_type=FORM):
    body = urllib.parse.urlencode(pairs).encode()
    headers = sign(caller, service, "POST", "/", {"Content-Type": content_type}, body)
    return send(caller, "POST", "/", headers, body)


def _get(caller, pairs, service="sts"):
    path = "/?" + urllib.parse.urlencode(pairs)
    return send(caller, "GET", path, sign(caller, service, "GET", path, {}, b""), b"")


def _tree(answer, namespace):
    """The document as nested lists of (name, content), by name; all of one namespace."""
    assert answer.headers["Content-Type"].split(";")[0] == "text/xml"

    def read(element):
        found = re.fullmatch(r"\{(.*)\}(\w+)", element.tag)
        assert found and found[1] == namespace, element.tag
        return found[2], sorted(map(read, element)) or (element.text or "").strip()

    return read(xml.fromstring(answer.text))


def _names(content):
    return [name for name, _ in content]


def _request_id(answer):
    got = answer.headers["x-amzn-RequestId"]
    assert got
    return got


def _assert_who(answer, admin):
    assert answer.status == 200, answer.text
    who = admin.sts.get_caller_identity()
    assert _tree(answer, STS) == ("GetCallerIdentityResponse", [
        ("GetCallerIdentityResult", [
            ("Account", who["Account"]), ("Arn", who["Arn"]), ("UserId", who["UserId"])]),
        ("ResponseMetadata", [("RequestId", _request_id(answer))])])


def _assert_error(answer, namespace, status, code, message):
    assert answer.status == status, answer.text
    assert _tree(answer, namespace) == ("ErrorResponse", [
        ("Error", [("Code", code), ("Message", message), ("Type", "Sender")]),
        ("RequestId", _request_id(answer))])


@pytest.mark.parametrize("content_type", [FORM, f"{FORM}; charset=utf-8"])
def test_a_form(admin, content_type):
    _assert_who(_post(admin, WHO, content_type=content_type), admin)


def test_a_query(admin):
    _assert_who(_get(admin, WHO), admin)


@pytest.mark.parametrize("more", [
    [("Action", "MakeCoffee")], [("Version", "2000-01-01")], [("Weather", "fine")]])
def test_of_members_said_twice_the_first_counts(admin, more):
    _assert_who(_post(admin, [*WHO, *more]), admin)


OPERATIONS = {
    "unknown": ([("Action", "MakeCoffee"), ("Version", "2011-06-15")],
                "MakeCoffee for version 2011-06-15"),
    "empty": ([("Action", ""), ("Version", "2011-06-15")], " for version 2011-06-15"),
    "of another version": ([("Action", "GetCallerIdentity"), ("Version", "2000-01-01")],
                           "GetCallerIdentity for version 2000-01-01"),
    "of an empty version": ([("Action", "GetCallerIdentity"), ("Version", "")],
                            "GetCallerIdentity for version "),
    "of no version": ([("Action", "GetCallerIdentity")],
                      "GetCallerIdentity for version NO_VERSION_SPECIFIED"),
    "unknown first": ([("Action", "MakeCoffee"), *WHO], "MakeCoffee for version 2011-06-15"),
}


@pytest.mark.parametrize("what", OPERATIONS)
def test_operations_that_are_none(admin, what):
    """A fault of no service, in a namespace of its own."""
    pairs, message = OPERATIONS[what]
    answer = _post(admin, pairs)
    assert answer.status == 400, answer.text
    name, content = _tree(answer, FAULT)
    assert (name, _names(content)) == ("ErrorResponse", ["Error", "RequestId"])
    assert answer.code == "InvalidAction"
    # An element's own spaces count, whatever stands around it.
    assert f"<Message>Could not find operation {message}</Message>" in answer.text


def _assume(role, name="night"):
    return [("Action", "AssumeRole"), ("Version", "2011-06-15"), ("RoleArn", role),
            ("RoleSessionName", name)]


def test_assume_role(admin):
    name = unique("role")
    answer = _post(admin, _assume(admin.role(name=name)))
    assert answer.status == 200, answer.text
    root, content = _tree(answer, STS)
    assert (root, _names(content)) == (
        "AssumeRoleResponse", ["AssumeRoleResult", "ResponseMetadata"])
    result = content[0][1]
    assert _names(result) == ["AssumedRoleUser", "Credentials"]
    assert _names(result[0][1]) == ["Arn", "AssumedRoleId"]
    credentials = dict(result[1][1])
    assert list(credentials) == ["AccessKeyId", "Expiration", "SecretAccessKey", "SessionToken"]
    assert re.fullmatch(r"ASIA[A-Z0-9]{16}", credentials["AccessKeyId"])
    assert re.fullmatch(r"[A-Za-z0-9+/]{40}", credentials["SecretAccessKey"])
    assert len(credentials["SessionToken"]) >= 100
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", credentials["Expiration"])
    role_id, session = dict(result[0][1])["AssumedRoleId"].split(":")
    assert re.fullmatch(r"AROA[A-Z0-9]{17}", role_id) and session == "night"


BAD = "1 validation error detected: Value"
MUST = "failed to satisfy constraint: Member must"
MISSING = {"RoleArn": "roleArn", "RoleSessionName": "roleSessionName"}


@pytest.mark.parametrize("member", MISSING)
def test_members_left_out(admin, member):
    pairs = [one for one in _assume(admin.role()) if one[0] != member]
    _assert_error(_post(admin, pairs), STS, 400, "ValidationError",
                  f"{BAD} null at '{MISSING[member]}' {MUST} not be null")


@pytest.mark.parametrize("value, constraint", [
    ("", "have length greater than or equal to 2"),
    ("n", "have length greater than or equal to 2"),
    ("n" * 65, "have length less than or equal to 64"),
    ("night/shift", r"satisfy regular expression pattern: [\w+=,.@-]*"),
])
def test_session_names(admin, value, constraint):
    _assert_error(_post(admin, _assume(admin.role(), value)), STS, 400, "ValidationError",
                  f"{BAD} '{value}' at 'roleSessionName' {MUST} {constraint}")


@pytest.mark.parametrize("value, constraint", [
    ("not-an-arn", "have length greater than or equal to 20"),
    ("x" * 2049, "have length less than or equal to 2048"),
    ("é" * 2049, "have length less than or equal to 2048"),
])
def test_arns_have_a_length_in_characters(admin, value, constraint):
    _assert_error(_post(admin, _assume(value)), STS, 400, "ValidationError",
                  f"{BAD} '{value}' at 'roleArn' {MUST} {constraint}")


@pytest.mark.parametrize("value", ["x" * 20, "x" * 2048, "é" * 2048])
def test_arns_of_the_right_length_that_are_none(admin, value):
    _assert_error(_post(admin, _assume(value)), STS, 400, "ValidationError",
                  f"{value} is invalid")


def test_a_role_that_is_not_there(admin):
    arn = f"arn:aws:iam::{admin.account_id}:role/{unique('absent')}"
    _assert_error(_post(admin, _assume(arn)), STS, 403, "AccessDenied",
                  f"User: {admin.identity()['Arn']} is not authorized to perform: sts:AssumeRole "
                  f"on resource: {arn}")


def test_errors_of_iam_are_in_its_namespace(admin):
    answer = _post(admin, [("Action", "GetRole"), ("Version", "2010-05-08"),
                           ("RoleName", "absent")], service="iam")
    _assert_error(answer, IAM, 404, "NoSuchEntity", "The role with name absent cannot be found.")


def test_texts_of_policies_are_percent_encoded(admin):
    name = unique("role")
    admin.role(name=name)
    answer = _get(admin, [("Action", "GetRole"), ("Version", "2010-05-08"), ("RoleName", name)],
                  service="iam")
    root, content = _tree(answer, IAM)
    assert (root, _names(content)) == ("GetRoleResponse", ["GetRoleResult", "ResponseMetadata"])
    role = dict(content[0][1][0][1])
    text = role["AssumeRolePolicyDocument"]
    assert re.fullmatch(r"[A-Za-z0-9%._~*+-]*", text), text
    assert text.startswith("%7B%22Version%22%3A")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", role["CreateDate"])
