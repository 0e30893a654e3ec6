//! Whose turn it is.
//!
//! "Job queues with a higher priority are evaluated first when associated with the same compute
//! environment" ("CreateJobQueue"). Between queues that share none, a priority says nothing: any
//! account could set the highest. There the job that was submitted first goes first.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

/// A queue that has somebody waiting.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    pub arn: &'a str,
    pub priority: i32,
    pub environments: &'a [String],
    /// When its first job was submitted, among all.
    pub first: i64,
}

#[derive(Debug)]
struct Turn {
    arn: String,
    first: i64,
    /// How many queues that go before it are not done.
    held_back_by: usize,
    /// The queues that it goes before.
    before: BTreeSet<usize>,
}

/// The queues that are still to be looked at.
#[derive(Debug)]
pub struct Turns {
    queues: Vec<Turn>,
    next: BinaryHeap<Reverse<(i64, usize)>>,
}

impl Turns {
    pub fn new(candidates: &[Candidate]) -> Self {
        let mut turns = Self {
            queues: candidates.iter().map(Turn::new).collect(),
            next: BinaryHeap::new(),
        };
        let mut sharing: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, candidate) in candidates.iter().enumerate() {
            for environment in candidate.environments {
                sharing.entry(environment).or_default().push(index);
            }
        }
        for queues in sharing.into_values() {
            for (a, b) in pairs(&queues) {
                if candidates[a].priority > candidates[b].priority
                    && turns.queues[a].before.insert(b)
                {
                    turns.queues[b].held_back_by += 1;
                }
            }
        }
        for (index, turn) in turns.queues.iter().enumerate() {
            if turn.held_back_by == 0 {
                turns.next.push(Reverse((turn.first, index)));
            }
        }
        turns
    }

    /// The queue to look at now: of those that nobody goes before, the one whose first job has
    /// waited longest. It comes again, or is done.
    pub fn take_next(&mut self) -> Option<(usize, String)> {
        let Reverse((_, index)) = self.next.pop()?;
        Some((index, self.queues[index].arn.clone()))
    }

    /// The queue has another job at its front.
    pub fn again(&mut self, index: usize, first: i64) {
        self.next.push(Reverse((first, index)));
    }

    /// Nothing more of this queue can start: those that it went before may.
    pub fn done(&mut self, index: usize) {
        for other in std::mem::take(&mut self.queues[index].before) {
            let other_turn = &mut self.queues[other];
            other_turn.held_back_by -= 1;
            if other_turn.held_back_by == 0 {
                self.next.push(Reverse((other_turn.first, other)));
            }
        }
    }
}

impl Turn {
    fn new(candidate: &Candidate) -> Self {
        Self {
            arn: candidate.arn.to_owned(),
            first: candidate.first,
            held_back_by: 0,
            before: BTreeSet::new(),
        }
    }
}

/// Each with each other, in both orders.
fn pairs(queues: &[usize]) -> impl Iterator<Item = (usize, usize)> {
    queues
        .iter()
        .flat_map(move |a| queues.iter().map(move |b| (*a, *b)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The order in which these queues are looked at when each has but one job.
    fn order(queues: &[(&str, i32, &[&str], i64)]) -> Vec<String> {
        let environments: Vec<Vec<String>> = queues
            .iter()
            .map(|(_, _, environments, _)| environments.iter().map(|e| (*e).to_owned()).collect())
            .collect();
        let candidates: Vec<Candidate> = queues
            .iter()
            .zip(&environments)
            .map(|((arn, priority, _, first), environments)| Candidate {
                arn,
                priority: *priority,
                environments,
                first: *first,
            })
            .collect();
        let mut turns = Turns::new(&candidates);
        let mut order = Vec::new();
        while let Some((index, arn)) = turns.take_next() {
            order.push(arn);
            turns.done(index);
        }
        order
    }

    const E: &[&str] = &["e"];
    const F: &[&str] = &["f"];
    const BOTH: &[&str] = &["e", "f"];

    #[test]
    fn priority_counts_where_an_environment_is_shared() {
        // Shared: the higher goes first, however late.
        assert_eq!(order(&[("a", 1, E, 1), ("b", 2, E, 9)]), ["b", "a"]);
        // Not shared: the older job goes first, whatever the priority.
        assert_eq!(order(&[("a", 1, E, 1), ("b", i32::MAX, F, 9)]), ["a", "b"]);
        // One of several is enough, and twice is once.
        assert_eq!(order(&[("a", 1, BOTH, 1), ("b", 2, F, 9)]), ["b", "a"]);
        assert_eq!(order(&[("a", 1, BOTH, 1), ("b", 2, BOTH, 9)]), ["b", "a"]);
        // Equal ones: the older job.
        assert_eq!(order(&[("a", 1, E, 9), ("b", 1, E, 1)]), ["b", "a"]);
        // Another account's queue comes in between by age alone.
        let mixed = [("low", 1, E, 1), ("high", 9, E, 8), ("other", 0, F, 5)];
        assert_eq!(order(&mixed), ["other", "high", "low"]);
    }

    #[test]
    fn a_queue_comes_again_at_its_next_jobs_age() {
        let none: &[String] = &[];
        let candidate = |arn, first| Candidate {
            arn,
            priority: 0,
            environments: none,
            first,
        };
        let mut turns = Turns::new(&[candidate("a", 1), candidate("b", 3)]);
        let (a, arn) = turns.take_next().unwrap();
        assert_eq!(arn, "a");
        turns.again(a, 4);
        assert_eq!(turns.take_next().unwrap().1, "b");
        assert_eq!(turns.take_next(), Some((a, "a".to_owned())));
        assert_eq!(turns.take_next(), None);
    }
}
