//! Virtual MFA devices: the codes of RFC 6238, and which of them are taken. Pure.
//!
//! A device's seed is an HMAC of its id under a key that only this server has, as the secrets of
//! access keys are: it is stored nowhere, and made again whenever a code is looked at.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hmac;
use serde::{Deserialize, Serialize};
use wire::{Arn, Timestamp};
use zeroize::Zeroizing;

use crate::model::{BASE32, Tag};

/// As long as AWS's: 64 letters of Base32.
pub const SEED_BYTES: usize = 40;
const STEP_MS: i64 = 30_000;
/// A device's clock may be off by this many steps before its codes are no longer taken.
const WINDOW_STEPS: i64 = 2;
/// Two codes in a row show a clock that is off by up to an hour.
const RESYNC_STEPS_MAX: i64 = 120;
/// "9 verifications per 3 minutes" of a device, right ones and wrong ones.
const VERIFICATIONS_MAX: usize = 9;
const VERIFICATIONS_MS: i64 = 180_000;
/// After this many wrong ones without a right one somebody is guessing: one in the same time.
const WRONG_MAX: u32 = 30;
pub const DEVICES_PER_USER_MAX: usize = 8;

pub type Seed = Zeroizing<[u8; SEED_BYTES]>;

#[derive(Debug, Clone)]
pub struct MfaDevice {
    pub account: String,
    pub name: String,
    pub path: String,
    /// What its seed is made from. Another device of the same name has another.
    pub id: String,
    pub created_at: Timestamp,
    /// The user whose it is, and since when.
    pub holder: Option<(String, Timestamp)>,
    pub codes: Codes,
    pub tags: Vec<Tag>,
}

impl MfaDevice {
    /// Its ARN, which is its serial number.
    pub fn arn(&self) -> Arn {
        mfa_arn(&self.account, &self.path, &self.name)
    }
}

pub fn mfa_arn(account: &str, path: &str, name: &str) -> Arn {
    Arn::new("iam", "", account, &format!("mfa{path}{name}"))
}

/// What is remembered of a device's codes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Codes {
    /// How many steps its clock is ahead of ours.
    #[serde(default)]
    drift: i64,
    /// The steps whose codes were used, of those that could still come.
    #[serde(default)]
    used: Vec<i64>,
    /// When codes were looked at of late.
    #[serde(default)]
    looked_ms: Vec<i64>,
    /// Wrong ones since the last right one.
    #[serde(default)]
    wrong: u32,
}

impl Codes {
    /// Whether it is a code of now that was not used before; from then on it was. A code too many
    /// is not looked at, and is as wrong as any other.
    #[must_use]
    pub fn take(&mut self, seed: &Seed, code: &str, now: Timestamp) -> bool {
        if !self.may_look(now) {
            return false;
        }
        let here = step_of(now) + self.drift;
        let mut window = here - WINDOW_STEPS..=here + WINDOW_STEPS;
        let found = window.find(|step| self.is_unused(*step) && fits(seed, *step, code));
        if let Some(step) = found {
            self.note_used(step);
        }
        self.judged(found.is_some())
    }

    /// Whether these are two codes in a row, after all that were used; the clock is set by them.
    #[must_use]
    pub fn set_clock(&mut self, seed: &Seed, codes: [&str; 2], now: Timestamp) -> bool {
        if !self.may_look(now) {
            return false;
        }
        let here = step_of(now);
        let newest = self.used.iter().max().copied().unwrap_or(i64::MIN);
        // The nearest first: codes repeat, if seldom.
        let mut steps: Vec<i64> = (here - RESYNC_STEPS_MAX..=here + RESYNC_STEPS_MAX).collect();
        steps.sort_by_key(|step| (step - here).abs());
        let found = steps.into_iter().find(|second| {
            let first = second - 1;
            first > newest && fits(seed, first, codes[0]) && fits(seed, *second, codes[1])
        });
        if let Some(second) = found {
            // The second code may be a step old already: a clock within the window is not off.
            let off = second - here;
            self.drift = if off.abs() <= WINDOW_STEPS { 0 } else { off };
            self.note_used(second - 1);
            self.note_used(second);
        }
        self.judged(found.is_some())
    }

    fn may_look(&mut self, now: Timestamp) -> bool {
        let now = now.ms();
        // Those of a clock that was ahead would be kept until it is so late again.
        self.looked_ms
            .retain(|then| (0..VERIFICATIONS_MS).contains(&(now - then)));
        let most = if self.wrong >= WRONG_MAX {
            1
        } else {
            VERIFICATIONS_MAX
        };
        if self.looked_ms.len() >= most {
            return false;
        }
        self.looked_ms.push(now);
        true
    }

    fn judged(&mut self, right: bool) -> bool {
        self.wrong = if right {
            0
        } else {
            self.wrong.saturating_add(1)
        };
        right
    }

    /// Steps before those that are remembered count as used.
    fn is_unused(&self, step: i64) -> bool {
        let newest = self.used.iter().max().copied().unwrap_or(i64::MIN);
        step > newest.saturating_sub(2 * WINDOW_STEPS + 1) && !self.used.contains(&step)
    }

    fn note_used(&mut self, step: i64) {
        self.used.push(step);
        let newest = self.used.iter().max().copied().unwrap_or(step);
        self.used
            .retain(|step| newest - step < 2 * WINDOW_STEPS + 1);
    }
}

fn step_of(now: Timestamp) -> i64 {
    now.ms().div_euclid(STEP_MS)
}

fn fits(seed: &Seed, step: i64, code: &str) -> bool {
    verify_slices_are_equal(code_at(&seed[..], step).as_bytes(), code.as_bytes()).is_ok()
}

/// The six digits of a step ("HOTP: An HMAC-Based One-Time Password Algorithm", 5.3).
fn code_at(seed: &[u8], step: i64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, seed);
    let tag = hmac::sign(&key, &step.to_be_bytes());
    let bytes = tag.as_ref();
    let at = usize::from(bytes.last().copied().unwrap_or_default() & 15);
    let four = bytes.get(at..at + 4).and_then(|four| four.try_into().ok());
    let number = u32::from_be_bytes(four.unwrap_or_default()) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

/// The seed in Base32, as people type it.
pub fn base32(seed: &Seed) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(SEED_BYTES / 5 * 8));
    for group in seed.chunks(5) {
        let bits = group
            .iter()
            .fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        for at in (0..8).rev() {
            let index = usize::try_from(bits >> (5 * at) & 31).unwrap_or_default();
            text.push(char::from(BASE32[index]));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::{collection, prelude::*};

    use super::*;

    const NOW: Timestamp = Timestamp::from_ms(1_700_000_010_000);

    fn seed(byte: u8) -> Seed {
        Zeroizing::new([byte; SEED_BYTES])
    }

    fn code(steps: i64) -> String {
        code_at(&seed(7)[..], step_of(NOW) + steps)
    }

    fn later(steps: i64) -> Timestamp {
        NOW.plus_ms(steps * STEP_MS)
    }

    /// RFC 6238, appendix B: the last six of its eight digits.
    #[test]
    fn codes_of_the_standard() {
        #[rustfmt::skip]
        let table = [
            (59,             "287082"),
            (1_111_111_109,  "081804"),
            (1_111_111_111,  "050471"),
            (1_234_567_890,  "005924"),
            (2_000_000_000,  "279037"),
            (20_000_000_000, "353130"),
        ];
        for (seconds, expected) in table {
            let step = step_of(Timestamp::from_ms(seconds * 1_000));
            assert_eq!(
                code_at(b"12345678901234567890", step),
                expected,
                "{seconds}"
            );
        }
    }

    #[test]
    fn seeds_in_letters() {
        let text = base32(&seed(0));
        assert_eq!(text.as_str(), "A".repeat(64));
        let mut bytes = seed(0);
        bytes[..5].copy_from_slice(b"hello");
        assert!(base32(&bytes).starts_with("NBSWY3DPAAAA"));
    }

    #[test]
    fn a_code_of_now_is_taken_once() {
        for steps in -4..=4 {
            let mut codes = Codes::default();
            let right = (-WINDOW_STEPS..=WINDOW_STEPS).contains(&steps);
            assert_eq!(codes.take(&seed(7), &code(steps), NOW), right, "{steps}");
            assert!(!codes.take(&seed(7), &code(steps), NOW), "{steps} again");
        }
        let mut codes = Codes::default();
        assert!(!codes.take(&seed(8), &code(0), NOW));
        for wrong in ["", "12345", "1234567", "abcdef"] {
            assert!(!codes.take(&seed(7), wrong, NOW), "{wrong}");
        }
    }

    #[test]
    fn two_codes_set_the_clock() {
        for off in [-RESYNC_STEPS_MAX, -9, 0, 9, RESYNC_STEPS_MAX] {
            let mut codes = Codes::default();
            let pair = [code(off - 1), code(off)];
            assert!(!codes.set_clock(&seed(7), [&pair[1], &pair[0]], NOW));
            assert!(!codes.set_clock(&seed(7), [&pair[1], &pair[1]], NOW));
            assert!(
                codes.set_clock(&seed(7), [&pair[0], &pair[1]], NOW),
                "{off}"
            );
            assert!(!codes.set_clock(&seed(7), [&pair[0], &pair[1]], NOW));
            assert!(!codes.take(&seed(7), &pair[1], NOW));
            assert!(codes.take(&seed(7), &code(off + 1), later(1)), "{off}");
            // Codes that were seen before do not set it back.
            let old = [code(off - 3), code(off - 2)];
            assert!(!codes.set_clock(&seed(7), [&old[0], &old[1]], later(20)));
        }
        let far = RESYNC_STEPS_MAX + 1;
        let pair = [code(far - 1), code(far)];
        assert!(!Codes::default().set_clock(&seed(7), [&pair[0], &pair[1]], NOW));
    }

    /// Nine in three minutes, and after many wrong ones one, until a right one came.
    #[test]
    fn guesses_are_paced() {
        let mut codes = Codes::default();
        for _ in 0..VERIFICATIONS_MAX {
            assert!(!codes.take(&seed(7), "none", NOW));
        }
        let before = codes.clone();
        assert!(!codes.take(&seed(7), &code(0), NOW));
        assert_eq!(codes, before);
        assert!(codes.take(&seed(7), &code(6), later(6)));
        let mut looked = 0;
        for step in 10..1_000 {
            let before = codes.clone();
            assert!(!codes.take(&seed(7), "none", later(step)));
            looked += usize::from(codes.wrong > before.wrong);
        }
        assert!(looked < 30 + 1_000 / 6 + 1, "{looked}");
        assert!(codes.take(&seed(7), &code(1_006), later(1_006)));
        assert!(codes.take(&seed(7), &code(1_007), later(1_007)));
    }

    proptest! {
        /// Whatever is asked in whatever order, no step's code is taken twice.
        #[test]
        fn no_code_is_taken_twice(asked in collection::vec((0_i64..40, -3_i64..4), 1..60)) {
            let (mut codes, mut taken) = (Codes::default(), Vec::new());
            for (at, ahead) in asked {
                let now = later(at);
                codes.looked_ms.clear();
                let step = at + ahead;
                if codes.take(&seed(7), &code(step), now) {
                    prop_assert!(!taken.contains(&step));
                    taken.push(step);
                }
                prop_assert!(codes.used.len() <= 5);
            }
        }
    }
}
