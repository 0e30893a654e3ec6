"""An organization for tests: its root, units and accounts, and its refusals as AWS words them."""

import json
from dataclasses import dataclass, replace

import botocore.exceptions
import pytest

from .clients import Caller
from .signing import call
from .wait import unique, wait_for

SCP = "SERVICE_CONTROL_POLICY"
EVERYTHING = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'
ROLE = "OrganizationAccountAccessRole"


class rejects:
    """Expects this AWS error of Organizations: its code, and its message and reason if given."""

    def __init__(self, code, message=None, reason=None):
        self.code, self.message, self.reason = code, message, reason

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            pytest.fail(f"expected {self.code}, but the call succeeded")
        if not issubclass(kind, botocore.exceptions.ClientError):
            return False
        got = error.response
        assert got["Error"]["Code"] == self.code, got["Error"]
        if self.message is not None:
            assert got["Error"]["Message"] == self.message
        if self.reason is not None:
            assert got.get("Reason") == self.reason
        assert got["ResponseMetadata"]["HTTPStatusCode"] == 400
        return True


def invalid(reason, message=None):
    return rejects("InvalidInputException", message, reason)


@dataclass
class Organization:
    """The organization of the caller's account, which manages it."""

    caller: Caller

    def __post_init__(self):
        self.client = self.caller.client("organizations")
        try:
            self.described = self.client.describe_organization()["Organization"]
        except self.client.exceptions.AWSOrganizationsNotInUseException:
            self.described = self.client.create_organization(FeatureSet="ALL")["Organization"]
        self.id = self.described["Id"]
        self.manager = self.caller.account_id

    def ask(self, operation, **asked):
        """The answer to exactly these members, null and unknown ones too."""
        got = call(self.caller, "organizations", operation, asked)
        body = json.loads(got.text)
        if got.status == 200:
            return body
        raise botocore.exceptions.ClientError({
            "Error": {"Code": got.code, "Message": got.message}, "Reason": body.get("Reason"),
            "ResponseMetadata": {"HTTPStatusCode": got.status}}, operation)

    @property
    def root(self):
        roots = self.client.list_roots()["Roots"]
        assert len(roots) == 1
        return roots[0]["Id"]

    def unit(self, parent=None, name=None):
        """The id of a new unit."""
        return self.client.create_organizational_unit(
            ParentId=parent or self.root, Name=name or unique("unit"))["OrganizationalUnit"]["Id"]

    def policy(self, content=EVERYTHING, name=None):
        """The id of a new service control policy."""
        return self.client.create_policy(
            Name=name or unique("policy"), Description="initial", Type=SCP,
            Content=content)["Policy"]["PolicySummary"]["Id"]

    def policy_arn(self, policy):
        return (f"arn:aws:organizations::{self.manager}:policy/{self.id}/"
                f"service_control_policy/{policy}")

    def enable(self):
        """Switches service control policies on, if they are not."""
        try:
            self.client.enable_policy_type(RootId=self.root, PolicyType=SCP)
        except self.client.exceptions.PolicyTypeAlreadyEnabledException:
            pass

        def enabled():
            types = self.client.list_roots()["Roots"][0]["PolicyTypes"]
            return {"Type": SCP, "Status": "ENABLED"} in types

        wait_for(enabled, what="the policy type")

    def settled(self, request):
        """What became of a request for an account."""
        def status():
            got = self.client.describe_create_account_status(
                CreateAccountRequestId=request)["CreateAccountStatus"]
            return got["State"] != "IN_PROGRESS" and got

        return wait_for(status, what="the account")

    def account(self, name=None):
        """The id of a new account."""
        name = name or unique("account")
        asked = self.client.create_account(AccountName=name, Email=f"{name}@example.net")
        done = self.settled(asked["CreateAccountStatus"]["Id"])
        assert done["State"] == "SUCCEEDED", done
        return done["AccountId"]

    def member(self, account):
        """Somebody who may do everything in that account."""
        made = self.caller.assume(f"arn:aws:iam::{account}:role/{ROLE}")
        return replace(made, account_id=account)
