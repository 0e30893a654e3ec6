//! The daemon, as a library: the wiring, top to bottom.

mod bodies;
mod data_dir;
mod harden;
mod http;
mod own;
mod pipeline;
mod refusals;
mod room;
mod root_key;
mod settings;
mod status;
mod sweep;
mod task;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

pub use data_dir::DataDirError;
pub use harden::forbid_core_dumps;
pub use root_key::RootKeySourceError;
pub use settings::{
    Grantee, HostAccess, IssuerGrant, Machine, PathGrant, Registries, Settings, SettingsError,
    this_machine,
};

use store::{Durability, Store, StoreError};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use wire::Timestamp;

use data_dir::DataDir;

/// Why the daemon does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    DataDir(#[from] DataDirError),
    #[error("the store does not open")]
    Store(#[from] StoreError),
    #[error(transparent)]
    Vault(#[from] kms::vault::VaultError),
    #[error(transparent)]
    RootKey(#[from] RootKeySourceError),
    #[error("the audit trail does not open")]
    Audit(#[from] audit::Error),
    #[error("the first account cannot be made")]
    Account(#[source] iam::Error),
    #[error("cannot listen on {address}")]
    Listen {
        address: SocketAddr,
        source: std::io::Error,
    },
    #[error(transparent)]
    Settings(#[from] SettingsError),
    #[error("the container engine does not open")]
    Engine(#[from] engine::EngineError),
    #[error("the image store does not open")]
    Images(#[from] oci::OpenError),
    #[error("the jobs of an earlier run can't be taken up")]
    Jobs(#[source] batch::Error),
}

/// Every service, as the pipeline calls them.
#[derive(Debug, Clone)]
pub(crate) struct Services {
    pub iam: iam::Service,
    pub kms: kms::Service,
    pub secrets: secrets::Service,
    pub logs: logs::Service,
    pub batch: batch::Service,
    pub own: own::Own,
    /// How fast those are told that nobody knows.
    pub refusals: Arc<refusals::Refusals>,
    /// How many bodies of those may be here at once that nobody knows yet.
    pub bodies: Arc<bodies::Bodies>,
}

/// A daemon that answers. Dropping it leaves it running; [`Daemon::stop`] ends it.
#[derive(Debug)]
pub struct Daemon {
    address: SocketAddr,
    data_dir: PathBuf,
    stop: watch::Sender<bool>,
    listener: JoinHandle<()>,
    sweeper: JoinHandle<()>,
    rotator: JoinHandle<()>,
    keeper: JoinHandle<()>,
    runner: batch::Runner,
    stores: [Store; 2],
    /// Held for the daemon's life: nobody else opens this folder.
    _lock: data_dir::Lock,
}

impl Daemon {
    /// Opens the data directory, brings everything up, and answers from then on.
    pub async fn start(settings: Settings) -> Result<Self, StartError> {
        settings.check()?;
        let registries = settings.registries()?;
        let dir = DataDir::open(&settings.data_dir)?;
        let root = Arc::new(settings.root_key());
        let found = root.read(&dir.database())?;
        let components = [
            audit::COMPONENT,
            kms::COMPONENT,
            iam::COMPONENT,
            secrets::COMPONENT,
            batch::COMPONENT,
        ];
        let store = Store::open(&dir.database(), Durability::Full, &components)?;
        let log_store = Store::open(&dir.log_database(), Durability::Normal, &[logs::COMPONENT])?;

        let vault = Arc::new(kms::vault::Vault::new(found.key));
        root.settle(found.next, &vault, &store).await?;
        let (iam_key, audit_key) = server_keys(&vault, &store).await?;
        let mint = iam::Mint::new(&iam_key);
        let iam = iam::Service::new(store.clone(), mint, settings.issuers.clone());
        accounts(&iam, &dir).await?;
        let trail = audit::Log::open(store.clone(), &audit_key).await?;
        let kms = kms::Service::new(store.clone(), vault, trail);
        let secrets = secrets::Service::new(store.clone(), kms.clone(), iam.clone());
        let logs = logs::Service::new(store.clone(), log_store.clone());
        let engine =
            engine::LocalEngine::open(&dir.engine(), &settings.program, &settings.choices())?;
        let (doorway, gauge, room) = (engine.connections(), engine.gauge(), engine.room());
        let engine: Arc<dyn engine::Engine> = Arc::new(engine);
        let puller = Arc::new(oci::Puller::open(&dir.images(), registries)?);
        let images = secrets::rotation::Images {
            secrets: secrets.clone(),
            iam: iam.clone(),
            engine: Arc::clone(&engine),
            puller: Arc::clone(&puller),
            tasks: secrets::rotation::Tasks::default(),
            now,
        };
        let keeper = room::Keeper::new(&settings, room.clone(), &puller);
        let runner = batch::Runner::start(batch::Parts {
            store: store.clone(),
            iam: iam.clone(),
            secrets: secrets.clone(),
            logs: logs.clone(),
            engine,
            images: puller,
            volumes: dir.volumes(),
            machine: settings.machine,
            storage_bytes: settings.job_storage_mib.saturating_mul(settings::MIB),
            host: settings.host.clone(),
            now,
        });
        let runner = runner.await.map_err(StartError::Jobs)?;

        let own = own::Own {
            iam: iam.clone(),
            kms: kms.clone(),
            secrets: secrets.clone(),
            root,
            store: store.clone(),
            facts: Arc::new(status::Facts::new(&settings, &dir, room)),
        };
        let services = Services {
            iam,
            kms,
            secrets,
            logs,
            batch: batch::Service::new(store.clone(), &runner),
            own,
            refusals: Arc::default(),
            bodies: Arc::default(),
        };
        let address = settings.listen;
        let failed = |source| StartError::Listen { address, source };
        let listener = tokio::net::TcpListener::bind(address)
            .await
            .map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let (stop, stopping) = watch::channel(false);
        let keeper = tokio::spawn(keeper.run(stopping.clone()));
        let days = settings.audit_days;
        let doorway = doorway.map(|it| (it, gauge));
        let (sweeper, rotator) = beside(&services, (doorway, images), address, days, &stopping);
        let listener = tokio::spawn(http::serve(listener, services, stopping));
        dir.write_address(address)?;
        tracing::info!(%address, data_dir = %dir.path().display(), "listening");
        let (data_dir, lock) = dir.into_parts();
        let stores = [store, log_store];
        Ok(Self {
            address,
            data_dir,
            stop,
            listener,
            sweeper,
            rotator,
            keeper,
            runner,
            stores,
            _lock: lock,
        })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    pub fn data_dir(&self) -> &std::path::Path {
        &self.data_dir
    }

    /// Takes no more requests, finishes those it has, closes the store. Jobs go on.
    pub async fn stop(self) {
        // Nobody listens any more only when everything has ended already.
        let _ = self.stop.send(true);
        for task in [self.listener, self.sweeper, self.rotator, self.keeper] {
            if let Err(error) = task.await {
                tracing::error!(%error, "a part of the daemon failed");
            }
        }
        self.runner.stop().await;
        for store in self.stores {
            store.close().await;
        }
        tracing::info!("stopped");
    }
}

/// What goes on beside answering: things that are due, rotations, and what jobs ask at their doorway.
fn beside(
    services: &Services,
    (doorway, images): (
        Option<(mpsc::Receiver<engine::Connection>, engine::Gauge)>,
        secrets::rotation::Images,
    ),
    address: SocketAddr,
    audit_days: u32,
    stopping: &watch::Receiver<bool>,
) -> (JoinHandle<()>, JoinHandle<()>) {
    if let Some((connections, gauge)) = doorway {
        let jobs = batch::tasks::Tasks {
            store: services.own.store.clone(),
            iam: services.iam.clone(),
            gauge,
            readings: batch::stats::Readings::default(),
            now,
        };
        let tasks = task::Tasks {
            jobs,
            functions: images.tasks.clone(),
        };
        let (services, stopping) = (services.clone(), stopping.clone());
        tokio::spawn(task::serve(connections, tasks, services, stopping));
    }
    let rotator = secrets::rotation::Rotator::new(secrets::rotation::Parts {
        secrets: services.secrets.clone(),
        iam: services.iam.clone(),
        logs: services.logs.clone(),
        images,
        endpoint: format!("http://{address}"),
        now,
    });
    let sweeper = sweep::run(services.clone(), audit_days, stopping.clone());
    (
        tokio::spawn(sweeper),
        tokio::spawn(rotator.run(stopping.clone())),
    )
}

/// Makes the first account, and has those of before there were organizations join.
async fn accounts(iam: &iam::Service, dir: &DataDir) -> Result<(), StartError> {
    let account = iam.first_account(now());
    match account.await.map_err(StartError::Account)? {
        Some(account) => dir.write_credentials(&account)?,
        None => tracing::warn!("the first account's administrator has no active access key"),
    }
    let joined = iam.enroll_strangers(now());
    joined.await.map_err(StartError::Account)?;
    Ok(())
}

/// The keys of IAM and of the audit trail. Both are made at the first start, with the trail's
/// beginning, or neither: a trail's key that is gone later was taken away with the trail.
async fn server_keys(
    vault: &Arc<kms::vault::Vault>,
    store: &Store,
) -> Result<(kms::vault::Material, kms::vault::Material), StartError> {
    let vault = Arc::clone(vault);
    store
        .write(move |tx| {
            let (iam, first) = vault.named_key_in(tx, "iam")?;
            let (audit, new) = vault.named_key_in(tx, "audit")?;
            match (first, new) {
                (true, true) => audit::begin(tx, &audit)?,
                (false, false) => {}
                _ => return Err(audit::Error::Tampered.into()),
            }
            Ok::<_, StartError>((iam, audit))
        })
        .await
}

/// The one place that reads the clock.
#[allow(clippy::disallowed_methods)]
pub(crate) fn now() -> Timestamp {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Timestamp::from_ms(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
