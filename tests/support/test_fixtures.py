"""The fixtures' own test: needs no Batchyard, so it tells a broken machine from a broken server."""

import subprocess
import sys
import urllib.request

import pytest

from . import images
from .fronts import FileHost, TokenFront
from .registry import Registry
from .scan import forms, scan_core, scan_files
from .wait import password


def test_registry_refuses_strangers_and_accepts_its_user(registry, app_image):
    assert registry.status("GET", "/v2/") == 401
    assert registry.status("GET", "/v2/team/app/manifests/1") == 401
    assert registry.status("GET", "/v2/", "puller", "wrong") == 401
    mark = registry.mark()
    assert registry.status("GET", "/v2/", "puller", registry.users["puller"]) == 200
    assert registry.status("GET", "/v2/") == 401
    seen = registry.requests(mark)
    assert [(one.status, one.password) for one in seen] == [(200, "accepted"), (401, None)]
    assert app_image == registry.image("team/app")


def test_registry_tells_wrong_passwords_from_none(registry):
    mark = registry.mark()
    registry.status("GET", "/v2/", "puller", "wrong")
    registry.status("GET", "/v2/")
    registry.status("GET", "/v2/no/such/manifests/1", "puller", registry.users["puller"])
    assert [(one.status, one.password) for one in registry.requests(mark)] == [
        (401, "wrong"), (401, None), (404, "accepted")]


def test_registry_takes_new_users_and_passwords_while_running(registry):
    first, second = password(), password("pä:s \"wö\\rd")
    registry.add_user("later", first)
    assert registry.status("GET", "/v2/", "later", first) == 200
    registry.add_user("later", second)
    assert registry.status("GET", "/v2/", "later", first) == 401
    assert registry.status("GET", "/v2/", "later", second) == 200


def test_image_is_pullable_by_its_user_alone(registry, app_image):
    allowed = images.inspect(registry, "team/app", "1", "puller", registry.users["puller"])
    assert allowed.returncode == 0, allowed.stderr
    assert images.inspect(registry, "team/app").returncode != 0
    assert images.inspect(registry, "team/app", "1", "puller", "wrong").returncode != 0


def test_pushed_digest_is_the_one_that_was_built(registry, tmp_path):
    digest = images.push(registry, "team/self", tmp_path / "a", stamp="one")
    other = images.push(registry, "team/self", tmp_path / "b", tag="2", stamp="two")
    assert digest != other
    seen = images.inspect(registry, "team/self", "1", "puller", registry.users["puller"])
    assert digest in seen.stdout


def test_registry_sends_blob_readers_to_another_host(tmp_path):
    files = FileHost(tmp_path / "r" / "storage")
    owner = {"puller": password()}
    redirecting = Registry(tmp_path / "r", owner, redirect_to=f"http://{files.host}/").start()
    try:
        images.push(redirecting, "team/far", tmp_path / "image")
        seen = images.inspect(redirecting, "team/far", "1", "puller", owner["puller"])
        assert seen.returncode == 0, seen.stderr
        assert files.seen and all(one.status == 200 for one in files.seen)
        assert files.passwords() == []
    finally:
        redirecting.stop()
        files.stop()


def test_token_front_speaks_bearer(registry, app_image):
    front = TokenFront(registry)
    try:
        good = images.inspect(front, "team/app", "1", "puller", registry.users["puller"])
        assert good.returncode == 0, good.stderr
        assert any(one.path.startswith("/token") and one.status == 200 for one in front.seen)
        assert images.inspect(front, "team/app", "1", "puller", "wrong").returncode != 0
    finally:
        front.stop()


def test_file_host_serves_its_folder_only(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a").write_text("A")
    (tmp_path / "out").write_text("B")
    host = FileHost(tmp_path / "in")
    try:
        assert urllib.request.urlopen(f"http://{host.host}/a", timeout=5).read() == b"A"
        try:
            urllib.request.urlopen(f"http://{host.host}/../out", timeout=5)
            raise AssertionError("left its folder")
        except urllib.error.HTTPError as error:
            assert error.code == 404
    finally:
        host.stop()


def test_scan_finds_every_form(tmp_path):
    word = password()
    for number, form in enumerate(forms(word).values()):
        path = tmp_path / str(number)
        path.write_bytes(b"x" * (1 << 20) + form + b"y")
        assert scan_files(tmp_path, word), form
        path.unlink()
    (tmp_path / "clean").write_bytes(b"nothing here" * 1000)
    assert scan_files(tmp_path, word) == []


def test_core_scan_finds_a_word_in_memory(tmp_path):
    word = password()
    holder = subprocess.Popen(
        [sys.executable, "-c", "import sys; w = sys.stdin.readline(); print(1, flush=True); input()"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        holder.stdin.write(f"{word}\n")
        holder.stdin.flush()
        holder.stdout.readline()
        found = scan_core(holder.pid, tmp_path, word)
        if found is None:
            pytest.skip("LOUD: gcore (apt-get install gdb) isn't here or may not attach")
        assert found
    finally:
        holder.kill()
        holder.communicate()
