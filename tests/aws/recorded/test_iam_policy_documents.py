"""Policy texts, good and bad, as recorded from AWS: each fault has its own sentence, and of several
faults the one is named that AWS looks for first (`ORDER`, at the end of the table)."""

import json

import pytest

from support.answers import DATE, fails, shown
from support.wait import unique

BUCKET = "arn:aws:s3:::night-logs"
SYNTAX = "Syntax errors in policy."
VERSION = "Policy document must be version 2012-10-17 or greater."
LEGACY = "The policy failed legacy parsing"
VENDOR = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
COLON = "Actions/Condition can contain only one colon."
NO_RESOURCES = "Policy statement must contain resources."
NO_ACTIONS = "Policy statement must contain actions."
IAM_PATH = (
    'IAM resource path must either be "*", root, or start with user/, federated-user/, role/, '
    "group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, "
    "oidc-provider/, report/, access-report/.")


def no_arn(text):
    return f'Resource {text} must be in ARN format or "*".'


def partition(name, arn):
    return f'Partition "{name}" is not valid for resource "{arn}".'


def one(**changes):
    """A statement that is right but for the changes; None takes a member away."""
    made = {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": BUCKET, **changes}
    return {key: value for key, value in made.items() if value is not None}


def policy(*statements, **changes):
    """A policy of one statement that stands alone, or of a list; changes as for `one`."""
    made = {"Version": "2012-10-17", "Statement": statements[0] if len(statements) == 1
            else list(statements), **changes}
    return {key: value for key, value in made.items() if value is not None}


def when(**operators):
    return policy(one(Condition=operators))


def date(operator, value):
    return policy(one(Condition={operator: {"some:key": value}}))


def _twice(**changes):
    return policy(one(Sid="Same", **changes), {"Sid": "Same", "Effect": "Allow"})


BAD = {
    # The text as a whole
    "no JSON": ("nothing like a policy", SYNTAX),
    "no version": (policy(one(), Version=None), VERSION),
    "the old version": (policy(one(), Version="2008-10-17"), VERSION),
    "a version of no year": (policy(one(), Version="2013-10-17"), SYNTAX),
    "no statement": (policy(one(), Statement=None), SYNTAX),
    "no statements": (policy(one(), Statement=[]), SYNTAX),
    "a statement that is a string": (policy(one(), Statement=["night"]), SYNTAX),
    "a member too many": (policy(one(), Comment="night"), SYNTAX),
    "an id that is a list": (policy(one(), Id=["night"]), SYNTAX),
    "an id that is an object": (policy(one(), Id={}), SYNTAX),
    # Statements
    "a statement's member too many": (policy(one(Comment="night")), SYNTAX),
    "an effect of no kind": (policy(one(Effect="Perhaps")), SYNTAX),
    "no effect": (policy(one(Effect=None)), SYNTAX),
    "an effect in the wrong case": (policy(one(Effect="denY")), LEGACY),
    "a sid that is an object": (policy(one(Sid={})), SYNTAX),
    "a sid that is a list": (policy(one(Sid=[])), SYNTAX),
    "the same sid twice": (policy(one(Sid="Same"), one(Sid="Same")),
                           "Statement IDs (SID) in a single policy must be unique."),
    # Actions
    "an action without service": (policy(one(Action="ListBucket")), VENDOR),
    "an empty NotAction": (policy(one(Action=None, NotAction="")), VENDOR),
    "a service with a space": (policy(one(Action="s 3:ListBucket")), "Vendor s 3 is not valid"),
    "two colons": (policy(one(Action="s3:List:Bucket")), COLON),
    "two colons further down": (policy(one(), one(Action="s:3:ListBucket")), COLON),
    "no action": (policy(one(Action=None)), NO_ACTIONS),
    "no actions": (policy(one(Action=[])), NO_ACTIONS),
    "an effect alone": (policy({"Effect": "Allow"}), NO_ACTIONS),
    "an effect alone, first": (policy({"Effect": "Deny"}, one()), NO_ACTIONS),
    "a list in the actions": (policy(one(Action=[[]])), SYNTAX),
    "an object for an action": (policy(one(Action={})), SYNTAX),
    "Action and NotAction": (policy(one(NotAction="s3:GetObject")), SYNTAX),
    "no actions and NotAction": (policy(one(Action=[], NotAction="s3:GetObject")), SYNTAX),
    # Resources
    "no resource": (policy(one(Resource=None)), NO_RESOURCES),
    "no resources": (policy(one(Resource=[])), NO_RESOURCES),
    "a resource of words": (policy(one(Resource="the logs")), no_arn("the logs")),
    "a resource of words, listed": (policy(one(Resource=["logs"])), no_arn("logs")),
    "an empty resource": (policy(one(Resource="")), no_arn("")),
    "an object for a resource": (policy(one(Resource={"a": BUCKET})), SYNTAX),
    "an object in the resources": (policy(one(Resource=["logs", {}])), SYNTAX),
    "Resource and NotResource": (policy(one(NotResource="*")), SYNTAX),
    "Resource and no NotResources": (policy(one(NotResource=[])), SYNTAX),
    # Whatever stands before the first colon is taken for "arn", and what is missing for "*".
    "two parts": (policy(one(Resource="x:night")), partition("night", "arn:night:*:*:*:*")),
    "three parts": (policy(one(Resource="x:y:night")), partition("y", "arn:y:night:*:*:*")),
    "eight parts": (policy(one(Resource="a:b:c:d:e:f:g:h")),
                    partition("b", "arn:b:c:d:e:f:g:h")),
    "an ARN without its head": (policy(one(Resource="aws:s3:::night-logs")),
                                partition("s3", "arn:s3:::night-logs:*")),
    "a partition that is none": (
        policy(one(Resource=["arn:night:s3:::logs", "arn:night:s3::logs"])),
        partition("night", "arn:night:s3:::logs")),
    "an ARN without service": (
        policy(one(Resource="arn:aws")),
        "Resource vendor must be fully qualified and cannot contain regexes."),
    "an ARN with an empty service": (policy(one(Resource="arn:aws::night")), LEGACY),
    "an ARN of colons": (policy(one(Resource="arn:aws::::night-logs")), LEGACY),
    "a bucket a colon short": (policy(one(Resource="arn:aws:s3::night-logs")), LEGACY),
    "a NotResource a colon short": (
        policy(one(Resource=None, NotResource="arn:aws:s3::night-logs")), LEGACY),
    "a bucket in a Region": (
        policy(one(Resource="arn:aws:s3:us-east-1::night-logs")),
        "Resource arn:aws:s3:us-east-1::night-logs can not contain region information."),
    "IAM in a Region": (
        policy(one(Resource="arn:aws:iam:us-east-1::night-logs")),
        "IAM resource arn:aws:iam:us-east-1::night-logs cannot contain region information."),
    "nothing of IAM's": (policy(one(Resource="arn:aws:iam:::night-logs")), IAM_PATH),
    # Conditions
    "a condition that is a list": (policy(one(Condition=[])), SYNTAX),
    "a condition in a list": (
        policy(one(Condition=[{"StringEquals": {"aws:TagKeys": "team"}}])), SYNTAX),
    "a condition that is a string": (policy(one(Condition="night")), SYNTAX),
    "an operator of a string": (when(DateGreaterThan="night"), SYNTAX),
    "an operator of a list": (when(DateGreaterThan=[]), SYNTAX),
    "a value that is an object": (date("DateGreaterThan", {}), SYNTAX),
    "an operator that is none": (when(NightEquals={"some:key": "1"}), SYNTAX),
    "an operator that is none, of a string": (when(NightEquals="1"), SYNTAX),
    "a qualifier with two colons": (
        policy(one(Condition={"ForAnyValue::StringEqualsIfExists": {"some:key": "1"}})), SYNTAX),
    "a date of words": (date("DateGreaterThan", "tomorrow"), LEGACY),
    "a thirteenth month": (date("DateLessThanEquals", "234-13"), LEGACY),
    "a zone of one digit": (date("DateLessThanEquals", "2016-12-13t2:00:00.593194+1"), LEGACY),
    "a second's fraction of ten digits": (
        date("DateLessThanEquals", "2016-12-13t2:00:00.1999999999+10:59"), LEGACY),
    "an epoch past 64 bits": (date("DateLessThan", "9223372036854775808"), LEGACY),
    # ORDER: shape, version, legacy parsing, sids, resources, actions, services and colons
    "shape before actions": (
        policy(one(Action=None, Condition={"DateGreaterThan": {"some:key": {}}})), SYNTAX),
    "version before sids": (
        {key: value for key, value in _twice().items() if key != "Version"}, VERSION),
    "version before dates": (policy(
        one(Condition={"DateGreaterThan": {"some:key": "tomorrow"}}), Version=None), VERSION),
    "version before an effect's case": (policy(one(Effect="denY"), Version=None), VERSION),
    "dates before actions": (
        policy(one(Action=None, Resource=None,
                   Condition={"DateGreaterThan": {"some:key": "tomorrow"}})), LEGACY),
    "dates before partitions": (
        policy(one(Resource="arn:night:s3:::logs",
                   Condition={"DateGreaterThan": {"some:key": "tomorrow"}})), LEGACY),
    "colons of a bucket before actions": (
        policy(one(Action=None, Resource="arn:aws:s3::night-logs")), LEGACY),
    "an effect's case before all the rest": (
        policy(one(Effect="allow", Action=None, Resource="arn:aws:s3:us-east-1::logs")), LEGACY),
    "an effect's case before sids": (_twice(Effect="aLLow"), LEGACY),
    "sids before actions": (_twice(), "Statement IDs (SID) in a single policy must be unique."),
    "an operator that is none, on a key of no service": (
        policy(one(Condition={"NightEquals": {"shift": "late"}})), SYNTAX),
    "resources before services": (policy(one(Action="List", Resource=None)), NO_RESOURCES),
    "resources before colons": (
        policy(one(Action="s:3:ListBucket", Resource="logs")), no_arn("logs")),
}


@pytest.mark.parametrize("what", BAD)
def test_bad_texts(iam, what):
    text, message = BAD[what]
    with fails("MalformedPolicyDocument", message, 400):
        iam.create_policy(PolicyName=unique("policy"), PolicyDocument=text if isinstance(text, str)
                          else json.dumps(text))


GOOD = {
    "a list of one": policy(one(Resource=[BUCKET])),
    "statements in a list": policy(one(), Statement=[one()]),
    "spaces after the service": policy(one(Action="iam: as you  like it ")),
    "everything among others": policy(one(Resource=[BUCKET, "*"])),
    "every action": policy(one(Action="*")),
    "a service that is none": policy(one(Action="night:Shift", Resource="*")),
    "a long service": policy(one(Action=f"{'n' * 24}:Shift")),
    "a service with a hyphen": policy(one(Action="night-shift:Work")),
    "a service with a dot": policy(one(Action="night.shift:Work")),
    "NotAction": policy(one(Action=None, NotAction="s3:GetObject")),
    "NotResource": policy(one(Effect="Deny", Resource=None, NotResource=[BUCKET, f"{BUCKET}/*"])),
    "NotAction and NotResource": policy(
        one(Action=None, Resource=None, NotAction="s3:GetObject", NotResource="*")),
    "an id": policy(one(), Id="of the night"),
    "a sid": policy(one(Sid="OfTheNight")),
    "a sid and none": policy(one(Sid="OfTheNight"), one()),
    "empty sids, twice": policy(one(Sid=""), one(Sid="")),
    "a user": policy(one(Resource="arn:aws:iam:::user/night")),
    "oneself": policy(one(Action="iam:GetUser", Resource="arn:aws:iam::*:user/${aws:username}")),
    "an ARN of another service": policy(one(Resource="arn:aws:night:::logs")),
    "an ARN of another service in a Region": policy(one(Resource="arn:aws:night:us-east-1::logs")),
    "an ARN of three parts": policy(one(Resource="arn:aws:night")),
    "a Region for EC2": policy(one(Resource="arn:aws:ec2:us-east-1::night")),
    "a Region of no name": policy(one(Action="rds:*", Resource="arn:aws:rds:region:*:*")),
    "an access point in a Region": policy(one(
        Resource="arn:aws:s3:us-west-2:111122223333:accesspoint/night/object/*")),
    "a condition of nothing": policy(one(Condition={})),
    "an operator of nothing": when(DateGreaterThan={}),
    "an operator that is none, of nothing": when(NightEquals={}, MoonEquals={}),
    "no values": date("DateGreaterThan", []),
    "a qualifier": policy(one(Condition={"ForAllValues:StringEquals": {"aws:TagKeys": "team"}})),
    "IfExists": when(StringEqualsIfExists={"some:key": "1"}),
    "a qualifier and IfExists": policy(
        one(Condition={"ForAnyValue:StringEqualsIfExists": {"some:key": "1"}})),
    "a key of no service": when(StringEqualsIfExists={"shift": "late"}),
    "a date under a key of no service": policy(
        one(Condition={"DateLessThan": {"shift": "2031-02-03T04:05:06Z"}})),
    "an empty value": when(StringLike={"s3:prefix": ["", "home/", "home/${aws:userid}/*"]}),
    "ARNs compared": when(ArnEquals={"ec2:SourceInstanceARN": "arn:aws:ec2:*:*:instance/night"}),
    "two operators": policy(one(Resource="*", Condition={
        "DateGreaterThan": {"aws:CurrentTime": "2017-07-01T00:00:00Z"},
        "DateLessThan": {"aws:CurrentTime": "2017-12-31T23:59:59Z"}})),
    "a date with a zone": date("DateLessThanEquals", "2016-12-13T21:20:37.593194+00:00"),
    "a zone of two digits": date("DateLessThanEquals", "2016-12-13t2:00:00.593194+23"),
    "a date of two digits": date("DateGreaterThan", "01T"),
    "a date before the epoch": date("DateLessThan", "-292275054"),
}


@pytest.mark.parametrize("what", GOOD)
def test_good_texts(admin, what):
    name = unique("policy")
    made = shown(admin.iam.create_policy(
        PolicyName=name, PolicyDocument=json.dumps(GOOD[what])))["Policy"]
    assert made.pop("PolicyId").startswith("ANPA")
    assert made == {
        "PolicyName": name, "Path": "/", "DefaultVersionId": "v1", "AttachmentCount": 0,
        "PermissionsBoundaryUsageCount": 0, "IsAttachable": True, "CreateDate": DATE,
        "UpdateDate": DATE, "Arn": f"arn:aws:iam::{admin.account_id}:policy/{name}"}
    text = admin.iam.get_policy_version(PolicyArn=made["Arn"], VersionId="v1")["PolicyVersion"]
    assert text["Document"] == GOOD[what]
