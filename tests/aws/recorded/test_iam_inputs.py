"""How IAM reads a request: numbers, lists, names and paths, as recorded from AWS."""

import urllib.parse

import pytest

from support.answers import fails, missing, shown, tags
from support.clients import refused
from support.policies import TRUST_TASKS, allow, document
from support.signing import VERSIONS, send, sign
from support.wait import unique

FORM = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
BAD_PATHS = ["/team", "team/", "/ space/", "/del\x7f/", "/é/", "//", "/team/\n", "/line\n/"]


def _raw(caller, action, *pairs):
    """The operation with members exactly as given."""
    body = urllib.parse.urlencode(
        [("Action", action), ("Version", VERSIONS["iam"]), *pairs]).encode()
    return send(caller, "POST", "/", sign(caller, "iam", "POST", "/", FORM, body), body)


def _assert(answer, code, message=None, status=400):
    assert (answer.status, answer.code) == (status, code), answer.text
    if message is not None:
        assert f"<Message>{message}</Message>" in answer.text.replace("&apos;", "'").replace(
            "&#39;", "'").replace("&quot;", '"')


@pytest.fixture
def path(iam):
    """The path of three new users."""
    made = f"/{unique('p')}/"
    for letter in "abc":
        iam.create_user(UserName=unique(letter), Path=made)
    return made


@pytest.mark.parametrize("written", ["1", "01", "+1"])
def test_numbers_may_have_a_sign_and_zeros(admin, path, written):
    answer = _raw(admin, "ListUsers", ("PathPrefix", path), ("MaxItems", written))
    assert answer.status == 200, answer.text
    assert answer.text.count("<UserName>") == 1
    assert "<IsTruncated>true</IsTruncated>" in answer.text


@pytest.mark.parametrize("written", [" 1 ", "1.0", "1e0", "2147483648", "\t1\n"])
def test_what_is_no_number(admin, path, written):
    _assert(_raw(admin, "ListUsers", ("PathPrefix", path), ("MaxItems", written)),
            "MalformedInput")


@pytest.mark.parametrize("written", ["0", "1001", "-1"])
def test_numbers_out_of_range(admin, path, written):
    _assert(_raw(admin, "ListUsers", ("PathPrefix", path), ("MaxItems", written)),
            "ValidationError")


def test_a_page_may_have_another_size_than_the_last(iam, path):
    first = iam.list_users(PathPrefix=path, MaxItems=1)
    rest = iam.list_users(PathPrefix=path, MaxItems=2, Marker=first["Marker"])
    assert rest["IsTruncated"] is False
    names = [one["UserName"] for page in (first, rest) for one in page["Users"]]
    assert len(set(names)) == 3


@pytest.mark.parametrize("written, meant", [
    ("true", True), ("1", True), ("false", False), ("0", False)])
def test_true_and_false(admin, policy, written, meant):
    answer = _raw(admin, "ListPolicies", ("Scope", "Local"), ("OnlyAttached", written),
                  ("MaxItems", "1000"))
    assert answer.status == 200, answer.text
    assert (policy not in answer.text) == meant


@pytest.mark.parametrize("written", [
    " true", "true ", "True", "TRUE", "False", "", "null", "anything"])
def test_neither_true_nor_false(admin, written):
    _assert(_raw(admin, "ListPolicies", ("Scope", "Local"), ("OnlyAttached", written)),
            "MalformedInput")


def _null(*places):
    told = "; ".join(
        f"Value at 'tags.{number}.member.{what}' failed to satisfy constraint: "
        "Member must not be null" for number in places for what in ("value", "key"))
    return f"{2 * len(places)} validation errors detected: {told}"


# Where in the list a tag stands, and what is said of it: nothing, or code and message.
PLACES = {
    "1": None,
    "01": None,
    "2": ("ValidationError", _null(1)),
    "3": ("ValidationError", _null(1, 2)),
    # The first ten faults are told, however many there are.
    "10": ("ValidationError", _null(1, 2, 3, 4, 5)),
    "11": ("ValidationError", _null(1, 2, 3, 4, 5)),
    "+1": ("ValidationError", _null(1)),
    "one": ("ValidationError", _null(1)),
    "0": ("MalformedInput", "0 is not a valid index"),
    "-1": ("MalformedInput", "Key -1 may not have a leading '-'"),
    "1.0": ("MalformedInput", "Two index elements may not occur back to back"),
    "49": ("MalformedInput", "Excessively sparse input would skip 48 list elements"),
    "51": ("MalformedInput", "Excessively sparse input would skip 50 list elements"),
}


def _tag(number, key="team", value="approved"):
    return [(f"Tags.member.{number}.Key", key), (f"Tags.member.{number}.Value", value)]


def _tag_user(caller, name, *pairs):
    return _raw(caller, "TagUser", ("UserName", name), *pairs)


def _tags(iam, name):
    return iam.list_user_tags(UserName=name)["Tags"]


@pytest.mark.parametrize("place", PLACES)
def test_places_in_a_list(admin, user, place):
    answer = _tag_user(admin, user, *_tag(place))
    if PLACES[place] is None:
        assert answer.status == 200, answer.text
        assert _tags(admin.iam, user) == tags(team="approved")
    else:
        _assert(answer, *PLACES[place])
        assert _tags(admin.iam, user) == []


def test_a_gap_in_a_list(admin, user):
    _assert(_tag_user(admin, user, *_tag(1), *_tag(3, "other")), "ValidationError", _null(2))


def test_one_place_written_in_two_ways(admin, user):
    pairs = [("Tags.member.01.Key", "team"), ("Tags.member.1.Value", "approved"),
             ("Tags.member.1.Weather", "fine")]
    assert _tag_user(admin, user, *pairs).status == 200
    assert _tags(admin.iam, user) == tags(team="approved")


RESERVED = "Tag keys beginning with aws: are reserved for system use."
TWICE = "Duplicate tag keys found. Please note that Tag keys are case insensitive."
NO_VALUE = ("1 validation error detected: Value at 'tags.1.member.value' failed to satisfy "
            "constraint: Member must not be null")
BAD_VALUE = ("1 validation error detected: Value at 'tags.1.member.value' failed to satisfy "
             r"constraint: Member must satisfy regular expression pattern: "
             r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*")
# What the administrator is told, and what somebody who may only tag team=approved is told.
TAGS = {
    "good": (_tag(1), None, None),
    "another value": (_tag(1, value="other"), None, "AccessDenied"),
    "an empty value": (_tag(1, value=""), None, "AccessDenied"),
    "no value": (_tag(1)[:1], ("ValidationError", NO_VALUE), "ValidationError"),
    "a bad value": (_tag(1, value="two\nlines"), ("ValidationError", BAD_VALUE),
                    "ValidationError"),
    "a reserved key": (_tag(1, "aws:own"), ("InvalidInput", RESERVED), "AccessDenied"),
    "a reserved key twice": (_tag(1, "aws:own") + _tag(2, "aws:own"),
                             ("InvalidInput", RESERVED), "AccessDenied"),
    "a key twice": (_tag(1) + _tag(2), ("InvalidInput", TWICE), "InvalidInput"),
    "a key twice, the last value good": (_tag(1, value="other") + _tag(2),
                                         ("InvalidInput", TWICE), "InvalidInput"),
    "a key twice, the last value bad": (_tag(1) + _tag(2, value="other"),
                                        ("InvalidInput", TWICE), "AccessDenied"),
    "a key in two cases": (_tag(1) + _tag(2, "TEAM"), ("InvalidInput", TWICE), "AccessDenied"),
    "an empty list": ([("Tags", "")],
                      ("InvalidInput", "Error occurred while validating input. "),
                      "AccessDenied"),
}


@pytest.mark.parametrize("what", TAGS)
def test_tags_of_the_administrator(admin, user, what):
    pairs, told, _ = TAGS[what]
    answer = _tag_user(admin, user, *pairs)
    if told is None:
        assert answer.status == 200, answer.text
    else:
        _assert(answer, *told)
        assert _tags(admin.iam, user) == []


def test_a_key_in_another_case_takes_its_place(iam, user):
    iam.tag_user(UserName=user, Tags=tags(Team="one"))
    iam.tag_user(UserName=user, Tags=tags(team="two"))
    assert _tags(iam, user) == tags(team="two")
    iam.untag_user(UserName=user, TagKeys=["TEAM", "team"])
    iam.untag_user(UserName=user, TagKeys=[])
    assert _tags(iam, user) == []


def test_only_keys_are_reserved(iam, user):
    iam.tag_user(UserName=user, Tags=tags(team="aws:own"))
    with fails("InvalidInput", RESERVED, 400):
        iam.tag_user(UserName=user, Tags=[{"Key": "AWS:own", "Value": "v"}])


def test_fifty_tags_in_all(iam, user):
    iam.tag_user(UserName=user, Tags=tags(**{f"key-{one:02}": "v" for one in range(50)}))
    with refused("LimitExceeded", status=409):
        iam.tag_user(UserName=user, Tags=tags(one_more="v"))
    assert [one["Key"] for one in _tags(iam, user)] == [f"key-{one:02}" for one in range(50)]


@pytest.fixture(scope="module")
def tagger(admin):
    """Somebody who may put one tag of one value on users."""
    return admin.user(allow("iam:TagUser", condition={
        "StringEquals": {"aws:RequestTag/team": "approved"},
        "ForAllValues:StringEquals": {"aws:TagKeys": ["team"]}}))


@pytest.mark.parametrize("what", TAGS)
def test_shape_comes_before_permission_and_permission_before_the_rest(
        admin, tagger, user, what):
    pairs, _, code = TAGS[what]
    answer = _tag_user(tagger, user, *pairs)
    if code is None:
        assert answer.status == 200, answer.text
    else:
        _assert(answer, code, status=403 if code == "AccessDenied" else 400)
        assert _tags(admin.iam, user) == []


@pytest.mark.parametrize("kind", ["user", "group"])
def test_paths_that_are_none(admin, request, kind):
    raw = admin.client("iam", raw=True)
    make, change = getattr(raw, f"create_{kind}"), getattr(raw, f"update_{kind}")
    member, there = f"{kind.capitalize()}Name", request.getfixturevalue(kind)
    for bad in BAD_PATHS:
        with refused("ValidationError", status=400):
            make(**{member: unique(kind)}, Path=bad)
        with refused("ValidationError", status=400):
            change(**{member: there}, NewPath=bad)
    change(**{member: there}, NewPath="/a//b/")
    got = shown(getattr(admin.iam, f"get_{kind}")(**{member: there}))
    assert got[kind.capitalize()]["Path"] == "/a//b/"


NAMED = {"user": "User", "group": "Group", "role": "Role", "instance_profile": "InstanceProfile"}


@pytest.mark.parametrize("kind", NAMED)
def test_names_are_found_in_any_case(iam, kind):
    name, noun = unique("Mixed"), NAMED[kind]
    more = {"AssumeRolePolicyDocument": TRUST_TASKS} if kind == "role" else {}
    getattr(iam, f"create_{kind}")(**{f"{noun}Name": name}, Path="/recorded/", **more)
    found = shown(getattr(iam, f"get_{kind}")(**{f"{noun}Name": name.upper()}))[noun]
    assert found["Arn"].endswith(f"/recorded/{name}")


@pytest.mark.parametrize("kind", ["user", "group", "role"])
def test_inline_policies_are_found_in_any_case(iam, request, kind):
    """The list keeps the first spelling, Get answers with the one asked for."""
    whose = {f"{kind.capitalize()}Name": request.getfixturevalue(kind)}
    put, get = getattr(iam, f"put_{kind}_policy"), getattr(iam, f"get_{kind}_policy")
    put(**whose, PolicyName="MixedName", PolicyDocument=document(allow("logs:Get*")))
    put(**whose, PolicyName="mixedname", PolicyDocument=document(allow("logs:Put*")))
    assert getattr(iam, f"list_{kind}_policies")(**whose)["PolicyNames"] == ["MixedName"]
    got = get(**whose, PolicyName="MIXEDNAME")
    assert got["PolicyName"] == "MIXEDNAME"
    assert got["PolicyDocument"]["Statement"][0]["Action"] == "logs:Put*"
    getattr(iam, f"delete_{kind}_policy")(**whose, PolicyName="mIXEDnAME")
    assert getattr(iam, f"list_{kind}_policies")(**whose)["PolicyNames"] == []
    with missing(f"The {kind} policy with name MixedName cannot be found."):
        get(**whose, PolicyName="MixedName")


def test_a_description_has_a_thousand_characters(iam, role):
    """Characters, not bytes; and a refused one changes nothing."""
    longest = "é" * 1000
    iam.update_role(RoleName=role, Description=longest)
    with refused("ValidationError", status=400):
        iam.update_role(RoleName=role, Description=longest + "é")
    assert iam.get_role(RoleName=role)["Role"]["Description"] == longest
    iam.update_role(RoleName=role, Description="")
    assert iam.get_role(RoleName=role)["Role"].get("Description", "") == ""


def test_a_key_is_not_made_to_expire(admin):
    user = admin.user()
    raw = admin.client("iam", raw=True)
    name = user.identity()["Arn"].rsplit("/", 1)[1]
    with fails("InvalidInput", "Operation does not support status Expired", 400):
        raw.update_access_key(UserName=name, AccessKeyId=user.access_key_id, Status="Expired")
    assert admin.iam.list_access_keys(
        UserName=name)["AccessKeyMetadata"][0]["Status"] == "Active"
