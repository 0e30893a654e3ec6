"""Secrets deleted, restored and tagged, as recorded from AWS."""

import datetime

import pytest

from support.clients import refused
from support.recorded import members, recorded
from support.wait import unique

NOT_FOUND = ("ResourceNotFoundException", "Secrets Manager can't find the specified secret.")
MARKED = ("InvalidRequestException", "You can't perform this operation on the secret because it was "
          "marked for deletion.")
PLAIN = {"ARN", "CreatedDate", "LastChangedDate", "Name", "VersionIdsToStages"}
DELETED = {"ARN", "DeletionDate", "Name"}


def _days_ahead(date):
    return (date - datetime.datetime.now(datetime.UTC)).total_seconds() / 86400


# Deletion.


def test_a_name_that_is_scheduled_for_deletion(sm, new_secret):
    made = new_secret()
    got = sm.delete_secret(SecretId=made["Name"], RecoveryWindowInDays=7)
    assert members(got) == DELETED and (got["ARN"], got["Name"]) == (made["ARN"], made["Name"])
    assert 6.9 < _days_ahead(got["DeletionDate"]) < 7.1
    with recorded("InvalidRequestException", "You can't create this secret because a secret with this "
                  "name is already scheduled for deletion."):
        sm.create_secret(Name=made["Name"], SecretString="again")


def test_thirty_days_if_nothing_is_said(sm, new_secret):
    got = sm.delete_secret(SecretId=new_secret()["ARN"])
    assert 29.9 < _days_ahead(got["DeletionDate"]) < 30.1


def test_the_same_name_once_more(sm, new_secret):
    """Deleted at once, the name is free; and the new secret is another one."""
    first = new_secret()
    got = sm.delete_secret(SecretId=first["Name"], ForceDeleteWithoutRecovery=True)
    assert members(got) == DELETED and abs(_days_ahead(got["DeletionDate"])) < 0.1
    with recorded(*NOT_FOUND):
        sm.describe_secret(SecretId=first["Name"])
    second = new_secret(Name=first["Name"])
    assert second["Name"] == first["Name"] and second["ARN"] != first["ARN"]
    assert second["ARN"][:-7] == first["ARN"][:-7] and second["VersionId"] != first["VersionId"]


def test_at_once_though_nothing_was_there(sm, admin):
    """The answer is as if it had been."""
    name = unique("never-was")
    got = sm.delete_secret(SecretId=name, ForceDeleteWithoutRecovery=True)
    assert members(got) == DELETED and got["Name"] == name
    assert got["ARN"].startswith(f"arn:aws:secretsmanager:us-east-1:{admin.account_id}:secret:{name}")
    assert got["DeletionDate"]
    with recorded(*NOT_FOUND):
        sm.delete_secret(SecretId=name)


def test_at_once_after_all(sm, new_secret):
    arn = new_secret()["ARN"]
    sm.delete_secret(SecretId=arn)
    seen = sm.describe_secret(SecretId=arn)
    assert members(seen) == PLAIN | {"DeletedDate"}
    got = sm.delete_secret(SecretId=arn, ForceDeleteWithoutRecovery=True)
    assert members(got) == DELETED and got["ARN"] == arn
    with recorded(*NOT_FOUND):
        sm.describe_secret(SecretId=arn)


@pytest.mark.parametrize("operation, more", [
    ("get_secret_value", {}), ("put_secret_value", {"SecretString": "x"}),
    ("update_secret", {"SecretString": "x"}), ("rotate_secret", {}), ("cancel_rotate_secret", {}),
    ("tag_resource", {"Tags": [{"Key": "new", "Value": "x"}]}), ("untag_resource", {"TagKeys": ["old"]}),
    ("put_resource_policy", {"ResourcePolicy": "{}"})])
def test_what_can_still_be_done(sm, new_secret, operation, more):
    """Hardly anything; but the secret is described, and comes back as it was."""
    made = new_secret(Tags=[{"Key": "old", "Value": "x"}])
    sm.delete_secret(SecretId=made["ARN"])
    if operation == "put_resource_policy":
        with refused(("InvalidRequestException", "MalformedPolicyDocumentException"), status=400):
            sm.put_resource_policy(SecretId=made["ARN"], **more)
    else:
        with recorded(*MARKED):
            getattr(sm, operation)(SecretId=made["ARN"], **more)
    got = sm.restore_secret(SecretId=made["Name"])
    assert members(got) == {"ARN", "Name"} and got["ARN"] == made["ARN"]
    seen = sm.describe_secret(SecretId=made["ARN"])
    assert members(seen) == PLAIN | {"Tags"} and seen["Tags"] == [{"Key": "old", "Value": "x"}]
    assert sm.get_secret_value(SecretId=made["ARN"])["VersionId"] == made["VersionId"]


def test_restoring_what_was_not_deleted(sm, new_secret):
    made = new_secret()
    assert sm.restore_secret(SecretId=made["ARN"])["Name"] == made["Name"]


@pytest.mark.parametrize("window", [0, 2, 6, 31, 100])
def test_windows_that_are_none(sm, new_secret, window):
    arn = new_secret()["ARN"]
    # The window is looked at first, whatever else is wrong with it.
    for more in ({}, {"ForceDeleteWithoutRecovery": True}):
        with recorded("InvalidParameterException", "The RecoveryWindowInDays value must be between 7 and "
                      "30 days (inclusive)."):
            sm.delete_secret(SecretId=arn, RecoveryWindowInDays=window, **more)
    assert "DeletedDate" not in sm.describe_secret(SecretId=arn)


def test_a_window_and_none_at_once(sm, new_secret):
    arn = new_secret()["ARN"]
    with recorded("InvalidParameterException",
                  "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays."):
        sm.delete_secret(SecretId=arn, RecoveryWindowInDays=7, ForceDeleteWithoutRecovery=True)
    assert "DeletedDate" not in sm.describe_secret(SecretId=arn)


# Tags.


def test_tags_come_and_go(sm, new_secret):
    """Absent until the first; and after the last there is a list with nothing in it."""
    made = new_secret(None)
    arn, bare = made["ARN"], PLAIN - {"VersionIdsToStages"}
    assert members(sm.describe_secret(SecretId=arn)) == bare

    def tagged(*pairs):
        seen = sm.describe_secret(SecretId=arn)
        assert members(seen) == bare | {"Tags"}
        assert seen["Tags"] == [{"Key": key, "Value": value} for key, value in pairs]

    assert members(sm.tag_resource(SecretId=arn, Tags=[{"Key": "oak", "Value": "1"}])) == set()
    tagged(("oak", "1"))
    sm.tag_resource(SecretId=arn, Tags=[{"Key": "pine", "Value": "2"}])
    tagged(("oak", "1"), ("pine", "2"))
    assert members(sm.untag_resource(SecretId=arn, TagKeys=["oak"])) == set()
    tagged(("pine", "2"))
    sm.untag_resource(SecretId=arn, TagKeys=["pine"])
    tagged()
    sm.tag_resource(SecretId=arn, Tags=[{"Key": "rowan", "Value": "3"}, {"Key": "yew", "Value": "4"}])
    tagged(("rowan", "3"), ("yew", "4"))
    sm.untag_resource(SecretId=arn, TagKeys=["rowan", "yew", "never"])
    tagged()


@pytest.mark.parametrize("named_by", ["ARN", "Name"])
def test_a_tag_again_is_changed(sm, new_secret, named_by):
    made = new_secret(Tags=[{"Key": "oak", "Value": "1"}, {"Key": "pine", "Value": "2"}])
    sm.tag_resource(SecretId=made[named_by], Tags=[{"Key": "oak", "Value": "changed"}])
    tags = sm.describe_secret(SecretId=made[named_by])["Tags"]
    assert sorted((tag["Key"], tag["Value"]) for tag in tags) == [("oak", "changed"), ("pine", "2")]


def test_tags_outlive_values(sm, new_secret):
    made = new_secret(Description="kept", Tags=[{"Key": "oak", "Value": "1"}])
    sm.put_secret_value(SecretId=made["ARN"], SecretString="second")
    sm.update_secret(SecretId=made["ARN"], SecretString="third")
    seen = sm.describe_secret(SecretId=made["ARN"])
    assert (seen["Description"], seen["Tags"]) == ("kept", [{"Key": "oak", "Value": "1"}])
