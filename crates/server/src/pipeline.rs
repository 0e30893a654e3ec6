//! A request's way: bytes → route → claim → caller → value → service → answer.

use std::fmt::Write as _;
use std::net::IpAddr;

use aws_lc_rs::digest;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, LOCATION, USER_AGENT};
use http::request::Parts;
use http::{HeaderValue, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use iam::{Caller, Origin};
use serde_json::Value;
use wire::route::{self, NoRoute, Route};
use wire::sigv4::{Claim, Head};
use wire::validate::Wording;
use wire::{Fault, Protocol, Service, r#gen, json, query, validate};
use zeroize::{Zeroize as _, Zeroizing};

use crate::bodies::{self, Body, Place};
use crate::{Services, now};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");
const ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");
/// An addition of ours to AWS's denials: what `DecodeAuthorizationMessage` takes.
const AUTHORIZATION_MESSAGE: HeaderName = HeaderName::from_static("x-amzn-authorization-message");
const TARGET: &str = "x-amz-target";
const FORM: &str = "application/x-www-form-urlencoded";
/// Where AWS sends whoever asks its query services for nothing, or not in a form.
const ELSEWHERE: &str = "https://aws.amazon.com/iam";
/// What is asked without keys: the token in it says who asks.
const UNSIGNED: [&str; 2] = ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"];

/// Answers one request, whatever it is.
pub async fn answer(
    services: &Services,
    request: Request<Incoming>,
    peer: IpAddr,
) -> Response<Full<Bytes>> {
    let (parts, body) = request.into_parts();
    if parts.uri.path() == "/healthz" {
        return plain(StatusCode::OK, "text/plain", Bytes::from_static(b"ok\n"));
    }
    let request_id = uuid::Uuid::new_v4().hyphenated().to_string();
    let reply = match take(services, &parts, body, peer).await {
        Ok(taken) => process(services, &parts, taken, peer).await,
        Err(reply) => Some(reply),
    };
    let mut response = reply.map_or_else(elsewhere, |reply| render(reply, &request_id));
    if let Ok(id) = HeaderValue::from_str(&request_id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

fn elsewhere() -> Response<Full<Bytes>> {
    let mut response = plain(StatusCode::FOUND, "text/html", Bytes::new());
    let there = HeaderValue::from_static(ELSEWHERE);
    response.headers_mut().insert(LOCATION, there);
    response
}

/// What there is to say, and in whose words.
struct Reply {
    service: &'static Service,
    operation: Option<&'static wire::Operation>,
    outcome: Result<Value, Fault>,
}

impl Reply {
    fn fault(service: &'static Service, fault: Fault) -> Self {
        Self {
            service,
            operation: None,
            outcome: Err(fault),
        }
    }
}

/// The body, and its place until it is known who sent it. `Err`: the answer, without it.
async fn take(
    services: &Services,
    parts: &Parts,
    body: Incoming,
    peer: IpAddr,
) -> Result<(Body, Place), Reply> {
    let in_general = |fault| Reply::fault(words(parts), fault);
    if bodies::is_too_large(&body) {
        return Err(in_general(Fault::too_large()));
    }
    if bodies::is_small(&body) {
        let read = bodies::read(body).await;
        return read.map(|body| (body, None)).map_err(in_general);
    }
    let place = match foreseen(services, parts).await {
        Foreseen::Refused(reply) => {
            bodies::throw_away(body).await.map_err(in_general)?;
            if reply.operation.is_some() {
                services.refusals.turn(peer).await;
            }
            return Err(*reply);
        }
        Foreseen::Named => services.bodies.place(true).await,
        Foreseen::Stranger => services.bodies.place(false).await,
    };
    match place {
        Ok(place) => {
            let read = bodies::read(body).await;
            read.map(|body| (body, place)).map_err(in_general)
        }
        Err(fault) => {
            bodies::throw_away(body).await.map_err(in_general)?;
            Err(in_general(fault))
        }
    }
}

/// In whose words a client is told of what was wrong before its service was known: those that a
/// client of its protocol reads.
fn words(parts: &Parts) -> &'static Service {
    if !parts.headers.contains_key(TARGET) && parts.uri.path() == "/" {
        &r#gen::sts::SERVICE
    } else {
        &r#gen::kms::SERVICE
    }
}

/// What a request's headers alone say of what will become of it.
enum Foreseen {
    /// Whatever its body is.
    Refused(Box<Reply>),
    /// Nobody known, but what to answer is in the body.
    Stranger,
    /// There is such a key.
    Named,
}

/// The same checks as with the body, in the same order, up to the first that needs it.
async fn foreseen(services: &Services, parts: &Parts) -> Foreseen {
    let in_a_form = !parts.headers.contains_key(TARGET) && parts.uri.path() == "/";
    let head = head(parts);
    let now = now();
    if in_a_form {
        let expected = match Claim::read(&head) {
            Ok(claim) => services.iam.could_sign(&claim, now).await,
            Err(fault) => Err(fault),
        };
        return expected.map_or(Foreseen::Stranger, |()| Foreseen::Named);
    }
    let route = match route(parts, None) {
        Some(Ok(route)) => route,
        Some(Err(NoRoute { service, fault })) => {
            return Foreseen::Refused(Box::new(Reply::fault(service, fault)));
        }
        None => return Foreseen::Stranger,
    };
    let expected = async {
        let claim = Claim::read(&head)?;
        claim.check_scope(route.service.name, now)?;
        services.iam.could_sign(&claim, now).await
    };
    match expected.await {
        Ok(()) => Foreseen::Named,
        Err(fault) => Foreseen::Refused(Box::new(Reply {
            service: route.service,
            operation: Some(route.operation),
            outcome: Err(fault),
        })),
    }
}

fn head(parts: &Parts) -> Head<'_> {
    Head {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        query: parts.uri.query().unwrap_or_default(),
        headers: &parts.headers,
    }
}

/// `None`: nothing is asked for.
async fn process(
    services: &Services,
    parts: &Parts,
    taken: (Body, Place),
    peer: IpAddr,
) -> Option<Reply> {
    let form = match form(parts, &taken.0) {
        Ok(form) => form,
        Err(fault) => return Some(Reply::fault(&r#gen::sts::SERVICE, fault)),
    };
    let route = match route(parts, form.as_deref())? {
        Ok(route) => route,
        Err(NoRoute { service, fault }) => return Some(Reply::fault(service, fault)),
    };
    let outcome = perform(services, parts, &route, form, taken, peer).await;
    Some(Reply {
        service: route.service,
        operation: Some(route.operation),
        outcome,
    })
}

/// The parameters of an awsQuery request: of its body, or of a presigned one's query string. A
/// body that does not say that it is a form is none.
fn form(parts: &Parts, body: &[u8]) -> Result<Option<Vec<(String, String)>>, Fault> {
    if parts.headers.contains_key(TARGET) || parts.uri.path() != "/" {
        return Ok(None);
    }
    if body.is_empty() {
        return query::form(parts.uri.query().unwrap_or_default()).map(Some);
    }
    let kind = parts.headers.get(CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let (kind, _) = kind.split_once(';').unwrap_or((kind, ""));
    if !kind.trim().eq_ignore_ascii_case(FORM) {
        return Ok(Some(Vec::new()));
    }
    let text =
        std::str::from_utf8(body).map_err(|_| Fault::serialization("The request is not UTF-8."))?;
    query::form(text).map(Some)
}

fn route(parts: &Parts, form: Option<&[(String, String)]>) -> Option<Result<Route, NoRoute>> {
    match (parts.headers.get(TARGET), form) {
        (Some(target), _) => Some(route::by_target(target.to_str().unwrap_or_default())),
        (None, Some(form)) => route::by_form(form),
        (None, None) => Some(route::by_path(parts.method.as_str(), parts.uri.path())),
    }
}

async fn perform(
    services: &Services,
    parts: &Parts,
    route: &Route,
    form: Option<Vec<(String, String)>>,
    (body, place): (Body, Place),
    peer: IpAddr,
) -> Result<Value, Fault> {
    let head = head(parts);
    let origin = Origin {
        now: now(),
        source_ip: Some(peer),
        secure_transport: false,
        user_agent: parts
            .headers
            .get(USER_AGENT)
            .and_then(|agent| agent.to_str().ok())
            .map(str::to_owned),
    };
    let caller = if UNSIGNED.contains(&route.operation.action) {
        Ok(services.iam.anonymous(origin))
    } else {
        authenticate(services, route, &head, &body, origin).await
    };
    let caller = match caller {
        Ok(caller) => caller,
        Err(fault) => {
            drop((form, body, place));
            services.refusals.turn(peer).await;
            return Err(fault);
        }
    };
    // Of those without a signature nobody is known before the operation has decided.
    let place = place.filter(|_| matches!(caller.identity(), iam::Identity::Anonymous));
    let input = input(route, form, body, head.query)?;
    let outcome = call(services, &caller, route, input).await;
    drop(place);
    if let Err(fault) = &outcome {
        // Who is not known by a signature is not known by a token either.
        if matches!(caller.identity(), iam::Identity::Anonymous) {
            services.refusals.turn(peer).await;
        }
        let action = route.operation.action;
        tracing::debug!(action, caller = caller.arn(), code = %fault.code, "refused");
    }
    outcome
}

/// The operation's input, whole and within the model's limits.
fn input(
    route: &Route,
    form: Option<Vec<(String, String)>>,
    body: Body,
    query: &str,
) -> Result<Value, Fault> {
    let operation = route.operation;
    let mut input = match &form {
        Some(form) => query::parse(operation, form)?,
        None => json::parse(&body)?,
    };
    drop(body);
    for (_, value) in form.into_iter().flatten() {
        drop(Zeroizing::new(value));
    }
    if route.service.protocol == Protocol::RestJson {
        let query = query::form(query)?;
        json::place_rest_members(operation, &route.labels, &query, &mut input);
        if let Some(shape) = operation.input {
            json::fold_words(shape, &mut input);
        }
    }
    if let Some(shape) = operation.input
        && let Err(fault) = validate::validate(shape, &input, Wording::of(route.service))
    {
        wipe(&mut input);
        return Err(fault);
    }
    Ok(input)
}

async fn call(
    services: &Services,
    caller: &Caller,
    route: &Route,
    input: Value,
) -> Result<Value, Fault> {
    let operation = route.operation;
    match route.service.name {
        "batch" => r#gen::batch::call(&services.batch, caller, operation, input).await,
        "batchyard" => r#gen::batchyard::call(&services.own, caller, operation, input).await,
        "iam" => r#gen::iam::call(&services.iam, caller, operation, input).await,
        "kms" => r#gen::kms::call(&services.kms, caller, operation, input).await,
        "logs" => r#gen::logs::call(&services.logs, caller, operation, input).await,
        "organizations" => {
            r#gen::organizations::call(&services.iam, caller, operation, input).await
        }
        "secretsmanager" => {
            r#gen::secretsmanager::call(&services.secrets, caller, operation, input).await
        }
        "sts" => r#gen::sts::call(&services.iam, caller, operation, input).await,
        _ => Err(Fault::unknown_operation(operation.name)),
    }
}

async fn authenticate(
    services: &Services,
    route: &Route,
    head: &Head<'_>,
    body: &[u8],
    origin: Origin,
) -> Result<Caller, Fault> {
    let claim = Claim::read(head)?;
    claim.check_scope(route.service.name, origin.now)?;
    let hash = digest::digest(&digest::SHA256, body);
    let iam = &services.iam;
    iam.authenticate(&claim, head, hash.as_ref(), origin).await
}

fn render(reply: Reply, request_id: &str) -> Response<Full<Bytes>> {
    let Reply {
        service,
        operation,
        outcome,
    } = reply;
    let query_protocol = matches!(service.protocol, Protocol::Query { .. });
    let content_type = match service.protocol {
        Protocol::Json { .. } => "application/x-amz-json-1.1",
        Protocol::RestJson => "application/json",
        Protocol::Query { .. } => "text/xml",
    };
    match (outcome, operation) {
        (Ok(mut value), Some(operation)) => {
            let text = match &value {
                _ if query_protocol => query::answer(service, operation, &value, request_id),
                Value::Null if service.protocol == Protocol::RestJson => "{}".to_owned(),
                Value::Null => String::new(),
                value => text_of(value),
            };
            wipe(&mut value);
            plain(StatusCode::OK, content_type, wiped_when_sent(text))
        }
        (Ok(_), None) => plain(StatusCode::OK, content_type, Bytes::new()),
        (Err(fault), _) => {
            let fault = fault.spelt_by(service);
            let status =
                StatusCode::from_u16(fault.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            let body = if query_protocol {
                query::fault_body(service, &fault, request_id)
            } else {
                json::fault_body(service, &fault)
            };
            let mut response = plain(status, content_type, Bytes::from(body));
            if let Ok(code) = HeaderValue::from_str(&fault.code)
                && !query_protocol
            {
                response.headers_mut().insert(ERROR_TYPE, code);
            }
            if let Some(message) = &fault.explanation
                && let Ok(message) = HeaderValue::from_str(message)
            {
                response
                    .headers_mut()
                    .insert(AUTHORIZATION_MESSAGE, message);
            }
            response
        }
    }
}

pub(crate) fn plain(
    status: StatusCode,
    content_type: &'static str,
    body: Bytes,
) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}

/// A value as JSON, in a buffer that has room for all of it: growing on the way would leave copies
/// behind.
pub(crate) fn text_of(value: &Value) -> String {
    let mut size = Size(0);
    // Counting doesn't fail, and neither does what fits.
    let _ = write!(size, "{value}");
    let mut text = String::with_capacity(size.0);
    let _ = write!(text, "{value}");
    text
}

/// Counts what is written to it.
struct Size(usize);

impl std::fmt::Write for Size {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

/// The answer's bytes, overwritten once they have left.
pub(crate) fn wiped_when_sent(text: String) -> Bytes {
    Bytes::from_owner(Zeroizing::new(text.into_bytes()))
}

/// Overwrites every text in a value: inputs and answers carry passwords and keys.
pub(crate) fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(items) => items.iter_mut().for_each(wipe),
        Value::Object(members) => members.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
