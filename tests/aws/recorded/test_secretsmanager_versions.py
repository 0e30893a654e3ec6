"""Versions and their labels, as recorded from AWS.

A label is on one version at most; putting it on another takes it off the first. AWSPREVIOUS follows
AWSCURRENT by itself, all others stay where they are. AWS keeps no order among a version's labels.
"""

import pytest

from support.recorded import members, recorded

KEY = ["DefaultEncryptionKey"]


class Labels:
    """One secret and its versions by short names: what was put, moved, and is now seen."""

    def __init__(self, sm, made):
        self.sm, self.arn = sm, made["ARN"]
        self.ids = {"a": made["VersionId"]}

    def put(self, name, stages=None):
        more = {"VersionStages": stages} if stages else {}
        got = self.sm.put_secret_value(SecretId=self.arn, SecretString=f"value {name}", **more)
        assert sorted(got["VersionStages"]) == sorted(stages or ["AWSCURRENT"])
        self.ids[name] = got["VersionId"]

    def move(self, label, source, target=None):
        more = {"MoveToVersionId": self.ids[target]} if target else {}
        got = self.sm.update_secret_version_stage(
            SecretId=self.arn, VersionStage=label, RemoveFromVersionId=self.ids[source], **more)
        assert members(got) == {"ARN", "Name"} and got["ARN"] == self.arn

    def listed(self, **more):
        """Which versions ListSecretVersionIds shows, with their labels: oldest first."""
        got = self.sm.list_secret_version_ids(SecretId=self.arn, **more)
        assert members(got) == {"ARN", "Name", "Versions"}
        names = {version: name for name, version in self.ids.items()}
        seen = {}
        for one in sorted(got["Versions"], key=lambda one: one["CreatedDate"]):
            assert set(one) - {"LastAccessedDate", "VersionStages"} == {
                "CreatedDate", "KmsKeyIds", "VersionId"}
            assert one["KmsKeyIds"] == KEY
            # A version without labels has no VersionStages at all.
            assert one.get("VersionStages", ["-"])
            seen[names[one["VersionId"]]] = " ".join(sorted(one.get("VersionStages", [])))
        return seen

    def described(self):
        got = self.sm.describe_secret(SecretId=self.arn)["VersionIdsToStages"]
        names = {version: name for name, version in self.ids.items()}
        return {names[version]: " ".join(sorted(stages)) for version, stages in got.items()}

    def current(self):
        got = self.sm.get_secret_value(SecretId=self.arn)
        return got["SecretString"].removeprefix("value "), " ".join(sorted(got["VersionStages"]))


@pytest.fixture
def labels(sm, new_secret):
    return Labels(sm, new_secret("value a"))


# Steps: ("put", version, labels or None) or ("move", label, from, to or None), and what is seen then.
CYCLES = {
    "put and put": [
        (None, {"a": "AWSCURRENT"}),
        (("put", "b", None), {"a": "AWSPREVIOUS", "b": "AWSCURRENT"}),
        (("put", "c", None), {"b": "AWSPREVIOUS", "c": "AWSCURRENT"}),
        (("put", "d", None), {"c": "AWSPREVIOUS", "d": "AWSCURRENT"})],
    "pending becomes current": [
        (("put", "b", ["AWSPENDING"]), {"a": "AWSCURRENT", "b": "AWSPENDING"}),
        (("move", "AWSCURRENT", "a", "b"), {"a": "AWSPREVIOUS", "b": "AWSCURRENT AWSPENDING"}),
        # The next value takes AWSPENDING off the version that becomes the previous one.
        (("put", "c", None), {"b": "AWSPREVIOUS", "c": "AWSCURRENT"})],
    "pending over and over": [
        (("put", "b", ["AWSPENDING"]), {"a": "AWSCURRENT", "b": "AWSPENDING"}),
        (("move", "AWSCURRENT", "a", "b"), {"a": "AWSPREVIOUS", "b": "AWSCURRENT AWSPENDING"}),
        (("put", "c", ["AWSPENDING"]), {"a": "AWSPREVIOUS", "b": "AWSCURRENT", "c": "AWSPENDING"}),
        (("move", "AWSCURRENT", "b", "c"), {"b": "AWSPREVIOUS", "c": "AWSCURRENT AWSPENDING"})],
    "labels of one's own stay": [
        (("put", "b", ["AWSMINE", "AWSPENDING", "GREEN"]),
         {"a": "AWSCURRENT", "b": "AWSMINE AWSPENDING GREEN"}),
        (("move", "AWSCURRENT", "a", "b"),
         {"a": "AWSPREVIOUS", "b": "AWSCURRENT AWSMINE AWSPENDING GREEN"}),
        (("put", "c", ["AWSPENDING", "BLUE"]),
         {"a": "AWSPREVIOUS", "b": "AWSCURRENT AWSMINE GREEN", "c": "AWSPENDING BLUE"}),
        (("move", "AWSCURRENT", "b", "c"),
         {"b": "AWSMINE AWSPREVIOUS GREEN", "c": "AWSCURRENT AWSPENDING BLUE"})],
    "a label keeps an old version listed": [
        (("put", "b", ["AWSCURRENT", "RED"]), {"a": "AWSPREVIOUS", "b": "AWSCURRENT RED"}),
        (("put", "c", ["AWSPENDING", "GREEN"]),
         {"a": "AWSPREVIOUS", "b": "AWSCURRENT RED", "c": "AWSPENDING GREEN"}),
        (("move", "AWSCURRENT", "b", "c"),
         {"b": "AWSPREVIOUS RED", "c": "AWSCURRENT AWSPENDING GREEN"}),
        (("put", "d", ["AWSPENDING", "BLUE"]),
         {"b": "AWSPREVIOUS RED", "c": "AWSCURRENT GREEN", "d": "AWSPENDING BLUE"}),
        (("move", "AWSCURRENT", "c", "d"),
         {"b": "RED", "c": "AWSPREVIOUS GREEN", "d": "AWSCURRENT AWSPENDING BLUE"})],
    "a label taken off": [
        (("put", "b", ["LATER"]), {"a": "AWSCURRENT", "b": "LATER"}),
        (("move", "AWSCURRENT", "a", "b"), {"a": "AWSPREVIOUS", "b": "AWSCURRENT LATER"}),
        (("move", "LATER", "b", None), {"a": "AWSPREVIOUS", "b": "AWSCURRENT"})],
    "every label taken over": [
        (("put", "b", ["one", "two", "three"]), {"a": "AWSCURRENT", "b": "one three two"}),
        (("put", "c", ["one", "two", "three", "four"]),
         {"a": "AWSCURRENT", "c": "four one three two"})],
    "all labels but one taken over": [
        (("put", "b", ["one", "two", "three"]), {"a": "AWSCURRENT", "b": "one three two"}),
        (("put", "c", ["one", "two", "four"]),
         {"a": "AWSCURRENT", "b": "three", "c": "four one two"})],
}


@pytest.mark.parametrize("steps", CYCLES.values(), ids=CYCLES)
def test_where_the_labels_are(labels, steps):
    for step, seen in steps:
        if step:
            verb, *arguments = step
            getattr(labels, verb)(*arguments)
        assert labels.listed() == seen
        assert labels.described() == seen
        current = next(name for name, stages in seen.items() if "AWSCURRENT" in stages.split())
        assert labels.current() == (current, seen[current])


def test_values_by_version_and_by_label(labels, sm):
    labels.put("b", ["AWSPENDING"])
    for more in ({"VersionId": labels.ids["b"]}, {"VersionStage": "AWSPENDING"},
                 {"VersionId": labels.ids["b"], "VersionStage": "AWSPENDING"}):
        got = sm.get_secret_value(SecretId=labels.arn, **more)
        assert (got["SecretString"], got["VersionStages"]) == ("value b", ["AWSPENDING"])
    assert labels.current() == ("a", "AWSCURRENT")


def test_labels_of_ones_own_leave_the_current_version_alone(labels):
    for name in ("b", "c"):
        labels.put(name, ["TEAL", "PLUM"])
        assert labels.current() == ("a", "AWSCURRENT")
    labels.put("d", ["AWSPENDING"])
    assert labels.current() == ("a", "AWSCURRENT")
    labels.put("e")
    assert labels.current() == ("e", "AWSCURRENT")


def test_deprecated_versions_are_shown_on_demand(labels, sm):
    for name in ("b", "c"):
        labels.put(name)
    assert labels.listed() == {"b": "AWSPREVIOUS", "c": "AWSCURRENT"}
    assert labels.listed(IncludeDeprecated=True) == {"a": "", "b": "AWSPREVIOUS", "c": "AWSCURRENT"}
    labels.put("d")
    assert labels.listed() == {"c": "AWSPREVIOUS", "d": "AWSCURRENT"}
    assert labels.listed(IncludeDeprecated=True) == {
        "a": "", "b": "", "c": "AWSPREVIOUS", "d": "AWSCURRENT"}
    # They can still be read.
    assert sm.get_secret_value(SecretId=labels.arn, VersionId=labels.ids["a"])["SecretString"] == "value a"


def test_which_versions_were_read(labels, sm):
    labels.put("b", ["AWSPENDING"])
    sm.get_secret_value(SecretId=labels.arn)
    read = {one["VersionId"] for one in sm.list_secret_version_ids(SecretId=labels.arn)["Versions"]
            if "LastAccessedDate" in one}
    assert read == {labels.ids["a"]}
    labels.move("AWSCURRENT", "a", "b")
    sm.get_secret_value(SecretId=labels.arn)
    read = {one["VersionId"] for one in sm.list_secret_version_ids(SecretId=labels.arn)["Versions"]
            if "LastAccessedDate" in one}
    assert read == {labels.ids["a"], labels.ids["b"]}


def test_a_label_moves_only_from_where_it_is_said_to_be(labels, sm):
    labels.put("b")
    labels.put("c", ["AWSPENDING"])
    with recorded("InvalidParameterException", "The parameter RemoveFromVersionId can't be empty. Staging "
                  f"label AWSCURRENT is currently attached to version {labels.ids['b']}, so you must "
                  "explicitly reference that version in RemoveFromVersionId."):
        sm.update_secret_version_stage(SecretId=labels.arn, VersionStage="AWSCURRENT",
                                       MoveToVersionId=labels.ids["c"])
    assert labels.listed() == {"a": "AWSPREVIOUS", "b": "AWSCURRENT", "c": "AWSPENDING"}


def test_listing_in_pages(labels, sm):
    for name in ("b", "c", "d"):
        labels.put(name)
    seen, token = [], None
    for _ in range(4):
        more = {"NextToken": token} if token else {}
        page = sm.list_secret_version_ids(SecretId=labels.arn, IncludeDeprecated=True, MaxResults=1, **more)
        assert len(page["Versions"]) <= 1
        seen += [one["VersionId"] for one in page["Versions"]]
        token = page.get("NextToken")
        if not token:
            break
    assert set(seen) == set(labels.ids.values()) and len(seen) == 4


def test_a_customers_key_is_named(sm, kms, new_secret):
    key = kms.create_key()["KeyMetadata"]
    made = new_secret(KmsKeyId=key["Arn"])
    versions = sm.list_secret_version_ids(SecretId=made["ARN"])["Versions"]
    assert [one["KmsKeyIds"] for one in versions] != [KEY]
    assert key["KeyId"] in versions[0]["KmsKeyIds"][0]
