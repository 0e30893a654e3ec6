"""Cuts the AWS service models that botocore carries down to what is offered here.

Usage: python models/import.py   (with botocore installed; writes models/<service>.json)

Documentation, examples and the shapes that no chosen operation reaches are left out.
"""

import json
from pathlib import Path

from botocore.loaders import Loader

HERE = Path(__file__).parent
DROPPED = {"documentation", "documentationUrl", "errors", "examples", "idempotent", "auth", "xmlNamespace"}

# What AWS's answers have, where its model has another word.
CORRECTIONS = {
    ("iam", "PermissionsBoundaryAttachmentType"): {"enum": ["Policy"]},
    ("iam", "PolicySourceType"): {"enum": ["IAM Policy", "resource"]},
}

# Members of AWS's answers that hold more than their shape in the model says. What a request may say is
# as the model has it.
MEMBERS = {
    ("kms", "KeyMetadata", "CustomerMasterKeySpec"): "KeySpec",
    ("kms", "GetPublicKeyResponse", "CustomerMasterKeySpec"): "KeySpec",
}


def without_documentation(value):
    if isinstance(value, dict):
        return {key: without_documentation(inner) for key, inner in value.items() if key not in DROPPED}
    if isinstance(value, list):
        return [without_documentation(inner) for inner in value]
    return value


def reached(shapes, name, found):
    """Every shape that a value of shape `name` can contain."""
    if name in found:
        return
    found.add(name)
    shape = shapes[name]
    inner = list(shape.get("members", {}).values())
    inner += [shape[part] for part in ("member", "key", "value") if part in shape]
    for part in inner:
        reached(shapes, part["shape"], found)


def cut(model, chosen):
    operations = {name: model["operations"][name] for name in sorted(chosen)}
    found = set()
    for operation in operations.values():
        for side in ("input", "output"):
            if side in operation:
                reached(model["shapes"], operation[side]["shape"], found)
    namespace = model["metadata"].get("xmlNamespace")
    answer = {
        "metadata": model["metadata"],
        "operations": operations,
        # `members` may have a member that is called `errors`: only shapes are stripped by key.
        "shapes": {name: cut_shape(model["shapes"][name]) for name in sorted(found)},
    }
    answer["metadata"] = without_documentation(answer["metadata"])
    answer["operations"] = without_documentation(answer["operations"])
    if namespace:
        answer["metadata"]["xmlNamespace"] = namespace
    return answer


def cut_shape(shape):
    members = shape.get("members")
    stripped = without_documentation({key: value for key, value in shape.items() if key != "members"})
    if members is not None:
        stripped["members"] = {name: without_documentation(member) for name, member in members.items()}
    return stripped


def main():
    loader = Loader(include_default_search_paths=True)
    for service, chosen in json.loads((HERE / "operations.json").read_text()).items():
        model = loader.load_service_model(service, "service-2")
        for (of, shape), words in CORRECTIONS.items():
            if of == service and shape in model["shapes"]:
                model["shapes"][shape] = {**model["shapes"][shape], **words}
        for (of, shape, member), real in MEMBERS.items():
            if of == service:
                model["shapes"][shape]["members"][member]["shape"] = real
        text = json.dumps(cut(model, chosen), indent=1, ensure_ascii=True)
        (HERE / f"{service}.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
