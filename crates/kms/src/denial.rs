//! What is said to those who may not. Of another account's keys nothing is told, not even whether
//! they are there; of a ciphertext's key only that there is the ciphertext.

use iam::policy::{Because, Source};
use iam::{Caller, Denied};

const NOBODY_SAYS_SO: &str = "the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access";
const THIS: &str = "this resource";
const OF_CIPHERTEXT: &str = "the resource associated with this ciphertext";

/// A denial on a key of `account`, which was named or is a ciphertext's.
pub fn of_key(mut denied: Denied, caller: &Caller, account: &str, by_ciphertext: bool) -> Denied {
    let Denied::Refused {
        sentence,
        principal,
        action,
        resource,
        explanation,
        because,
        ..
    } = &mut denied
    else {
        return denied;
    };
    // Whichever policy it was: which of them was reached tells whether the key is there.
    let hidden = account != caller.account();
    if !hidden && !by_ciphertext {
        return denied;
    }
    let on = if by_ciphertext { OF_CIPHERTEXT } else { THIS };
    let why = if hidden {
        // An alias was named, maybe: neither the key behind it nor what was known of it.
        "*".clone_into(resource);
        *explanation = None;
        format!("because {NOBODY_SAYS_SO}")
    } else {
        because.context(action)
    };
    *sentence =
        format!("User: {principal} is not authorized to perform: {action} on {on} {why}").into();
    denied
}

/// A ciphertext's key is not in this Region: the same as a denial of one that is.
pub fn of_unknown(caller: &Caller, action: &str) -> Denied {
    nobody_says_so(caller, action, OF_CIPHERTEXT)
}

/// What is not to be done to another account's keys, whatever their policies say.
pub fn of_foreign(caller: &Caller, action: &str) -> Denied {
    nobody_says_so(caller, action, THIS)
}

fn nobody_says_so(caller: &Caller, action: &str, on: &str) -> Denied {
    let principal = caller.arn();
    Denied::Refused {
        sentence: format!(
            "User: {principal} is not authorized to perform: {action} on {on} because {NOBODY_SAYS_SO}"
        )
        .into(),
        principal,
        action: action.to_owned(),
        resource: "*".to_owned(),
        explanation: None,
        because: Box::new(Because::Nothing {
            source: Source::Resource,
        }),
        narrowed: None,
    }
}

/// A denial that names `*` as its resource, where others name none.
pub fn of_anything(mut denied: Denied) -> Denied {
    if let Denied::Refused {
        sentence, action, ..
    } = &mut denied
    {
        *sentence = sentence
            .replacen(&*action, &format!("{action} on resource: *"), 1)
            .into();
    }
    denied
}
