"""OpenID Connect providers, as recorded from AWS."""

import pytest

from support.answers import DATE, fails, missing, shown, tags, taken
from support.clients import refused
from support.wait import unique

PRINT, OTHER_PRINT = "0a" * 20, "F9" * 20


def _host():
    return f"{unique('idp')}.example.net"


def _arn(admin, host):
    return f"arn:aws:iam::{admin.account_id}:oidc-provider/{host}"


def _absent(admin):
    return _arn(admin, "absent.example.net")


def _no_provider(arn):
    return missing(f"OpenIDConnect Provider not found for arn {arn}")


def _get(iam, arn):
    answer = shown(iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn))
    assert answer.pop("Url") == arn.split("/", 1)[1]
    return answer


def _listed(iam):
    answer = shown(iam.list_open_id_connect_providers())
    assert answer.keys() == {"OpenIDConnectProviderList"}
    assert all(one.keys() == {"Arn"} for one in answer["OpenIDConnectProviderList"])
    return [one["Arn"] for one in answer["OpenIDConnectProviderList"]]


@pytest.fixture
def provider(iam):
    """The ARN of a new provider with one thumbprint and no client."""
    return iam.create_open_id_connect_provider(
        Url=f"https://{_host()}", ThumbprintList=[PRINT])["OpenIDConnectProviderArn"]


@pytest.mark.parametrize("path", ["", "/tenant", "/tenant/", "/tenant/One"])
def test_the_arn_is_the_url_without_its_scheme(admin, path):
    where = f"{_host()}{path}"
    made = shown(admin.iam.create_open_id_connect_provider(
        Url=f"https://{where}", ThumbprintList=[PRINT]))
    assert made == {"OpenIDConnectProviderArn": _arn(admin, where)}


def test_the_usual_port_is_left_out(admin):
    host = _host()
    made = shown(admin.iam.create_open_id_connect_provider(
        Url=f"https://{host}:443", ThumbprintList=[PRINT]))
    assert made == {"OpenIDConnectProviderArn": _arn(admin, host)}


def test_a_provider_with_everything(iam):
    host = _host()
    made = shown(iam.create_open_id_connect_provider(
        Url=f"https://{host}", ThumbprintList=[PRINT, OTHER_PRINT],
        ClientIDList=["client-a", "client-b"], Tags=tags(team="red")))
    arn = made.pop("OpenIDConnectProviderArn")
    assert made == {"Tags": tags(team="red")}
    got = _get(iam, arn)
    assert got == {"CreateDate": DATE, "ClientIDList": ["client-a", "client-b"],
                   "ThumbprintList": [PRINT, OTHER_PRINT.lower()], "Tags": tags(team="red")}


def test_the_lists_of_a_plain_provider_are_there_and_empty(iam, provider):
    assert _get(iam, provider) == {
        "CreateDate": DATE, "ClientIDList": [], "ThumbprintList": [PRINT], "Tags": []}


@pytest.mark.parametrize("part", ["/?tenant=1", "/#top"])
def test_a_url_has_neither_query_nor_fragment(iam, part):
    with refused("InvalidInput", status=400):
        iam.create_open_id_connect_provider(
            Url=f"https://{_host()}{part}", ThumbprintList=[PRINT])


def test_lists_are_kept_as_they_are_meant(iam):
    """Clients once each, thumbprints in small letters, tags by key where they are shown."""
    given = [{"Key": "key", "Value": "1"}, {"Key": "Key", "Value": "2"}]
    made = shown(iam.create_open_id_connect_provider(
        Url=f"https://{_host()}", ClientIDList=["z", "a", "z"],
        ThumbprintList=[OTHER_PRINT, OTHER_PRINT.lower()], Tags=given))
    assert made["Tags"] == given
    assert _get(iam, made["OpenIDConnectProviderArn"]) == {
        "ClientIDList": ["z", "a"], "ThumbprintList": [OTHER_PRINT.lower()] * 2,
        "CreateDate": DATE, "Tags": given[::-1]}


def test_clients_come_and_go(iam, provider):
    """To add one that is there is no error, nor to remove one that is not."""
    for client in ("one", "two", "one"):
        assert shown(iam.add_client_id_to_open_id_connect_provider(
            OpenIDConnectProviderArn=provider, ClientID=client)) == {}
    assert _get(iam, provider)["ClientIDList"] == ["one", "two"]
    for client in ("one", "three"):
        assert shown(iam.remove_client_id_from_open_id_connect_provider(
            OpenIDConnectProviderArn=provider, ClientID=client)) == {}
    assert _get(iam, provider)["ClientIDList"] == ["two"]


def test_a_url_is_taken_once(iam, provider):
    url = f"https://{provider.split('/', 1)[1]}"
    with taken(f"Provider with url {url} already exists."):
        iam.create_open_id_connect_provider(Url=url, ThumbprintList=[PRINT])


def test_a_url_needs_a_scheme(iam):
    with fails("ValidationError", "Invalid Open ID Connect Provider URL", 400):
        iam.create_open_id_connect_provider(Url=_host(), ThumbprintList=[PRINT])


def test_five_thumbprints_at_most(iam):
    prints = [f"{one:02x}" * 20 for one in range(6)]
    with fails("InvalidInput", "Thumbprint list must contain fewer than 5 entries.", 400):
        iam.create_open_id_connect_provider(Url=f"https://{_host()}", ThumbprintList=prints)
    iam.create_open_id_connect_provider(Url=f"https://{_host()}", ThumbprintList=prints[:5])


def test_a_hundred_clients_at_most(iam):
    clients = [f"client-{one}" for one in range(101)]
    message = "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100"
    with fails("LimitExceeded", message, 409):
        iam.create_open_id_connect_provider(
            Url=f"https://{_host()}", ThumbprintList=[PRINT], ClientIDList=clients)
    iam.create_open_id_connect_provider(
        Url=f"https://{_host()}", ThumbprintList=[PRINT], ClientIDList=clients[:100])


def test_all_broken_constraints_are_told_at_once(iam):
    long = "Member must have length less than or equal to"
    least = "Member must have length greater than or equal to"
    message = (
        "3 validation errors detected: "
        "Value at 'clientIDList' failed to satisfy constraint: "
        f"Member must satisfy constraint: [{long} 255, {least} 1]; "
        "Value at 'thumbprintList' failed to satisfy constraint: "
        f"Member must satisfy constraint: [{long} 40, {least} 40]; "
        f"Value at 'url' failed to satisfy constraint: {long} 255")
    with fails("ValidationError", message, 400):
        iam.create_open_id_connect_provider(
            Url=f"https://{'u' * 248}", ThumbprintList=["a" * 41], ClientIDList=["c" * 256])


def test_thumbprints_are_replaced(iam, provider):
    assert shown(iam.update_open_id_connect_provider_thumbprint(
        OpenIDConnectProviderArn=provider, ThumbprintList=[OTHER_PRINT])) == {}
    assert _get(iam, provider)["ThumbprintList"] == [OTHER_PRINT.lower()]
    with fails("InvalidInput", "Thumbprint list must contain at least one entry.", 400):
        iam.update_open_id_connect_provider_thumbprint(
            OpenIDConnectProviderArn=provider, ThumbprintList=[])


def test_a_provider_is_deleted_once(iam, provider):
    assert shown(iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=provider)) == {}
    with _no_provider(provider):
        iam.get_open_id_connect_provider(OpenIDConnectProviderArn=provider)
    with missing(f"OpenId connect Provider {provider} cannot be found."):
        iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=provider)


def test_a_provider_that_is_not_there(admin):
    with _no_provider(_absent(admin)):
        admin.iam.get_open_id_connect_provider(OpenIDConnectProviderArn=_absent(admin))


def test_providers_are_listed_by_arn_alone(iam):
    made = [iam.create_open_id_connect_provider(
        Url=f"https://{_host()}", ThumbprintList=[PRINT])["OpenIDConnectProviderArn"]
        for _ in range(3)]
    assert set(made) <= set(_listed(iam))
    iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=made[1])
    assert made[1] not in _listed(iam)


def _tags_of(iam, arn, **page):
    return shown(iam.list_open_id_connect_provider_tags(OpenIDConnectProviderArn=arn, **page))


def test_tags_come_and_go(iam, provider):
    assert _tags_of(iam, provider) == {"IsTruncated": False, "Tags": []}
    assert shown(iam.tag_open_id_connect_provider(
        OpenIDConnectProviderArn=provider, Tags=tags(k1="one", k2="two"))) == {}
    assert _tags_of(iam, provider) == {"IsTruncated": False, "Tags": tags(k1="one", k2="two")}
    iam.tag_open_id_connect_provider(OpenIDConnectProviderArn=provider, Tags=tags(k1="new"))
    assert shown(iam.untag_open_id_connect_provider(
        OpenIDConnectProviderArn=provider, TagKeys=["k2"])) == {}
    assert _tags_of(iam, provider) == {"IsTruncated": False, "Tags": tags(k1="new")}


def test_keys_differ_by_case(iam, provider):
    iam.tag_open_id_connect_provider(
        OpenIDConnectProviderArn=provider, Tags=tags(Team="first", team="second"))
    iam.untag_open_id_connect_provider(OpenIDConnectProviderArn=provider, TagKeys=["TEAM"])
    iam.tag_open_id_connect_provider(OpenIDConnectProviderArn=provider, Tags=tags(team="new"))
    assert _tags_of(iam, provider)["Tags"] == tags(Team="first", team="new")
    iam.untag_open_id_connect_provider(OpenIDConnectProviderArn=provider, TagKeys=["Team"])
    assert _tags_of(iam, provider)["Tags"] == tags(team="new")


def test_no_tags_are_no_request(iam, provider):
    with refused("InvalidInput", status=400):
        iam.tag_open_id_connect_provider(OpenIDConnectProviderArn=provider, Tags=[])
    with refused("InvalidInput", status=400):
        iam.untag_open_id_connect_provider(OpenIDConnectProviderArn=provider, TagKeys=[])


def test_tags_are_paged(iam, provider):
    given = [{"Key": f"key-{one}", "Value": str(one)} for one in range(10)]
    iam.tag_open_id_connect_provider(OpenIDConnectProviderArn=provider, Tags=given)
    seen, marker = [], {}
    for wanted in (4, 4, 2):
        page = _tags_of(iam, provider, MaxItems=4, **marker)
        assert len(page["Tags"]) == wanted
        seen += page["Tags"]
        marker = {"Marker": page["Marker"]} if page["IsTruncated"] else {}
        assert ("Marker" in page) == page["IsTruncated"] == (wanted == 4)
    assert seen == given


def test_fifty_tags_at_most(iam, provider):
    iam.tag_open_id_connect_provider(
        OpenIDConnectProviderArn=provider,
        Tags=[{"Key": f"key-{one}", "Value": "v"} for one in range(50)])
    with fails("LimitExceeded", "The number of tags has reached the maximum limit.", 409):
        iam.tag_open_id_connect_provider(
            OpenIDConnectProviderArn=provider, Tags=tags(one_more="v"))


def test_tagging_a_provider_that_is_not_there(admin):
    arn = _absent(admin)
    with refused("NoSuchEntity"):
        admin.iam.tag_open_id_connect_provider(
            OpenIDConnectProviderArn=arn, Tags=tags(team="red"))
    with refused("NoSuchEntity"):
        admin.iam.list_open_id_connect_provider_tags(OpenIDConnectProviderArn=arn)
