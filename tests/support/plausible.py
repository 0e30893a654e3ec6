"""Plausible input for any operation, made from the service model: enough to pass validation."""

import json

import botocore.loaders
import botocore.model

from .policies import TASKS, TRUST_TASKS, allow, document
from .server import ROOT

# What a member must look like, by its name, where "a string" won't do.
BY_NAME = {
    "AssumeRolePolicyDocument": TRUST_TASKS,
    "PolicyDocument": document(allow("logs:*")),
    "Policy": document(allow("kms:*", principal="*")),
    "ResourcePolicy": document(allow("secretsmanager:*", principal=TASKS)),
    "PolicyArn": "arn:aws:iam::111111111111:policy/absent",
    "PermissionsBoundary": "arn:aws:iam::111111111111:policy/absent",
    "RoleArn": "arn:aws:iam::111111111111:role/absent",
    "WebIdentityToken": "eyJhbGciOiJub25lIn0.e30.",
    "TargetPrincipal": "222222222222",
    "TaskPolicyArn": {"arn": "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"},
    "AccessKeyId": "AKIAIOSFODNN7EXAMPLE",
    "OpenIDConnectProviderArn": "arn:aws:iam::111111111111:oidc-provider/absent.example.com",
    "SerialNumber": "arn:aws:iam::111111111111:mfa/absent",
    "SSHPublicKeyId": "APKAABSENTABSENTABSEN",
    "ServiceSpecificCredentialId": "ACCAABSENTABSENTABSEN",
    "AuthenticationCode1": "123456",
    "AuthenticationCode2": "654321",
    "ThumbprintList": ["0" * 40],
    "SAMLProviderArn": "arn:aws:iam::111111111111:saml-provider/absent",
    "PrincipalArn": "arn:aws:iam::111111111111:saml-provider/absent",
    "SAMLMetadataDocument": "<absent/>".ljust(1000),
    "CertificateId": "ABSENT" * 4,
    "VersionId": "v1",
    "AliasName": "alias/absent",
    "Status": "Inactive",
    "PolicyName": "default",
    "VersionStage": "AWSCURRENT",
    "ReplicaRegion": "eu-west-1",
    "PrimaryRegion": "eu-west-1",
    "RemoveReplicaRegion": "eu-west-1",
    "CrossAccountReplicaARN": "arn:aws:secretsmanager:us-east-1:222222222222:secret:absent-AbCdEf",
    "resourceArn": "arn:aws:batch:us-east-1:111111111111:job-queue/absent",
    "jobDefinition": "absent:1",
    "PolicySourceArn": "arn:aws:iam::111111111111:user/absent",
    # Organizations
    "PolicyId": "p-12345678",
    "RootId": "r-abcd",
    "TargetId": "r-abcd",
    "ParentId": "r-abcd",
    "SourceParentId": "r-abcd",
    "DestinationParentId": "ou-abcd-12345678",
    "OrganizationalUnitId": "ou-abcd-12345678",
    "ChildId": "222222222222",
    "AccountId": "222222222222",
    "ResourceId": "222222222222",
    "Email": "absent@example.com",
    "CreateAccountRequestId": f"car-{'0' * 32}",
    "logEvents": [{"timestamp": 1_700_000_000_000, "message": "x"}],
}


def operations():
    """Every operation this repository has, as (service, operation): the list in models/."""
    chosen = json.loads((ROOT / "models" / "operations.json").read_text())
    return [(service, name) for service in sorted(chosen) for name in sorted(chosen[service])]


def model(service):
    return botocore.model.ServiceModel(
        botocore.loaders.Loader().load_service_model(service, "service-2"), service)


def value(name, shape):
    """A value of a shape; structures get their required members only."""
    if name in BY_NAME:
        return BY_NAME[name]
    if shape.type_name == "structure":
        return {member: value(member, shape.members[member]) for member in shape.required_members}
    if shape.type_name == "list":
        return [value(name.rstrip("s"), shape.member)]
    if shape.type_name == "map":
        return {"key": value("value", shape.value)}
    if shape.type_name == "string":
        return shape.enum[0] if getattr(shape, "enum", None) else "absent"
    if shape.type_name in ("integer", "long"):
        return max(1, int(shape.metadata.get("min", 1)))
    return {"boolean": False, "blob": b"x" * 32, "double": 1.0, "float": 1.0,
            "timestamp": 0}[shape.type_name]


def parameters(service, operation, **known):
    """The required members of an operation's input, with `known` put in by name."""
    shape = model(service).operation_model(operation).input_shape
    if shape is None:
        return {}
    made = {name: value(name, shape.members[name]) for name in shape.required_members}
    return {**made, **{name: known[name] for name in known if name in shape.members}}


