//! What a function in a container is told at its doorway: the credentials of its session, as the
//! ECS agent gives them ("Task IAM role"), so that they are in no environment.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Value, json};

use super::invoke::Session;

/// What the ids of functions' attempts begin with: the engine runs jobs beside them.
const PREFIX: &str = "rotation-";

/// Whether an attempt of the engine's is a function's.
pub fn is_function(attempt: &str) -> bool {
    attempt.starts_with(PREFIX)
}

pub(super) fn new_attempt() -> String {
    format!("{PREFIX}{}", uuid::Uuid::new_v4().simple())
}

pub(super) fn credentials_path(attempt: &str) -> String {
    format!("/v2/credentials/{attempt}")
}

/// The functions that run in containers now.
#[derive(Debug, Clone, Default)]
pub struct Tasks(Arc<Mutex<HashMap<String, Option<Session>>>>);

impl Tasks {
    /// A status, and what the body says. It may hold credentials.
    pub fn answer(&self, attempt: &str, path: &str) -> (u16, Value) {
        let running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let error = |status: u16, code: &str, message: &str| {
            let body = json!({"code": code, "message": message, "HTTPErrorCode": status});
            (status, body)
        };
        let Some(session) = running.get(attempt) else {
            return error(404, "NotFound", "There is no such task.");
        };
        if path.trim_end_matches('/') != credentials_path(attempt) {
            return error(404, "NotFound", "There is nothing here but credentials.");
        }
        let Some(session) = session else {
            let text = "CredentialsV2Request: Credentials not found: the function has no role";
            return error(400, "InvalidIdInRequest", text);
        };
        let held = &session.credentials;
        let body = json!({
            "RoleArn": session.caller.arn(),
            "AccessKeyId": held.access_key_id,
            "SecretAccessKey": held.secret_access_key.reveal(),
            "Token": held.session_token.as_ref().map(wire::Sensitive::reveal),
            "Expiration": session.expires_at.iso8601(),
        });
        (200, body)
    }

    pub(super) fn insert(&self, attempt: &str, session: Option<Session>) {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        running.insert(attempt.to_owned(), session);
    }

    pub(super) fn remove(&self, attempt: &str) {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        running.remove(attempt);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_learns_about_itself_alone() {
        let tasks = Tasks::default();
        let (one, two) = (new_attempt(), new_attempt());
        assert!(is_function(&one) && !is_function("6f1c"));
        tasks.insert(&one, None);
        for (attempt, path, status) in [
            (&one, credentials_path(&one), 400),
            (&one, credentials_path(&two), 404),
            (&one, "/v4/x".to_owned(), 404),
            (&two, credentials_path(&two), 404),
        ] {
            assert_eq!(tasks.answer(attempt, &path).0, status, "{path}");
        }
        tasks.remove(&one);
        assert_eq!(tasks.answer(&one, &credentials_path(&one)).0, 404);
    }
}
