//! Permissions that more than one operation asks for: to make something with tags, and to hand a
//! role to a service.

use iam::{Caller, Named};
use store::Tx;
use wire::r#gen::batch::action;
use wire::{Action, Arn};

use crate::error::Error;
use crate::model::tags::{Tags, request_keys};

/// May the caller make it, and tag it as they want to?
pub fn creating<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    arn: &Arn,
    tags: Option<&Tags>,
    mut keys: Vec<(String, String)>,
) -> Result<(), Error> {
    let tag_keys = tags.map(request_keys).unwrap_or_default();
    keys.extend(tag_keys.iter().cloned());
    caller.authorize_with::<A>(tx, &Named::new(arn), &keys)?;
    if !tag_keys.is_empty() {
        caller.authorize_with::<action::TagResource>(tx, &Named::new(arn), &tag_keys)?;
    }
    Ok(())
}

/// May the caller hand this role to `service` ("Granting a user permissions to pass a role")?
pub fn pass_role(tx: &mut Tx, caller: &Caller, role: &str, service: &str) -> Result<(), Error> {
    let arn =
        Arn::parse(role).map_err(|_| Error::Wrapped(format!("{role} is not an iam role arn")))?;
    if arn.account() != caller.account() {
        return Err(Error::Client(
            "Cross-account pass role is not allowed.".to_owned(),
        ));
    }
    let keys = [("iam:PassedToService".to_owned(), service.to_owned())];
    caller.authorize_action(tx, "iam:PassRole", &Named::text(role, arn.account()), &keys)?;
    Ok(())
}
