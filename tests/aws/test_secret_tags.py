"""Tags of secrets: whose they are, where they stand, and what they may cost."""

import pytest

from support.clients import refused
from support.policies import allow, deny
from support.wait import unique


@pytest.fixture
def sm(admin):
    return admin.secretsmanager


def test_a_changed_tag_keeps_its_place(sm):
    arn = sm.create_secret(Name=unique("tag"), Tags=[
        {"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])["ARN"]
    sm.tag_resource(SecretId=arn, Tags=[{"Key": "c", "Value": "3"}, {"Key": "a", "Value": "4"}])
    tags = [(tag["Key"], tag["Value"]) for tag in sm.describe_secret(SecretId=arn)["Tags"]]
    assert tags == [("a", "4"), ("b", "2"), ("c", "3")]


def test_tags_are_a_change(sm):
    """But taking off what is not on is none."""
    arn = sm.create_secret(Name=unique("tag"), SecretString="x")["ARN"]

    def changed():
        return sm.describe_secret(SecretId=arn)["LastChangedDate"]
    moments = [changed()]
    for call, more in [(sm.tag_resource, {"Tags": [{"Key": "a", "Value": "1"}]}),
                       (sm.untag_resource, {"TagKeys": ["b"]}), (sm.untag_resource, {"TagKeys": ["a"]})]:
        call(SecretId=arn, **more)
        moments.append(changed())
    made, tagged, same, untagged = moments
    assert made < tagged == same < untagged


def test_system_tags_are_not_ones_own(sm):
    arn = sm.create_secret(Name=unique("tag"), SecretString="x")["ARN"]
    said = ("InvalidParameterException", "You can't modify system tags. Tag key: 'aws:x'.")
    with refused(*said, status=400):
        sm.tag_resource(SecretId=arn, Tags=[{"Key": "aws:x", "Value": "1"}])
    with refused(*said, status=400):
        sm.untag_resource(SecretId=arn, TagKeys=["aws:x"])
    with refused(*said, status=400):
        sm.create_secret(Name=unique("tag"), Tags=[{"Key": "aws:x", "Value": "1"}])


@pytest.mark.parametrize("how", ["at creation", "later", "taken off"])
def test_nobody_tags_themselves_out(admin, sm, how):
    """A tag that would cost its author their permission is refused."""
    away = {"StringEquals": {"aws:ResourceTag/team": "theirs"}}
    user = admin.user(allow("secretsmanager:*"), deny("secretsmanager:*", condition=away),
                      deny("secretsmanager:UntagResource", condition={
                          "StringNotEqualsIfExists": {"aws:ResourceTag/team": "mine"}})).secretsmanager
    theirs = [{"Key": "team", "Value": "theirs"}]
    name = unique("tagged")
    if how == "at creation":
        with refused("AccessDeniedException", status=400):
            user.create_secret(Name=name, SecretString="x", Tags=theirs)
        with refused("ResourceNotFoundException", status=400):
            sm.describe_secret(SecretId=name)
        return
    user.create_secret(Name=name, SecretString="x", Tags=[{"Key": "team", "Value": "mine"}])
    with refused("AccessDeniedException", status=400):
        if how == "later":
            user.tag_resource(SecretId=name, Tags=theirs)
        else:
            user.untag_resource(SecretId=name, TagKeys=["team"])
    assert sm.describe_secret(SecretId=name)["Tags"] == [{"Key": "team", "Value": "mine"}]
