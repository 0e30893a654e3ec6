//! Decimal numbers of any length, compared exactly: 2^53 + 1 is not 2^53.

use std::cmp::Ordering;

/// ±0.d₁d₂d₃… × 10^exponent, where neither the first digit nor the last is a zero; zero has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    negative: bool,
    exponent: i64,
    digits: Box<[u8]>,
}

impl Number {
    /// `12`, `-1.5`, `+.5`, `1.`, `2e3`; neither infinities nor what is no number.
    pub(super) fn read(text: &str) -> Option<Number> {
        let text = text.trim();
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = || whole.bytes().chain(fraction.bytes());
        if all().next().is_none() || !all().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let zeros = all().take_while(|byte| *byte == b'0').count();
        let mut digits: Vec<u8> = all().skip(zeros).collect();
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        let shift = i64::try_from(whole.len()).ok()? - i64::try_from(zeros).ok()?;
        let zero = digits.is_empty();
        Some(Number {
            negative: text.starts_with('-') && !zero,
            exponent: if zero {
                0
            } else {
                exponent.checked_add(shift)?
            },
            digits: digits.into(),
        })
    }

    fn compare_sizes(&self, other: &Number) -> Ordering {
        let zeros = other.digits.is_empty().cmp(&self.digits.is_empty());
        zeros
            .then(self.exponent.cmp(&other.exponent))
            .then_with(|| self.digits.cmp(&other.digits))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Number) -> Ordering {
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.compare_sizes(other),
            (true, true) => other.compare_sizes(self),
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Number) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn number(text: &str) -> Number {
        Number::read(text).unwrap()
    }

    #[test]
    fn one_number_is_written_in_many_ways() {
        for ways in [
            &["1", "+1", "01", "1.0", "1.", "1e0", "10e-1", ".1E+1", " 1 "][..],
            &["0", "-0", "0.00", "0e99", "-.0"],
            &["-120", "-1.2e2", "-00120.0"],
        ] {
            for way in ways {
                assert_eq!(number(way), number(ways[0]), "{way}");
            }
        }
    }

    #[test]
    fn order() {
        let rising = [
            "-1e9",
            "-2",
            "-1.5",
            "-0.1",
            "0",
            "1e-9",
            "0.1",
            "0.19",
            "0.2",
            "1",
            "9",
            "10",
            "11",
            "9007199254740992",
            "9007199254740993",
            "1e20",
        ];
        for pair in rising.windows(2) {
            assert!(number(pair[0]) < number(pair[1]), "{pair:?}");
        }
    }

    #[test]
    fn what_is_no_number() {
        let texts = [
            "", ".", "-", "e1", "1e", "1e1.5", "NaN", "inf", "0x1", "1 2", "--1", "1.2.3",
        ];
        for text in texts {
            assert_eq!(Number::read(text), None, "{text}");
        }
        // A power that no machine can write.
        assert_eq!(Number::read("1e9223372036854775807"), None);
    }

    proptest! {
        #[test]
        fn orders_as_integers_do(one: i64, other: i64) {
            let (first, second) = (number(&one.to_string()), number(&other.to_string()));
            prop_assert_eq!(first.cmp(&second), one.cmp(&other));
        }
    }
}
