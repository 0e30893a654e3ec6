//! The second factor of `AssumeRole` and `GetSessionToken`: a device of the user who asks, and one
//! of its codes.

use store::Tx;

use crate::api::mfa::of_serial;
use crate::caller::{Caller, Denied, Identity};
use crate::error::Error;
use crate::request_context::{MFA_AGE, MFA_PRESENT};
use crate::session::Session;
use crate::table;

const NO_DEVICE: &str = "MultiFactorAuthentication failed, unable to validate MFA code.  Please \
    verify your MFA serial number is valid and associated with this user.";
const WRONG_CODE: &str = "MultiFactorAuthentication failed with invalid MFA one time pass code. ";
const ONE_ALONE: &str = "MultiFactorAuthentication failed, must provide both MFA serial number \
    and one time pass code.";

/// What of the second factor a request brings.
#[derive(Debug, Clone)]
pub struct SecondFactor {
    pub serial: Option<String>,
    pub code: Option<String>,
}

impl SecondFactor {
    pub fn is_there(&self) -> bool {
        self.serial.is_some() || self.code.is_some()
    }

    /// Whether the code is right. A wrong one is no error here, since the store has to remember it.
    pub fn verify(&self, tx: &mut Tx, caller: &Caller, action: &str) -> Result<bool, Error> {
        let (Some(serial), Some(code)) = (&self.serial, &self.code) else {
            return Err(refused(caller, action, ONE_ALONE));
        };
        let (Identity::User(user) | Identity::UserSession(_, user)) = caller.identity() else {
            return Err(refused(caller, action, NO_DEVICE));
        };
        let found = of_serial(tx, &user.account, serial)?;
        let own = found.filter(|it| {
            it.holder
                .as_ref()
                .is_some_and(|(name, _)| *name == user.name)
        });
        let mut device = own.ok_or_else(|| refused(caller, action, NO_DEVICE))?;
        let seed = caller.facts().mint.seed_of(&device.id);
        let right = device.codes.take(&seed, code, caller.now());
        table::mfa::put(tx, &device)?;
        Ok(right)
    }

    /// Runs `make` once the code is right, in the transaction that remembers that it was used:
    /// whatever `make` comes to, it stays used.
    pub fn prove<T>(
        &self,
        tx: &mut Tx,
        (caller, action): (&Caller, &str),
        make: impl FnOnce(&mut Tx) -> Result<T, Error>,
    ) -> Result<Result<T, Error>, Error> {
        if !self.verify(tx, caller, action)? {
            return Ok(Err(refused(caller, action, WRONG_CODE)));
        }
        match make(tx) {
            Err(ours @ (Error::Internal(_) | Error::Denied(Denied::Undecided(_)))) => Err(ours),
            made => Ok(made),
        }
    }
}

fn refused(caller: &Caller, action: &str, sentence: &str) -> Error {
    Error::Denied(Denied::sentence(caller, action, "*", sentence))
}

/// When the caller showed a second factor last: with this request, or for the session that signs
/// it. A role's session hands nothing on.
pub fn shown_at(caller: &Caller, proven: bool) -> Option<i64> {
    match caller.identity() {
        Identity::User(_) | Identity::UserSession(..) if proven => Some(caller.now().ms()),
        Identity::UserSession(session, _) => session.mfa_at_ms,
        _ => None,
    }
}

/// The caller as policies see it while it shows a second factor: a session is one that has shown
/// it, and what signs without a session has condition keys for it.
pub fn showing(caller: &Caller, proven: bool) -> (Caller, Vec<(String, String)>) {
    match caller.identity() {
        Identity::UserSession(session, user) if proven => {
            let session = Session {
                mfa_at_ms: shown_at(caller, proven),
                ..session.clone()
            };
            let shown = caller.becoming(Identity::UserSession(session, user.clone()));
            (shown, Vec::new())
        }
        Identity::User(_) if proven => {
            let keys = [(MFA_PRESENT, "true"), (MFA_AGE, "0")];
            let keys = keys.map(|(key, value)| (key.to_owned(), value.to_owned()));
            (caller.clone(), keys.to_vec())
        }
        _ => (caller.clone(), Vec::new()),
    }
}
