//! What was measured: samples, their median, and the figure that is printed and kept.

use std::path::Path;

use anyhow::Result;
use serde::Serialize;

/// Which way is better?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Better {
    Less,
    More,
}

/// What a figure has to reach.
#[derive(Debug, Clone, Copy)]
pub enum Goal {
    /// Of our own value, in the figure's unit.
    Value(f64),
    /// Of the ratio to the peer.
    Ratio(f64),
    Both {
        value: f64,
        ratio: f64,
    },
}

#[derive(Debug, Clone, Serialize)]
pub struct Figure {
    pub name: &'static str,
    pub value: f64,
    pub unit: &'static str,
    pub peer: String,
    pub peer_value: f64,
    /// Above 1: we are better.
    pub ratio: f64,
    #[serde(skip)]
    better: Better,
    #[serde(skip)]
    goal: Goal,
    #[serde(skip)]
    spread: (f64, f64),
}

impl Figure {
    pub fn new(
        (name, unit, better): (&'static str, &'static str, Better),
        ours: &[f64],
        (peer, theirs): (&str, &[f64]),
        goal: Goal,
    ) -> Self {
        let (value, peer_value) = (median(ours), median(theirs));
        let ratio = match better {
            Better::Less => peer_value / value,
            Better::More => value / peer_value,
        };
        let least = ours.iter().copied().fold(f64::INFINITY, f64::min);
        let most = ours.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        Self {
            name,
            value: rounded(value),
            unit,
            peer: peer.to_owned(),
            peer_value: rounded(peer_value),
            ratio: rounded(ratio),
            better,
            goal,
            spread: (least, most),
        }
    }

    pub fn holds(&self) -> bool {
        let value = |limit| match self.better {
            Better::Less => self.value <= limit,
            Better::More => self.value >= limit,
        };
        match self.goal {
            Goal::Value(limit) => value(limit),
            Goal::Ratio(least) => self.ratio >= least,
            Goal::Both {
                value: limit,
                ratio,
            } => value(limit) && self.ratio >= ratio,
        }
    }

    fn goal_text(&self) -> String {
        let value = |limit| match self.better {
            Better::Less => format!("<= {limit} {}", self.unit),
            Better::More => format!(">= {limit} {}", self.unit),
        };
        match self.goal {
            Goal::Value(limit) => value(limit),
            Goal::Ratio(least) => format!(">= {least}x"),
            Goal::Both {
                value: limit,
                ratio,
            } => format!("{}, >= {ratio}x", value(limit)),
        }
    }
}

fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// The middle one; of an even number, the mean of the two in the middle.
pub fn median(samples: &[f64]) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => f64::NAN,
        count if count % 2 == 1 => sorted[count / 2],
        count => f64::midpoint(sorted[count / 2 - 1], sorted[count / 2]),
    }
}

/// The table on the terminal.
pub fn print(figures: &[Figure]) {
    println!(
        "\n{:<18} {:>10} {:>19} {:<11} {:<10} {:>10} {:>8}  goal",
        "", "median", "range", "unit", "peer", "peer's", "ratio"
    );
    for figure in figures {
        let range = format!("{:.1}-{:.1}", figure.spread.0, figure.spread.1);
        println!(
            "{:<18} {:>10.2} {:>19} {:<11} {:<10} {:>10.2} {:>7.2}x  {} {}",
            figure.name,
            figure.value,
            range,
            figure.unit,
            figure.peer,
            figure.peer_value,
            figure.ratio,
            figure.goal_text(),
            if figure.holds() { "ok" } else { "MISSED" },
        );
    }
}

pub fn write(figures: &[Figure], path: &Path) -> Result<()> {
    let mut text = serde_json::to_string_pretty(figures)?;
    text.push('\n');
    Ok(std::fs::write(path, text)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians() {
        assert!((median(&[3.0, 1.0, 2.0]) - 2.0).abs() < f64::EPSILON);
        assert!((median(&[4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < f64::EPSILON);
        assert!(median(&[]).is_nan());
    }

    #[test]
    fn a_ratio_above_one_is_better_whichever_way_the_unit_goes() {
        let time = ("time", "ms", Better::Less);
        let rate = ("rate", "requests/s", Better::More);
        let faster = Figure::new(time, &[10.0], ("peer", &[100.0]), Goal::Ratio(10.0));
        let busier = Figure::new(rate, &[100.0], ("peer", &[10.0]), Goal::Value(99.0));
        for figure in [faster, busier] {
            assert!((figure.ratio - 10.0).abs() < 0.01 && figure.holds());
        }
        let slow = Goal::Both {
            value: 9.0,
            ratio: 10.0,
        };
        assert!(!Figure::new(time, &[10.0], ("peer", &[100.0]), slow).holds());
    }
}
