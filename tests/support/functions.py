"""Rotation functions that are container images: the shipped rotator in an image, and shell scripts."""

import subprocess
import tempfile
from functools import cache
from pathlib import Path

from . import images
from .policies import allow, trust
from .server import binary, clean_environment
from .wait import unique

LAMBDA = trust({"Service": "lambda.amazonaws.com"})
STEP_ACTIONS = ["secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue",
                "secretsmanager:DescribeSecret", "secretsmanager:UpdateSecretVersionStage"]


@cache
def rotator_layer():
    """The binary under test without its symbols, and the libraries that it wants."""
    with tempfile.NamedTemporaryFile() as stripped:
        subprocess.run(["strip", "-o", stripped.name, str(binary())], check=True, timeout=120)
        files = {"usr/local/bin/batchyard": (Path(stripped.name).read_bytes(), 0o755)}
    listed = subprocess.run(["ldd", str(binary())], check=True, capture_output=True, text=True, timeout=20)
    for word in listed.stdout.split():
        if word.startswith("/"):
            files[word.lstrip("/")] = (Path(word).read_bytes(), 0o755)
    return images.layer(files)


def script_image(registry, folder, script, repository="team/function", more_layers=()):
    """An image that runs this script with the event on its standard input; its reference."""
    tag = unique("f")
    images.push(registry, repository, folder / tag, tag=tag, stamp=tag, more_layers=more_layers,
                config={"Entrypoint": ["sh", "-c", script], "Cmd": []})
    return registry.image(repository, tag)


def rotator_image(registry, folder, script):
    """The same, with `batchyard` in it."""
    return script_image(registry, folder, script, "team/rotator", [rotator_layer()])


def role(admin, *statements):
    """What a function runs as: it may do all that the steps need, unless told otherwise."""
    statements = statements or (allow(STEP_ACTIONS, "arn:aws:secretsmanager:*:*:secret:rotating-*"),
                                allow("secretsmanager:GetRandomPassword"))
    return admin.role(*statements, trusted=LAMBDA)


def bind(server, admin, *options, role_arn=None):
    """Binds a new function by the command line; its ARN."""
    arn = f"arn:aws:lambda:us-east-1:{admin.account_id}:function:{unique('function')}"
    as_role = ["--role", role_arn or role(admin)] if role_arn != "" else []
    # What follows `--` is the function's: nothing may be added there.
    done = subprocess.run(
        [binary(), "rotation", "bind", arn, *as_role, "--data-dir", server.data_dir, *options],
        capture_output=True, text=True, timeout=60, env=clean_environment())
    assert done.returncode == 0, done.stderr
    return arn


def log_of(admin, arn):
    """All that is in the function's log, as one text a stream, the oldest first."""
    group = "/aws/lambda/" + arn.split(":")[6]
    logs = admin.logs
    try:
        found = logs.describe_log_streams(logGroupName=group)["logStreams"]
    except logs.exceptions.ResourceNotFoundException:
        return []
    found.sort(key=lambda stream: (stream["creationTime"], stream.get("firstEventTimestamp", 0)))
    return ["\n".join(event["message"] for event in logs.get_log_events(
        logGroupName=group, logStreamName=stream["logStreamName"], startFromHead=True)["events"])
        for stream in found]
