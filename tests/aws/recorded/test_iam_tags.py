"""Tags of roles, policies and instance profiles, as recorded from AWS. Whether `a` and `A` are one
key depends on what is tagged: for roles and users they are, for managed policies they are not."""

import json

import pytest

from support.answers import fails, invalid, missing, no_role, shown, tags
from support.policies import TRUST_TASKS, allow, document
from support.wait import unique

POLICY = document(allow("iam:ListUsers"))
PATTERN = r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"
TOO_MANY = tags(**{f"key-{number}": str(number) for number in range(51)})


class Tagged:
    """One kind of thing that has tags: how it is named, made, and tagged."""

    def __init__(self, iam, kind):
        self.iam, self.kind = iam, kind

    def name_it(self, name):
        return {"policy": {"PolicyArn": name}, "role": {"RoleName": name},
                "instance_profile": {"InstanceProfileName": name}}[self.kind]

    def create(self, with_tags=None):
        """The answer's description of a new thing, and what names it from then on."""
        name, more = unique("t"), {"Tags": with_tags} if with_tags else {}
        if self.kind == "policy":
            made = self.iam.create_policy(PolicyName=name, PolicyDocument=POLICY, **more)["Policy"]
            return made, self.name_it(made["Arn"])
        if self.kind == "role":
            made = self.iam.create_role(
                RoleName=name, AssumeRolePolicyDocument=TRUST_TASKS, **more)["Role"]
        else:
            made = self.iam.create_instance_profile(
                InstanceProfileName=name, **more)["InstanceProfile"]
        return made, self.name_it(name)

    def tag(self, what, **pairs):
        return getattr(self.iam, f"tag_{self.kind}")(**what, Tags=tags(**pairs))

    def untag(self, what, *keys):
        return getattr(self.iam, f"untag_{self.kind}")(**what, TagKeys=list(keys))

    def list(self, what, **more):
        return shown(getattr(self.iam, f"list_{self.kind}_tags")(**what, **more))

    def get(self, what):
        answer = getattr(self.iam, f"get_{self.kind}")(**what)
        return next(value for key, value in answer.items() if key != "ResponseMetadata")


@pytest.fixture(params=["role", "policy", "instance_profile"])
def any_kind(iam, request):
    return Tagged(iam, request.param)


def _all(*pairs):
    return {"IsTruncated": False, "Tags": [{"Key": key, "Value": value} for key, value in pairs]}


def test_created_with_tags(any_kind):
    made, thing = any_kind.create(tags(stage="trial", team=""))
    assert made["Tags"] == tags(stage="trial", team="")
    assert any_kind.get(thing)["Tags"] == tags(stage="trial", team="")
    assert any_kind.list(thing) == _all(("stage", "trial"), ("team", ""))


def test_created_without_tags(any_kind):
    """GetRole leaves them out, the others show an empty list."""
    made, thing = any_kind.create()
    assert "Tags" not in made
    seen = any_kind.get(thing)
    assert "Tags" not in seen if any_kind.kind == "role" else seen["Tags"] == []
    assert any_kind.list(thing) == _all()


def test_tagging(any_kind):
    _, thing = any_kind.create()
    assert shown(any_kind.tag(thing, one="1", two="2")) == {}
    assert any_kind.list(thing) == _all(("one", "1"), ("two", "2"))
    assert any_kind.get(thing)["Tags"] == tags(one="1", two="2")
    any_kind.tag(thing, one="another")
    assert any_kind.list(thing) == _all(("one", "another"), ("two", "2"))
    any_kind.tag(thing, one="")
    assert any_kind.list(thing) == _all(("one", ""), ("two", "2"))
    assert shown(any_kind.untag(thing, "one")) == {}
    assert any_kind.list(thing) == _all(("two", "2"))
    any_kind.untag(thing, "two")
    assert any_kind.list(thing) == _all()
    # To take away what is not there is no error.
    assert shown(any_kind.untag(thing, "two")) == {}


def test_tags_of_a_policy_come_in_pages(iam):
    policy = Tagged(iam, "policy")
    _, thing = policy.create(tags(one="1", two="2"))
    first = policy.list(thing, MaxItems=1)
    marker = first.pop("Marker")
    assert first == {**_all(("one", "1")), "IsTruncated": True}
    assert policy.list(thing, Marker=marker) == _all(("two", "2"))


def test_keys_of_policies_differ_by_case(iam):
    """Create answers in the order given, lists are sorted."""
    policy = Tagged(iam, "policy")
    made, thing = policy.create(tags(a="small", A="large"))
    assert made["Tags"] == tags(a="small", A="large")
    assert policy.list(thing) == _all(("A", "large"), ("a", "small"))
    policy.untag(thing, "a")
    assert policy.list(thing) == _all(("A", "large"))


@pytest.mark.parametrize("kind", ["policy", "instance_profile"])
def test_a_key_in_another_case_is_another_key(iam, kind):
    tagged = Tagged(iam, kind)
    _made, thing = tagged.create(tags(Shift="late"))
    tagged.tag(thing, shift="early")
    assert tagged.list(thing) == _all(("Shift", "late"), ("shift", "early"))
    tagged.untag(thing, "Shift")
    assert tagged.list(thing) == _all(("shift", "early"))


def _create_or_tag(tagged, how):
    """A call that gives the things' kind these tags, at birth or later."""
    if how == "create":
        return tagged.create
    _, thing = tagged.create()
    return lambda given: getattr(tagged.iam, f"tag_{tagged.kind}")(**thing, Tags=given)


def _value_at(where, constraint):
    return f"Value at '{where}' failed to satisfy constraint: Member must {constraint}"


BAD_TAGS = {
    "too many": (TOO_MANY, _value_at("tags", "have length less than or equal to 50")),
    "a long key": (tags(**{"k" * 129: ""}),
                   _value_at("tags.1.member.key", "have length less than or equal to 128")),
    "a long value": (tags(k="v" * 257),
                     _value_at("tags.1.member.value", "have length less than or equal to 256")),
    "a character": (tags(**{"why!": ""}), _value_at(
        "tags.1.member.key", f"satisfy regular expression pattern: {PATTERN}")),
}


@pytest.mark.parametrize("how", ["create", "tag"])
@pytest.mark.parametrize("kind", ["role", "policy"])
@pytest.mark.parametrize("what", BAD_TAGS)
def test_bad_tags(iam, kind, how, what):
    given, message = BAD_TAGS[what]
    call = _create_or_tag(Tagged(iam, kind), how)
    with invalid(message):
        call(given)


@pytest.mark.parametrize("how", ["create", "tag"])
@pytest.mark.parametrize("keys", [("night", "night"), ("night", "Night")])
def test_a_key_twice_on_a_role(iam, how, keys):
    call = _create_or_tag(Tagged(iam, "role"), how)
    with fails("InvalidInput", "Duplicate tag keys found. Please note that Tag keys are case "
               "insensitive.", 400):
        call([{"Key": key, "Value": "v"} for key in keys])


@pytest.mark.parametrize("how", ["create", "tag"])
def test_a_key_twice_on_a_policy(iam, how):
    call = _create_or_tag(Tagged(iam, "policy"), how)
    with fails("InvalidInput", "Duplicate tag keys found.", 400):
        call([{"Key": "night", "Value": ""}, {"Key": "night", "Value": ""}])


BAD_KEY = (
    "satisfy constraint: [Member must have length less than or equal to 128, Member must have "
    "length greater than or equal to 1, Member must satisfy regular expression pattern: "
    f"{PATTERN}, Member must not be null]")
BAD_KEYS = {
    "too many": ([str(number) for number in range(51)], "have length less than or equal to 50"),
    "a long one": (["k" * 129], BAD_KEY),
    "a character": (["why!"], BAD_KEY),
}


@pytest.mark.parametrize("kind", ["role", "policy"])
@pytest.mark.parametrize("what", BAD_KEYS)
def test_bad_keys(iam, kind, what):
    keys, constraint = BAD_KEYS[what]
    tagged = Tagged(iam, kind)
    _, thing = tagged.create()
    with invalid(_value_at("tagKeys", constraint)):
        tagged.untag(thing, *keys)


def test_bad_tags_are_told_before_a_missing_role(iam):
    with invalid(BAD_TAGS["too many"][1]):
        iam.tag_role(RoleName="absent", Tags=TOO_MANY)
    with no_role():
        iam.tag_role(RoleName="absent", Tags=tags(a="b"))


@pytest.mark.parametrize("operation", ["tag", "untag"])
def test_tags_of_a_policy_that_is_not_there(admin, operation):
    policy = Tagged(admin.iam, "policy")
    arn = f"arn:aws:iam::{admin.account_id}:policy/absent"
    with missing(f"Policy {arn} was not found."):
        if operation == "tag":
            policy.tag(policy.name_it(arn), a="b")
        else:
            policy.untag(policy.name_it(arn), "a")


@pytest.mark.parametrize("operation", ["tag", "untag", "list"])
def test_tags_of_an_instance_profile_that_is_not_there(iam, operation):
    profile = Tagged(iam, "instance_profile")
    thing = profile.name_it("absent")
    with missing("Instance Profile absent cannot be found."):
        {"tag": lambda: profile.tag(thing, a="b"), "untag": lambda: profile.untag(thing, "a"),
         "list": lambda: profile.list(thing)}[operation]()


def test_texts_of_policies_are_not_decoded_twice(iam, role, user, group):
    """What looks like an escape in a policy is the policy's own and comes back as it was put."""
    escaped = "arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Frestapis%2Fnight"
    text = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": ["apigateway:PUT"],
        "Resource": [f"arn:aws:apigateway:us-east-1::/tags/{escaped}"]}]}
    for kind, name in (("role", role), ("user", user), ("group", group)):
        thing = {f"{kind.capitalize()}Name": name, "PolicyName": "escaped"}
        getattr(iam, f"put_{kind}_policy")(**thing, PolicyDocument=json.dumps(text))
        assert getattr(iam, f"get_{kind}_policy")(**thing)["PolicyDocument"] == text
    trust = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "sts:AssumeRole",
        "Principal": {"Service": "ec2.amazonaws.com"},
        "Condition": {"StringEquals": {"aws:SourceArn": escaped}}}]}
    name, path = unique("role"), f"/{unique('p')}/"
    made = iam.create_role(RoleName=name, Path=path, AssumeRolePolicyDocument=json.dumps(trust))
    seen = [made["Role"], iam.get_role(RoleName=name)["Role"],
            *iam.list_roles(PathPrefix=path)["Roles"]]
    assert [one["AssumeRolePolicyDocument"] for one in seen] == [trust] * 3
