"""A private registry with one small image in it, for programs that aren't pytest.

`python -m support.stand`, in this folder's parent, prints one line of JSON, `{"image", "username",
"password"}`, and serves until its standard input ends.
"""

import json
import sys
import tempfile
from pathlib import Path

from . import images
from .registry import Registry
from .wait import password

USER = "puller"


def main():
    with tempfile.TemporaryDirectory(prefix="batchyard-stand.") as folder:
        secret = password()
        registry = Registry(Path(folder) / "registry", {USER: secret})
        try:
            registry.start()
            images.push(registry, "team/app", Path(folder) / "image")
            answer = {"image": registry.image("team/app"), "username": USER, "password": secret}
            print(json.dumps(answer), flush=True)
            sys.stdin.read()
        finally:
            registry.stop()


if __name__ == "__main__":
    main()
