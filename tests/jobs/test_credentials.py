"""Which credentials let a job run: how a secret may be named, where it may live, what it may hold,
and that they are asked for anew each time, whatever lies in the cache."""

import json

import pytest

from support.clients import refused
from support.policies import allow, deny, document, key_policy
from support.wait import password, unique
from support.yard import assert_never_ran, assert_stage, assert_succeeded, assert_unseen, reasons

OTHER_REGION = "eu-central-1"
READ = "secretsmanager:GetSecretValue"


def _partial(arn):
    """The ARN without the hyphen and six characters that Secrets Manager adds."""
    return arn[:-7]


@pytest.mark.parametrize("form", ["name", "full ARN", "partial ARN"])
def test_secret_in_the_jobs_own_account_and_region(yard, form):
    name = unique("dev/registry")
    arn = yard.secret(name=name)
    parameter = {"name": name, "full ARN": arn, "partial ARN": _partial(arn)}[form]
    job = yard.run_job("echo $((6 * 7))", credentials=parameter, role=yard.reader(arn))
    assert_succeeded(job)
    assert yard.log_lines(job) == ["42"]
    assert job["container"]["repositoryCredentials"] == {"credentialsParameter": parameter}


def test_wildcard_for_the_suffix_is_enough(yard):
    name = unique("wild")
    arn = yard.secret(name=name)
    role = yard.execution_role(allow(READ, f"{_partial(arn)}-??????"))
    assert_succeeded(yard.run_job("true", credentials=name, role=role))


def test_resource_policy_alone_is_enough_within_an_account(yard):
    arn = yard.secret()
    role = yard.execution_role()
    yard.caller.secretsmanager.put_resource_policy(
        SecretId=arn, ResourcePolicy=document(allow(READ, "*", principal={"AWS": role})))
    assert_succeeded(yard.run_job("true", credentials=arn, role=role))


@pytest.mark.parametrize("form", ["full ARN", "partial ARN"])
def test_secret_in_another_region(yard, form):
    arn = yard.secret(region=OTHER_REGION)
    parameter = arn if form == "full ARN" else _partial(arn)
    assert f":{OTHER_REGION}:" in arn
    assert_succeeded(yard.run_job("true", credentials=parameter, role=yard.reader(arn)))


def test_job_in_another_region_has_names_of_its_own(yard):
    """A bare name means the job's Region: the same name there is another secret."""
    name, there = unique("both"), yard.within(OTHER_REGION)
    yard.secret(name=name, value={"username": "nobody", "password": password()})
    arn = there.secret(name=name)
    definition = there.register(properties=there.properties(
        "true", credentials=name, role=there.reader(arn)))
    assert_succeeded(there.wait(there.submit(definition)))


SHAPES = {
    "extra keys": lambda c: {**c, "registry": "example.com", "note": [1, {}]},
    "other case": lambda c: {"Username": c["username"], "PASSWORD": c["password"]},
    "spaced out": lambda c: json.dumps(c, indent=4) + "\n",
    "escaped": lambda c: '{"username":"' + "".join(
        f"\\u{ord(letter):04x}" for letter in c["username"]) + '","password":'
        + json.dumps(c["password"]) + "}",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_secret_shapes_the_agent_accepts(yard, shape):
    arn = yard.secret(SHAPES[shape](yard.credentials()))
    assert_succeeded(yard.run_job("true", credentials=arn, role=yard.reader(arn)))


def test_password_of_odd_characters_arrives_unchanged(yard, registry):
    word = password("pä:s s\"w\\/ö€")
    registry.add_user("odd", word)
    arn = yard.secret({"username": "odd", "password": word})
    job = yard.run_job("env; cat /proc/1/environ", credentials=arn, role=yard.reader(arn))
    assert_succeeded(job)
    assert_unseen(yard, word, job, yard.log_lines(job))


# Another account: all of resource policy, identity policy, key policy and key permission.

ACROSS = {
    # what is left out: (stage, text)
    "nothing": (None, ""),
    "resource policy": (
        "iam", f"because no resource-based policy allows the {READ} action"),
    "identity policy": (
        "iam", f"because no identity-based policy allows the {READ} action"),
    "key policy": ("kms", "AccessDeniedException: Access to KMS is not allowed"),
    "key permission": ("kms", "AccessDeniedException: Access to KMS is not allowed"),
    "customer key": ("kms", "AccessDeniedException: Access to KMS is not allowed"),
}


@pytest.mark.parametrize("without", ACROSS)
def test_secret_in_another_account(yard, other, registry, without):
    stage, text = ACROSS[without]
    word = password()
    user = unique("across")
    registry.add_user(user, word)
    role = yard.execution_role()
    decrypt = allow("kms:Decrypt", "*", principal={"AWS": role})
    key = other.kms.create_key(Policy=key_policy(
        other.account_id, *([] if without == "key policy" else [decrypt])))["KeyMetadata"]["Arn"]
    sealed = {} if without == "customer key" else {"KmsKeyId": key}
    arn = yard.of(other).secret({"username": user, "password": word}, **sealed)
    if without != "resource policy":
        other.secretsmanager.put_resource_policy(
            SecretId=arn, ResourcePolicy=document(allow(READ, "*", principal={"AWS": role})))
    statements = [allow(READ, arn) if without != "identity policy" else allow(READ, f"{arn}x"),
                  allow("kms:Decrypt", key if without != "key permission" else f"{key}x")]
    yard.caller.iam.put_role_policy(RoleName=role.rsplit("/", 1)[1], PolicyName="read",
                                    PolicyDocument=document(*statements))

    definition = yard.register(properties=yard.properties("true", credentials=arn, role=role))
    mark = registry.mark()
    job = yard.wait(yard.submit(definition))
    if stage is None:
        assert_succeeded(job)
    else:
        assert_never_ran(yard, job, definition)
        assert text in reasons(job)
        assert_stage(job, stage)
        assert registry.requests(mark) == []
    assert_unseen(yard, word, job)


# Fetched at each attempt; nothing runs from the cache on another's word.


@pytest.fixture
def cached(yard, registry, fresh_image):
    """An image that an authorised job has just pulled, with the user and secret it used."""
    image, user, word = fresh_image(), unique("cached"), password()
    registry.add_user(user, word)
    arn = yard.secret({"username": user, "password": word})
    job = yard.run_job("cat /etc/stamp", image=image, credentials=arn, role=yard.reader(arn))
    assert_succeeded(job)
    return image, user, arn


@pytest.mark.parametrize("credentials", ["none", "wrong password"])
def test_cached_image_is_not_for_the_unauthorised(yard, cached, credentials):
    image, user, _ = cached
    more = {}
    if credentials == "wrong password":
        arn = yard.secret({"username": user, "password": password()})
        more = {"credentials": arn, "role": yard.reader(arn)}
    definition = yard.register(properties=yard.properties("cat /etc/stamp", image=image, **more))
    job = yard.wait(yard.submit(definition))
    assert_never_ran(yard, job, definition)
    assert_stage(job, "login")
    assert "CannotPull" in reasons(job)


def test_cached_image_is_asked_for_but_not_fetched_again(yard, registry, cached):
    image, _, arn = cached
    mark = registry.mark()
    assert_succeeded(yard.run_job("true", image=image, credentials=arn, role=yard.reader(arn)))
    seen = registry.requests(mark)
    assert any(one.password == "accepted" and "/manifests/" in one.path for one in seen), seen
    assert not any(one.method == "GET" and "/blobs/" in one.path for one in seen), seen


def test_revoked_password_stops_the_next_job_and_a_new_one_lets_it_run(yard, registry, cached):
    image, user, arn = cached
    fresh, role = password(), yard.reader(arn)
    registry.add_user(user, fresh)
    stale = yard.run_job("true", image=image, credentials=arn, role=role)
    assert stale["status"] == "FAILED"
    assert_stage(stale, "login")
    yard.caller.secretsmanager.put_secret_value(
        SecretId=arn, SecretString=json.dumps({"username": user, "password": fresh}))
    assert_succeeded(yard.run_job("true", image=image, credentials=arn, role=role))


def test_lost_permission_stops_a_job_whose_image_is_cached(yard, registry, cached):
    image, _, arn = cached
    role = yard.reader(arn)
    assert_succeeded(yard.run_job("true", image=image, credentials=arn, role=role))
    yard.caller.iam.put_role_policy(RoleName=role.rsplit("/", 1)[1], PolicyName="stop",
                                    PolicyDocument=document(deny(READ)))
    mark = registry.mark()
    job = yard.run_job("true", image=image, credentials=arn, role=role)
    assert job["status"] == "FAILED"
    assert_stage(job, "iam")
    assert registry.requests(mark) == []


# What registration refuses.


def test_credentials_without_execution_role_are_refused_at_registration(yard):
    arn = yard.secret()
    with refused("ClientException", "Private repository authentication requires that the task "
                 "definition specify a value for executionRoleArn."):
        yard.register(properties=yard.properties("true", credentials=arn))


@pytest.mark.parametrize("parameter", [
    "has a space", "", "arn:aws:s3:::bucket/key", "arn:aws:ssm:us-east-1:111111111111:parameter/x"])
def test_parameters_that_name_no_secret_are_refused_at_registration(yard, parameter):
    with refused("ClientException"):
        yard.register(properties=yard.properties(
            "true", credentials=parameter, role=yard.execution_role()))


def test_credentials_need_a_parameter(yard):
    with refused("ClientException"):
        yard.caller.client("batch", raw=True).register_job_definition(
            jobDefinitionName=unique("no"), type="container", containerProperties=yard.properties(
                "true", role=yard.execution_role(), repositoryCredentials={}))


@pytest.mark.parametrize("host", [
    "{account}.dkr.ecr.us-east-1.amazonaws.com", "{account}.dkr-ecr.us-east-1.on.aws",
    "public.ecr.aws"])
@pytest.mark.parametrize("with_credentials", [True, False])
def test_ecr_images_are_refused_clearly(yard, host, with_credentials):
    """ECR is another path in AWS's documentation; until it is there, nothing may look like it."""
    image = f"{host.format(account=yard.caller.account_id)}/team/app:1"
    more = {}
    if with_credentials:
        arn = yard.secret()
        more = {"credentials": arn, "role": yard.reader(arn)}
    with refused("ClientException", "ECR"):
        yard.register(properties=yard.properties("true", image=image, **more))
