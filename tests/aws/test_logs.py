"""CloudWatch Logs, as far as jobs and `aws logs` need it."""

import time

import pytest

from support.clients import refused
from support.wait import unique

NO_GROUP = "The specified log group does not exist."
NO_STREAM = "The specified log stream does not exist."


@pytest.fixture
def logs(admin):
    return admin.logs


@pytest.fixture
def stream(logs):
    """A group with one stream: (group, stream)."""
    group, name = unique("/group"), "a/b/c"
    logs.create_log_group(logGroupName=group)
    logs.create_log_stream(logGroupName=group, logStreamName=name)
    return group, name


def _now():
    return int(time.time() * 1000)


def _put(logs, stream, *messages, at=None):
    at = at or _now()
    return logs.put_log_events(logGroupName=stream[0], logStreamName=stream[1], logEvents=[
        {"timestamp": at + number, "message": message} for number, message in enumerate(messages)])


def _get(logs, stream, **more):
    return logs.get_log_events(logGroupName=stream[0], logStreamName=stream[1], **more)


def test_groups(logs, admin):
    name = unique("/g")
    logs.create_log_group(logGroupName=name)
    with refused("ResourceAlreadyExistsException", "The specified log group already exists"):
        logs.create_log_group(logGroupName=name)
    found = logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"]
    assert [group["logGroupName"] for group in found] == [name]
    assert found[0]["arn"] == f"arn:aws:logs:us-east-1:{admin.account_id}:log-group:{name}:*"
    assert "retentionInDays" not in found[0]
    logs.delete_log_group(logGroupName=name)
    with refused("ResourceNotFoundException", NO_GROUP):
        logs.delete_log_group(logGroupName=name)


def test_streams(logs, stream):
    group, name = stream
    with refused("ResourceAlreadyExistsException", "The specified log stream already exists"):
        logs.create_log_stream(logGroupName=group, logStreamName=name)
    assert "lastEventTimestamp" not in logs.describe_log_streams(logGroupName=group)["logStreams"][0]
    at = _now()
    _put(logs, stream, "one", "two", at=at)
    seen = logs.describe_log_streams(logGroupName=group, logStreamNamePrefix="a/")["logStreams"][0]
    assert (seen["firstEventTimestamp"], seen["lastEventTimestamp"]) == (at, at + 1)
    assert logs.describe_log_streams(logGroupName=group, logStreamNamePrefix="x")["logStreams"] == []
    logs.create_log_stream(logGroupName=group, logStreamName="0-later")
    _put(logs, (group, "0-later"), "later", at=at + 5000)
    by_time = logs.describe_log_streams(logGroupName=group, orderBy="LastEventTime", descending=True)
    assert [one["logStreamName"] for one in by_time["logStreams"]] == ["0-later", name]
    by_name = logs.describe_log_streams(logGroupName=group)
    assert [one["logStreamName"] for one in by_name["logStreams"]] == ["0-later", name]
    logs.delete_log_stream(logGroupName=group, logStreamName=name)
    with refused("ResourceNotFoundException", NO_STREAM):
        _get(logs, stream)


def test_what_is_not_there(logs, stream):
    with refused("ResourceNotFoundException", NO_GROUP):
        _get(logs, (unique(), "x"))
    with refused("ResourceNotFoundException", NO_STREAM):
        _get(logs, (stream[0], "absent"))
    with refused("ResourceNotFoundException", NO_GROUP):
        logs.create_log_stream(logGroupName=unique(), logStreamName="x")
    with refused("ResourceNotFoundException", NO_STREAM):
        _put(logs, (stream[0], "absent"), "x")
    with refused("ResourceNotFoundException", NO_GROUP):
        logs.filter_log_events(logGroupName=unique())


def test_put_and_get(logs, stream):
    at = _now()
    _put(logs, stream, "first", "zweite ä€", at=at)
    events = _get(logs, stream, startFromHead=True)["events"]
    assert [(e["timestamp"] - at, e["message"]) for e in events] == [(0, "first"), (1, "zweite ä€")]
    assert all(e["ingestionTime"] >= at - 1000 for e in events)


def test_tokens_go_forward_and_stay_at_the_end(logs, stream):
    _put(logs, stream, *(str(number) for number in range(10)))
    first = _get(logs, stream, startFromHead=True, limit=4)
    assert [e["message"] for e in first["events"]] == ["0", "1", "2", "3"]
    assert first["nextForwardToken"].startswith("f/") and first["nextBackwardToken"].startswith("b/")
    second = _get(logs, stream, limit=10, nextToken=first["nextForwardToken"], startFromHead=True)
    assert [e["message"] for e in second["events"]] == ["4", "5", "6", "7", "8", "9"]
    end = _get(logs, stream, nextToken=second["nextForwardToken"], startFromHead=True)
    assert end["events"] == [] and end["nextForwardToken"] == second["nextForwardToken"]
    _put(logs, stream, "10", at=_now() + 1000)
    fresh = _get(logs, stream, nextToken=end["nextForwardToken"], startFromHead=True)
    assert [e["message"] for e in fresh["events"]] == ["10"]
    back = _get(logs, stream, limit=3, nextToken=second["nextBackwardToken"])
    assert [e["message"] for e in back["events"]] == ["1", "2", "3"]


def test_tail_by_default(logs, stream):
    _put(logs, stream, *(str(number) for number in range(10)))
    assert [e["message"] for e in _get(logs, stream, limit=3)["events"]] == ["7", "8", "9"]


def test_times(logs, stream):
    at = _now() - 10_000
    _put(logs, stream, "0", "1", "2", "3", at=at)
    seen = _get(logs, stream, startFromHead=True, startTime=at + 1, endTime=at + 3)["events"]
    assert [e["message"] for e in seen] == ["1", "2"], "from the start, up to but not at the end"


def test_order_and_age(logs, stream):
    with refused("InvalidParameterException", "chronological order"):
        logs.put_log_events(logGroupName=stream[0], logStreamName=stream[1], logEvents=[
            {"timestamp": _now(), "message": "b"}, {"timestamp": _now() - 5000, "message": "a"}])
    day = 86_400_000
    got = logs.put_log_events(logGroupName=stream[0], logStreamName=stream[1], logEvents=[
        {"timestamp": _now() - 20 * day, "message": "old"}, {"timestamp": _now(), "message": "new"}])
    assert got["rejectedLogEventsInfo"]["tooOldLogEventEndIndex"] == 1
    assert [e["message"] for e in _get(logs, stream, startFromHead=True)["events"]] == ["new"]


FILTERS = [
    (None, ["INFO start", "ERROR disk full", "error lower", "WARN a [b] c"]),
    ("ERROR", ["ERROR disk full"]),
    ("disk full", ["ERROR disk full"]),
    ('"disk full"', ["ERROR disk full"]),
    ("?start ?lower", ["INFO start", "error lower"]),
    ("-INFO", ["ERROR disk full", "error lower", "WARN a [b] c"]),
    ('"[b]"', ["WARN a [b] c"]),
    ("absent", []),
]


@pytest.mark.parametrize(("pattern", "expected"), FILTERS)
def test_filters(logs, stream, pattern, expected):
    _put(logs, stream, *FILTERS[0][1])
    more = {"filterPattern": pattern} if pattern else {}
    got = logs.filter_log_events(logGroupName=stream[0], **more)["events"]
    assert [event["message"] for event in got] == expected
    assert all(event["logStreamName"] == stream[1] and event["eventId"] for event in got)


def test_filter_over_streams_in_order_of_time(logs, stream):
    group, at = stream[0], _now() - 1000
    logs.create_log_stream(logGroupName=group, logStreamName="a/other")
    logs.create_log_stream(logGroupName=group, logStreamName="z")
    _put(logs, stream, "1", at=at)
    _put(logs, (group, "a/other"), "2", at=at + 10)
    _put(logs, (group, "z"), "0", at=at - 10)

    def messages(**more):
        pages = logs.get_paginator("filter_log_events").paginate(
            logGroupName=group, PaginationConfig={"PageSize": 1}, **more)
        return [event["message"] for page in pages for event in page["events"]]

    assert messages() == ["0", "1", "2"]
    assert messages(logStreamNames=[stream[1], "z"]) == ["0", "1"]
    assert messages(logStreamNamePrefix="a/") == ["1", "2"]
    assert messages(startTime=at) == ["1", "2"]


@pytest.mark.parametrize(("broken", "member"), [
    ({"logGroupName": "with space"}, "logGroupName"), ({"logGroupName": ""}, "logGroupName"),
    ({"logStreamName": "a:b"}, "logStreamName")])
def test_names(admin, stream, broken, member):
    with refused("InvalidParameterException", "detected: Value",
                 f"at '{member}' failed to satisfy constraint: Member must"):
        admin.client("logs", raw=True).create_log_stream(
            **{"logGroupName": stream[0], "logStreamName": "fine", **broken})


def test_regions_and_accounts_are_apart(logs, admin, other, stream):
    for elsewhere in (admin.client("logs", "eu-west-3"), other.logs):
        assert elsewhere.describe_log_groups(logGroupNamePrefix=stream[0])["logGroups"] == []


# Names.


@pytest.mark.parametrize("name", ["with space", "C:/logs", "caf\u00e9"])
def test_names_that_are_none_are_not_quoted(logs, name):
    with refused("InvalidParameterException", "1 validation error detected: Value at 'logGroupName' failed "
                 "to satisfy constraint: Member must satisfy regular expression pattern: "
                 "[\\.\\-_/#A-Za-z0-9]+") as got:
        logs.create_log_group(logGroupName=name)
    assert name not in got.message


def test_an_identifier_is_a_group_not_its_streams(logs, stream):
    """`arn` ends in `:*`, for policies; `logGroupArn` is what names the group."""
    group = logs.describe_log_groups(logGroupNamePrefix=stream[0])["logGroups"][0]
    listed = logs.describe_log_streams(logGroupIdentifier=group["logGroupArn"])["logStreams"]
    assert [one["logStreamName"] for one in listed] == [stream[1]]
    for read in (lambda **more: logs.describe_log_streams(**more),
                 lambda **more: logs.get_log_events(logStreamName=stream[1], **more)):
        with refused("InvalidParameterException", "1 validation error detected: Value at "
                     "'logGroupIdentifier' failed to satisfy constraint: Member must satisfy regular "
                     "expression pattern: [\\w#+=/:,.@-]*"):
            read(logGroupIdentifier=group["arn"])
