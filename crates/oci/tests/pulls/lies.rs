//! Content that is not what its name says, or that has no end.

use oci::{Digest, Folder, Settings, Stage};
use serde_json::json;

use crate::registry::{
    INDEX_TYPE, Image, MANIFEST_TYPE, endless, image, image_saying, layer, listen, ok, puller,
    root, status, with,
};

fn simple() -> Image {
    image(vec![layer(&[("file", 0o755, b"content")])])
}

#[tokio::test]
async fn an_honest_image_is_pulled_once() {
    if !root() {
        return;
    }
    let base = layer(&[("tmp/", 0o1777, b""), ("etc/", 0o755, b"")]);
    let image = image(vec![base, layer(&[("tmp/file", 0o644, b"content")])]);
    let served = image.clone();
    let fake = listen().await.answer(move |asked| served.answer(asked));
    let (_folder, puller) = puller(Settings::default());
    let reference = fake.image("team/app:1");
    let pulled = puller.pull(&reference, None, |_| ()).await.expect("pulls");
    assert!(!pulled.from_cache);
    assert_eq!(pulled.digest, image.digest());
    assert_eq!(pulled.config.cmd, ["/file"]);
    let content = std::fs::read(pulled.layers[1].join("tmp/file")).expect("is there");
    assert_eq!(content, b"content");
    // The upper layer has no entry for it: what the lower one says must not be lost.
    let tmp = Folder {
        path: "tmp".into(),
        mode: 0o1777,
        uid: 0,
        gid: 0,
    };
    assert_eq!(pulled.folders, [tmp]);
    let blobs = fake.asked_for("/blobs/").len();
    let again = puller.pull(&reference, None, |_| ()).await.expect("pulls");
    assert!(again.from_cache);
    assert_eq!(
        (again.layers, again.folders),
        (pulled.layers, pulled.folders)
    );
    assert_eq!(fake.asked_for("/blobs/").len(), blobs, "nothing is fetched");
}

#[tokio::test]
async fn an_index_gives_the_image_its_digest() {
    if !root() {
        return;
    }
    let image = simple();
    let platform = oci::Platform::host();
    let index = json!({ "schemaVersion": 2, "mediaType": INDEX_TYPE, "manifests": [{
        "mediaType": MANIFEST_TYPE, "digest": image.digest(), "size": image.manifest.len(),
        "platform": { "os": platform.os, "architecture": platform.architecture },
    }]});
    let index = index.to_string().into_bytes();
    let served = index.clone();
    let fake = listen().await.answer(move |asked| {
        if asked.path.ends_with("/manifests/1") {
            ok(INDEX_TYPE, served.clone())
        } else {
            image.answer(asked)
        }
    });
    let (_folder, puller) = puller(Settings::default());
    let pulled = puller.pull(&fake.image("team/app:1"), None, |_| ()).await;
    assert_eq!(pulled.expect("pulls").digest, Digest::sha256(&index));
}

#[tokio::test]
async fn content_is_what_its_digest_says() {
    let image = simple();
    let layer = Digest::sha256(&image.layers[0]);
    for damaged in [image.digest(), Digest::sha256(&image.config), layer] {
        let (served, name) = (image.clone(), damaged.to_string());
        let fake = listen().await.answer(move |asked| {
            let Some((kind, mut bytes)) = served.document(&asked.path) else {
                return status(404);
            };
            if asked.path.ends_with(&name) {
                *bytes.last_mut().expect("not empty") ^= 1;
            }
            ok(kind, bytes)
        });
        let (_folder, puller) = puller(Settings::default());
        let reference = fake.image(&format!("team/app@{}", image.digest()));
        let outcome = puller.pull(&reference, None, |_| ()).await;
        let error = outcome.expect_err("is not what was asked for");
        assert_eq!(error.stage, Stage::Trust, "{error}");
        assert!(error.text.contains("digest mismatch"), "{error}");
        assert!(!fake.asked_for(&damaged.to_string()).is_empty());
    }
}

#[tokio::test]
async fn a_first_answer_that_names_another_digest_is_refused() {
    let (image, other) = (simple(), Digest::sha256(b"another").to_string());
    let digest = image.digest();
    let fake = listen().await.answer(move |asked| {
        let name = axum::http::HeaderName::from_static("docker-content-digest");
        with(image.answer(asked), name, &other)
    });
    let (_folder, puller) = puller(Settings::default());
    let reference = fake.image(&format!("team/app@{digest}"));
    let outcome = puller.pull(&reference, None, |_| ()).await;
    let error = outcome.expect_err("is not what was asked for");
    assert_eq!(error.stage, Stage::Trust, "{error}");
}

/// The layer's own digest is right; the configuration says that it unpacks to something else.
#[tokio::test]
async fn a_layer_is_what_the_configuration_says() {
    if !root() {
        return;
    }
    let private = layer(&[("secret", 0o600, b"of somebody else")]);
    let mine = layer(&[("file", 0o644, b"mine")]);
    let image = image_saying(vec![mine], &[Digest::sha256(&private)]);
    let fake = listen().await.answer(move |asked| image.answer(asked));
    let (_folder, puller) = puller(Settings::default());
    let outcome = puller.pull(&fake.image("team/app:1"), None, |_| ()).await;
    let error = outcome.expect_err("is not what the configuration says");
    assert_eq!(error.stage, Stage::Trust, "{error}");
}

#[tokio::test]
async fn nothing_is_read_for_ever() {
    let image = simple();
    let layer = Digest::sha256(&image.layers[0]);
    let table = [
        ("/manifests/1".to_owned(), Stage::Manifest),
        (Digest::sha256(&image.config).to_string(), Stage::Trust),
        (layer.to_string(), Stage::Trust),
    ];
    for (name, stage) in table {
        let (served, long) = (image.clone(), name.clone());
        let fake = listen().await.answer(move |asked| {
            if asked.path.ends_with(&long) {
                endless()
            } else {
                served.answer(asked)
            }
        });
        let (_folder, puller) = puller(Settings::default());
        let outcome = puller.pull(&fake.image("team/app:1"), None, |_| ()).await;
        let error = outcome.expect_err("has no end");
        assert_eq!(error.stage, stage, "{name}: {error}");
    }
}
