//! What containers ask at their doorway: about themselves, or any service that this server offers.
//!
//! The daemon listens on loopback, where jobs do not come; through the doorway an unmodified SDK in
//! a job reaches the API with its job role's credentials.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, Mutex, PoisonError};

use ::http::{Method, Request, Response, StatusCode};
use batch::tasks::is_about_the_task;
use bytes::Bytes;
use engine::{AttemptId, Connection};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::service::service_fn;
use serde_json::Value;
use tokio::net::TcpStream;
use tokio::sync::{mpsc, watch};

use crate::pipeline::{plain, text_of, wipe, wiped_when_sent};
use crate::{Services, http};

/// Of one attempt at the same time; more are closed.
const CONNECTIONS_EACH_MAX: usize = 64;
/// Of all.
const CONNECTIONS_MAX: usize = 4_096;
/// Of all, those that are for attempts' first ones: many attempts of one tenant leave everybody
/// else's a way in.
const CONNECTIONS_FIRST: usize = 1_024;
/// An attempt gets this part of what is left of the others.
const SHARES: usize = 32;

/// Who knows about whom: jobs, and rotation functions.
#[derive(Debug)]
pub struct Tasks {
    pub jobs: batch::tasks::Tasks,
    pub functions: secrets::rotation::Tasks,
}

impl Tasks {
    async fn answer(&self, attempt: &str, path: &str) -> (u16, Value) {
        if secrets::rotation::is_function(attempt) {
            return self.functions.answer(attempt, path);
        }
        let answer = self.jobs.answer(attempt, path).await;
        (answer.status, answer.body)
    }
}

pub async fn serve(
    mut connections: mpsc::Receiver<Connection>,
    tasks: Tasks,
    services: Services,
    mut stopping: watch::Receiver<bool>,
) {
    let (tasks, services) = (Arc::new(tasks), Arc::new(services));
    let open = Open::default();
    loop {
        let next = tokio::select! {
            next = connections.recv() => next,
            _ = stopping.wait_for(|stop| *stop) => None,
        };
        let Some(Connection { attempt, stream }) = next else {
            return;
        };
        let Some(place) = open.enter(&attempt) else {
            tracing::warn!(%attempt, "too many connections of one job");
            continue;
        };
        // The address means nothing outside of the job's own network.
        let peer = stream
            .peer_addr()
            .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |a| a.ip());
        let stream = match TcpStream::from_std(stream) {
            Ok(stream) => stream,
            Err(error) => {
                tracing::warn!(%error, "cannot talk with a job");
                continue;
            }
        };
        let (tasks, services) = (Arc::clone(&tasks), Arc::clone(&services));
        tokio::spawn(async move {
            let answer = service_fn(|request| {
                let (tasks, services) = (Arc::clone(&tasks), Arc::clone(&services));
                let attempt = place.attempt.clone();
                async move {
                    if is_about_the_task(request.uri().path()) {
                        Ok(about(&tasks, &attempt, &request).await)
                    } else {
                        http::answer(&services, request, peer).await
                    }
                }
            });
            if let Err(error) = http::connection(stream, answer).await {
                tracing::debug!(%error, "a job's connection ended badly");
            }
        });
    }
}

async fn about(
    tasks: &Tasks,
    attempt: &AttemptId,
    request: &Request<Incoming>,
) -> Response<Full<Bytes>> {
    if request.method() != Method::GET {
        return plain(
            StatusCode::METHOD_NOT_ALLOWED,
            "application/json",
            Bytes::new(),
        );
    }
    let (status, mut body) = tasks.answer(attempt.as_str(), request.uri().path()).await;
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let text = wiped_when_sent(text_of(&body));
    wipe(&mut body);
    plain(status, "application/json", text)
}

/// How many connections each attempt has.
#[derive(Debug, Clone, Default)]
struct Open(Arc<Mutex<HashMap<AttemptId, usize>>>);

/// One connection's place, given back when it is dropped.
struct Place {
    open: Open,
    attempt: AttemptId,
}

impl Open {
    fn enter(&self, attempt: &AttemptId) -> Option<Place> {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let all: usize = open.values().sum();
        let own = open.get(attempt).copied().unwrap_or_default();
        if all >= CONNECTIONS_MAX || own >= share(CONNECTIONS_MAX - all) {
            return None;
        }
        open.insert(attempt.clone(), own + 1);
        Some(Place {
            open: self.clone(),
            attempt: attempt.clone(),
        })
    }
}

/// How many an attempt may have while so many are left of all.
fn share(left: usize) -> usize {
    let others = left.saturating_sub(CONNECTIONS_FIRST);
    (others / SHARES).clamp(1, CONNECTIONS_EACH_MAX)
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.open.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = open.get_mut(&self.attempt) {
            *own -= 1;
            if *own == 0 {
                open.remove(&self.attempt);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_has_so_many_places_and_gives_them_back() {
        let open = Open::default();
        let [one, two] = ["one", "two"].map(|id| id.parse().expect("an id"));
        let places: Vec<_> = (0..CONNECTIONS_EACH_MAX)
            .map(|_| open.enter(&one))
            .collect();
        assert!(places.iter().all(Option::is_some));
        assert!(open.enter(&one).is_none());
        assert!(open.enter(&two).is_some());
        drop(places);
        assert!(open.enter(&one).is_some());
        assert!(open.0.lock().expect("whole").is_empty());
    }

    /// Whoever has a thousand jobs takes what it can, and a newcomer still comes in.
    #[test]
    fn many_jobs_leave_something_for_others() {
        let open = Open::default();
        let id = |name: String| name.parse().expect("an id");
        let mut taken = Vec::new();
        for number in 0..1_000 {
            let attempt = id(format!("greedy-{number}"));
            taken.extend(std::iter::from_fn(|| open.enter(&attempt)));
        }
        assert!(taken.len() < CONNECTIONS_MAX, "{}", taken.len());
        let newcomer = id("newcomer".to_owned());
        let places: Vec<_> = std::iter::from_fn(|| open.enter(&newcomer)).collect();
        assert!(!places.is_empty());
    }
}
