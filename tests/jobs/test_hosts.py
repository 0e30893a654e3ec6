"""Where a password may go: to the image's registry and its token realm, and to nobody else."""

import pytest

from support import images
from support.fronts import FileHost, Host, TokenFront, outside_address
from support.registry import Registry
from support.wait import password, unique
from support.yard import assert_never_ran, assert_stage, assert_succeeded, assert_unseen, reasons


@pytest.fixture
def front(registry, app_image):
    """Makes token fronts before the private registry, and stops them."""
    made = []

    def make(**more):
        made.append(TokenFront(registry, **more))
        return made[-1]

    yield make
    for one in made:
        one.stop()


def _run(yard, image, value=None):
    """A job on `image` with the registry's own credentials; (definition, job)."""
    secret = yard.secret(value)
    definition = yard.register(properties=yard.properties(
        "echo ran", image=image, credentials=secret, role=yard.reader(secret)))
    return definition, yard.wait(yard.submit(definition))


def test_public_image_needs_no_credentials(plain):
    job = plain.run_job("echo public")
    assert_succeeded(job)
    assert plain.log_lines(job) == ["public"]


def test_blobs_redirected_to_another_host_get_no_password(yard, tmp_path):
    files = FileHost(tmp_path / "registry" / "storage")
    owner = {"puller": password()}
    far = Registry(tmp_path / "registry", owner, redirect_to=f"http://{files.host}/").start()
    try:
        images.push(far, "team/far", tmp_path / "image", stamp=unique())
        before = len(files.seen)
        _, job = _run(yard, far.image("team/far"), {"username": "puller", **{
            "password": owner["puller"]}})
        assert_succeeded(job)
        assert len(files.seen) > before, "the blobs should have come from the other host"
        assert files.passwords() == []
    finally:
        far.stop()
        files.stop()


def test_token_realm_of_the_registry_is_served(yard, front):
    tokens = front()
    _, job = _run(yard, tokens.image("team/app"))
    assert_succeeded(job)
    realm = [one for one in tokens.seen if one.path.startswith("/token")]
    assert any(one.status == 200 for one in realm)
    for one in tokens.seen:
        if not one.path.startswith("/token"):
            assert one.authorization in (None, f"Bearer {tokens.token}"), (
                "a registry that asks for Bearer must not be sent the password as well")


def test_wrong_password_at_the_token_realm(yard, front):
    tokens, word = front(), password()
    definition, job = _run(yard, tokens.image("team/app"), {"username": "puller", "password": word})
    assert_never_ran(yard, job, definition)
    assert_stage(job, "login")
    assert_unseen(yard, word, job)


def test_right_password_without_the_right_to_the_repository(yard, front):
    definition, job = _run(yard, front(forbids="team/app").image("team/app"))
    assert_never_ran(yard, job, definition)
    assert_stage(job, "repository")
    assert "denied" in reasons(job).lower()


def test_token_realm_over_plain_http_elsewhere_gets_nothing(yard, front):
    address = outside_address()
    if address is None:
        pytest.skip("LOUD: this machine has no address but loopback, so no stranger to be tempted by")
    thief = Host(address)
    try:
        definition, job = _run(yard, front(realm=f"http://{thief.host}/token").image("team/app"))
        assert_never_ran(yard, job, definition)
        assert thief.passwords() == []
    finally:
        thief.stop()


def test_registry_over_plain_http_elsewhere_gets_nothing(yard, front):
    address = outside_address()
    if address is None:
        pytest.skip("LOUD: this machine has no address but loopback, so no stranger to be tempted by")
    tokens = front(address=address)
    definition, job = _run(yard, tokens.image("team/app"))
    assert_never_ran(yard, job, definition)
    assert tokens.host_.passwords() == []


@pytest.mark.parametrize("what", ["layer", "config", "manifest named by digest"])
def test_content_that_is_not_what_its_digest_says_never_runs(yard, registry, tmp_path, what):
    digest = images.push(registry, "team/bent", tmp_path, tag=unique(), stamp=unique())
    front = TokenFront(registry)
    honest = front.host_.answer

    def bend(seen):
        status, headers, body = honest(seen)
        blob = "/blobs/" in seen.path
        if status == 200 and seen.method == "GET" and (
                (what == "layer" and blob and body.startswith(b"\x1f\x8b"))
                or (what == "config" and blob and body.startswith(b"{"))
                or (what.startswith("manifest") and "/manifests/" in seen.path)):
            # The same length, one letter turned: only the digest can tell.
            place = len(body) - 9
            body = body[:place] + bytes([body[place] ^ 1]) + body[place + 1:]
        return status, headers, body

    front.host_.answer = bend
    try:
        image = f"{front.host}/team/bent@{digest}"
        definition, job = _run(yard, image)
        assert_never_ran(yard, job, definition)
        if what != "layer":  # There the decompressor may be the first to notice.
            assert "digest" in reasons(job).lower(), reasons(job)
    finally:
        front.stop()


def test_image_by_digest(yard, registry, tmp_path):
    digest = images.push(registry, "team/fixed", tmp_path, stamp="fixed")
    secret = yard.secret()
    job = yard.run_job("cat /etc/stamp", image=f"{registry.host}/team/fixed@{digest}",
                       credentials=secret, role=yard.reader(secret))
    assert_succeeded(job)
    assert yard.log_lines(job) == ["fixed"]


def test_a_moved_tag_is_followed(yard, registry, tmp_path):
    secret = yard.secret()
    role = yard.reader(secret)
    for word in ("before", "after"):
        images.push(registry, "team/moving", tmp_path / word, stamp=word)
        job = yard.run_job("cat /etc/stamp", image=registry.image("team/moving"),
                           credentials=secret, role=role)
        assert_succeeded(job)
        assert yard.log_lines(job) == [word]


def test_whiteouts_hide_what_lower_layers_hold(yard, registry, tmp_path):
    lower = images.layer({"data/kept": "kept\n", "data/gone": "gone\n", "full/a": "a\n"})
    upper = images.layer({"data/.wh.gone": "", "full/.wh..wh..opq": "", "full/b": "b\n"})
    images.push(registry, "team/layers", tmp_path, more_layers=[lower, upper])
    secret = yard.secret()
    job = yard.run_job("ls /data /full", image=registry.image("team/layers"),
                       credentials=secret, role=yard.reader(secret))
    assert_succeeded(job)
    assert [line for line in yard.log_lines(job, 4) if line] == ["/data:", "kept", "/full:", "b"]
