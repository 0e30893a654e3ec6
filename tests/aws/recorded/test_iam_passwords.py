"""Passwords of users and what the account asks of them, as recorded from AWS."""

import pytest

from support.answers import fails, missing, no_user, shown
from support.clients import refused
from support.policies import allow
from support.wait import unique

GOOD, BETTER = "Night-shift-1!", "Day-shift-2?!"


def _too_plain(message):
    return fails("PasswordPolicyViolation", message, 400)


@pytest.fixture
def lone_user(alone):
    """A user of an account without a password policy, so that the default one is in force."""
    name = unique("user")
    alone.iam.create_user(UserName=name)
    return name


def test_three_kinds_of_characters_at_least(alone, lone_user):
    with _too_plain("Password should meet 1 more of the following requirements: Password should "
                    "have at least one uppercase letter, Password should have at least one symbol"):
        alone.iam.create_login_profile(UserName=lone_user, Password="nightshift1")
    alone.iam.create_login_profile(UserName=lone_user, Password="nightshift-1")
    with refused("PasswordPolicyViolation", "Password should meet 2 more of the following "
                 "requirements: ", status=400):
        alone.iam.update_login_profile(UserName=lone_user, Password="nightshift")


def test_eight_characters_at_least(alone, lone_user):
    with refused("PasswordPolicyViolation", status=400):
        alone.iam.create_login_profile(UserName=lone_user, Password="Night-1")
    alone.iam.create_login_profile(UserName=lone_user, Password="Night-1!")


@pytest.mark.parametrize("policy, password", [
    ({"MinimumPasswordLength": 20}, GOOD),
    ({"RequireSymbols": True}, "Nightshift1"),
    ({"RequireNumbers": True}, "Night-shift!"),
    ({"RequireUppercaseCharacters": True}, "night-shift-1!"),
    ({"RequireLowercaseCharacters": True}, "NIGHT-SHIFT-1!"),
])
def test_the_accounts_own_policy(alone, lone_user, policy, password):
    alone.iam.update_account_password_policy(**policy)
    with refused("PasswordPolicyViolation", status=400):
        alone.iam.create_login_profile(UserName=lone_user, Password=password)
    alone.iam.create_login_profile(UserName=lone_user, Password=GOOD * 2)


def test_a_policy_of_our_own_replaces_the_default(alone, lone_user):
    """What it does not ask for need not be."""
    alone.iam.update_account_password_policy(MinimumPasswordLength=6)
    alone.iam.create_login_profile(UserName=lone_user, Password="nights")


def test_a_user_changes_his_password(admin):
    user = admin.user(allow("iam:ChangePassword"))
    name = user.identity()["Arn"].rsplit("/", 1)[1]
    admin.iam.create_login_profile(UserName=name, Password=GOOD, PasswordResetRequired=True)
    assert shown(user.iam.change_password(OldPassword=GOOD, NewPassword=BETTER)) == {}
    assert admin.iam.get_login_profile(
        UserName=name)["LoginProfile"]["PasswordResetRequired"] is False
    for old, new in ((GOOD, "Dawn-shift-3!"), (BETTER, BETTER)):
        with refused("AccessDenied", status=403):
            user.iam.change_password(OldPassword=old, NewPassword=new)


def test_a_password_may_be_replaced_alone(iam, user):
    """Whether it must be changed stays as it was."""
    iam.create_login_profile(UserName=user, Password=GOOD, PasswordResetRequired=True)
    iam.update_login_profile(UserName=user)
    iam.update_login_profile(UserName=user, Password=BETTER)
    assert iam.get_login_profile(UserName=user)["LoginProfile"]["PasswordResetRequired"] is True


def test_a_password_that_is_not_there(iam, user):
    with missing(f"Login Profile for User {user} cannot be found."):
        iam.update_login_profile(UserName=user, Password=GOOD)


def test_a_profile_of_nobody(iam):
    with no_user():
        iam.create_login_profile(UserName="absent", Password=GOOD)
