"""Service-linked roles, as recorded from AWS."""

import pytest

from support.answers import DATE, fails, missing, no_role, shown, tags
from support.policies import TRUST_TASKS, allow, document
from support.wait import unique, wait_for

NAMES = {
    "autoscaling.amazonaws.com": "AWSServiceRoleForAutoScaling",
    "batch.amazonaws.com": "AWSServiceRoleForBatch",
    "ecs.amazonaws.com": "AWSServiceRoleForECS",
}
BATCH, AUTOSCALING = "batch.amazonaws.com", "autoscaling.amazonaws.com"
BATCH_POLICY = "arn:aws:iam::aws:policy/aws-service-role/BatchServiceRolePolicy"


def _create(iam, service, **more):
    return shown(iam.create_service_linked_role(AWSServiceName=service, **more))["Role"]


def _role(admin, service, name):
    path = f"/aws-service-role/{service}/"
    return {"Arn": f"arn:aws:iam::{admin.account_id}:role{path}{name}", "Path": path,
            "RoleName": name, "CreateDate": DATE, "AssumeRolePolicyDocument": {
                "Version": "2012-10-17", "Statement": [{
                    "Action": ["sts:AssumeRole"], "Effect": "Allow",
                    "Principal": {"Service": [service]}}]}}


def _protected(name):
    return fails("UnmodifiableEntity", "Cannot perform the operation on the protected role "
                 f"'{name}' - this role is only modifiable by AWS", 400)


@pytest.mark.parametrize("service", NAMES)
def test_the_service_names_its_role(alone, service):
    made = _create(alone.iam, service)
    assert made.pop("RoleId").startswith("AROA")
    assert made == _role(alone, service, NAMES[service])
    # The lists of one thing in the answer are not in the document that is kept.
    got = shown(alone.iam.get_role(RoleName=NAMES[service]))["Role"]
    assert got["Arn"] == made["Arn"]
    assert got["AssumeRolePolicyDocument"] == {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}]}


def test_nobody_else_makes_roles_in_its_path(admin):
    with fails("InvalidInput", "Path prefix '/aws-service-role/' can only be used for AWS Service "
               "linked Roles", 400):
        admin.iam.create_role(RoleName=unique("role"), Path=f"/aws-service-role/{BATCH}/",
                              AssumeRolePolicyDocument=TRUST_TASKS)


def test_its_description_is_kept(alone):
    _create(alone.iam, BATCH, Description="for the night shift")
    assert alone.iam.get_role(
        RoleName=NAMES[BATCH])["Role"]["Description"] == "for the night shift"


def test_its_policy_is_attached(alone):
    iam, name = alone.iam, NAMES[BATCH]
    _create(iam, BATCH)
    assert shown(iam.list_attached_role_policies(RoleName=name)) == {
        "IsTruncated": False, "AttachedPolicies": [
            {"PolicyName": "BatchServiceRolePolicy", "PolicyArn": BATCH_POLICY}]}
    assert shown(iam.list_role_policies(RoleName=name)) == {
        "IsTruncated": False, "PolicyNames": []}


def test_a_suffix_tells_roles_of_one_service_apart(alone):
    made = _create(alone.iam, AUTOSCALING, CustomSuffix="night")
    assert made["RoleName"] == f"{NAMES[AUTOSCALING]}_night"
    assert _create(alone.iam, AUTOSCALING)["RoleName"] == NAMES[AUTOSCALING]


@pytest.mark.parametrize("service", [
    BATCH, "ecs.amazonaws.com", "rds.amazonaws.com", "elasticloadbalancing.amazonaws.com"])
def test_not_every_service_takes_a_suffix(alone, service):
    with fails("InvalidInput", f"Custom suffix is not allowed for {service}", 400):
        _create(alone.iam, service, CustomSuffix="night")


def test_a_service_has_one(alone):
    _create(alone.iam, BATCH)
    message = (f"Service role name {NAMES[BATCH]} has been taken in this account, "
               "please try a different suffix.")
    with fails("InvalidInput", message, 400):
        _create(alone.iam, BATCH)


CHANGES = {
    "delete_role": {},
    "update_assume_role_policy": {"PolicyDocument": TRUST_TASKS},
    "put_role_policy": {"PolicyName": "inline", "PolicyDocument": document(allow("logs:*"))},
    "attach_role_policy": {"PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"},
    "detach_role_policy": {"PolicyArn": BATCH_POLICY},
    "delete_role_policy": {"PolicyName": "absent"},
    "delete_role_permissions_boundary": {},
    "put_role_permissions_boundary": {
        "PermissionsBoundary": "arn:aws:iam::aws:policy/AdministratorAccess"},
}


def test_it_is_the_services_to_change(alone):
    _create(alone.iam, BATCH)
    for operation, more in CHANGES.items():
        with _protected(NAMES[BATCH]):
            getattr(alone.iam, operation)(RoleName=NAMES[BATCH], **more)
    alone.iam.create_instance_profile(InstanceProfileName="profile")
    for verb in ("add_role_to", "remove_role_from"):
        with _protected(NAMES[BATCH]):
            getattr(alone.iam, f"{verb}_instance_profile")(
                InstanceProfileName="profile", RoleName=NAMES[BATCH])
    message = (f"{NAMES[BATCH]} is an AWS service linked role, "
               "max session duration cannot be changed.")
    with fails("UnmodifiableEntity", message, 400):
        alone.iam.update_role(RoleName=NAMES[BATCH], MaxSessionDuration=7200)


def test_its_description_and_tags_are_ours(alone):
    iam, name = alone.iam, NAMES[BATCH]
    _create(iam, BATCH)
    iam.update_role(RoleName=name, Description="one")
    iam.update_role_description(RoleName=name, Description="another")
    iam.tag_role(RoleName=name, Tags=tags(team="night"))
    role = iam.get_role(RoleName=name)["Role"]
    assert (role["Description"], role["Tags"]) == ("another", tags(team="night"))


def test_it_is_deleted_by_a_task(alone):
    iam, name = alone.iam, NAMES[BATCH]
    _create(iam, BATCH)
    answer = shown(iam.delete_service_linked_role(RoleName=name))
    assert answer.keys() == {"DeletionTaskId"}
    task = answer["DeletionTaskId"]
    assert task.startswith(f"task/aws-service-role/{BATCH}/{name}/")

    def status():
        return shown(iam.get_service_linked_role_deletion_status(DeletionTaskId=task))["Status"]

    assert wait_for(lambda: status() not in ("NOT_STARTED", "IN_PROGRESS") and status())
    assert status() == "SUCCEEDED"
    with no_role(name):
        iam.get_role(RoleName=name)


def test_a_task_that_is_not_there(alone):
    number = "00000000-0000-4000-8000-000000000000"
    with missing("Cannot find deletion status for given id."):
        alone.iam.get_service_linked_role_deletion_status(
            DeletionTaskId=f"task/aws-service-role/{BATCH}/{NAMES[BATCH]}/{number}")
    with fails("InvalidInput", "Invalid task id", 400):
        alone.iam.get_service_linked_role_deletion_status(DeletionTaskId="no-task-at-all")


def test_a_role_of_nobodys_service(alone):
    alone.role(name="plain")
    with missing("plain exists but is not a service role."):
        alone.iam.delete_service_linked_role(RoleName="plain")
