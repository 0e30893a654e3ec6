//! From a group's name to permission to act on it.

use iam::{Caller, Named};
use wire::{Action, Arn};

use crate::Service;
use crate::error::Error;
use crate::model::Group;
use crate::table;

/// More context keys of one request.
pub type Keys = Vec<(String, String)>;

/// A log group as a request names it. Nobody has looked whether it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupName {
    pub account: String,
    pub region: String,
    pub name: String,
}

impl GroupName {
    /// A group of the caller's own account.
    pub fn own(caller: &Caller, name: &str) -> Self {
        Self {
            account: caller.account().to_owned(),
            region: caller.region().to_owned(),
            name: name.to_owned(),
        }
    }

    /// By `logGroupIdentifier`: a name or an ARN.
    pub fn identified(caller: &Caller, identifier: &str) -> Result<Self, Error> {
        if !identifier.starts_with("arn:") {
            return Ok(Self::own(caller, identifier));
        }
        let invalid = || Error::invalid("The specified log group identifier is not valid.");
        let arn = Arn::parse(identifier).map_err(|_| invalid())?;
        let name = arn
            .resource()
            .strip_prefix("log-group:")
            .filter(|name| !name.contains(':'));
        // The Region that is asked answers for itself only.
        match name.filter(|_| arn.service() == "logs" && arn.region() == caller.region()) {
            Some(name) => Ok(Self {
                account: arn.account().to_owned(),
                region: arn.region().to_owned(),
                name: name.to_owned(),
            }),
            None => Err(invalid()),
        }
    }

    /// By one of the two, never both.
    pub fn either(
        caller: &Caller,
        name: Option<&String>,
        identifier: Option<&String>,
    ) -> Result<Self, Error> {
        match (name, identifier) {
            (Some(name), None) => Ok(Self::own(caller, name)),
            (None, Some(identifier)) => Self::identified(caller, identifier),
            (Some(_), Some(_)) => Err(Error::invalid(
                "LogGroup name and LogGroup ARN are mutually exclusive parameters.",
            )),
            (None, None) => Err(Error::invalid(
                "You must specify either logGroupName or logGroupIdentifier.",
            )),
        }
    }

    pub fn arn(&self) -> String {
        format!(
            "arn:aws:logs:{}:{}:log-group:{}",
            self.region, self.account, self.name
        )
    }

    /// The stream's ARN. With no stream: what AWS decides on when an operation is about the group,
    /// so that policies say `log-group:name:*` ("Overview of managing access").
    pub fn stream_arn(&self, stream: &str) -> String {
        format!("{}:log-stream:{stream}", self.arn())
    }

    pub fn find(&self, tx: &mut store::Tx) -> Result<Option<Group>, store::StoreError> {
        table::group::find(tx, &self.account, &self.region, &self.name)
    }
}

impl Service {
    /// May the caller do `A` to this stream, or, if that is empty, to the group? Decided before
    /// anything is looked for: without permission, nobody learns what exists.
    pub(crate) async fn permit<A: Action>(
        &self,
        caller: &Caller,
        group: &GroupName,
        stream: &str,
        keys: Keys,
    ) -> Result<(), Error> {
        self.permit_action(caller, A::NAME, group, group.stream_arn(stream), keys)
            .await
    }

    pub(crate) async fn permit_action(
        &self,
        caller: &Caller,
        action: &'static str,
        group: &GroupName,
        resource: String,
        keys: Keys,
    ) -> Result<(), Error> {
        let sought = group.clone();
        let found = self.logs.read(move |tx| sought.find(tx)).await?;
        let tags = found.map(|group| group.tags).unwrap_or_default();
        let (caller, account) = (caller.clone(), group.account.clone());
        self.main
            .read(move |tx| {
                let on = Named::text(&resource, &account).tagged(&tags);
                caller.authorize_action(tx, action, &on, &keys).map(|_| ())
            })
            .await
            .map_err(Error::Denied)
    }
}
