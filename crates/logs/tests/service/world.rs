//! Fresh stores, an account, its administrator, and roles that may less.

use http::{HeaderMap, HeaderValue};
use iam::{Caller, Mint, Origin};
use logs::{Event, Service};
use store::{Durability, Store};
use tempfile::TempDir;
use wire::Timestamp;
use wire::r#gen::iam::{CreateRoleRequest, Iam, PutRolePolicyRequest};
use wire::r#gen::logs::{
    CreateLogGroupRequest, CreateLogStreamRequest, GetLogEventsRequest, GetLogEventsResponse,
    InputLogEvent, Logs, PutLogEventsRequest, PutLogEventsResponse,
};
use wire::sigv4::{Claim, Head, sign};

pub const ACCOUNT: &str = "111111111111";
pub const REGION: &str = "eu-west-1";
pub const NOW: i64 = 1_800_000_000_000;
pub const GROUP: &str = "/aws/batch/job";
const EMPTY_SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
    "Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;

pub struct World {
    pub directory: TempDir,
    pub iam: iam::Service,
    pub logs: Store,
    pub service: Service,
    pub admin: Caller,
}

pub fn open_logs(directory: &TempDir) -> Store {
    let path = directory.path().join("logs.db");
    Store::open(&path, Durability::Normal, &[logs::COMPONENT]).unwrap()
}

impl World {
    pub async fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("main.db");
        let main = Store::open(&path, Durability::Normal, &[iam::COMPONENT]).unwrap();
        let logs = open_logs(&directory);
        let iam = iam::Service::new(main.clone(), Mint::new(&[7; 32]), Vec::new());
        let account = iam
            .first_account(Timestamp::from_ms(NOW))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(account.id, ACCOUNT);
        let admin = authenticated(&iam, &account).await;
        let service = Service::new(main, logs.clone());
        Self {
            directory,
            iam,
            logs,
            service,
            admin,
        }
    }

    /// With a group and streams in it.
    pub async fn with_streams(streams: &[&str]) -> Self {
        let world = Self::new().await;
        let group = CreateLogGroupRequest {
            log_group_name: GROUP.into(),
            ..Default::default()
        };
        world
            .service
            .create_log_group(&world.admin, group)
            .await
            .unwrap();
        for stream in streams {
            let stream = CreateLogStreamRequest {
                log_group_name: GROUP.into(),
                log_stream_name: (*stream).into(),
            };
            world
                .service
                .create_log_stream(&world.admin, stream)
                .await
                .unwrap();
        }
        world
    }

    /// A session of a new role with this policy and no other.
    pub async fn role(&self, name: &str, policy: Option<&str>) -> Caller {
        let role = CreateRoleRequest {
            role_name: name.into(),
            assume_role_policy_document: TRUST.into(),
            ..Default::default()
        };
        self.iam.create_role(&self.admin, role).await.unwrap();
        if let Some(policy) = policy {
            let policy = PutRolePolicyRequest {
                role_name: name.into(),
                policy_name: "only".into(),
                policy_document: policy.into(),
            };
            self.iam.put_role_policy(&self.admin, policy).await.unwrap();
        }
        let arn = format!("arn:aws:iam::{ACCOUNT}:role/{name}");
        let now = Timestamp::from_ms(NOW);
        self.iam
            .assume_for_service("ecs-tasks.amazonaws.com", &arn, "task", REGION, now, vec![])
            .await
            .unwrap()
    }

    pub async fn put(&self, stream: &str, events: &[(i64, &str)]) -> PutLogEventsResponse {
        let event = |(timestamp, message): &(i64, &str)| InputLogEvent {
            timestamp: *timestamp,
            message: (*message).to_owned(),
        };
        let input = PutLogEventsRequest {
            log_group_name: GROUP.into(),
            log_stream_name: stream.into(),
            log_events: events.iter().map(event).collect(),
            ..Default::default()
        };
        self.service
            .put_log_events(&self.admin, input)
            .await
            .unwrap()
    }

    /// Lines as the runner appends them.
    pub async fn append(&self, stream: &str, lines: Vec<(i64, String)>) {
        let event = |(time_ms, message)| Event { time_ms, message };
        let events = lines.into_iter().map(event).collect();
        self.service
            .append(ACCOUNT, REGION, GROUP, stream, events, None)
            .await
            .unwrap();
    }

    pub async fn get(&self, input: GetLogEventsRequest) -> GetLogEventsResponse {
        self.service
            .get_log_events(&self.admin, input)
            .await
            .unwrap()
    }

    pub async fn count(&self, table: &str) -> i64 {
        let sql = format!("select count(*) from {table}");
        self.logs
            .read(move |tx| tx.row(&sql, &[])?.unwrap().get::<i64>(0))
            .await
            .unwrap()
    }
}

pub fn of_stream(stream: &str) -> GetLogEventsRequest {
    GetLogEventsRequest {
        log_group_name: Some(GROUP.into()),
        log_stream_name: stream.into(),
        ..Default::default()
    }
}

pub fn messages(page: &GetLogEventsResponse) -> Vec<String> {
    page.events
        .iter()
        .flatten()
        .map(|event| event.message.clone().unwrap())
        .collect()
}

/// Signs a request as a client does, and lets IAM find out who that is.
async fn authenticated(iam: &iam::Service, account: &iam::NewAccount) -> Caller {
    let now = Timestamp::from_ms(NOW);
    let mut headers = HeaderMap::new();
    headers.insert("host", HeaderValue::from_static("localhost"));
    let head = Head {
        method: "POST",
        path: "/",
        query: "",
        headers: &headers,
    };
    let key = &account.credentials;
    let key = (
        key.access_key_id.as_str(),
        key.secret_access_key.reveal(),
        None,
    );
    let added = sign(&head, b"", key, (REGION, "logs"), now).unwrap();
    headers.extend(added);
    let head = Head {
        method: "POST",
        path: "/",
        query: "",
        headers: &headers,
    };
    let claim = Claim::read(&head).unwrap();
    let origin = Origin {
        now,
        source_ip: None,
        secure_transport: true,
        user_agent: None,
    };
    iam.authenticate(&claim, &head, &hex::decode(EMPTY_SHA256).unwrap(), origin)
        .await
        .unwrap()
}
