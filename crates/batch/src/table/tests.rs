//! The statements against a real file: look-ups, pages, revisions.

use store::{Durability, Store, StoreError, Tx};
use wire::Timestamp;
use wire::r#gen::batch as shape;

use super::definition::Wanted;
use super::{COMPONENT, definition, place};
use crate::model::definition::{INACTIVE_KEPT_MS, JobDefinition};
use crate::model::environment::ComputeEnvironment;
use crate::model::names::{Kind, definition_arn, environment_arn, queue_arn};
use crate::model::queue::JobQueue;

const ACCOUNT: &str = "111111111111";
const REGION: &str = "eu-west-1";

fn on_a_fresh_file(test: fn(&mut Tx) -> Result<(), StoreError>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let store = Store::open(&path, Durability::Normal, &[COMPONENT]).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(store.write(test)).unwrap();
}

/// Registers the next revision of `name` in `region`.
fn register(tx: &mut Tx, region: &str, name: &str) -> Result<i32, StoreError> {
    let revision = definition::next_revision(tx, ACCOUNT, region, name)?;
    let registered = JobDefinition {
        account: ACCOUNT.to_owned(),
        region: region.to_owned(),
        name: name.to_owned(),
        revision,
        arn: definition_arn(region, ACCOUNT, name, revision),
        created_at: Timestamp::from_ms(1),
        inactive_at: None,
        detail: shape::JobDefinition::default(),
    };
    definition::insert(tx, &registered)?;
    Ok(revision)
}

fn found(tx: &mut Tx, text: &str) -> Result<Option<i32>, StoreError> {
    Ok(definition::find(tx, ACCOUNT, REGION, text)?.map(|found| found.revision))
}

fn listed(tx: &mut Tx, wanted: Wanted, limit: u32) -> Result<Vec<String>, StoreError> {
    let found = definition::list(tx, ACCOUNT, REGION, wanted, limit)?;
    Ok(found
        .into_iter()
        .map(|found| format!("{}:{}", found.name, found.revision))
        .collect())
}

#[test]
fn a_definition_is_found_by_each_of_its_names() {
    on_a_fresh_file(|tx| {
        for (region, name) in [
            (REGION, "d"),
            (REGION, "d"),
            (REGION, "d"),
            ("us-east-1", "d"),
        ] {
            register(tx, region, name)?;
        }
        let third = definition_arn(REGION, ACCOUNT, "d", 3);
        definition::set_inactive(tx, third.as_str(), Timestamp::from_ms(5))?;
        let whole = third.as_str().trim_end_matches(":3");
        // The latest is the latest ACTIVE one; a revision is found whatever it is.
        assert_eq!(found(tx, "d")?, Some(2));
        assert_eq!(found(tx, whole)?, Some(2));
        assert_eq!(found(tx, "d:1")?, Some(1));
        assert_eq!(found(tx, "d:3")?, Some(3));
        assert_eq!(found(tx, third.as_str())?, Some(3));
        assert_eq!(found(tx, "d:4")?, None);
        assert_eq!(found(tx, "e")?, None);
        let other = definition_arn("us-east-1", ACCOUNT, "d", 1);
        assert_eq!(found(tx, other.as_str())?, None);
        let inactive = definition::find(tx, ACCOUNT, REGION, "d:3")?.unwrap();
        assert!(!inactive.is_active());
        assert_eq!(inactive.detail.status.as_deref(), Some("INACTIVE"));
        Ok(())
    });
}

#[test]
fn revisions_are_never_given_out_twice() {
    on_a_fresh_file(|tx| {
        assert_eq!(register(tx, REGION, "d")?, 1);
        assert_eq!(register(tx, REGION, "d")?, 2);
        for revision in [1, 2] {
            let arn = definition_arn(REGION, ACCOUNT, "d", revision);
            definition::set_inactive(tx, arn.as_str(), Timestamp::from_ms(0))?;
        }
        definition::purge(tx, Timestamp::from_ms(0))?;
        assert_eq!(found(tx, "d:2")?, Some(2));
        definition::purge(tx, Timestamp::from_ms(INACTIVE_KEPT_MS))?;
        assert_eq!(found(tx, "d:2")?, None);
        assert_eq!(register(tx, REGION, "d")?, 3);
        Ok(())
    });
}

#[test]
fn definitions_come_by_name_and_newest_first_page_by_page() {
    on_a_fresh_file(|tx| {
        for name in ["b", "a", "a", "b", "c"] {
            register(tx, REGION, name)?;
        }
        let arn = definition_arn(REGION, ACCOUNT, "b", 2);
        definition::set_inactive(tx, arn.as_str(), Timestamp::from_ms(5))?;
        let all = Wanted::default();
        assert_eq!(listed(tx, all, 9)?, ["a:2", "a:1", "b:2", "b:1", "c:1"]);
        assert_eq!(listed(tx, all, 2)?, ["a:2", "a:1"]);
        let after = Wanted {
            after: Some(("b", 2)),
            ..all
        };
        assert_eq!(listed(tx, after, 2)?, ["b:1", "c:1"]);
        let active = Wanted {
            status: Some("ACTIVE"),
            ..after
        };
        assert_eq!(listed(tx, active, 9)?, ["b:1", "c:1"]);
        let inactive = Wanted {
            status: Some("INACTIVE"),
            name: Some("b"),
            after: None,
        };
        assert_eq!(listed(tx, inactive, 9)?, ["b:2"]);
        let absent = Wanted {
            name: Some("c"),
            status: Some("INACTIVE"),
            after: None,
        };
        assert_eq!(listed(tx, absent, 9)?, [""; 0]);
        Ok(())
    });
}

#[test]
fn an_environment_is_in_use_while_a_queue_names_it() {
    on_a_fresh_file(|tx| {
        let arn = environment_arn(REGION, ACCOUNT, "e");
        let mut made = ComputeEnvironment {
            arn: arn.clone(),
            created_at: Timestamp::from_ms(1),
            detail: shape::ComputeEnvironmentDetail::default(),
        };
        place::insert(tx, &made)?;
        assert!(
            place::insert(tx, &made).is_err(),
            "one name, one environment"
        );
        made.detail.state = Some(shape::CEState::Enabled);
        place::update(tx, &made)?;
        let read: ComputeEnvironment = place::find(tx, ACCOUNT, REGION, arn.as_str())?.unwrap();
        assert!(read.is_enabled());
        assert_eq!(
            place::count(tx, Kind::ComputeEnvironment, ACCOUNT, REGION)?,
            1
        );
        assert!(!place::uses_environment(tx, ACCOUNT, REGION, arn.as_str())?);
        let entry = shape::ComputeEnvironmentOrder {
            order: 1,
            compute_environment: arn.to_string(),
        };
        let queue_arn = queue_arn(REGION, ACCOUNT, "q");
        let made = JobQueue {
            arn: queue_arn.clone(),
            created_at: Timestamp::from_ms(1),
            detail: shape::JobQueueDetail {
                compute_environment_order: Some(vec![entry]),
                ..Default::default()
            },
        };
        place::insert(tx, &made)?;
        assert!(place::uses_environment(tx, ACCOUNT, REGION, arn.as_str())?);
        assert_eq!(place::all::<shape::JobQueueDetail>(tx)?.len(), 1);
        assert_eq!(
            place::list::<shape::JobQueueDetail>(tx, ACCOUNT, REGION, "q", 9)?.len(),
            0
        );
        assert_eq!(
            place::list::<shape::JobQueueDetail>(tx, ACCOUNT, REGION, "", 9)?.len(),
            1
        );
        place::delete(tx, Kind::JobQueue, queue_arn.as_str())?;
        assert!(place::find::<shape::JobQueueDetail>(tx, ACCOUNT, REGION, "q")?.is_none());
        place::delete(tx, Kind::ComputeEnvironment, arn.as_str())?;
        assert_eq!(place::all::<shape::ComputeEnvironmentDetail>(tx)?.len(), 0);
        Ok(())
    });
}
