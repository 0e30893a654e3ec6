"""Small real images: a static busybox in a hand-written OCI layout, pushed by skopeo."""

import gzip
import hashlib
import io
import json
import os
import subprocess
import tarfile
from functools import cache
from pathlib import Path

BUSYBOX = Path("/bin/busybox")
APPLETS = (
    "cat chmod cp date dd df echo env expr false free grep head hostname id ip kill ls mkdir mount nc "
    "ping printenv printf ps pwd rm sed seq sh sleep sort stat tail test touch tr true ulimit "
    "umount uname wc wget whoami yes"
).split()
PASSWD = "root:x:0:0:root:/root:/bin/sh\nworker:x:1000:1000:worker:/home/worker:/bin/sh\n"
GROUP = "root:x:0:\nworker:x:1000:\n"


def layer(files=None, links=None, folders=()):
    """A tar of `files` ({path: text or bytes, or (content, mode)}), symlinks and folders."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name, mode in folders:
            entry = tarfile.TarInfo(name)
            entry.type, entry.mode = tarfile.DIRTYPE, mode
            tar.addfile(entry)
        for name, content in (files or {}).items():
            content, mode = content if isinstance(content, tuple) else (content, 0o644)
            content = content.encode() if isinstance(content, str) else content
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(content), mode
            tar.addfile(entry, io.BytesIO(content))
        for name, target in (links or {}).items():
            entry = tarfile.TarInfo(name)
            entry.type, entry.linkname = tarfile.SYMTYPE, target
            tar.addfile(entry)
    return buffer.getvalue()


@cache
def base_layer():
    """The layer all images share: busybox under its many names, two users, the usual folders."""
    return layer(
        files={"bin/busybox": (BUSYBOX.read_bytes(), 0o755),
               "etc/passwd": PASSWD, "etc/group": GROUP, "etc/hostname": "image\n"},
        links={f"bin/{applet}": "busybox" for applet in APPLETS},
        folders=[("bin", 0o755), ("dev", 0o755), ("etc", 0o755), ("home", 0o755), ("proc", 0o555),
                 ("root", 0o700), ("sys", 0o555), ("tmp", 0o1777), ("var", 0o755)],
    )


@cache
def _packed(content):
    return gzip.compress(content, compresslevel=1, mtime=0)


class Layout:
    """An OCI image layout in a folder."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.blobs = self.folder / "blobs" / "sha256"
        self.blobs.mkdir(parents=True, exist_ok=True)

    def blob(self, content, media_type):
        digest = hashlib.sha256(content).hexdigest()
        (self.blobs / digest).write_bytes(content)
        return {"mediaType": media_type, "digest": f"sha256:{digest}", "size": len(content)}

    def write(self, layers, config):
        """Writes an image of uncompressed `layers` and returns its manifest's digest."""
        machine = {"x86_64": "amd64", "aarch64": "arm64"}[os.uname().machine]
        diffs = [f"sha256:{hashlib.sha256(content).hexdigest()}" for content in layers]
        document = {"architecture": machine, "os": "linux", "config": config,
                    "rootfs": {"type": "layers", "diff_ids": diffs}, "history": []}
        kind = "application/vnd.oci.image"
        manifest = {
            "schemaVersion": 2, "mediaType": f"{kind}.manifest.v1+json",
            "config": self.blob(json.dumps(document).encode(), f"{kind}.config.v1+json"),
            "layers": [self.blob(_packed(content), f"{kind}.layer.v1.tar+gzip") for content in layers],
        }
        described = self.blob(json.dumps(manifest).encode(), f"{kind}.manifest.v1+json")
        described["annotations"] = {"org.opencontainers.image.ref.name": "it"}
        (self.folder / "index.json").write_text(
            json.dumps({"schemaVersion": 2, "manifests": [described]}))
        (self.folder / "oci-layout").write_text('{"imageLayoutVersion": "1.0.0"}')
        return described["digest"]


def push(registry, repository, folder, tag="1", config=None, more_layers=(), stamp=None):
    """Builds an image in `folder` and pushes it; `stamp` makes its content differ from all others.

    Returns the manifest's digest, which skopeo is told to preserve."""
    layers = [base_layer(), *more_layers]
    if stamp:
        layers.append(layer({"etc/stamp": stamp}))
    full = {"Env": ["PATH=/bin"], "Cmd": ["sh", "-c", "echo image default command"], **(config or {})}
    digest = Layout(folder).write(layers, full)
    command = ["skopeo", "copy", "--quiet", "--preserve-digests", "--insecure-policy",
               "--dest-tls-verify=false"]
    if registry.users:
        name, password = next(iter(registry.users.items()))
        command += ["--dest-creds", f"{name}:{password}"]
    done = subprocess.run(
        [*command, f"oci:{folder}:it", f"docker://{registry.image(repository, tag)}"],
        capture_output=True, text=True, timeout=60,
    )
    assert done.returncode == 0, f"skopeo: {done.stderr}"
    return digest


def inspect(registry, repository, tag="1", user=None, password=None):
    """skopeo's view of an image, as a finished process: its exit code says whether it may look."""
    command = ["skopeo", "inspect", "--tls-verify=false"]
    command += ["--creds", f"{user}:{password}"] if user else ["--no-creds"]
    return subprocess.run([*command, f"docker://{registry.image(repository, tag)}"],
                          capture_output=True, text=True, timeout=60)
