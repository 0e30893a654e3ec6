use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn amd64() -> Platform {
    Platform {
        os: "linux".to_owned(),
        architecture: "amd64".to_owned(),
        variant: None,
    }
}

fn descriptor(kind: &str, seed: &str) -> Value {
    json!({ "mediaType": kind, "digest": Digest::sha256(seed.as_bytes()), "size": 7 })
}

fn entry(platform: &str, seed: &str) -> Value {
    let mut parts = platform.split('/');
    let mut entry = descriptor(OCI_MANIFEST, seed);
    entry["platform"] = json!({ "os": parts.next(), "architecture": parts.next() });
    if let Some(variant) = parts.next() {
        entry["platform"]["variant"] = json!(variant);
    }
    entry
}

fn index(platforms: &[&str]) -> Value {
    let manifests: Vec<Value> = platforms.iter().map(|p| entry(p, p)).collect();
    json!({ "schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": manifests })
}

fn manifest(layers: Vec<Value>) -> Value {
    json!({ "schemaVersion": 2, "mediaType": OCI_MANIFEST,
            "config": descriptor(OCI_CONFIG, "config"), "layers": layers })
}

fn read_json(value: &Value, content_type: &str) -> Result<Document, ManifestError> {
    read(value.to_string().as_bytes(), content_type, &amd64())
}

#[test]
fn chooses_the_variant_for_the_machine() {
    let missing = |found: &str| {
        let wanted = "linux/amd64".to_owned();
        Err(ManifestError::Platform {
            wanted,
            found: found.to_owned(),
        })
    };
    #[rustfmt::skip]
    let table = [
        (&["linux/arm64", "linux/amd64"][..],                 Ok("linux/amd64")),
        (&["linux/amd64/v3", "linux/amd64/v1"],               Ok("linux/amd64/v1")),
        (&["linux/amd64/v3", "linux/amd64"],                  Ok("linux/amd64")),
        (&["linux/amd64/v2"],                                 Ok("linux/amd64/v2")),
        (&["windows/amd64", "linux/arm64/v8", "unknown/unknown"], missing("windows/amd64, linux/arm64/v8")),
        (&[],                                                 missing("none")),
    ];
    for (row, (platforms, expected)) in table.into_iter().enumerate() {
        let chosen = match read_json(&index(platforms), "") {
            Ok(Document::Index(chosen)) => Ok(chosen.digest),
            Ok(Document::Image(_)) => panic!("row {row} is an index"),
            Err(error) => Err(error),
        };
        assert_eq!(
            chosen,
            expected.map(|p: &str| Digest::sha256(p.as_bytes())),
            "row {row}"
        );
    }
}

#[test]
fn refuses_what_is_not_an_image() {
    use ManifestError as M;
    let layer = || descriptor(LAYER_TYPES[1], "layer");
    let with = |edit: &dyn Fn(&mut Value)| {
        let mut value = manifest(vec![layer()]);
        edit(&mut value);
        value
    };
    let foreign = "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip";
    let helm = "application/vnd.cncf.helm.config.v1+json";
    let mut nested = index(&["linux/amd64"]);
    nested["manifests"][0]["mediaType"] = json!(OCI_INDEX);
    #[rustfmt::skip]
    let table = [
        (json!([]),                                                  M::Syntax),
        (with(&|v| v["layers"] = Value::Null),                       M::Syntax),
        (with(&|v| v["layers"][0]["size"] = json!(-1)),              M::Syntax),
        (with(&|v| v["layers"][0]["digest"] = json!("sha256:../..")), M::Syntax),
        (json!({ "schemaVersion": 1, "fsLayers": [] }),              M::SchemaOne),
        (with(&|v| v["mediaType"] = json!(DOCKER_SCHEMA_1_SIGNED)),  M::SchemaOne),
        (with(&|v| v["mediaType"] = json!("text/html")),             M::Kind("text/html".to_owned())),
        (with(&|v| v["manifests"] = json!([])),                      M::Ambiguous),
        (with(&|v| v["config"]["mediaType"] = json!(helm)),          M::NotAnImage(helm.to_owned())),
        (with(&|v| v["config"]["size"] = json!(CONFIG_BYTES_MAX + 1)), M::TooLarge("configuration")),
        (with(&|v| v["layers"][0]["size"] = json!(LAYER_BYTES_MAX + 1)), M::TooLarge("layer")),
        (with(&|v| v["layers"][0]["mediaType"] = json!(foreign)),    M::Foreign),
        (with(&|v| v["layers"][0]["urls"] = json!(["https://e"])),   M::Foreign),
        (with(&|v| v["layers"][0]["mediaType"] = json!("a/b")),      M::LayerKind("a/b".to_owned())),
        (manifest(vec![]),                                           M::NoLayers),
        (manifest((0..=LAYERS_MAX).map(|_| layer()).collect()),      M::TooManyLayers),
        (nested,                                                     M::Nested),
    ];
    for (row, (value, expected)) in table.into_iter().enumerate() {
        let error = read_json(&value, "").expect_err("refused");
        assert_eq!(error, expected, "row {row}");
    }
}

#[test]
fn the_content_type_helps_out() {
    let mut untyped = manifest(vec![descriptor(LAYER_TYPES[4], "layer")]);
    untyped
        .as_object_mut()
        .expect("an object")
        .remove("mediaType");
    assert!(matches!(
        read_json(
            &untyped,
            "application/vnd.docker.distribution.manifest.v2+json; charset=x"
        ),
        Ok(Document::Image(_))
    ));
    assert!(matches!(
        read_json(&untyped, DOCKER_LIST),
        Err(ManifestError::Syntax)
    ));
}

#[test]
fn configurations() {
    let id = Digest::sha256(b"");
    let full = json!({
        "os": "linux", "architecture": "amd64", "created": "2020-01-01T00:00:00Z",
        "config": { "Entrypoint": ["/run"], "Cmd": null, "Env": ["A=b"], "WorkingDir": "/w",
                    "User": "1:2", "StopSignal": "SIGINT", "Labels": {} },
        "rootfs": { "type": "layers", "diff_ids": [id] }
    });
    let bytes = full.to_string();
    let (config, ids) = read_config(bytes.as_bytes(), 1, &amd64()).expect("reads");
    assert_eq!(ids, [id]);
    assert_eq!(config.entrypoint, ["/run"]);
    assert!(config.cmd.is_empty());
    assert_eq!(config.stop_signal, Some(2));
    assert_eq!(
        read_config(bytes.as_bytes(), 2, &amd64()),
        Err(ManifestError::LayerCount { ids: 1, layers: 2 })
    );
    let other = bytes.replace("amd64", "arm64");
    assert!(matches!(
        read_config(other.as_bytes(), 1, &amd64()),
        Err(ManifestError::Platform { .. })
    ));
    assert_eq!(read_config(b"{}", 1, &amd64()), Err(ManifestError::Config));
}

#[test]
fn configurations_have_limits() {
    let read = |field: &str, value: Value| {
        let config = json!({
            "os": "linux", "architecture": "amd64", "config": { field: value },
            "rootfs": { "type": "layers", "diff_ids": [Digest::sha256(b"")] }
        });
        read_config(config.to_string().as_bytes(), 1, &amd64()).map(|(config, _)| config)
    };
    let many = |count: usize| json!(vec!["A="; count]);
    let long = |bytes: usize| "x".repeat(bytes);
    #[rustfmt::skip]
    let table = [
        ("Entrypoint", many(WORDS_MAX),                many(WORDS_MAX + 1)),
        ("Cmd",        many(WORDS_MAX),                many(WORDS_MAX + 1)),
        ("Env",        many(WORDS_MAX),                many(WORDS_MAX + 1)),
        ("Env",        json!([long(WORDS_BYTES_MAX)]), json!([long(WORDS_BYTES_MAX), "x"])),
        ("WorkingDir", json!(long(PATH_BYTES_MAX)),    json!(long(PATH_BYTES_MAX + 1))),
        ("User",       json!(long(USER_BYTES_MAX)),    json!(long(USER_BYTES_MAX + 1))),
    ];
    for (row, (field, largest, larger)) in table.into_iter().enumerate() {
        assert!(read(field, largest).is_ok(), "row {row}");
        let error = read(field, larger).expect_err("is too large");
        assert!(
            matches!(error, ManifestError::TooLarge(_)),
            "row {row}: {error}"
        );
    }
}

proptest! {
    #[test]
    fn never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        let _ = read(&bytes, OCI_INDEX, &amd64());
        let _ = read_config(&bytes, 1, &amd64());
    }
}
