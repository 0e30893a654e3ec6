"""Closed lists: *every* operation refuses whoever may not ask it. The list comes from
models/operations.json, so an operation added there is covered here before it is written."""

import contextlib
import dataclasses
import datetime
from unittest import mock

import botocore
import botocore.exceptions
import pytest
from botocore import UNSIGNED
from botocore.config import Config

from support.clients import RAW_CONFIG, new_account, refused
from support.plausible import operations, parameters
from support.policies import TRUST_TASKS, allow, deny, document, trust
from support.yard import compute_resources

# AWS lets everybody ask who he is, and users have sessions of their own.
FREE = [("sts", "GetCallerIdentity"), ("sts", "GetSessionToken")]
# The token in it says who asks; there is no signature.
UNSIGNED_OPERATIONS = [("sts", "AssumeRoleWithSAML"), ("sts", "AssumeRoleWithWebIdentity")]
DENIED = ("AccessDenied", "AccessDeniedException")
STRANGERS = "555555555555"


@pytest.fixture(scope="module")
def powerless(admin):
    return admin.user()


@pytest.fixture(scope="module")
def known(admin, plain):
    """Resources that are really there and input that is right but for the caller: by service, or by
    operation. So a refusal can have no other cause than the want of power."""
    key = admin.kms.create_key()["KeyMetadata"]["KeyId"]
    alias = f"alias/powerless-{key}"
    admin.kms.create_alias(AliasName=alias, TargetKeyId=key)
    definition = plain.register(properties=plain.properties("true"))
    queue = plain.new_queue()
    job = plain.submit(definition, queue)
    plain.wait(job)
    shown = plain.describe(job)
    secret = admin.secretsmanager.create_secret(Name="powerless", SecretString="x")["ARN"]
    admin.logs.create_log_group(logGroupName="powerless")
    admin.logs.create_log_stream(logGroupName="powerless", logStreamName="powerless")
    data_key = {"KeyId": key, "KeySpec": "AES_256"}
    return {
        "RetireGrant": {"KeyId": key, "GrantId": "0" * 64},
        "kms": {"KeyId": key, "TargetKeyId": key, "DestinationKeyId": key, "AliasName": alias,
                "GranteePrincipal": admin.identity()["Arn"], "CiphertextBlob":
                admin.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]},
        "GenerateDataKey": data_key, "GenerateDataKeyWithoutPlaintext": data_key,
        "CreateAlias": {"AliasName": "alias/another", "TargetKeyId": key},
        "CreateKey": {},
        "batch": {"jobId": job, "jobs": [job], "jobQueue": queue, "computeEnvironment": queue,
                  "jobDefinition": definition, "resourceArn": shown["jobQueue"]},
        "CreateComputeEnvironment": {"computeResources": compute_resources()},
        "CreateJobQueue": {"computeEnvironmentOrder": [{"order": 1, "computeEnvironment": queue}]},
        "RegisterJobDefinition": {"type": "container",
                                  "containerProperties": plain.properties("true")},
        "sts": {"RoleArn": admin.role(trusted=trust({"Service": "batch.amazonaws.com"}))},
        "UpdateAssumeRolePolicy": {"PolicyDocument": TRUST_TASKS},
        "secretsmanager": {"SecretId": secret, "SecretString": "x", "Description": "x",
                           "Tags": [{"Key": "a", "Value": "b"}]},
        "logs": {"logGroupName": "powerless", "logStreamName": "powerless"},
        "CreateLogGroup": {"logGroupName": "another"},
        "CreateLogStream": {"logGroupName": "powerless", "logStreamName": "another"},
    }


def every(*without):
    listed = [one for one in operations() if one not in without]
    return pytest.mark.parametrize(("service", "operation"), listed,
                                   ids=[":".join(one) for one in listed])


def _call(client, known, service, operation):
    arguments = parameters(service, operation, **known.get(operation, known.get(service, {})))
    return getattr(client, botocore.xform_name(operation))(**arguments)


@every(*FREE, *UNSIGNED_OPERATIONS)
def test_refused_to_the_powerless(powerless, known, service, operation):
    with refused(DENIED,
                 f"User: {powerless.identity()['Arn']} is not authorized to perform: {service}:"):
        _call(powerless.client(service, raw=True), known, service, operation)


@pytest.fixture(scope="module")
def forbidden(admin):
    """Allowed everything, and denied everything."""
    return admin.user(allow("*"), deny("*"))


# STS does not say why somebody may not become somebody else.
SILENT = ("AssumeRole", "AssumeRoot")


@every(*FREE, *UNSIGNED_OPERATIONS)
def test_refused_by_an_explicit_deny(forbidden, known, service, operation):
    why = "" if operation in SILENT else "with an explicit deny in an identity-based policy"
    with refused(DENIED, f"is not authorized to perform: {service}:", why):
        _call(forbidden.client(service, raw=True), known, service, operation)


@pytest.fixture(scope="module")
def bounded(admin):
    """Allowed everything, within a boundary that allows nothing that is offered."""
    user = admin.user(allow("*"))
    boundary = admin.iam.create_policy(
        PolicyName="bounded", PolicyDocument=document(allow("s3:*")))["Policy"]["Arn"]
    admin.iam.put_user_permissions_boundary(
        UserName=user.identity()["Arn"].rsplit("/", 1)[1], PermissionsBoundary=boundary)
    return user


@every(*FREE, *UNSIGNED_OPERATIONS)
def test_refused_beyond_a_boundary(bounded, known, service, operation):
    why = "" if operation in SILENT else "because no permissions boundary allows"
    with refused(DENIED, f"is not authorized to perform: {service}:", why):
        _call(bounded.client(service, raw=True), known, service, operation)


# "Can be called from any account in an organization": every account is in the one, and learns whose.
TOLD_TO_MEMBERS = {"DescribeOrganization"}


@pytest.fixture(scope="module")
def stranger(server, admin):
    """The administrator of another account, which has nothing."""
    return new_account(server, STRANGERS)


@every(*FREE, *UNSIGNED_OPERATIONS)
def test_another_account_sees_and_changes_nothing(admin, stranger, known, service, operation):
    """They may do everything in their own account: so it may work there, and tells of it alone."""
    try:
        answer = _call(stranger.client(service, raw=True), known, service, operation)
    except botocore.exceptions.ClientError as error:
        assert error.response["ResponseMetadata"]["HTTPStatusCode"] < 500, error
        return
    answer.pop("ResponseMetadata")
    text = str(answer)
    own = () if operation in TOLD_TO_MEMBERS else (admin.account_id,)
    told = [word for word in (*own, "powerless-") if word in text]
    # What the request itself named may come back.
    asked = str(parameters(service, operation,
                           **known.get(operation, known.get(service, {}))))
    assert not [word for word in told if word not in asked], text


def _client(caller, service, config=RAW_CONFIG):
    import boto3
    return boto3.session.Session().client(
        service, region_name=caller.region, endpoint_url=caller.endpoint, config=config,
        aws_access_key_id=caller.access_key_id, aws_secret_access_key=caller.secret_access_key)


@pytest.fixture(scope="module")
def spoilt(admin):
    """Ways to sign that are none, by name: whose keys, the client's settings, the clock."""
    wrong = dataclasses.replace(admin, secret_access_key="x" * 40, _clients={})
    unknown = dataclasses.replace(admin, access_key_id="AKIAIOSFODNN7EXAMPLE", _clients={})
    unsigned = RAW_CONFIG.merge(Config(signature_version=UNSIGNED))
    return {"unsigned": (admin, unsigned, 0), "wrong": (wrong, RAW_CONFIG, 0),
            "unknown": (unknown, RAW_CONFIG, 0), "late": (admin, RAW_CONFIG, -3600)}


CODES = {
    "unsigned": ("MissingAuthenticationToken", "MissingAuthenticationTokenException"),
    "wrong": ("SignatureDoesNotMatch", "InvalidSignatureException"),
    "unknown": ("InvalidClientTokenId", "UnrecognizedClientException"),
    "late": ("SignatureDoesNotMatch", "InvalidSignatureException"),
}
_CLIENTS = {}


@contextlib.contextmanager
def clock(skew_s):
    now = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=skew_s)
    with mock.patch("botocore.auth.get_current_datetime",
                    lambda *_a, **_k: now.replace(tzinfo=None)):
        yield


@pytest.mark.parametrize("how", CODES)
@every(*UNSIGNED_OPERATIONS)
def test_refused_without_a_right_signature(spoilt, known, service, operation, how):
    caller, config, skew_s = spoilt[how]
    if (how, service) not in _CLIENTS:
        _CLIENTS[how, service] = _client(caller, service, config)
    with clock(skew_s), refused(CODES[how]):
        _call(_CLIENTS[how, service], known, service, operation)


def test_what_is_left_out_is_offered():
    assert set(FREE + UNSIGNED_OPERATIONS) <= set(operations())


def test_a_token_that_is_none_is_refused(admin, known):
    for service, operation in UNSIGNED_OPERATIONS:
        with refused("InvalidIdentityToken"):
            _call(_client(admin, service), known, service, operation)
