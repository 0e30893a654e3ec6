"""What every test may ask for: a registry, images in it, a server, accounts, a queue."""

import shutil

import pytest

from support import images
from support.clients import first_account, new_account, running_as_root
from support.registry import Registry
from support.server import Server, binary
from support.wait import password
from support.yard import Yard

TOOLS = {"docker-registry": "docker-registry", "htpasswd": "apache2-utils", "skopeo": "skopeo"}
OTHER_ACCOUNT = "222222222222"


def pytest_report_header():
    missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    lines = [f"batchyard: {binary() or 'NOT BUILT, so every test that needs it is skipped'}"]
    if missing:
        lines.append(f"MISSING (apt-get install {' '.join(missing)}): tests with images are skipped")
    return lines


@pytest.fixture(scope="session")
def registry_tools():
    missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    if missing or not images.BUSYBOX.exists():
        pytest.skip(f"LOUD: needs apt-get install {' '.join(missing)} busybox-static")


@pytest.fixture(scope="session")
def registry(registry_tools, tmp_path_factory):
    """A private registry whose first user, `puller`, may do everything."""
    made = Registry(tmp_path_factory.mktemp("registry"), {"puller": password()}).start()
    yield made
    made.stop()


@pytest.fixture(scope="session")
def public_registry(registry_tools, tmp_path_factory):
    """A registry that asks nobody for a password, with the same small image in it."""
    folder = tmp_path_factory.mktemp("public")
    made = Registry(folder / "registry").start()
    images.push(made, "team/app", folder / "image")
    yield made
    made.stop()


@pytest.fixture(scope="session")
def app_image(registry, tmp_path_factory):
    """The image most jobs use, private."""
    images.push(registry, "team/app", tmp_path_factory.mktemp("app"))
    return registry.image("team/app")


@pytest.fixture
def fresh_image(registry, tmp_path):
    """Makes an image whose manifest no job has ever pulled; returns its reference."""
    def make(repository="team/fresh", **more):
        stamp = password("stamp")
        images.push(registry, repository, tmp_path / stamp, tag=stamp, stamp=stamp, **more)
        return registry.image(repository, stamp)
    return make


def _serve(folder):
    if binary() is None:
        pytest.skip("LOUD: no binary; build it (cargo build) or set BATCHYARD_BIN")
    if not running_as_root():
        pytest.skip("LOUD: containers need root")
    server = Server(folder)
    try:
        return server.start()
    except BaseException:
        server.clean_up()
        raise


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """The server nearly all tests share: they keep out of each other's way by unique names."""
    made = _serve(tmp_path_factory.mktemp("server"))
    yield made
    made.clean_up()


@pytest.fixture
def own_server(tmp_path):
    """A server for one test, which may kill it."""
    made = _serve(tmp_path / "own")
    yield made
    made.clean_up()


@pytest.fixture(scope="session")
def admin(server):
    """The first account's administrator."""
    return first_account(server)


@pytest.fixture(scope="session")
def other(server, admin):
    """The administrator of another account on the same server."""
    return new_account(server, OTHER_ACCOUNT)


@pytest.fixture(scope="session")
def yard(server, admin, registry, app_image):
    """Queue and jobs in the first account, images from the private registry."""
    return Yard(server, admin, registry, app_image)


@pytest.fixture(scope="session")
def plain(server, admin, public_registry):
    """As `yard`, but on a public image: for tests of running, not of credentials."""
    made = Yard(server, admin, public_registry, public_registry.image("team/app"))
    return made
