"""What Organizations makes of names, tags and pages, as recorded from AWS."""

import pytest

from support.answers import shown, tags
from support.organization import invalid

PATTERN = "You provided a value that does not match the required pattern."
REQUIRED = "You must provide a value for the parameter."
NEXT = ("You specified an invalid value for nextToken. You must get the value from the response to "
        "a previous call to the API.")
E_ACUTE = "\u00e9"


@pytest.mark.parametrize("change, name", [
    ({"Name": "changed"}, "changed"), ({}, "Before"), ({"Name": None}, "Before"),
    ({"Name": " "}, "Before"), ({"Name": E_ACUTE * 128}, E_ACUTE * 128),
    ({"Name": "changed", "AccountId": "invalid"}, "changed"),
], ids=["new", "none", "null", "blank", "long", "unknown field"])
def test_a_unit_is_renamed(organization, change, name):
    unit = organization.unit(name="Before")
    wanted = {"OrganizationalUnit": {
        "Id": unit, "Name": name, "Path": f"{organization.id}/{organization.root}/{unit}/",
        "Arn": f"arn:aws:organizations::{organization.manager}:ou/{organization.id}/{unit}"}}
    assert organization.ask(
        "UpdateOrganizationalUnit", **{"OrganizationalUnitId": unit, **change}) == wanted
    assert shown(organization.client.describe_organizational_unit(
        OrganizationalUnitId=unit)) == wanted


@pytest.mark.parametrize("name, reason", [
    ("", "MIN_LENGTH_EXCEEDED:NAME"), (E_ACUTE * 129, "MAX_LENGTH_EXCEEDED:NAME")],
    ids=["empty", "long"])
def test_a_name_of_no_unit(organization, name, reason):
    unit = organization.unit(name="Before")
    with invalid(reason):
        organization.ask("UpdateOrganizationalUnit", OrganizationalUnitId=unit, Name=name)
    assert organization.client.describe_organizational_unit(
        OrganizationalUnitId=unit)["OrganizationalUnit"]["Name"] == "Before"


def test_an_id_of_no_unit(organization):
    with invalid("INVALID_PATTERN:ORGANIZATIONAL_UNIT_ID", PATTERN):
        organization.client.update_organizational_unit(OrganizationalUnitId="invalid", Name="New")


def _tags(organization, thing):
    return shown(organization.client.list_tags_for_resource(ResourceId=thing))["Tags"]


@pytest.fixture
def tagged(organization):
    """A unit with one tag, first=value."""
    unit = organization.unit()
    assert shown(organization.client.tag_resource(
        ResourceId=unit, Tags=tags(first="value"))) == {}
    return unit


def test_tags_come_and_go(organization, tagged):
    client = organization.client
    client.tag_resource(ResourceId=tagged, Tags=[])
    client.untag_resource(ResourceId=tagged, TagKeys=[])
    assert _tags(organization, tagged) == tags(first="value")
    client.tag_resource(ResourceId=tagged, Tags=[
        {"Key": E_ACUTE * 128, "Value": E_ACUTE * 256}, {"Key": "first", "Value": ""}])
    assert _tags(organization, tagged) == [
        {"Key": "first", "Value": ""}, {"Key": E_ACUTE * 128, "Value": E_ACUTE * 256}]
    client.untag_resource(ResourceId=tagged, TagKeys=["first", "missing"])
    assert _tags(organization, tagged) == [{"Key": E_ACUTE * 128, "Value": E_ACUTE * 256}]


@pytest.mark.parametrize("asked, reason, message", [
    ({}, "INPUT_REQUIRED:TAGS", REQUIRED),
    ({"Tags": None}, "INPUT_REQUIRED:TAGS", REQUIRED),
    ({"Tags": [{"Key": "rejected"}]}, "INPUT_REQUIRED:TAGS_1_MEMBER_VALUE", REQUIRED),
    ({"Tags": [{"Key": "rejected", "Value": None}]}, "INPUT_REQUIRED:TAGS_1_MEMBER_VALUE",
     REQUIRED),
    ({"Tags": [{"Key": "same", "Value": "a"}, {"Key": "same", "Value": "b"}]},
     "DUPLICATE_TAG_KEY", "Your request includes duplicate tag keys."),
    ({"Tags": [{"Key": "valid", "Value": "a"}, {"Key": E_ACUTE * 129, "Value": "b"}]},
     "MAX_LENGTH_EXCEEDED:TAGS_2_MEMBER_KEY",
     "You provided a string that exceeds that maximum length."),
], ids=["none", "null", "no value", "null value", "twice", "long"])
def test_tags_that_are_refused_whole(organization, tagged, asked, reason, message):
    with invalid(reason, message):
        organization.ask("TagResource", ResourceId=tagged, **asked)
    assert _tags(organization, tagged) == tags(first="value")


@pytest.mark.parametrize("asked", [{}, {"TagKeys": None}], ids=["none", "null"])
def test_keys_are_required(organization, tagged, asked):
    with invalid("INPUT_REQUIRED:TAG_KEYS", REQUIRED):
        organization.ask("UntagResource", ResourceId=tagged, **asked)
    assert _tags(organization, tagged) == tags(first="value")


def test_everything_may_be_tagged(organization):
    things = (organization.root, organization.account(), organization.policy())
    for thing in things:
        assert _tags(organization, thing) == []
        organization.client.tag_resource(ResourceId=thing, Tags=tags(team="night"))
        assert _tags(organization, thing) == tags(team="night")


def _units(organization, **page):
    return organization.ask(
        "ListOrganizationalUnitsForParent", ParentId=organization.root, **page)


@pytest.mark.parametrize("page, reason, message", [
    ({"MaxResults": 0}, "MIN_VALUE_EXCEEDED:MAX_RESULTS", None),
    ({"MaxResults": 21}, "MAX_VALUE_EXCEEDED:MAX_RESULTS", None),
    ({"NextToken": ""}, "INVALID_NEXT_TOKEN", NEXT),
    ({"NextToken": "bad"}, "INVALID_NEXT_TOKEN", NEXT),
], ids=["none", "many", "empty", "bad"])
def test_pages_that_are_none(organization, page, reason, message):
    with invalid(reason, message):
        _units(organization, **page)


def test_pages(organization):
    made = {organization.unit() for _ in range(3)}
    got, token = set(), None
    for left in (2, 1, 0):
        page = _units(organization, MaxResults=1, NextToken=token)
        got.add(page["OrganizationalUnits"][0]["Id"])
        assert len(page["OrganizationalUnits"]) == 1
        token = page.get("NextToken")
        assert (token is not None) == (left > 0)
    assert got == made


@pytest.mark.parametrize("page", [{}, {"MaxResults": 1}, {"MaxResults": None}],
                         ids=["default", "one", "null"])
def test_no_units(organization, page):
    assert _units(organization, **page) == {"OrganizationalUnits": []}
