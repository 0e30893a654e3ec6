"""What a new daemon makes of what an earlier one left: records it can't read, folders of nobody."""

import sqlite3

import pytest

from support.clients import first_account
from support.wait import wait_for
from support.yard import Yard, assert_succeeded, lasting


@pytest.fixture
def ground(own_server, public_registry):
    """A yard on a server of its own, with public images."""
    return Yard(own_server, first_account(own_server), public_registry,
                public_registry.image("team/app"))


def test_one_bad_record_costs_one_job(ground, own_server):
    queue = ground.new_queue(max_vcpus=1)
    first = ground.submit(ground.register(properties=ground.properties(lasting())), queue)
    ground.wait(first, "RUNNING")
    quick = ground.register(properties=ground.properties("true"))
    bad, good = ground.submit(quick, queue), ground.submit(quick, queue)
    after = ground.submit(quick, queue, dependsOn=[{"jobId": bad}])
    assert own_server.stop() == 0
    with sqlite3.connect(own_server.data_dir / "batchyard.db") as database:
        database.execute("update batch_job set spec = 'of another version' where id = ?", (bad,))
    database.close()
    own_server.start()
    assert "can't be read" in ground.wait(bad)["statusReason"]
    assert ground.wait(after)["statusReason"].startswith("Dependent Job failed")
    ground.end(first)
    assert_succeeded(ground.wait(good))


def test_volumes_of_nobody_go_at_the_start(ground, own_server):
    volume = {"volumes": [{"name": "v"}],
              "mountPoints": [{"sourceVolume": "v", "containerPath": "/v"}]}
    job_id = ground.submit(ground.register(properties=ground.properties(
        lasting("echo kept > /v/file"), **volume)))
    ground.wait(job_id, "RUNNING")
    volumes = own_server.data_dir / "volumes"
    wait_for(lambda: list(volumes.glob("*/v/file")))
    own_server.kill9()
    left = volumes / ("0" * 32) / "v"
    left.mkdir(parents=True)
    (left / "file").write_text("left by a crash")
    own_server.start()
    wait_for(lambda: not left.parent.exists())
    assert list(volumes.glob("*/v/file")), "a volume in use stays"
    ground.end(job_id)
    wait_for(lambda: not list(volumes.iterdir()))
