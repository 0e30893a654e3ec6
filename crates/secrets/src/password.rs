//! `GetRandomPassword`. Pure but for the random bytes.

use zeroize::Zeroizing;

use crate::error::Error;

const LOWER: &str = "abcdefghijklmnopqrstuvwxyz";
const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS: &str = "0123456789";
const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
const LENGTH_MAX: usize = 4_096;

/// What a password is to be made of.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools)] // They are the operation's own.
pub struct Wish {
    pub length: usize,
    pub lower: bool,
    pub upper: bool,
    pub digits: bool,
    pub punctuation: bool,
    pub space: bool,
    /// At least one of each kind.
    pub each: bool,
    pub excluded: String,
}

impl Wish {
    /// The kinds with what is left of them.
    fn kinds(&self) -> Vec<Vec<char>> {
        let kinds = [
            (self.lower, LOWER),
            (self.upper, UPPER),
            (self.digits, DIGITS),
            (self.punctuation, PUNCTUATION),
            (self.space, " "),
        ];
        kinds
            .into_iter()
            .filter(|(wanted, _)| *wanted)
            .map(|(_, all)| {
                all.chars()
                    .filter(|c| !self.excluded.contains(*c))
                    .collect()
            })
            .collect()
    }

    /// A password, with `random` giving numbers below its argument.
    pub fn password(
        &self,
        mut random: impl FnMut(usize) -> usize,
    ) -> Result<Zeroizing<String>, Error> {
        let kinds = self.kinds();
        let all: Vec<char> = kinds.iter().flatten().copied().collect();
        if all.is_empty() {
            return Err(Error::InvalidParameter(
                "The password can't be empty: every character is excluded.".to_owned(),
            ));
        }
        if self.length == 0 || self.length > LENGTH_MAX {
            return Err(Error::InvalidParameter(format!(
                "The password length must be between 1 and {LENGTH_MAX}."
            )));
        }
        let mut letters: Zeroizing<Vec<char>> = Zeroizing::new(Vec::with_capacity(self.length));
        if self.each {
            if kinds.iter().any(Vec::is_empty) {
                return Err(Error::InvalidRequest(
                    "Every character of a type that must be included is excluded.".to_owned(),
                ));
            }
            // "At least one upper and lowercase letter, one number, and one punctuation": a space
            // only where there is room for it.
            let room = kinds.len() <= self.length || !self.space;
            let required = &kinds[..kinds.len() - usize::from(!room)];
            if required.len() > self.length {
                return Err(Error::InvalidParameter(
                    "The password is too short to include each required type.".to_owned(),
                ));
            }
            for kind in required {
                letters.push(kind[random(kind.len())]);
            }
        }
        while letters.len() < self.length {
            letters.push(all[random(all.len())]);
        }
        // What had to be included may stand anywhere.
        for at in (1..letters.len()).rev() {
            letters.swap(at, random(at + 1));
        }
        Ok(Zeroizing::new(letters.iter().collect()))
    }
}

/// A number below `limit`, each as likely as the others.
pub fn below(limit: usize) -> usize {
    let limit = u32::try_from(limit).unwrap_or(u32::MAX).max(1);
    // Numbers from the incomplete last round would favour the small ones.
    let fair = u32::MAX - u32::MAX % limit;
    loop {
        let mut bytes = [0; 4];
        kms::vault::random(&mut bytes);
        let number = u32::from_le_bytes(bytes);
        if number < fair {
            return usize::try_from(number % limit).unwrap_or_default();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn usual() -> Wish {
        Wish {
            length: 32,
            lower: true,
            upper: true,
            digits: true,
            punctuation: true,
            space: false,
            each: true,
            excluded: String::new(),
        }
    }

    #[test]
    fn impossible_wishes_are_refused() {
        let none = Wish {
            lower: false,
            upper: false,
            digits: false,
            punctuation: false,
            ..usual()
        };
        let no_digits = Wish {
            excluded: DIGITS.to_owned(),
            ..usual()
        };
        let short = Wish {
            length: 3,
            ..usual()
        };
        for wish in [
            none,
            no_digits,
            short,
            Wish {
                length: 0,
                ..usual()
            },
        ] {
            assert!(wish.password(below).is_err(), "{wish:?}");
        }
    }

    #[test]
    fn a_space_is_not_required_where_there_is_no_room() {
        let short = Wish {
            length: 4,
            space: true,
            ..usual()
        };
        let made = short.password(below).unwrap();
        for kind in [LOWER, UPPER, DIGITS, PUNCTUATION] {
            assert!(kind.chars().any(|c| made.contains(c)), "{}", *made);
        }
        let shorter = Wish { length: 3, ..short };
        assert!(shorter.password(below).is_err());
    }

    proptest! {
        #[test]
        fn passwords_are_as_wished(
            length in 5_usize..80, digits: bool, punctuation: bool, space: bool, each: bool, excluded in "[a-f0-4#]{0,6}"
        ) {
            let wish = Wish { length, digits, punctuation, space, each, excluded, ..usual() };
            let made = wish.password(below).unwrap();
            prop_assert_eq!(made.chars().count(), length);
            let mut kinds = wish.kinds();
            prop_assert!(made.chars().all(|c| kinds.iter().flatten().any(|other| *other == c)));
            kinds.retain(|kind| !kind.iter().any(|c| made.contains(*c)));
            prop_assert!(!each || kinds.is_empty());
        }
    }
}
