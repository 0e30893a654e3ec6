//! Passwords for the console: what an account asks of them, and how they are kept.

use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};
use serde::{Deserialize, Serialize};
use tokio::sync::Semaphore;

/// AWS's longest password, characters.
pub const PASSWORD_CHARS_MAX: usize = 128;
/// Each takes 19 MiB and tens of milliseconds of a processor.
const HASHES_AT_ONCE_MAX: usize = 2;

static HASHING: Semaphore = Semaphore::const_new(HASHES_AT_ONCE_MAX);

/// An account's password policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(clippy::struct_excessive_bools)] // They are AWS's.
pub struct Rules {
    pub length_min: i32,
    pub symbols: bool,
    pub numbers: bool,
    pub uppercase: bool,
    pub lowercase: bool,
    pub users_may_change: bool,
    pub age_days_max: Option<i32>,
    pub reuse_prevention: Option<i32>,
    pub hard_expiry: Option<bool>,
    /// How many of the four kinds of characters there have to be, whichever they are.
    #[serde(default)]
    pub kinds_min: usize,
}

/// The four kinds of characters: whether the rules ask for this one, what it is, and its name.
type Kind = (fn(&Rules) -> bool, fn(char) -> bool, &'static str);

const KINDS: [Kind; 4] = [
    (
        |rules| rules.uppercase,
        |c| c.is_ascii_uppercase(),
        "uppercase letter",
    ),
    (
        |rules| rules.lowercase,
        |c| c.is_ascii_lowercase(),
        "lowercase letter",
    ),
    (|rules| rules.numbers, |c| c.is_ascii_digit(), "number"),
    (|rules| rules.symbols, is_symbol, "symbol"),
];

impl Rules {
    /// Of an account that never said ("the default password policy"): eight characters of three
    /// kinds, and users change their own.
    pub fn unsaid() -> Self {
        Self {
            length_min: 8,
            symbols: false,
            numbers: false,
            uppercase: false,
            lowercase: false,
            users_may_change: true,
            age_days_max: None,
            reuse_prevention: None,
            hard_expiry: None,
            kinds_min: 3,
        }
    }

    /// What is wrong with a password, in a sentence that says no more of it than what it lacks.
    pub fn refuse(&self, password: &str) -> Option<String> {
        let chars = password.chars().count();
        let shortest = usize::try_from(self.length_min).unwrap_or(usize::MAX);
        if chars < shortest {
            return Some(format!(
                "Password should have a minimum length of {shortest}"
            ));
        }
        if chars > PASSWORD_CHARS_MAX {
            return Some(format!(
                "Password should have a maximum length of {PASSWORD_CHARS_MAX}"
            ));
        }
        let absent = KINDS.iter().filter(|(_, is, _)| !password.chars().any(is));
        let sentence = |name: &str| format!("Password should have at least one {name}");
        let asked = absent.clone().filter(|(asks, ..)| asks(self));
        let lacking: Vec<String> = asked.map(|(.., name)| sentence(name)).collect();
        if !lacking.is_empty() {
            return Some(lacking.join(", "));
        }
        let any: Vec<String> = absent.map(|(.., name)| sentence(name)).collect();
        let missing = (self.kinds_min + any.len()).saturating_sub(KINDS.len());
        (missing > 0).then(|| {
            format!(
                "Password should meet {missing} more of the following requirements: {}",
                any.join(", ")
            )
        })
    }

    /// How many passwords are kept of a user: the one in use and those that may not come back.
    pub fn kept(&self) -> usize {
        let again = self.reuse_prevention.and_then(|n| usize::try_from(n).ok());
        again.unwrap_or(0).max(1)
    }
}

/// "! @ # $ % ^ & * ( ) _ + - = [ ] { } | '".
fn is_symbol(c: char) -> bool {
    "!@#$%^&*()_+-=[]{}|'".contains(c)
}

/// OWASP's recommendation for Argon2id.
fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::DEFAULT)
}

/// Away from the runtime's threads, a few at once.
async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let _turn = HASHING.acquire().await.ok()?;
    tokio::task::spawn_blocking(work).await.ok()
}

/// The hash to keep. `None`: the machine could not.
pub async fn hash(password: wire::Sensitive) -> Option<String> {
    apart(move || {
        let mut salt = [0_u8; 16];
        SystemRandom::new().fill(&mut salt).ok()?;
        let salt = SaltString::encode_b64(&salt).ok()?;
        let hash = argon2().hash_password(password.reveal().as_bytes(), &salt);
        hash.ok().map(|hash| hash.to_string())
    })
    .await
    .flatten()
}

/// Whether it is the password of one of the hashes. Looks at every one, whichever fits.
pub async fn fits(password: wire::Sensitive, hashes: Vec<String>) -> bool {
    let verify = move || {
        let fits = |hash: &String| {
            PasswordHash::new(hash).is_ok_and(|hash| {
                let password = password.reveal().as_bytes();
                argon2().verify_password(password, &hash).is_ok()
            })
        };
        hashes.iter().filter(|hash| fits(hash)).count() > 0
    };
    apart(verify).await.unwrap_or(false)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn rules() {
        let strict = Rules {
            length_min: 10,
            symbols: true,
            numbers: true,
            uppercase: true,
            lowercase: true,
            ..Rules::unsaid()
        };
        #[rustfmt::skip]
        let table = [
            ("Abcdefgh1!",  true),
            ("Abcdefg1!",   false),
            ("abcdefgh1!",  false),
            ("ABCDEFGH1!",  false),
            ("Abcdefghi!",  false),
            ("Abcdefghi1",  false),
            ("Äbcdefgh1!",  false),
        ];
        for (password, good) in table {
            assert_eq!(strict.refuse(password).is_none(), good, "{password}");
        }
        let unsaid = Rules::unsaid();
        assert!(unsaid.refuse(&"aB1".repeat(43)).is_some());
        assert!(unsaid.refuse("aB1aB1a").is_some());
        assert_eq!(unsaid.refuse("aB1aB1aB"), None);
        let lacks = unsaid.refuse("aaaaaaa1").unwrap();
        assert_eq!(
            lacks,
            "Password should meet 1 more of the following requirements: Password should have at \
             least one uppercase letter, Password should have at least one symbol"
        );
    }

    #[tokio::test]
    async fn a_hash_fits_its_password_alone() {
        let hash = hash(wire::Sensitive::new("correct horse")).await.unwrap();
        assert!(hash.starts_with("$argon2id$") && !hash.contains("correct"));
        let other = "not a hash".to_owned();
        let hashes = vec![other, hash];
        assert!(fits(wire::Sensitive::new("correct horse"), hashes.clone()).await);
        assert!(!fits(wire::Sensitive::new("correct horsf"), hashes).await);
    }
}
