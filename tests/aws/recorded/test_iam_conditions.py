"""What conditions match, as recorded from AWS: tagging a user in sessions narrowed by them.

Each condition is tried twice: it allows what nothing else allows, and denies what all else allows.
"""

import pytest

from support.answers import tags
from support.clients import refused
from support.policies import allow, deny, document
from support.wait import unique

KEY, KEYS = "aws:RequestTag/shift", "aws:TagKeys"
DAY, EPOCH = "2031-05-06T00:00:00Z", "1935792000"
USER, ROLE = "arn:aws:iam::123456789012:user/anna", "arn:aws:iam::123456789012:role/night"
NET = "198.51.100.0/24"


@pytest.fixture(scope="module")
def tagger(admin):
    """The ARN of a role that may tag users."""
    return admin.role(allow("iam:TagUser"))


@pytest.fixture(scope="module")
def target(admin):
    name = unique("user")
    admin.iam.create_user(UserName=name)
    return name


@pytest.fixture
def outcome(admin, tagger, target):
    """The code of tagging in a session with this policy; empty if it was done."""
    def of(policy, given):
        session = admin.assume(tagger, Policy=policy)
        try:
            session.iam.tag_user(UserName=target, Tags=given)
        except session.iam.exceptions.ClientError as error:
            return error.response["Error"]["Code"]
        return ""
    return of


def _both(outcome, condition, given):
    """What comes of an Allow and of a Deny on this condition."""
    return (outcome(document(allow("iam:TagUser", condition=condition)), given),
            outcome(document(allow("iam:TagUser"), deny("iam:TagUser", condition=condition)),
                    given))


def _matches(outcome, condition, given, done=""):
    """Whether the condition matches; `done` is what comes of a call that is allowed."""
    met = _both(outcome, condition, given)
    assert met in ((done, "AccessDenied"), ("AccessDenied", done)), (condition, given, met)
    return met[0] == done


# Operator, its operand, and the values that match and that don't.
VALUES = [
    ("NumericEquals", "1", ["1", "01", "+1", "1.0", "1e0"],
     ["2", "no-number", "", "NaN", "Infinity"]),
    ("NumericNotEquals", "1", ["2", "no-number", "", "NaN", "Infinity"],
     ["1", "01", "+1", "1.0", "1e0"]),
    ("NumericEquals", "01", ["1"], []),
    ("NumericEquals", "+1", ["1"], []),
    ("NumericEquals", "1.", ["1"], []),
    ("NumericEquals", "9007199254740993", [], ["9007199254740992"]),
    ("NumericLessThan", "9007199254740993", ["9007199254740992"], []),
    ("DateEquals", DAY, [DAY, EPOCH, f"+{EPOCH}", "2031-05-06", "2031-05-06T00:00:00",
                         "2031-05-06T00:00:00.0001Z"],
     ["2031-05-07T00:00:00Z", "no-date", ""]),
    ("DateNotEquals", DAY, ["2031-05-07T00:00:00Z", "no-date", ""], [DAY, EPOCH, "2031-05-06"]),
    ("DateEquals", "2031-05-06T00:00:00.1231Z", ["2031-05-06T00:00:00.1239Z"], []),
    ("Bool", "true", ["true", "True", "TRUE"], ["false", "yes", "1", "", " true "]),
    ("Bool", "false", ["false", "yes", "1", "", " true "], ["true", "True", "TRUE"]),
    ("Bool", "TRUE", ["true"], []),
    ("Bool", "yes", ["false"], []),
    ("BinaryEquals", "YQ==", ["YQ=="], ["Yg==", "YQ", "YR==", "no-binary", "", " YQ== "]),
    ("IpAddress", NET, ["198.51.100.7", "198.051.100.7"],
     ["198.51.101.7", "no-address", "", "198.51.100.7/32"]),
    # Bits of the host count for nothing in an old network, and spoil a new one.
    ("IpAddress", "198.51.100.9/24", ["198.51.100.7"], ["198.51.101.7"]),
    ("IpAddress", "2001:db8::1", ["2001:db8::1"], ["2001:db8::2"]),
    ("IpAddress", "2001:db8::4/127", ["2001:db8::4", "2001:db8::5"], ["2001:db8::6"]),
    ("IpAddress", "2001:db8::5/64", [], ["2001:db8::1", "2001:db8::5"]),
    ("IpAddress", NET, ["::ffff:198.51.100.7"], ["::ffff:198.51.101.7"]),
    # What is no address, or no ARN, does not match the opposite either.
    ("NotIpAddress", NET, ["198.51.101.7"],
     ["198.51.100.7", "198.051.100.7", "no-address", "", "198.51.100.7/32"]),
    ("ArnLike", "arn:aws:iam::*:user/*", [USER], [ROLE, "no-arn", ""]),
    ("ArnNotLike", "arn:aws:iam::*:user/*", [ROLE], [USER, "no-arn", ""]),
    ("StringEquals", "", [""], ["night"]),
    # Letters are made small, which is not to fold their case.
    ("StringEqualsIgnoreCase", "NIGHT", ["night", "Night"], ["nigh"]),
    ("StringEqualsIgnoreCase", "S", ["s"], ["\u017f"]),
    ("StringEqualsIgnoreCase", "\u039f\u03a3", ["\u03bf\u03c2"], []),
    ("ForAnyValue:StringEquals", "", [""], ["night"]),
    ("ForAllValues:StringEquals", "night", ["night"], [""]),
    ("Null", "true", [], ["", "night"]),
    ("Null", "false", ["", "night"], []),
]


def _assert_matches(outcome, operator, operand, right, wrong):
    met = {value: _matches(outcome, {operator: {KEY: operand}}, tags(shift=value))
           for value in right + wrong}
    assert met == {**dict.fromkeys(right, True), **dict.fromkeys(wrong, False)}


@pytest.mark.parametrize("row", VALUES, ids=lambda row: f"{row[0]} {row[1]}")
def test_values(outcome, row):
    _assert_matches(outcome, *row)


@pytest.mark.parametrize("condition, met", [
    ({"Null": {KEY: "true"}}, True), ({"Null": {KEY: "false"}}, False),
    ({"StringEquals": {KEY: ""}}, False), ({"ForAnyValue:StringEquals": {KEY: ""}}, False),
    ({"ForAllValues:StringEquals": {KEY: "night"}}, True),
], ids=str)
def test_a_key_that_is_not_there(outcome, condition, met):
    assert _matches(outcome, condition, tags(stage="trial")) is met


# Operands that are none: no policy of IAM may have them, but those of sessions may.
BAD_OPERANDS = [
    ("NumericEquals", "NaN", [], ["1", "no-number"]),
    ("NumericNotEquals", "NaN", ["1", "no-number"], []),
    ("DateEquals", "no-date", [], [DAY, "no-date"]),
    ("DateNotEquals", "no-date", [DAY, "no-date"], []),
    ("IpAddress", "no-address", [], ["198.51.100.7", "no-address"]),
    ("NotIpAddress", "no-address", ["198.51.100.7"], ["no-address"]),
    ("Null", "yes", ["night"], []),
    ("Null", "TRUE", [], ["night"]),
]


@pytest.mark.parametrize("row", BAD_OPERANDS, ids=lambda row: f"{row[0]} {row[1]}")
def test_operands_that_are_none(outcome, row):
    _assert_matches(outcome, *row)


STORED = [
    ("NumericEquals", "01", True), ("NumericEquals", "NaN", False),
    ("NumericEquals", "no-number", False), ("Bool", "TRUE", True), ("Bool", "yes", True),
    ("DateEquals", "no-date", False), ("ArnLike", "no-arn", False),
    ("IpAddress", "no-address", False), ("IpAddress", "2001:db8::5/64", False),
    ("BinaryEquals", "no-binary", False), ("Null", "yes", True), ("Null", "TRUE", True),
]


@pytest.mark.parametrize("operator, operand, kept", STORED)
def test_operands_that_iam_keeps(iam, user, operator, operand, kept):
    put = {"UserName": user, "PolicyName": "inline", "PolicyDocument": document(
        allow("iam:TagUser", condition={operator: {KEY: operand}}))}
    if kept:
        iam.put_user_policy(**put)
    else:
        with refused("MalformedPolicyDocument", status=400):
            iam.put_user_policy(**put)


def test_a_binary_operand_that_is_none(admin, tagger):
    condition = {"BinaryEquals": {KEY: "no-binary"}}
    with refused("MalformedPolicyDocument", status=400):
        admin.assume(tagger, Policy=document(allow("iam:TagUser", condition=condition)))


DONE, DENIED = "", "AccessDenied"
# An operand that is no ARN grants nothing and denies, unless an earlier one has decided.
ARNS = [
    ("ArnLike", ["no-arn"], USER, (DENIED, DENIED)),
    ("ArnLike", ["no-arn"], "no-arn", (DENIED, DONE)),
    ("ArnNotLike", ["no-arn"], USER, (DENIED, DENIED)),
    ("ArnNotLike", ["no-arn"], "no-arn", (DENIED, DONE)),
    ("ArnLike", ["no-arn", "arn:aws:iam::*:user/*"], USER, (DENIED, DENIED)),
    ("ArnLike", ["arn:aws:iam::*:user/*", "no-arn"], USER, (DONE, DENIED)),
    ("ArnLike", ["no-arn", "arn:aws:iam::*:role/*"], USER, (DENIED, DENIED)),
    ("ArnLike", ["arn:aws:iam::*:role/*", "no-arn"], USER, (DENIED, DENIED)),
    ("ArnNotLike", ["no-arn", "arn:aws:iam::*:user/*"], USER, (DENIED, DENIED)),
    ("ArnNotLike", ["arn:aws:iam::*:user/*", "no-arn"], USER, (DENIED, DONE)),
    ("ArnNotLike", ["no-arn", "arn:aws:iam::*:role/*"], USER, (DENIED, DENIED)),
    ("ArnNotLike", ["arn:aws:iam::*:role/*", "no-arn"], USER, (DENIED, DENIED)),
]


@pytest.mark.parametrize("operator, operands, value, wanted", ARNS)
def test_operands_that_are_no_arns(outcome, operator, operands, value, wanted):
    assert _both(outcome, {operator: {KEY: operands}}, tags(shift=value)) == wanted


NONE, ONE, OTHER, TWO = (), ("shift",), ("stage",), ("shift", "stage")
# Operator on the keys of the tags, and the sets of keys that match: one word for one of many.
SETS = [
    ("StringEquals", []),
    ("StringNotEquals", [NONE]),
    ("StringEqualsIfExists", [NONE]),
    ("StringNotEqualsIfExists", [NONE]),
    ("ForAnyValue:StringEquals", [ONE, TWO]),
    ("ForAllValues:StringEquals", [NONE, ONE]),
    ("ForAnyValue:StringNotEquals", [OTHER, TWO]),
    ("ForAllValues:StringNotEquals", [NONE, OTHER]),
]


@pytest.mark.parametrize("operator, right", SETS)
def test_keys(outcome, operator, right):
    """A key of many values never matches an operator for one, even if there is one value only."""
    for keys in (NONE, ONE, OTHER, TWO):
        # To put no tag is allowed, and then makes no sense.
        done = "InvalidInput" if not keys else ""
        met = _matches(outcome, {operator: {KEYS: "shift"}},
                       tags(**dict.fromkeys(keys, "night")), done)
        assert met == (keys in right), keys


NUMBERS = [("no-number",), ("no-number", "1"), ("no-number", "2"), ("1", "2")]


@pytest.mark.parametrize("operator, met", [
    ("ForAnyValue:NumericEquals", [False, True, False, True]),
    ("ForAllValues:NumericEquals", [False, False, False, False]),
    ("ForAnyValue:NumericNotEquals", [True, True, True, True]),
    ("ForAllValues:NumericNotEquals", [True, False, True, False]),
])
def test_keys_as_numbers(outcome, operator, met):
    assert [_matches(outcome, {operator: {KEYS: "1"}}, tags(**dict.fromkeys(keys, "x")))
            for keys in NUMBERS] == met


@pytest.mark.parametrize("variable", ["${aws:TagKeys}", "${aws:TagKeys, 'otherwise'}"])
@pytest.mark.parametrize("given", [
    {"shift": "shift"}, {"shift": "otherwise"}, {"shift": "shift", "stage": "stage"}], ids=str)
def test_a_key_of_many_values_is_no_variable(outcome, variable, given):
    for operator, wanted in (("StringEquals", "AccessDenied"), ("StringNotEquals", "")):
        policy = document(allow("iam:TagUser", condition={operator: {KEY: variable}}))
        assert outcome(policy, tags(**given)) == wanted
