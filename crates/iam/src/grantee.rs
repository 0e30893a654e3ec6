//! To whom an operator grants something of the machine.

use std::str::FromStr;

/// Stands for every account in a grant.
const EVERYBODY: &str = "*";

/// An account's number, or all accounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grantee(String);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not the number of an account (12 digits), or * for all")]
pub struct NotAGrantee(String);

impl Grantee {
    pub fn is(&self, account: &str) -> bool {
        self.0 == EVERYBODY || self.0 == account
    }
}

impl FromStr for Grantee {
    type Err = NotAGrantee;

    fn from_str(text: &str) -> Result<Self, NotAGrantee> {
        if wire::arn::is_account(text) || text == EVERYBODY {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotAGrantee(text.to_owned()))
        }
    }
}
