"""KMS: who may do what across accounts, grants with constraints, requests that only ask."""

import json

import pytest

from support.clients import refused
from support.policies import allow, document, key_policy, root
from support.wait import unique

NOBODY_SAYS_SO = ("on this resource because the resource does not exist in this Region, no "
                  "resource-based policies allow access, or a resource-based policy explicitly denies access")
BUCKET = "arn:aws:s3:us-east-1:111111111111:bucket"


@pytest.fixture
def key(admin):
    return admin.kms.create_key()["KeyMetadata"]


@pytest.fixture
def lent(admin, other):
    """A key with which its policy lets another account do everything."""
    everything = allow("kms:*", principal=root(other.account_id))
    return admin.kms.create_key(
        MultiRegion=True, Policy=key_policy(admin.account_id, everything))["KeyMetadata"]["Arn"]


# Across accounts.


@pytest.mark.parametrize("operation, more", [
    ("cancel_key_deletion", {}), ("delete_imported_key_material", {}), ("disable_key", {}),
    ("disable_key_rotation", {}), ("enable_key", {}), ("enable_key_rotation", {}),
    ("get_key_last_usage", {}), ("get_key_policy", {}),
    ("get_parameters_for_import", {"WrappingAlgorithm": "RSAES_OAEP_SHA_256",
                                   "WrappingKeySpec": "RSA_2048"}),
    ("list_key_policies", {}), ("list_key_rotations", {}), ("list_resource_tags", {}),
    ("put_key_policy", {"Policy": "{}"}), ("replicate_key", {"ReplicaRegion": "eu-west-1"}),
    ("rotate_key_on_demand", {}), ("schedule_key_deletion", {}),
    ("tag_resource", {"Tags": [{"TagKey": "a", "TagValue": "b"}]}),
    ("untag_resource", {"TagKeys": ["a"]}), ("update_key_description", {"Description": "theirs"}),
    ("update_primary_region", {"PrimaryRegion": "eu-west-1"})])
def test_what_no_policy_gives_to_other_accounts(other, lent, operation, more):
    """"Cross-account use: No" of these operations' pages: a key policy that allows it has no effect."""
    with refused("AccessDeniedException", NOBODY_SAYS_SO):
        getattr(other.kms, operation)(KeyId=lent, **more)


def test_what_policies_give_to_other_accounts(admin, other, lent):
    kms = other.kms
    sealed = kms.encrypt(KeyId=lent, Plaintext=b"x")["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"
    assert kms.describe_key(KeyId=lent)["KeyMetadata"]["AWSAccountId"] == admin.account_id
    assert kms.get_key_rotation_status(KeyId=lent)["KeyRotationEnabled"] is False
    grant = kms.create_grant(KeyId=lent, GranteePrincipal=root(admin.account_id)["AWS"],
                             RetiringPrincipal=root(other.account_id)["AWS"], Operations=["Encrypt"])
    # Both say whose key it is.
    for found in (kms.list_grants(KeyId=lent), kms.list_retirable_grants(
            RetiringPrincipal=root(other.account_id)["AWS"])):
        assert [one["KeyId"] for one in found["Grants"] if one["GrantId"] == grant["GrantId"]] == [lent]
    kms.revoke_grant(KeyId=lent, GrantId=grant["GrantId"])


def test_a_short_id_will_do_for_a_ciphertext(admin, other, lent, key):
    """"A short key ID is also acceptable when decrypting symmetric ciphertexts" (Decrypt)."""
    short = lent.rsplit("/", 1)[1]
    sealed = admin.kms.encrypt(KeyId=lent, Plaintext=b"x")["CiphertextBlob"]
    assert other.kms.decrypt(KeyId=short, CiphertextBlob=sealed)["Plaintext"] == b"x"
    again = other.kms.re_encrypt(SourceKeyId=short, DestinationKeyId=lent, CiphertextBlob=sealed)
    assert again["SourceKeyId"] == lent
    with refused("NotFoundException"):
        other.kms.encrypt(KeyId=short, Plaintext=b"x")
    with refused("NotFoundException"):
        other.kms.decrypt(KeyId=key["KeyId"], CiphertextBlob=sealed)
    sealed = admin.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")["CiphertextBlob"]
    with refused("AccessDeniedException", NOBODY_SAYS_SO):
        other.kms.decrypt(KeyId=key["KeyId"], CiphertextBlob=sealed)


def test_aliases_are_of_ones_own_keys(admin, other, lent):
    with refused("AccessDeniedException", NOBODY_SAYS_SO):
        other.kms.create_alias(AliasName=f"alias/{unique('theirs')}", TargetKeyId=lent)
    with refused("NotFoundException", "does not exist"):
        other.kms.list_aliases(KeyId=lent)


# Key policies.


def test_listing_aliases_takes_no_leave_of_the_key(admin):
    """"kms:ListAliases (IAM policy)": the key's own policy need not say so."""
    name, me = f"alias/{unique('own')}", {"AWS": admin.identity()["Arn"]}
    key = admin.kms.create_key(Policy=document(
        allow(["kms:CreateAlias", "kms:PutKeyPolicy"], principal=me)))["KeyMetadata"]["KeyId"]
    admin.kms.create_alias(AliasName=name, TargetKeyId=key)
    assert [one["AliasName"] for one in admin.kms.list_aliases(KeyId=key)["Aliases"]] == [name]


def test_the_default_policy_needs_no_leave(admin):
    """"If you provide a key policy, it must meet the following criteria" (CreateKey)."""
    maker = admin.user(allow("kms:CreateKey"))
    assert maker.kms.create_key()["KeyMetadata"]["KeyState"] == "Enabled"
    with refused("MalformedPolicyDocumentException", "The new key policy will not allow you"):
        maker.kms.create_key(Policy=key_policy(admin.account_id))


@pytest.mark.parametrize("missing", ["Action", "Resource"])
def test_statements_without_effect(admin, missing):
    """A statement without actions or resources is taken, and is one of nothing (CreateKey)."""
    user = admin.user()
    statement = allow("kms:Encrypt", principal={"AWS": user.identity()["Arn"]})
    del statement[missing]
    policy = key_policy(admin.account_id, statement)
    key = admin.kms.create_key(Policy=policy)["KeyMetadata"]["KeyId"]
    shown = json.loads(admin.kms.get_key_policy(KeyId=key)["Policy"])["Statement"][1]
    assert missing not in shown and shown["Effect"] == "Allow"
    with refused("AccessDeniedException"):
        user.kms.encrypt(KeyId=key, Plaintext=b"x")
    alone = allow("kms:*", principal=root(admin.account_id))
    del alone[missing]
    with refused("MalformedPolicyDocumentException", "will not allow you to update"):
        admin.kms.put_key_policy(KeyId=key, Policy=document(alone))


def test_a_policy_that_is_too_long(admin, key):
    long = key_policy(admin.account_id, *(allow(f"kms:{'x' * 200}{n}", principal=root(admin.account_id))
                                          for n in range(120)))
    with refused("LimitExceededException"):
        admin.kms.put_key_policy(KeyId=key["KeyId"], Policy=long)


def test_names_of_policies(admin, key):
    ask = {"KeyId": key["KeyId"], "PolicyName": "AWS_RAM"}
    with refused("NotFoundException"):
        admin.kms.get_key_policy(**ask)
    with refused("ValidationException", "The AWS_RAM policy can only be managed by the RAM service."):
        admin.kms.put_key_policy(Policy=key_policy(admin.account_id), **ask)
    default = {"StringEquals": {"kms:PolicyName": "default"}}
    user = admin.user(allow(["kms:GetKeyPolicy", "kms:PutKeyPolicy"], condition=default))
    user.kms.put_key_policy(KeyId=key["KeyId"], Policy=key_policy(admin.account_id))
    assert user.kms.get_key_policy(KeyId=key["KeyId"])["PolicyName"] == "default"
    with refused("AccessDeniedException"):
        user.kms.get_key_policy(**ask)


@pytest.mark.parametrize("name, value, operation, more", [
    ("kms:EncryptionAlgorithm", "SYMMETRIC_DEFAULT", "generate_data_key", {"KeySpec": "AES_256"}),
    ("kms:CustomerMasterKeySpec", "SYMMETRIC_DEFAULT", "encrypt", {"Plaintext": b"x"}),
    ("kms:CustomerMasterKeyUsage", "ENCRYPT_DECRYPT", "describe_key", {})])
def test_condition_keys(admin, key, name, value, operation, more):
    for wanted, may in ((value, True), ("ELSE", False)):
        user = admin.user(allow("kms:*", condition={"StringEquals": {name: wanted}}))
        if may:
            getattr(user.kms, operation)(KeyId=key["KeyId"], **more)
        else:
            with refused("AccessDeniedException"):
                getattr(user.kms, operation)(KeyId=key["KeyId"], **more)


# Grants.


def test_a_grant_on_behalf_of_a_resource_is_nobody_elses(admin, key):
    user = admin.user()
    constraints = {"SourceArn": BUCKET}
    made = admin.kms.create_grant(
        KeyId=key["KeyId"], GranteePrincipal=user.identity()["Arn"], Constraints=constraints,
        Operations=["Encrypt", "DescribeKey", "CreateGrant", "RetireGrant"])
    assert admin.kms.list_grants(KeyId=key["KeyId"])["Grants"][0]["Constraints"] == constraints
    tokens = {"KeyId": key["KeyId"], "GrantTokens": [made["GrantToken"]]}
    for operation, more in (("encrypt", {"Plaintext": b"x"}), ("describe_key", {}), ("create_grant", {
            "GranteePrincipal": user.identity()["Arn"], "Operations": ["Encrypt"]})):
        with refused("AccessDeniedException"):
            getattr(user.kms, operation)(**tokens, **more)
    # "It does not apply to RetireGrant operation."
    user.kms.retire_grant(KeyId=key["Arn"], GrantId=made["GrantId"])


def test_constraints_leave_descriptions_alone(admin, key):
    """"... the constraint doesn't apply to these operations" (CreateGrant)."""
    user = admin.user()
    admin.kms.create_grant(
        KeyId=key["KeyId"], GranteePrincipal=user.identity()["Arn"], Operations=["Encrypt", "DescribeKey"],
        Constraints={"EncryptionContextEquals": {"a": "b"}})
    assert user.kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"]["Arn"] == key["Arn"]
    with refused("AccessDeniedException"):
        user.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")


@pytest.mark.parametrize("request_", [
    {}, {"GranteePrincipal": "ME", "GranteeServicePrincipal": "s3.us-east-1.amazonaws.com"},
    {"GranteePrincipal": "ME", "RetiringPrincipal": "ME",
     "RetiringServicePrincipal": "s3.us-east-1.amazonaws.com"},
    {"GranteeServicePrincipal": "s3.us-east-1.amazonaws.com", "RetiringPrincipal": "ME"},
    {"GranteeServicePrincipal": "s3.us-east-1.amazonaws.com", "Constraints": {"SourceArn": BUCKET}},
    {"GranteePrincipal": "ME", "Constraints": {"EncryptionContextEquals": {str(n): "x" for n in range(9)}}},
    {"GranteePrincipal": "ME", "Constraints": {"EncryptionContextSubset": {"a": "x" * 385}}}])
def test_grants_that_are_none(admin, key, request_):
    me = admin.identity()["Arn"]
    parameters = {name: me if value == "ME" else value for name, value in request_.items()}
    with refused("ValidationException"):
        admin.kms.create_grant(KeyId=key["KeyId"], Operations=["Encrypt"], **parameters)


@pytest.mark.parametrize("who", ["iam::111111111111:group/x", "iam::111111111111:saml-provider/x",
                                 "kms:us-east-1:111111111111:key/x", "iam::111111111111:user/nobody"])
def test_principals_that_are_none(admin, key, who):
    for parameter in ("GranteePrincipal", "RetiringPrincipal"):
        principals = {"GranteePrincipal": admin.identity()["Arn"], parameter: f"arn:aws:{who}"}
        with refused("InvalidArnException", "ARN does not refer to a valid principal"):
            admin.kms.create_grant(KeyId=key["KeyId"], Operations=["Encrypt"], **principals)


def test_listing_retirable_grants_is_about_somebody(admin):
    me = admin.identity()["Arn"]
    user = admin.user(allow("kms:ListRetirableGrants", me))
    assert user.kms.list_retirable_grants(RetiringPrincipal=me)["Truncated"] is False
    with refused("AccessDeniedException", "kms:ListRetirableGrants on resource: "):
        user.kms.list_retirable_grants(RetiringPrincipal=user.identity()["Arn"])
    raw = admin.client("kms", raw=True)
    for request in ({}, {"RetiringPrincipal": me, "RetiringServicePrincipal": "s3.us-east-1.amazonaws.com"}):
        with refused("ValidationException"):
            raw.list_retirable_grants(**request)


# Requests that only ask.


def test_only_asking_with_or_without_a_ciphertext(admin, key):
    kms, only = admin.kms, {"DryRun": True, "DryRunModifiers": ["IGNORE_CIPHERTEXT"]}
    sealed = kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")["CiphertextBlob"]
    for ask in ({"KeyId": key["KeyId"], **only}, {"CiphertextBlob": sealed, "DryRun": True}):
        with refused("DryRunOperationException"):
            kms.decrypt(**ask)
    for ask in ({"SourceKeyId": key["KeyId"], **only}, {"CiphertextBlob": sealed, "DryRun": True}):
        with refused("DryRunOperationException"):
            kms.re_encrypt(DestinationKeyId=key["KeyId"], **ask)
    # Without a key there is nothing to ask about, and without the modifier there is a ciphertext.
    for ask in (only, {"KeyId": key["KeyId"], "DryRun": True}, {"KeyId": key["KeyId"]},
                {"KeyId": key["KeyId"], "DryRunModifiers": ["IGNORE_CIPHERTEXT"]}):
        with refused("ValidationException"):
            kms.decrypt(**ask)
    with refused("InvalidCiphertextException"):
        kms.decrypt(CiphertextBlob=sealed, EncryptionContext={"a": "b"}, DryRun=True)
    with refused("AccessDeniedException"):
        admin.user().kms.decrypt(KeyId=key["KeyId"], **only)
    with refused("InvalidKeyUsageException"):
        kms.decrypt(KeyId=key["KeyId"], EncryptionAlgorithm="RSAES_OAEP_SHA_256", **only)


def test_what_would_not_succeed(admin):
    kms = admin.kms
    key = kms.create_key(KeySpec="RSA_2048", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["KeyId"]
    ask = {"KeyId": key, "SigningAlgorithm": "RSASSA_PSS_SHA_256", "DryRun": True}
    with refused("ValidationException", "Digest is invalid length"):
        kms.sign(Message=b"x", MessageType="DIGEST", **ask)
    with refused("KMSInvalidSignatureException"):
        kms.verify(Message=b"x", Signature=b"x", **ask)
    with refused("DryRunOperationException"):
        kms.sign(Message=b"x", **ask)
    # Nothing was done with the key.
    assert kms.get_key_last_usage(KeyId=key)["KeyLastUsage"] == {}


# Aliases and lists.


def test_a_key_has_fifty_aliases(admin, key):
    names = [f"alias/{unique('one')}" for _ in range(51)]
    for name in names[:50]:
        admin.kms.create_alias(AliasName=name, TargetKeyId=key["KeyId"])
    with refused("LimitExceededException"):
        admin.kms.create_alias(AliasName=names[50], TargetKeyId=key["KeyId"])
    admin.kms.update_alias(AliasName=names[0], TargetKeyId=key["KeyId"])
    admin.kms.delete_alias(AliasName=names[0])
    admin.kms.create_alias(AliasName=names[50], TargetKeyId=key["KeyId"])
    with refused("ValidationException"):
        admin.kms.create_alias(AliasName="alias/", TargetKeyId=key["KeyId"])


def test_keys_of_other_owners(admin, key):
    own = admin.kms.list_keys(ResourceOwners=["SELF", "OTHER_ACCOUNTS_VIA_RAM"])["Keys"]
    assert own == admin.kms.list_keys()["Keys"] and own
    assert admin.kms.list_keys(ResourceOwners=["OTHER_ACCOUNTS_VIA_RAM"])["Keys"] == []


def test_a_managed_key_is_made_when_it_is_looked_at(admin):
    """"An AWS alias with no key ID" has one as soon as it is described (DescribeKey)."""
    region = "eu-south-2"
    kms = admin.client("kms", region)
    with refused("AccessDeniedException"):
        admin.user().client("kms", region).describe_key(KeyId="alias/aws/secretsmanager")
    key = kms.describe_key(KeyId="alias/aws/secretsmanager")["KeyMetadata"]
    assert (key["KeyManager"], key["KeyState"]) == ("AWS", "Enabled")
    assert kms.describe_key(KeyId="alias/aws/secretsmanager")["KeyMetadata"]["Arn"] == key["Arn"]
    assert [one["AliasName"] for one in kms.list_aliases(KeyId=key["KeyId"])["Aliases"]] == [
        "alias/aws/secretsmanager"]
    with refused("NotFoundException"):
        kms.describe_key(KeyId="alias/aws/nothing")


@pytest.mark.parametrize("spoil", [
    lambda arn: arn.replace("arn:aws:", "arn:aws-cn:"), lambda arn: arn.replace(":kms:", ":s3:"),
    lambda arn: arn.replace("key/", ""), lambda arn: arn.replace("key/", "key/alias/"),
    lambda arn: arn.replace("key/", "grant/")], ids=range(5))
def test_arns_that_are_no_keys(admin, key, spoil):
    with refused(("InvalidArnException", "NotFoundException"), "Invalid"):
        admin.kms.describe_key(KeyId=spoil(key["Arn"]))
