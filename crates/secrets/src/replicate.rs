//! Replicas: secrets in other Regions, or another account, that follow a primary. They follow in the
//! transaction that changes the primary, so there is no moment at which they differ.

use audit::Trail;
use iam::{Caller, Named};
use store::Tx;
use wire::{Action, Arn};

use crate::error::Error;
use crate::model::{DETACHED, FAILED, IN_SYNC, Replica, Secret};
use crate::stages::{PENDING, Stages};
use crate::{Service, table};

/// What the owner of a replica allows the primary's account.
#[derive(Debug)]
pub(crate) struct AcceptCrossAccountReplication;
impl Action for AcceptCrossAccountReplication {
    const NAME: &'static str = "secretsmanager:AcceptCrossAccountReplication";
}

/// The same name and suffix elsewhere.
pub(crate) fn arn_in(region: &str, primary: &Arn) -> Arn {
    Arn::new(
        "secretsmanager",
        region,
        primary.account(),
        primary.resource(),
    )
}

/// Does this secret follow the primary in another Region? A replica that was promoted keeps its ARN,
/// and so does a primary that a promoted replica is to be replicated to: those are secrets of their
/// own.
pub(crate) fn follows(there: &Secret, primary: &Arn) -> bool {
    there.cross_primary.is_none()
        && there.is_replica()
        && there.primary_region.as_deref() == Some(primary.region())
}

impl Service {
    /// Lets every replica of the secret follow. What a replica's key refuses is the replica's
    /// status; the primary's change stands.
    pub(crate) fn follow(
        &self,
        tx: &mut Tx,
        trail: &mut Trail,
        caller: &Caller,
        primary: &Secret,
    ) -> Result<(), Error> {
        self.follow_of(tx, trail, caller, primary, |_| true)
    }

    /// The same in this account alone: when a rotation's dates change, another account's replica has
    /// nothing to follow.
    pub(crate) fn follow_at_home(
        &self,
        tx: &mut Tx,
        trail: &mut Trail,
        caller: &Caller,
        primary: &Secret,
    ) -> Result<(), Error> {
        self.follow_of(tx, trail, caller, primary, |replica| !replica.cross_account)
    }

    fn follow_of(
        &self,
        tx: &mut Tx,
        trail: &mut Trail,
        caller: &Caller,
        primary: &Secret,
        which: fn(&Replica) -> bool,
    ) -> Result<(), Error> {
        for mut replica in table::replica::of(tx, primary.arn.as_str())? {
            if replica.status == DETACHED || !which(&replica) {
                continue;
            }
            let outcome = tx.nested(|tx| self.copy(tx, trail, caller, primary, &replica));
            let (status, message) = match outcome {
                Ok(()) => (IN_SYNC, None),
                Err(Error::Internal(cause)) => return Err(Error::Internal(cause)),
                Err(error) => (FAILED, Some(error.to_string())),
            };
            status.clone_into(&mut replica.status);
            replica.message = message;
            table::replica::put(tx, primary.arn.as_str(), &replica)?;
            if replica.cross_account {
                note_status(tx, &replica)?;
            }
        }
        Ok(())
    }

    /// Makes the replica what the primary is now.
    fn copy(
        &self,
        tx: &mut Tx,
        trail: &mut Trail,
        caller: &Caller,
        primary: &Secret,
        replica: &Replica,
    ) -> Result<(), Error> {
        let found = table::by_arn(tx, replica.arn.as_str())?;
        if replica.cross_account {
            let target = found.as_ref().ok_or(Error::NotFound)?;
            accepts(tx, caller, target)?;
        }
        let ours = |there: &Secret| replica.cross_account || follows(there, &primary.arn);
        let mut copy = match found.filter(ours) {
            Some(there) => there,
            None => {
                check_free(tx, primary, replica)?;
                let new = Secret::new(replica.arn.clone(), &primary.name, primary.created_at);
                table::insert(tx, &new)?;
                new
            }
        };
        if !replica.cross_account {
            copy.description.clone_from(&primary.description);
            copy.tags.clone_from(&primary.tags);
            copy.policy.clone_from(&primary.policy);
            copy.kms_key_id.clone_from(&replica.kms_key_id);
            copy.primary_region = Some(primary.arn.region().to_owned());
            copy.kind.clone_from(&primary.kind);
            copy.rotation.enabled = primary.rotation.enabled;
            copy.rotation
                .function
                .clone_from(&primary.rotation.function);
            copy.rotation.rules.clone_from(&primary.rotation.rules);
            copy.rotation.rotated_at = primary.rotation.rotated_at;
            copy.rotation.next_at = primary.rotation.next_at;
        }
        copy.changed_at = primary.changed_at;
        table::update(tx, &copy)?;
        self.copy_versions(tx, trail, caller, primary, &copy)
    }

    /// Versions that the replica lacks are sealed for it; those that the primary lost go.
    fn copy_versions(
        &self,
        tx: &mut Tx,
        trail: &mut Trail,
        caller: &Caller,
        primary: &Secret,
        copy: &Secret,
    ) -> Result<(), Error> {
        let (from, to) = (primary.arn.as_str(), copy.arn.as_str());
        let stages = settled(tx, from)?;
        let there = table::version::ages(tx, to)?;
        let here = table::version::ages(tx, from)?;
        for (id, _) in &there {
            if !here.iter().any(|(other, _)| other == id) {
                table::version::delete(tx, to, id)?;
            }
        }
        for (id, created_at) in here {
            if stages.of(&id).is_empty() || there.iter().any(|(other, _)| *other == id) {
                continue;
            }
            let Some(version) = table::version::find(tx, from, &id)? else {
                continue;
            };
            let value = self.open_for(tx, trail, caller, &primary.arn, &version)?;
            let place = (&copy.arn, copy.kms_key_id.as_deref());
            let mut sealed = self.seal(tx, trail, caller, place, &id, &value)?;
            sealed.created_at = created_at;
            table::version::insert(tx, to, &sealed)?;
        }
        Ok(table::set_stages(tx, to, &stages)?)
    }
}

/// Where the labels are, but for the version with which a rotation is only tried out: that one is
/// gone when the test has ended, and nobody else's.
fn settled(tx: &mut Tx, arn: &str) -> Result<Stages, Error> {
    let mut stages = table::stages(tx, arn)?;
    let test = table::rotation::find(tx, arn)?.filter(|underway| underway.is_test);
    if let Some(test) = test
        && stages.version(PENDING) == Some(&test.version_id)
    {
        stages.0.remove(PENDING);
    }
    Ok(stages)
}

/// Another secret's name is not taken over.
fn check_free(tx: &mut Tx, primary: &Secret, replica: &Replica) -> Result<(), Error> {
    let account = primary.arn.account();
    match table::by_name(tx, account, &replica.region, &primary.name)? {
        None => Ok(()),
        Some(_) => Err(Error::InvalidRequest(
            "Secret with this name already exists in this region".to_owned(),
        )),
    }
}

/// Does the replica's own policy let this caller send to it?
fn accepts(tx: &mut Tx, caller: &Caller, target: &Secret) -> Result<(), Error> {
    let policy = target
        .policy
        .as_ref()
        .map(|text| caller.compiled(text, iam::policy::PolicyKind::Resource))
        .transpose()
        .map_err(|cause| Error::MalformedPolicy(cause.to_string()))?;
    let on = Named::new(&target.arn).sharing(policy.as_deref());
    caller.authorize::<AcceptCrossAccountReplication>(tx, &on)?;
    Ok(())
}

/// A cross-account replica shows its status itself.
fn note_status(tx: &mut Tx, replica: &Replica) -> Result<(), Error> {
    if let Some(mut secret) = table::by_arn(tx, replica.arn.as_str())? {
        secret.cross_status = Some(replica.status.clone());
        table::update(tx, &secret)?;
    }
    Ok(())
}
