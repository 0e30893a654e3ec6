//! What is said to those who may not. Of another account's keys nothing is told, not even whether
//! they are there; of a ciphertext's key only that there is the ciphertext.

use iam::policy::{Because, Source};
use iam::{Caller, Denied};

const NOBODY_SAYS_SO: &str = "the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access";
const OF_CIPHERTEXT: &str = "the resource associated with this ciphertext";

/// A denial on a key of `account`, which was named or is a ciphertext's.
pub fn of_key(denied: Denied, caller: &Caller, account: &str, by_ciphertext: bool) -> Denied {
    let Denied::Refused {
        principal,
        action,
        resource,
        because,
        sentence,
    } = denied
    else {
        return denied;
    };
    let foreign = account != caller.account();
    let theirs = matches!(
        *because,
        Because::Nothing {
            source: Source::Resource
        } | Because::Statement {
            source: Source::Resource,
            allows: false,
            ..
        }
    );
    let (on, why) = match (by_ciphertext, foreign && theirs) {
        (true, true) => (OF_CIPHERTEXT, NOBODY_SAYS_SO.to_owned()),
        (false, true) => ("this resource", NOBODY_SAYS_SO.to_owned()),
        (true, false) => {
            let said = because.context(&action);
            let why = said.strip_prefix("because ").unwrap_or(&said).to_owned();
            (OF_CIPHERTEXT, why)
        }
        (false, false) => {
            return Denied::Refused {
                principal,
                action,
                resource,
                because,
                sentence,
            };
        }
    };
    Denied::Refused {
        sentence: format!(
            "User: {principal} is not authorized to perform: {action} on {on} because {why}"
        ),
        principal,
        action,
        resource,
        because,
    }
}

/// A ciphertext's key is not in this Region.
pub fn of_unknown(caller: &Caller, action: &str) -> Denied {
    let principal = caller.arn();
    Denied::Refused {
        sentence: format!(
            "User: {principal} is not authorized to perform: {action} on {OF_CIPHERTEXT} because {NOBODY_SAYS_SO}"
        ),
        principal,
        action: action.to_owned(),
        resource: "*".to_owned(),
        because: Box::new(Because::Nothing {
            source: Source::Resource,
        }),
    }
}

/// A denial that names `*` as its resource, where others name none.
pub fn of_anything(denied: Denied) -> Denied {
    match denied {
        Denied::Refused {
            sentence,
            principal,
            action,
            resource,
            because,
        } => Denied::Refused {
            sentence: sentence.replacen(&action, &format!("{action} on resource: *"), 1),
            principal,
            action,
            resource,
            because,
        },
        other => other,
    }
}
