"""Secrets listed, searched and read many at a time, as recorded from AWS."""

import string

import pytest

from support.clients import refused
from support.recorded import listed_values, members, recorded
from support.wait import unique

FILTER_KEYS = {"description", "name", "tag-key", "tag-value", "primary-region", "owning-service", "all"}


def _names(client, *filters, **more):
    """The names that match all of these (key, values…), among all there are."""
    made = [{"Key": key, "Values": list(values)} for key, *values in filters]
    pages = client.get_paginator("list_secrets").paginate(Filters=made, **more)
    return {one["Name"] for page in pages for one in page["SecretList"]}


@pytest.fixture(scope="module")
def shelf(admin):
    """Four secrets in a Region of their own, so that nobody else's are found."""
    client, mark = admin.client("secretsmanager", "il-central-1"), unique("")
    made = {"plain": (f"shelf1/first{mark}", "a secret"), "slash": (f"/shelf2/second{mark}", "an secret"),
            "joined": (f"shelf3/third{mark}", "asecret"), "other": (f"/shelf4/fourth{mark}", "thesecret")}
    for name, description in made.values():
        client.create_secret(Name=name, SecretString="x", Description=description)
    return client, {short: name for short, (name, _description) in made.items()}


@pytest.mark.parametrize("filters, found", [
    ([("name", "/")], "slash other"),
    ([("name", "!/")], "plain joined"),
    # A name is one thing, a description is words: "a" begins one of the words.
    ([("name", "shelf1 first")], ""),
    ([("name", "helf")], ""),
    ([("name", "SHELF")], ""),
    ([("description", "a")], "plain slash joined"),
    ([("description", "A")], "plain slash joined"),
    ([("description", "!a")], "other"),
    ([("description", "a secret")], "plain slash"),
    ([("description", "!c")], "plain slash joined other"),
    # All filters have to agree, and one of a filter's values.
    ([("description", "a"), ("name", "secret")], ""),
    ([("description", "a"), ("name", "an")], ""),
    ([("description", "a"), ("name", "shelf")], "plain joined"),
    ([("name", "shelf1", "/shelf4")], "plain other"),
])
def test_what_is_found(shelf, filters, found):
    client, names = shelf
    assert _names(client, *filters) == {names[short] for short in found.split()}


@pytest.mark.parametrize("filters, found", [
    ([("description", "one two")], "both spread"),
    ([("description", "one"), ("description", "two")], "both spread"),
    ([("tag-key", "right")], "both spread"),
    ([("tag-key", "righ")], "both spread"),
    ([("tag-key", "Right")], ""),
    ([("tag-key", "right"), ("tag-value", "right")], "both"),
    ([("tag-value", "wrong")], "spread single"),
    ([("all", "one")], "both spread single named"),
    ([("all", "RIGHT")], "both spread"),
    ([("all", "two")], "both spread")])
def test_words_and_tags(admin, filters, found):
    """`all` looks in every attribute and doesn't mind the case."""
    client = admin.client("secretsmanager", "me-south-1")
    made = {"both": ("one two", "right", "right"), "spread": ("one and two", "right", "wrong"),
            "single": ("one", "left", "wrong"), "none": ("unrelated", "left", "up"),
            "one-named": ("nothing", "left", "up")}
    if not client.list_secrets()["SecretList"]:
        for name, (description, key, value) in made.items():
            client.create_secret(Name=name, SecretString="x", Description=description,
                                 Tags=[{"Key": key, "Value": value}])
    wanted = {"one-named" if short == "named" else short for short in found.split()}
    assert _names(client, *filters) == wanted


@pytest.fixture(scope="module")
def tide(admin):
    """Secrets whose names are words in capitals, made in no order of the alphabet."""
    client = admin.client("secretsmanager", "ap-southeast-3")
    for name in ("sea/TIDEmarks", "sea/TIDE", "sea+LowTide+a"):
        client.create_secret(Name=name, SecretString="x")
    return client


@pytest.mark.parametrize("word, found", [
    ("tide", ["sea/TIDE", "sea+LowTide+a"]), ("Emarks", ["sea/TIDEmarks"]), ("em", ["sea/TIDEmarks"]),
    ("tid", ["sea/TIDEmarks", "sea/TIDE", "sea+LowTide+a"]), ("marks", []), ("D", []), ("ide", []),
    # No word at all.
    ("+", []), ("/", [])])
def test_words_in_capitals(tide, word, found):
    """The last of several capitals begins a word with the small letters that follow."""
    assert _names(tide, ("all", word)) == set(found)


def test_the_oldest_comes_first(tide):
    made = ["sea/TIDEmarks", "sea/TIDE", "sea+LowTide+a"]
    pages = tide.get_paginator("list_secrets").paginate(PaginationConfig={"PageSize": 2})
    assert [one["Name"] for page in pages for one in page["SecretList"]] == made
    last = tide.list_secrets(SortOrder="desc")["SecretList"]
    assert [one["Name"] for one in last] == made[::-1]


def test_what_a_list_shows(sm, new_secret):
    made = new_secret(Description="to be listed")
    for _ in range(3):
        one, = sm.list_secrets(Filters=[{"Key": "name", "Values": [made["Name"]]}])["SecretList"]
        assert set(one) == {"ARN", "CreatedDate", "Description", "LastChangedDate", "Name",
                            "SecretVersionsToStages"}
        assert one["SecretVersionsToStages"] == {made["VersionId"]: ["AWSCURRENT"]}
    two = sm.put_secret_value(SecretId=made["ARN"], SecretString="second")["VersionId"]
    one, = sm.list_secrets(Filters=[{"Key": "name", "Values": [made["Name"]]}])["SecretList"]
    described = sm.describe_secret(SecretId=made["ARN"])["VersionIdsToStages"]
    assert one["SecretVersionsToStages"] == described == {
        made["VersionId"]: ["AWSPREVIOUS"], two: ["AWSCURRENT"]}


def test_all_of_them(sm, new_secret):
    made = {new_secret()["ARN"] for _ in range(3)}
    pages = sm.get_paginator("list_secrets").paginate(PaginationConfig={"PageSize": 2})
    listed = [one["ARN"] for page in pages for one in page["SecretList"]]
    assert made <= set(listed) and len(listed) == len(set(listed))


def test_filters_that_are_none(sm):
    with refused("ValidationException", "1 validation error detected: Value 'odd' at "
                 "'filters.1.member.key' failed to satisfy constraint: Member must satisfy enum value "
                 "set: [", status=400) as got:
        sm.list_secrets(Filters=[{"Key": "odd", "Values": ["x"]}])
    assert listed_values(got.message) >= FILTER_KEYS - {"primary-region", "owning-service"}


# Many at a time.


def test_several_values(sm, new_secret):
    made = [new_secret("text"), sm.create_secret(Name=unique("binary"), SecretBinary=b"bytes")]
    got = sm.batch_get_secret_value(SecretIdList=[made[0]["Name"], made[1]["ARN"]])
    assert got.get("Errors", []) == [] and "NextToken" not in got
    values = {one["ARN"]: one for one in got["SecretValues"]}
    assert set(values) == {one["ARN"] for one in made}
    common = {"ARN", "CreatedDate", "Name", "VersionId", "VersionStages"}
    first, second = values[made[0]["ARN"]], values[made[1]["ARN"]]
    assert set(first) == common | {"SecretString"} and first["SecretString"] == "text"
    assert set(second) == common | {"SecretBinary"} and second["SecretBinary"] == b"bytes"
    assert (first["VersionId"], first["VersionStages"]) == (made[0]["VersionId"], ["AWSCURRENT"])


def test_what_cannot_be_read_is_told_apart(sm, new_secret):
    there, marked, empty = new_secret(), new_secret(), new_secret(None)
    sm.delete_secret(SecretId=marked["ARN"])
    absent = [unique("absent") for _ in range(2)]
    got = sm.batch_get_secret_value(
        SecretIdList=[absent[0], there["Name"], marked["Name"], empty["Name"], absent[1]])
    assert [one["ARN"] for one in got["SecretValues"]] == [there["ARN"]]
    errors = {one["SecretId"]: (one["ErrorCode"], one["Message"]) for one in got["Errors"]}
    missing = ("ResourceNotFoundException", "Secrets Manager can't find the specified secret.")
    assert {name: errors[name] for name in absent} == {name: missing for name in absent}
    by_id = {marked["Name"], marked["ARN"]} & set(errors), {empty["Name"], empty["ARN"]} & set(errors)
    assert all(len(one) == 1 for one in by_id), errors
    assert errors[by_id[0].pop()][0] == "InvalidRequestException"
    assert errors[by_id[1].pop()][0] == "ResourceNotFoundException"


def test_values_by_filter(sm, new_secret):
    prefix = unique("batch")
    made = [new_secret(f"value {n}", Name=f"{prefix}/{n}") for n in range(5)]
    by_name = [{"Key": "name", "Values": [f"{prefix}/"]}]
    got = sm.batch_get_secret_value(Filters=by_name)
    assert {one["ARN"]: one["SecretString"] for one in got["SecretValues"]} == {
        one["ARN"]: f"value {n}" for n, one in enumerate(made)}
    sizes, more = [], {}
    while len(sizes) < 10:
        page = sm.batch_get_secret_value(Filters=by_name, MaxResults=2, **more)
        sizes.append(len(page["SecretValues"]))
        if "NextToken" not in page:
            break
        more = {"NextToken": page["NextToken"]}
    assert sum(sizes) == 5 and max(sizes) <= 2


@pytest.mark.parametrize("parameters", [
    {}, {"SecretIdList": ["a"], "Filters": [{"Key": "name", "Values": ["a"]}]},
    {"SecretIdList": ["a"], "MaxResults": 10}])
def test_one_way_or_the_other(sm, parameters):
    with refused("InvalidParameterException", status=400):
        sm.batch_get_secret_value(**parameters)


# Passwords.


def test_a_password(sm):
    got = sm.get_random_password()
    assert members(got) == {"RandomPassword"} and len(got["RandomPassword"]) == 32
    assert sm.get_random_password()["RandomPassword"] != got["RandomPassword"]
    for kind in (string.ascii_lowercase, string.ascii_uppercase, string.digits, string.punctuation):
        assert set(got["RandomPassword"]) & set(kind), "one of each"


@pytest.mark.parametrize("parameters, length, never", [
    ({"PasswordLength": 120, "ExcludeCharacters": "abcXYZ@?!."}, 120, "abcXYZ@?!."),
    ({"PasswordLength": 55, "ExcludeLowercase": True}, 55, string.ascii_lowercase),
    ({"PasswordLength": 55, "ExcludeUppercase": True}, 55, string.ascii_uppercase),
    ({"PasswordLength": 100, "ExcludeNumbers": True}, 100, string.digits),
    ({"PasswordLength": 100, "ExcludePunctuation": True}, 100, string.punctuation),
    ({"PasswordLength": 300}, 300, " "),
    ({"PasswordLength": 4096}, 4096, " ")])
def test_what_a_password_is_made_of(sm, parameters, length, never):
    got = sm.get_random_password(**parameters)["RandomPassword"]
    assert len(got) == length and not set(got) & set(never)


def test_short_passwords(sm):
    got = sm.get_random_password(PasswordLength=4, RequireEachIncludedType=True)["RandomPassword"]
    for kind in (string.ascii_lowercase, string.ascii_uppercase, string.digits, string.punctuation):
        assert set(got) & set(kind)
    assert " " in sm.get_random_password(PasswordLength=5, IncludeSpace=True)["RandomPassword"]
    assert len(sm.get_random_password(PasswordLength=1, RequireEachIncludedType=False)[
        "RandomPassword"]) == 1
    with refused(("InvalidParameterException", "InvalidRequestException"), status=400):
        sm.get_random_password(PasswordLength=3)


@pytest.mark.parametrize("length, text", [(0, "greater than or equal to 1"),
                                          (4097, "less than or equal to 4096")])
def test_lengths_that_are_none(admin, length, text):
    with recorded("ValidationException", f"1 validation error detected: Value '{length}' at "
                  f"'passwordLength' failed to satisfy constraint: Member must have value {text}"):
        admin.client("secretsmanager", raw=True).get_random_password(PasswordLength=length)
