"""Accounts and unmodified clients: boto3 objects and the aws command line."""

import configparser
import json
import os
import subprocess
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path

import boto3
import botocore.config
import botocore.exceptions
import pytest

from .policies import document, trust
from .server import clean_environment
from .wait import unique

REGION = "us-east-1"
# One try: a test wants the first answer, and a refusal repeated is a refusal hidden.
CONFIG = botocore.config.Config(
    retries={"max_attempts": 0}, connect_timeout=5, read_timeout=60,
    parameter_validation=True, max_pool_connections=20,
)
RAW_CONFIG = CONFIG.merge(botocore.config.Config(parameter_validation=False))


@dataclass
class Caller:
    """Somebody's keys at one endpoint; makes clients for any Region."""

    endpoint: str
    access_key_id: str
    secret_access_key: str = field(repr=False)
    session_token: str | None = field(default=None, repr=False)
    region: str = REGION
    account_id: str = ""
    _clients: dict = field(default_factory=dict, repr=False)

    def client(self, service, region=None, raw=False):
        """A boto3 client; `raw` switches its own validation off, to see the server's."""
        region = region or self.region
        key = (service, region, raw)
        if key not in self._clients:
            self._clients[key] = boto3.session.Session().client(
                service, region_name=region, endpoint_url=self.endpoint,
                aws_access_key_id=self.access_key_id,
                aws_secret_access_key=self.secret_access_key,
                aws_session_token=self.session_token, config=RAW_CONFIG if raw else CONFIG,
            )
        return self._clients[key]

    def __getattr__(self, service):
        """`caller.secretsmanager` is the client of that name in the caller's Region."""
        if service in ("sts", "iam", "kms", "secretsmanager", "logs", "batch",
                       "organizations"):
            return self.client(service)
        raise AttributeError(service)

    def within(self, region):
        """The same keys, at home in another Region."""
        return replace(self, region=region, _clients={})

    def identity(self):
        return self.sts.get_caller_identity()

    def environment(self):
        token = {"AWS_SESSION_TOKEN": self.session_token} if self.session_token else {}
        return clean_environment(
            AWS_ENDPOINT_URL=self.endpoint, AWS_ACCESS_KEY_ID=self.access_key_id,
            AWS_SECRET_ACCESS_KEY=self.secret_access_key, AWS_REGION=self.region,
            AWS_DEFAULT_REGION=self.region, AWS_PAGER="", AWS_MAX_ATTEMPTS="1", **token)

    def aws(self, *arguments, check=True, environment=None):
        """The aws CLI with these keys; JSON answers come back parsed."""
        done = subprocess.run([aws_cli(), *map(str, arguments)], capture_output=True, text=True,
                              timeout=60, env=environment or self.environment())
        if not check:
            return done
        assert done.returncode == 0, f"aws {' '.join(map(str, arguments))}: {done.stderr}"
        try:
            return json.loads(done.stdout)
        except ValueError:
            return done.stdout

    def assume(self, role_arn, session="tests", **more):
        """A new caller: a session of the role."""
        got = self.sts.assume_role(RoleArn=role_arn, RoleSessionName=session, **more)["Credentials"]
        return replace(self, access_key_id=got["AccessKeyId"], _clients={},
                       secret_access_key=got["SecretAccessKey"], session_token=got["SessionToken"])

    def user(self, *statements, name=None):
        """A new IAM user with one inline policy of these statements (none: powerless), as a caller."""
        name = name or unique("user")
        self.iam.create_user(UserName=name)
        if statements:
            self.iam.put_user_policy(UserName=name, PolicyName="inline",
                                     PolicyDocument=document(*statements))
        key = self.iam.create_access_key(UserName=name)["AccessKey"]
        return replace(self, access_key_id=key["AccessKeyId"], _clients={}, session_token=None,
                       secret_access_key=key["SecretAccessKey"])

    def role(self, *statements, trusted=None, name=None, **more):
        """A new role with one inline policy; trusts this account unless told otherwise. Its ARN."""
        name = name or unique("role")
        trusted = trusted or trust({"AWS": self.account_id})
        arn = self.iam.create_role(
            RoleName=name, AssumeRolePolicyDocument=trusted, **more)["Role"]["Arn"]
        if statements:
            self.iam.put_role_policy(RoleName=name, PolicyName="inline",
                                     PolicyDocument=document(*statements))
        return arn


def role_name(arn):
    return arn.rsplit("/", 1)[1]


def aws_cli():
    """The aws command beside this Python, else the one on PATH."""
    beside = Path(sys.executable).parent / "aws"
    return str(beside) if beside.exists() else "aws"


def first_account(server):
    """The administrator that the server's first start made, from its credentials file."""
    path = server.data_dir / "credentials"
    parsed = configparser.ConfigParser()
    parsed.read(path)
    profile = parsed["default"]
    caller = Caller(server.endpoint, profile["aws_access_key_id"], profile["aws_secret_access_key"])
    return replace(caller, account_id=caller.identity()["Account"], _clients={})


def new_account(server, account_id):
    """A further account, made by the server's own command line."""
    done = server.run("account", "create", account_id)
    assert done.returncode == 0, done.stderr
    made = json.loads(done.stdout)
    assert made["account_id"] == account_id
    return Caller(server.endpoint, made["access_key_id"], made["secret_access_key"],
                  account_id=account_id)


class Refusal:
    """What `refused` caught: code, message and status of an AWS error."""

    code = message = ""
    status = 0


class refused:
    """Expects an AWS error with this code, and these texts in its message."""

    def __init__(self, code, *texts, status=None):
        self.code, self.texts, self.wanted_status = code, texts, status
        self.got = Refusal()

    def __enter__(self):
        return self.got

    def __exit__(self, kind, error, trace):
        if kind is None:
            pytest.fail(f"expected {self.code}, but the call succeeded")
        if not issubclass(kind, botocore.exceptions.ClientError):
            return False
        self.got.code = error.response["Error"].get("Code", "")
        self.got.message = error.response["Error"].get("Message", "") or ""
        self.got.status = error.response["ResponseMetadata"]["HTTPStatusCode"]
        codes = (self.code,) if isinstance(self.code, str) else self.code
        assert self.got.code in codes, f"{self.got.code}: {self.got.message}"
        for text in self.texts:
            assert text in self.got.message, f"{text!r} is not in {self.got.message!r}"
        if self.wanted_status:
            assert self.got.status == self.wanted_status
        return True


def running_as_root():
    return os.geteuid() == 0
