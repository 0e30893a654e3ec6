"""IAM documents, short enough to stand in a table."""

import json


def statement(effect, action, resource="*", principal=None, condition=None):
    made = {"Effect": effect, "Action": action}
    if resource is not None:
        made["Resource"] = resource
    if principal is not None:
        made["Principal"] = principal
    if condition is not None:
        made["Condition"] = condition
    return made


def allow(action, resource="*", condition=None, principal=None):
    return statement("Allow", action, resource, principal, condition)


def deny(action, resource="*", condition=None, principal=None):
    return statement("Deny", action, resource, principal, condition)


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def trust(principal, condition=None):
    """A trust policy: who may assume the role."""
    return document(statement("Allow", "sts:AssumeRole", None, principal, condition))


TASKS = {"Service": "ecs-tasks.amazonaws.com"}
TRUST_TASKS = trust(TASKS)


def root(account):
    return {"AWS": f"arn:aws:iam::{account}:root"}


def key_policy(account, *more):
    """The default key policy, which lets IAM policies of the account count, and more statements."""
    return document(allow("kms:*", principal=root(account)), *more)


def two_actions(secret_arn, key_arn):
    """The inline policy of AWS's page: read the secret, decrypt with its key."""
    return document(allow(["secretsmanager:GetSecretValue"], secret_arn),
                    allow(["kms:Decrypt"], key_arn))
