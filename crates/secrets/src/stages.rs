//! Staging labels: each is on one version at most, and `AWSPREVIOUS` follows `AWSCURRENT`. Pure.

use std::collections::BTreeMap;

use crate::error::Error;

pub const CURRENT: &str = "AWSCURRENT";
pub const PREVIOUS: &str = "AWSPREVIOUS";
pub const PENDING: &str = "AWSPENDING";
const STAGES_PER_VERSION_MAX: usize = 20;

/// Label → version id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stages(pub BTreeMap<String, String>);

impl Stages {
    pub fn version(&self, stage: &str) -> Option<&str> {
        self.0.get(stage).map(String::as_str)
    }

    pub fn of(&self, version: &str) -> Vec<String> {
        self.0
            .iter()
            .filter(|(_, v)| *v == version)
            .map(|(stage, _)| stage.clone())
            .collect()
    }

    /// A new version comes with labels; none given means `AWSCURRENT`, and so does being the first.
    pub fn add_version(&mut self, id: &str, given: Option<&[String]>) -> Result<(), Error> {
        let mut labels = given.unwrap_or_default().to_vec();
        let first = self.version(CURRENT).is_none();
        if given.is_none() || first && !labels.iter().any(|label| label == CURRENT) {
            labels.push(CURRENT.to_owned());
        }
        let replaced = self.version(CURRENT).map(str::to_owned);
        for label in &labels {
            self.put(label, id);
        }
        // What was current and pending at once is done with both.
        if let Some(old) = replaced
            && labels.iter().any(|label| label == CURRENT)
            && self.version(PENDING) == Some(&old)
        {
            self.0.remove(PENDING);
        }
        self.check(id)
    }

    /// Puts a label on a version. Where `AWSCURRENT` leaves, `AWSPREVIOUS` stays.
    pub fn put(&mut self, stage: &str, id: &str) {
        let left = self.0.insert(stage.to_owned(), id.to_owned());
        if stage == CURRENT
            && let Some(left) = left.filter(|left| left != id)
        {
            self.0.insert(PREVIOUS.to_owned(), left);
        }
    }

    pub fn check(&self, id: &str) -> Result<(), Error> {
        if self.of(id).len() > STAGES_PER_VERSION_MAX {
            return Err(Error::LimitExceeded(
                "You can't attach more than 20 staging labels to a version.",
            ));
        }
        Ok(())
    }

    /// `UpdateSecretVersionStage`: to put a label elsewhere, one has to say where it is now.
    pub fn update(
        &mut self,
        stage: &str,
        move_to: Option<&str>,
        remove_from: Option<&str>,
    ) -> Result<(), Error> {
        let now = self.version(stage).map(str::to_owned);
        match (move_to, remove_from, now) {
            (None, None, _) => Err(Error::InvalidParameter(
                "You must specify MoveToVersionId, RemoveFromVersionId, or both.".to_owned(),
            )),
            (Some(to), None, Some(now)) if now != to => Err(Error::InvalidParameter(format!(
                "The parameter RemoveFromVersionId can't be empty. Staging label {stage} is currently attached to version {now}, so you must explicitly reference that version in RemoveFromVersionId."
            ))),
            (_, Some(from), now) if now.as_deref() != Some(from) => {
                Err(Error::InvalidParameter(format!(
                    "Staging label {stage} isn't attached to version {from}."
                )))
            }
            (None, Some(_), _) if stage == CURRENT => Err(Error::InvalidParameter(
                "You can only move staging label AWSCURRENT to a different secret version. It can't be completely removed.".to_owned(),
            )),
            (None, Some(_), _) => {
                self.0.remove(stage);
                Ok(())
            }
            (Some(to), ..) => {
                self.put(stage, to);
                self.check(to)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn stages(pairs: &[(&str, &str)]) -> Stages {
        Stages(
            pairs
                .iter()
                .map(|(s, v)| ((*s).to_owned(), (*v).to_owned()))
                .collect(),
        )
    }

    #[test]
    fn current_leaves_previous_behind() {
        let mut found = Stages::default();
        found.add_version("1", None).unwrap();
        assert_eq!(found, stages(&[(CURRENT, "1")]));
        found.add_version("2", None).unwrap();
        assert_eq!(found, stages(&[(CURRENT, "2"), (PREVIOUS, "1")]));
        found.add_version("3", Some(&[PENDING.to_owned()])).unwrap();
        assert_eq!(found.of("3"), [PENDING]);
        found.update(CURRENT, Some("3"), Some("2")).unwrap();
        assert_eq!(found.of("3"), [CURRENT, PENDING]);
        found.add_version("4", None).unwrap();
        assert_eq!(found, stages(&[(CURRENT, "4"), (PREVIOUS, "3")]));
    }

    #[test]
    fn the_first_version_is_current_whatever_else_it_is() {
        let mut found = Stages::default();
        found.add_version("1", Some(&["mine".to_owned()])).unwrap();
        assert_eq!(found.of("1"), [CURRENT, "mine"]);
    }

    #[test]
    fn a_label_moves_only_from_where_it_is_said_to_be() {
        let fresh = || stages(&[(CURRENT, "1"), ("mine", "2")]);
        #[rustfmt::skip]
        let table = [
            // stage    to         from        holds
            ("mine",    None,      None,       false),
            ("mine",    Some("1"), None,       false),
            ("mine",    Some("1"), Some("1"),  false),
            ("mine",    Some("1"), Some("2"),  true),
            ("mine",    None,      Some("2"),  true),
            ("new",     Some("1"), None,       true),
            (CURRENT,   None,      Some("1"),  false),
            (CURRENT,   Some("2"), Some("1"),  true),
        ];
        for (row, (stage, to, from, holds)) in table.into_iter().enumerate() {
            assert_eq!(fresh().update(stage, to, from).is_ok(), holds, "row {row}");
        }
    }

    proptest! {
        /// Whatever is added, exactly one version is current, and previous is another.
        #[test]
        fn one_is_current(ids in proptest::collection::vec("[a-e]", 1..20)) {
            let mut found = Stages::default();
            for id in &ids {
                found.add_version(id, None).unwrap();
            }
            prop_assert_eq!(found.version(CURRENT), ids.last().map(String::as_str));
            prop_assert_ne!(found.version(PREVIOUS), found.version(CURRENT));
        }
    }
}
