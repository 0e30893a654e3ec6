"""Every way the chain can break: FAILED before RUNNING, the cause in AWS's words, the stage for
machines, nothing run, nothing asked of the registry too early, the password nowhere."""

import json
from dataclasses import dataclass, field

import pytest

from support.clients import role_name
from support.policies import TRUST_TASKS, allow, deny, document, trust
from support.wait import password, unique
from support.yard import assert_never_ran, assert_stage, assert_unseen, reasons

READ = "secretsmanager:GetSecretValue"
SCHEMA = "asm fetching authorization data: unable to unmarshal secret value, invalid schema"
NO_USER = "asm fetching username: AuthorizationData is malformed, empty field"
NO_PASSWORD = "asm fetching password: AuthorizationData is malformed, empty field"
EMPTY = "asm fetching authorization data: empty secrets value"
NO_KMS = "api error AccessDeniedException: Access to KMS is not allowed"
FETCHING = ("asm fetching secret from the service for {parameter}: operation error Secrets Manager: "
            "GetSecretValue, https response error StatusCode: 400, RequestID: ")
DENIED = ("api error AccessDeniedException: User: arn:aws:sts::{account}:assumed-role/{role}/",
          "is not authorized to perform: secretsmanager:GetSecretValue on resource: ")
# The registry must have heard nothing when the chain broke before it.
BEFORE_REGISTRY = ("lookup", "iam", "kms", "shape", "trust")


@dataclass
class Chain:
    """A chain that works, until a row breaks one link of it."""

    yard: object
    user: str
    word: str
    parameter: str = ""
    role: str = ""
    image: str = ""
    break_late: object = None
    more: dict = field(default_factory=dict)

    @property
    def credentials(self):
        return {"username": self.user, "password": self.word}

    @property
    def sm(self):
        return self.yard.caller.secretsmanager

    @property
    def iam(self):
        return self.yard.caller.iam

    @property
    def kms(self):
        return self.yard.caller.kms

    def secret(self, value=None, **more):
        if value is None and "SecretBinary" not in more:
            value = self.credentials
        self.parameter = self.yard.secret(value, **more)
        self.role = self.yard.reader(self.parameter)

    def key(self, **more):
        return self.kms.create_key(**more)["KeyMetadata"]["Arn"]


ROWS = []


def row(stage, *texts, label=None):
    """Registers a breakage: the stage it must be reported at, and texts its reasons must hold."""
    def add(arrange):
        ROWS.append(pytest.param(stage, texts, arrange, id=label or arrange.__name__))
        return arrange
    return add


def shape(label, text, value):
    """A secret whose value isn't what the agent reads; `value` may use the chain's credentials."""
    def arrange(chain):
        made = value(chain) if callable(value) else value
        chain.secret(made)
    ROWS.append(pytest.param("shape", (text,), arrange, id=f"shape-{label}"))


def because(text):
    return (FETCHING, *DENIED, text)


# The registry.


@row("login", "CannotPull")
def wrong_password(chain):
    chain.word = password("wrong")
    chain.secret()


@row("login", "CannotPull")
def unknown_user(chain):
    chain.user = unique("nobody")
    chain.secret()


@row("login", "CannotPull")
def password_with_trailing_newline(chain):
    chain.secret({"username": chain.user, "password": chain.word + "\n"})


@row("login", "CannotPull")
def no_credentials(chain):
    chain.parameter = chain.role = None


@row("manifest", "CannotPull")
def no_such_tag(chain):
    chain.secret()
    chain.image = chain.yard.image.rsplit(":", 1)[0] + ":no-such-tag"


@row("network", "CannotPull")
def registry_not_there(chain):
    from support.registry import free_port
    chain.secret()
    chain.image = f"127.0.0.1:{free_port()}/team/app:1"


# The secret.


@row("lookup", FETCHING, "ResourceNotFoundException: Secrets Manager can't find the specified secret.")
def missing_secret(chain):
    chain.parameter = unique("missing")
    chain.role = chain.yard.execution_role(allow(READ))


@row("lookup", FETCHING, "InvalidRequestException: You can't perform this operation on the secret "
     "because it was marked for deletion.")
def deleted_secret(chain):
    chain.secret()
    chain.sm.delete_secret(SecretId=chain.parameter, RecoveryWindowInDays=7)


@row("lookup", FETCHING, "ResourceNotFoundException: Secrets Manager can't find the specified secret "
     "value for staging label: AWSCURRENT")
def secret_without_a_value(chain):
    chain.parameter = chain.sm.create_secret(Name=unique("hollow"))["ARN"]
    chain.role = chain.yard.reader(chain.parameter)


@row("lookup", FETCHING, "ResourceNotFoundException: Secrets Manager can't find the specified secret.")
def secret_of_that_name_in_another_region_only(chain):
    name = unique("far")
    chain.yard.secret(chain.credentials, name=name, region="eu-central-1")
    chain.parameter, chain.role = name, chain.yard.execution_role(allow(READ))


@row("shape", EMPTY)
def binary_secret(chain):
    chain.secret(SecretBinary=json.dumps(chain.credentials).encode())


shape("plain-text", SCHEMA, lambda c: f"{c.user}:{c.word}")
shape("array", SCHEMA, lambda c: json.dumps([c.credentials]))
shape("string", SCHEMA, lambda c: json.dumps(c.word))
shape("number", SCHEMA, "42")
shape("cut-off", SCHEMA, lambda c: json.dumps(c.credentials)[:-1])
shape("trailing-text", SCHEMA, lambda c: json.dumps(c.credentials) + " x")
shape("username-not-text", SCHEMA, lambda c: {"username": 1, "password": c.word})
shape("password-not-text", SCHEMA, lambda c: {"username": c.user, "password": [c.word]})
shape("docker-config", NO_USER, lambda c: {"auths": {"example.com": {"auth": c.word}}})
shape("empty-object", NO_USER, "{}")
shape("null", NO_USER, "null")
shape("no-username", NO_USER, lambda c: {"password": c.word})
shape("empty-username", NO_USER, lambda c: {"username": "", "password": c.word})
shape("null-username", NO_USER, lambda c: {"username": None, "password": c.word})
shape("no-password", NO_PASSWORD, lambda c: {"username": c.user})
shape("empty-password", NO_PASSWORD, lambda c: {"username": c.user, "password": ""})
shape("neither", NO_USER, {"username": "", "password": ""})


# The role and what it may do.


@row("iam", *because(f"because no identity-based policy allows the {READ} action"))
def role_without_permission(chain):
    chain.secret()
    chain.role = chain.yard.execution_role()


@row("iam", *because(f"because no identity-based policy allows the {READ} action"))
def permission_for_another_secret(chain):
    chain.secret()
    chain.role = chain.yard.reader(chain.yard.secret({"username": "a", "password": "b"}))


@row("iam", *because(f"because no identity-based policy allows the {READ} action"))
def permission_without_the_suffix(chain):
    """The policy on AWS's own page names the secret without it, and matches no secret there is."""
    chain.secret()
    chain.role = chain.yard.reader(chain.parameter[:-7])


@row("iam", *because(f"because no identity-based policy allows the {READ} action"))
def missing_secret_and_no_permission(chain):
    """Authorisation comes first: without it an absent secret is denied, not reported missing."""
    chain.parameter, chain.role = unique("missing"), chain.yard.execution_role()


@row("iam", *because("with an explicit deny in an identity-based policy"))
def explicit_deny_in_identity_policy(chain):
    chain.secret()
    chain.role = chain.yard.execution_role(allow("secretsmanager:*"), deny(READ))


@row("iam", *because("with an explicit deny in a resource-based policy"))
def explicit_deny_in_resource_policy(chain):
    chain.secret()
    chain.sm.put_resource_policy(SecretId=chain.parameter, ResourcePolicy=document(
        deny(READ, principal={"AWS": chain.role})))


@row("iam", *because(f"because no permissions boundary allows the {READ} action"))
def boundary(chain):
    chain.secret()
    limit = chain.iam.create_policy(PolicyName=unique("boundary"), PolicyDocument=document(
        allow("logs:*")))["Policy"]["Arn"]
    chain.iam.put_role_permissions_boundary(
        RoleName=role_name(chain.role), PermissionsBoundary=limit)


@row("iam", *because(f"because no identity-based policy allows the {READ} action"))
def condition_on_region_unmet(chain):
    chain.secret()
    chain.role = chain.yard.execution_role(allow(
        READ, condition={"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}))


@row("iam", *because(f"because no identity-based policy allows the {READ} action"))
def condition_on_stage_unmet(chain):
    """The agent sends no VersionStage, so even AWSCURRENT isn't what the policy waits for."""
    chain.secret()
    chain.role = chain.yard.execution_role(allow(
        READ, condition={"StringEquals": {"secretsmanager:VersionStage": "AWSCURRENT"}}))


# The key.


@row("kms", FETCHING, NO_KMS)
def customer_key_without_decrypt(chain):
    chain.secret(KmsKeyId=chain.key())


@row("kms", FETCHING, NO_KMS)
def key_policy_silent(chain):
    """Without a statement for the account, IAM policies count for nothing."""
    keeper = chain.yard.caller.user(allow("*"))
    policy = document(allow("kms:*", principal={"AWS": keeper.identity()["Arn"]}))
    key = keeper.kms.create_key(Policy=policy)["KeyMetadata"]["Arn"]
    chain.parameter = chain.yard.of(keeper).secret(chain.credentials, KmsKeyId=key)
    chain.role = chain.yard.reader(chain.parameter, allow("kms:Decrypt", key))


@row("kms", FETCHING, NO_KMS)
def key_policy_denies(chain):
    key = chain.key()
    chain.secret(KmsKeyId=key)
    chain.role = chain.yard.reader(chain.parameter, allow("kms:Decrypt", key))
    policy = json.loads(chain.kms.get_key_policy(KeyId=key, PolicyName="default")["Policy"])
    policy["Statement"].append(deny("kms:Decrypt", principal={"AWS": chain.role}))
    chain.kms.put_key_policy(KeyId=key, PolicyName="default", Policy=json.dumps(policy))


@row("kms", FETCHING, "DecryptionFailure")
def key_disabled(chain):
    key = chain.key()
    chain.secret(KmsKeyId=key)
    chain.role = chain.yard.reader(chain.parameter, allow("kms:Decrypt", key))
    chain.kms.disable_key(KeyId=key)


# Trust.


@row("trust", "ECS was unable to assume the role '{role_arn}' that was provided for this task.")
def trust_without_ecs_tasks(chain):
    chain.secret()
    chain.role = chain.yard.execution_role(
        allow(READ), trusted=trust({"Service": "batch.amazonaws.com"}))


@row("trust", "ECS was unable to assume the role '{role_arn}' that was provided for this task.")
def trust_denies_ecs_tasks(chain):
    chain.secret()
    both = json.loads(TRUST_TASKS)
    both["Statement"].append({**both["Statement"][0], "Effect": "Deny"})
    chain.role = chain.yard.execution_role(allow(READ), trusted=json.dumps(both))


@row("trust", "ECS was unable to assume the role '{role_arn}' that was provided for this task.")
def role_deleted_after_registration(chain):
    chain.secret()

    def delete():
        name = role_name(chain.role)
        chain.iam.delete_role_policy(RoleName=name, PolicyName="inline")
        chain.iam.delete_role(RoleName=name)

    chain.break_late = delete


@pytest.mark.parametrize(("stage", "texts", "arrange"), ROWS)
def test_refused(yard, registry, stage, texts, arrange):
    chain = Chain(yard, unique("user"), password())
    registry.add_user(chain.user, chain.word)
    arrange(chain)
    definition = yard.register(properties=yard.properties(
        "echo this must never be printed", credentials=chain.parameter or None,
        role=chain.role or None, image=chain.image or None))
    if chain.break_late:
        chain.break_late()
    mark = registry.mark()
    job = yard.wait(yard.submit(definition))

    assert_never_ran(yard, job, definition)
    said = reasons(job)
    known = {"parameter": chain.parameter, "account": yard.caller.account_id,
             "role_arn": chain.role, "role": role_name(chain.role) if chain.role else ""}
    for text in texts:
        wanted = text.format(**known)
        assert wanted in said, f"{wanted!r} is not in {said!r}"
    if "CannotPull" in texts:
        assert job["statusReason"].startswith("Task failed to start"), job["statusReason"]
    assert_stage(job, stage)
    if stage in BEFORE_REGISTRY:
        assert registry.requests(mark) == []
    assert not any(one.password == "accepted" and "/blobs/" in one.path
                   for one in registry.requests(mark))
    listed = yard.caller.batch.list_jobs(jobQueue=yard.queue(), jobStatus="FAILED")
    assert_unseen(yard, chain.word, job, listed, yard.caller.batch.describe_job_definitions(
        jobDefinitionName=definition.split(":")[0]))
