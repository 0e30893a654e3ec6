"""Tags of keys, as recorded from AWS."""

import pytest

from support.recorded import members, recorded

RESERVED = ("TagException", "Tags beginning with aws: are reserved")


def _tags(**pairs):
    return [{"TagKey": key, "TagValue": value} for key, value in pairs.items()]


def _listed(kms, key):
    got = kms.list_resource_tags(KeyId=key)
    assert members(got) == {"Tags", "Truncated"} and got["Truncated"] is False
    return got["Tags"]


@pytest.mark.parametrize("at_once", [True, False])
def test_put_on_and_taken_off(kms, new_key, at_once):
    tags = _tags(ash="1", birch="2")
    key = new_key(Tags=tags)["KeyId"] if at_once else new_key()["KeyId"]
    if not at_once:
        assert members(kms.tag_resource(KeyId=key, Tags=tags)) == set()
    assert _listed(kms, key) == tags
    assert members(kms.untag_resource(KeyId=key, TagKeys=["ash", "birch"])) == set()
    assert _listed(kms, key) == []


def test_some_taken_off(kms, new_key):
    key = new_key(Tags=_tags(ash="1", birch="2", cedar="3"))["KeyId"]
    kms.untag_resource(KeyId=key, TagKeys=["birch", "never-there"])
    assert _listed(kms, key) == _tags(ash="1", cedar="3")


def test_changed_and_added(kms, new_key):
    key = new_key(Tags=_tags(ash="1", birch="2", cedar="3"))["KeyId"]
    kms.tag_resource(KeyId=key, Tags=_tags(elm="4", birch="changed", fir="5"))
    assert _listed(kms, key) == _tags(ash="1", birch="changed", cedar="3", elm="4", fir="5")


def test_pages_of_tags(kms, new_key):
    key = new_key(Tags=_tags(ash="1", birch="2", cedar="3"))["KeyId"]
    first = kms.list_resource_tags(KeyId=key, Limit=2)
    assert (first["Tags"], first["Truncated"]) == (_tags(ash="1", birch="2"), True)
    rest = kms.list_resource_tags(KeyId=key, Limit=2, Marker=first["NextMarker"])
    assert (rest["Tags"], rest["Truncated"]) == (_tags(cedar="3"), False) and "NextMarker" not in rest


def test_one_key_twice(kms, new_key):
    key, twice = new_key()["KeyId"], _tags(ash="1") + _tags(ash="2")
    with recorded("TagException", "Duplicate tag keys"):
        kms.tag_resource(KeyId=key, Tags=twice)
    assert _listed(kms, key) == []


def test_too_many(kms, new_key):
    many = _tags(**{f"key{number}": "x" for number in range(51)})
    with recorded("TagException", "Too many tags"):
        kms.create_key(Tags=many)
    key = new_key(Tags=many[:50])["KeyId"]
    with recorded("TagException", "Too many tags"):
        kms.tag_resource(KeyId=key, Tags=many[50:])


@pytest.mark.parametrize("prefix", ["aws:", "AWS:"])
def test_reserved_keys(kms, new_key, prefix):
    tags = _tags(**{f"{prefix}mine": "x"})
    with recorded(*RESERVED):
        kms.create_key(Tags=tags)
    with recorded(*RESERVED):
        kms.tag_resource(KeyId=new_key()["KeyId"], Tags=tags)


def test_too_long(kms):
    with recorded("ValidationException", f"1 validation error detected: Value '{'k' * 129}' at "
                  "'tags.1.member.tagKey' failed to satisfy constraint: Member must have length less than "
                  "or equal to 128"):
        kms.create_key(Tags=_tags(**{"k" * 129: "x"}))
    with recorded("ValidationException", f"1 validation error detected: Value '{'v' * 257}' at "
                  "'tags.1.member.tagValue' failed to satisfy constraint: Member must have length less "
                  "than or equal to 256"):
        kms.create_key(Tags=_tags(ash="v" * 257))
