//! Connections: accept, limit, hand each request to the pipeline, end in order.

use std::error::Error;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{HttpService, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use rustix::net::sockopt::set_tcp_user_timeout;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinError;

use crate::Services;
use crate::pipeline;

pub const CONNECTIONS_MAX: usize = 4_096;
const HEADER_READ_TIMEOUT: Duration = Duration::from_secs(15);
/// What a connection has of its own: all headers have to fit, and of a body no more is read ahead.
const BUFFER_BYTES_MAX: usize = 64 * 1024;
/// How long sent bytes may stay unread, or wait in front of a window that is shut.
const UNREAD_MS_MAX: u32 = 30_000;
/// Requests that are under way when the daemon stops get this long to finish.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(10);
/// After a failed accept (no file descriptor left), before the next.
const ACCEPT_RETRY: Duration = Duration::from_millis(50);

pub async fn serve(listener: TcpListener, services: Services, mut stopping: watch::Receiver<bool>) {
    let services = Arc::new(services);
    let places = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    let graceful = GracefulShutdown::new();
    loop {
        let place = tokio::select! {
            place = Arc::clone(&places).acquire_owned() => place,
            _ = stopping.wait_for(|stop| *stop) => break,
        };
        let Ok(place) = place else {
            break;
        };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stopping.wait_for(|stop| *stop) => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "cannot accept a connection");
                tokio::time::sleep(ACCEPT_RETRY).await;
                continue;
            }
        };
        // Answers are small and wait for nothing: they leave at once.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "nodelay");
        }
        let services = Arc::clone(&services);
        let service = service_fn(move |request| answer(&services, request, peer.ip()));
        let connection = connection(stream, service);
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended badly");
            }
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(DRAIN_TIMEOUT, graceful.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("some requests did not finish in time");
    }
}

/// A connection, and what answers on it. A client that takes nothing of its answers is let go.
pub fn connection<S>(stream: TcpStream, service: S) -> http1::Connection<TokioIo<TcpStream>, S>
where
    S: HttpService<Incoming, ResBody = Full<Bytes>, Error: Into<Box<dyn Error + Send + Sync>>>,
{
    if let Err(error) = set_tcp_user_timeout(&stream, UNREAD_MS_MAX) {
        tracing::debug!(%error, "no limit to how long answers stay unread");
    }
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_READ_TIMEOUT)
        .max_buf_size(BUFFER_BYTES_MAX)
        .serve_connection(TokioIo::new(stream), service)
}

/// Answers in a task of its own: when the client hangs up this future is dropped, and what was begun
/// still has to be done whole: a job that is written down has to be told to the runner as well.
pub fn answer(
    services: &Arc<Services>,
    request: Request<Incoming>,
    peer: IpAddr,
) -> impl Future<Output = Result<Response<Full<Bytes>>, JoinError>> + use<> {
    let services = Arc::clone(services);
    // If it failed, the connection ends without an answer.
    tokio::spawn(async move { pipeline::answer(&services, request, peer).await })
}
