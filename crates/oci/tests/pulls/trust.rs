//! Who gets to see the password, and what becomes of tokens.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::http::header::{LOCATION, WWW_AUTHENTICATE};
use oci::{PullError, Settings, Stage};

use crate::registry::{
    Asked, Image, PASSWORD, basic, challenge, endless, image, jo, layer, listen, ok, puller, root,
    status, with,
};

fn simple() -> Image {
    image(vec![layer(&[("file", 0o755, b"content")])])
}

fn assert_discreet(error: &PullError) {
    assert!(!error.text.contains(PASSWORD), "{error}");
    assert!(!error.text.contains(&basic()[6..]), "{error}");
}

fn authorized(asked: &[Asked]) -> usize {
    let given = asked.iter().filter(|asked| asked.authorization().is_some());
    given.count()
}

/// A registry that takes the user name and password, and sends blobs from elsewhere.
#[tokio::test]
async fn a_redirect_to_another_host_goes_without_authorization() {
    if !root() {
        return;
    }
    let image = simple();
    let stored = image.clone();
    let store = listen().await.answer(move |asked| stored.answer(asked));
    let elsewhere = store.address;
    let fake = listen().await.answer(move |asked| {
        if asked.authorization() != Some(basic().as_str()) {
            return with(status(401), WWW_AUTHENTICATE, "Basic realm=\"fake\"");
        }
        if asked.path.contains("/blobs/") {
            let place = format!("http://{elsewhere}{}", asked.path);
            return with(status(307), LOCATION, &place);
        }
        image.answer(asked)
    });
    let (_folder, puller) = puller(Settings::default());
    let pulled = puller
        .pull(&fake.image("team/app:1"), Some(jo()), |_| ())
        .await;
    pulled.expect("pulls");
    assert!(authorized(&fake.asked_for("/blobs/")) >= 2);
    let (there, with_it) = (store.asked(), authorized(&store.asked()));
    assert_eq!((there.len(), with_it), (2, 0), "{there:?}");
}

#[tokio::test]
async fn redirects_come_to_an_end() {
    let listening = listen().await;
    let address = listening.address;
    let fake = listening.answer(move |asked| {
        with(
            status(302),
            LOCATION,
            &format!("http://{address}{}", asked.path),
        )
    });
    let (_folder, puller) = puller(Settings::default());
    let outcome = puller
        .pull(&fake.image("team/app:1"), Some(jo()), |_| ())
        .await;
    let error = outcome.expect_err("goes round in circles");
    assert_eq!(error.stage, Stage::Trust, "{error}");
    assert!(fake.asked().len() < 20, "{}", fake.asked().len());
}

/// A registry that wants the password to be sent to another one, and what the operator can do.
#[tokio::test]
async fn a_foreign_token_service_is_not_sent_the_password() {
    let stranger = || async {
        let listening = listen().await;
        listening.answer(|_| ok("application/json", br#"{"token":"stranger"}"#.to_vec()))
    };
    let registry = |realm: String| async move {
        let listening = listen().await;
        listening.answer(move |asked| match asked.authorization() {
            Some("Bearer stranger") => status(404),
            _ => challenge(&realm),
        })
    };
    let (service, unknown) = (stranger().await, stranger().await);
    let settings = Settings {
        token_hosts: vec![service.address.to_string()],
        ..Settings::default()
    };
    let (_folder, puller) = puller(settings);

    let fake = registry(format!("http://{}/token", unknown.address)).await;
    let outcome = puller
        .pull(&fake.image("team/app:1"), Some(jo()), |_| ())
        .await;
    let error = outcome.expect_err("is refused");
    assert_eq!(error.stage, Stage::Login, "{error}");
    assert!(error.text.contains("--token-host"), "{error}");
    assert_discreet(&error);
    assert_eq!(unknown.asked().len(), 0);
    assert_eq!(
        authorized(&fake.asked()),
        0,
        "nothing is said before it is asked for"
    );

    let fake = registry(format!("http://{}/token", service.address)).await;
    let outcome = puller
        .pull(&fake.image("team/app:1"), Some(jo()), |_| ())
        .await;
    let error = outcome.expect_err("it has no image");
    assert_eq!(error.stage, Stage::Manifest, "{error}");
    let asked = service.asked();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].authorization(), Some(basic().as_str()));
    // What we need, whatever the registry would have us ask for.
    assert!(
        asked[0]
            .path
            .contains("scope=repository%3Ateam%2Fapp%3Apull"),
        "{asked:?}"
    );
}

/// Gives a new token each time, and takes only the `n`th.
async fn forgetful(
    image: Image,
    good: impl Fn(&Asked, usize) -> bool + Send + Sync + 'static,
) -> (crate::registry::Fake, Arc<AtomicUsize>) {
    let given = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&given);
    let listening = listen().await;
    let realm = format!("http://{}/token", listening.address);
    let fake = listening.answer(move |asked| {
        if asked.path.starts_with("/token") {
            if asked.authorization() != Some(basic().as_str()) {
                return status(401);
            }
            let number = count.fetch_add(1, Ordering::Relaxed) + 1;
            return ok(
                "application/json",
                format!("{{\"token\":\"t{number}\"}}").into_bytes(),
            );
        }
        let token = asked
            .authorization()
            .and_then(|a| a.strip_prefix("Bearer t"));
        match token.and_then(|number| number.parse().ok()) {
            Some(number) if good(asked, number) => image.answer(asked),
            _ => challenge(&realm),
        }
    });
    (fake, given)
}

#[tokio::test]
async fn a_token_that_expires_on_the_way_is_renewed() {
    if !root() {
        return;
    }
    let of_blobs = |asked: &Asked, token: usize| !asked.path.contains("/blobs/") || token > 1;
    let (fake, given) = forgetful(simple(), of_blobs).await;
    let (_folder, puller) = puller(Settings::default());
    let pulled = puller
        .pull(&fake.image("team/app:1"), Some(jo()), |_| ())
        .await;
    pulled.expect("pulls");
    assert_eq!(given.load(Ordering::Relaxed), 2);
    let seen = fake.asked_for("/v2/");
    let bare = seen
        .iter()
        .filter(|asked| asked.authorization() == Some(basic().as_str()));
    assert_eq!(
        bare.count(),
        0,
        "the password is for the token service alone"
    );
}

#[tokio::test]
async fn tokens_that_never_do_are_not_asked_for_again_and_again() {
    let (fake, given) = forgetful(simple(), |_, _| false).await;
    let (_folder, puller) = puller(Settings::default());
    let outcome = puller
        .pull(&fake.image("team/app:1"), Some(jo()), |_| ())
        .await;
    let error = outcome.expect_err("never gets in");
    assert_eq!(error.stage, Stage::Repository, "{error}");
    assert_discreet(&error);
    assert!(given.load(Ordering::Relaxed) <= 2);
}

#[tokio::test]
async fn a_wrong_password_is_tried_once() {
    let fake = listen()
        .await
        .answer(|_| with(status(401), WWW_AUTHENTICATE, "Basic realm=\"fake\""));
    let (_folder, puller) = puller(Settings::default());
    let outcome = puller
        .pull(&fake.image("team/app:1"), Some(jo()), |_| ())
        .await;
    let error = outcome.expect_err("is not let in");
    assert_eq!(error.stage, Stage::Login, "{error}");
    assert_discreet(&error);
    assert_eq!(authorized(&fake.asked()), 1);
}

#[tokio::test]
async fn a_token_has_an_end() {
    let listening = listen().await;
    let realm = format!("http://{}/token", listening.address);
    let fake = listening.answer(move |asked| {
        if asked.path.starts_with("/token") {
            endless()
        } else {
            challenge(&realm)
        }
    });
    let (_folder, puller) = puller(Settings::default());
    let outcome = puller
        .pull(&fake.image("team/app:1"), Some(jo()), |_| ())
        .await;
    assert_discreet(&outcome.expect_err("is no token"));
}
