"""A rotation function for tests: a program of its own that does as it is told and notes what it saw.

Run as a program it is the function: the event on stdin, credentials and AWS_ENDPOINT_URL in the
environment, and two files as arguments: what to do (JSON), and where to note each step (a line each).
"""

import json
import sys
from pathlib import Path

import boto3
import botocore.exceptions

STEPS = ["createSecret", "setSecret", "testSecret", "finishSecret"]


class Rotator:
    """The test's hand on the function: how it is run, what it is to do, what it has noted."""

    def __init__(self, folder, arn):
        folder.mkdir(parents=True)
        self.arn = arn
        self._orders, self._notes = folder / "orders", folder / "notes"
        self.told()

    def told(self, fails_at=(), value="rotated", leaves_pending=False):
        """What it does from now on."""
        fresh = self._orders.with_suffix(".new")
        fresh.write_text(json.dumps({"fails_at": list(fails_at), "value": value,
                                     "leaves_pending": leaves_pending}))
        fresh.rename(self._orders)

    @property
    def command(self):
        return [sys.executable, str(Path(__file__).resolve()), str(self._orders), str(self._notes)]

    def notes(self, version=None):
        """One note a step, oldest first; of one version's rotation only, if it is named."""
        lines = self._notes.read_text().splitlines() if self._notes.exists() else []
        noted = [json.loads(line) for line in lines]
        return [one for one in noted if version in (None, one["event"]["ClientRequestToken"])]

    def steps(self, version=None):
        return [one["event"]["Step"] for one in self.notes(version)]


def _read(client, **which):
    """The value, or the code of the error."""
    try:
        return client.get_secret_value(**which)["SecretString"]
    except botocore.exceptions.ClientError as error:
        return error.response["Error"]["Code"]


def _finish(client, arn, token, stages, leaves_pending):
    current = [version for version, labels in stages.items() if "AWSCURRENT" in labels]
    client.update_secret_version_stage(SecretId=arn, VersionStage="AWSCURRENT", MoveToVersionId=token,
                                       RemoveFromVersionId=current[0])
    if not leaves_pending:
        client.update_secret_version_stage(SecretId=arn, VersionStage="AWSPENDING",
                                           RemoveFromVersionId=token)


def main(orders, notes):
    event, told = json.load(sys.stdin), json.loads(Path(orders).read_text())
    arn, token, step = event["SecretId"], event["ClientRequestToken"], event["Step"]
    client = boto3.client("secretsmanager", region_name=arn.split(":")[3])
    seen = client.describe_secret(SecretId=arn)
    note = {"event": event, "enabled": seen.get("RotationEnabled"), "stages": seen["VersionIdsToStages"]}
    if step in ("createSecret", "testSecret"):
        note["current"] = _read(client, SecretId=arn, VersionStage="AWSCURRENT")
        note["pending"] = _read(client, SecretId=arn, VersionId=token, VersionStage="AWSPENDING")
    with Path(notes).open("a", encoding="utf-8") as out:
        out.write(json.dumps(note) + "\n")
    if step in told["fails_at"]:
        sys.exit(f"told to fail at {step}")
    if step == "createSecret" and note["pending"] == "ResourceNotFoundException":
        client.put_secret_value(SecretId=arn, ClientRequestToken=token, SecretString=told["value"],
                                VersionStages=["AWSPENDING"])
    if step == "finishSecret":
        _finish(client, arn, token, note["stages"], told["leaves_pending"])


if __name__ == "__main__":
    main(*sys.argv[1:])
