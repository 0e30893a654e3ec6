"""A closed list: *every* operation refuses a caller who may do nothing. The list comes from
models/operations.json, so an operation added there is covered here before it is written."""

import botocore
import pytest

from support.clients import refused
from support.plausible import operations, parameters
from support.policies import TRUST_TASKS, trust
from support.yard import compute_resources

# AWS lets everybody ask who he is.
FREE = [("sts", "GetCallerIdentity")]


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


@pytest.mark.parametrize(("service", "operation"), operations(),
                         ids=[":".join(one) for one in operations()])
def test_refused_to_the_powerless(powerless, known, service, operation):
    call = getattr(powerless.client(service, raw=True), botocore.xform_name(operation))
    arguments = parameters(service, operation, **known.get(operation, known.get(service, {})))
    if (service, operation) in FREE:
        assert call(**arguments)
        return
    with refused(("AccessDenied", "AccessDeniedException"),
                 f"User: {powerless.identity()['Arn']} is not authorized to perform: {service}:"):
        call(**arguments)
