//! Messages about denials, which only the account's own may read.

use store::Tx;
use wire::Fault;
use wire::r#gen::sts as shape;
use wire::r#gen::sts::action;

use crate::Service;
use crate::caller::{Any, Caller};
use crate::error::Error;
use crate::explanation::Explanation;

impl Service {
    pub(super) async fn decode_message(
        &self,
        caller: &Caller,
        input: shape::DecodeAuthorizationMessageRequest,
    ) -> Result<shape::DecodeAuthorizationMessageResponse, Fault> {
        let who = caller.clone();
        let may = move |tx: &mut Tx| -> Result<(), Error> {
            caller_may(tx, &who)?;
            Ok(())
        };
        self.store.read(may).await?;
        // Another account's message is no message.
        let opened = Explanation::open(&self.mint, &input.encoded_message)
            .filter(|explanation| explanation.account == caller.account())
            .ok_or(Error::InvalidAuthorizationMessage)?;
        Ok(shape::DecodeAuthorizationMessageResponse {
            decoded_message: Some(opened.to_json()),
        })
    }
}

fn caller_may(tx: &mut Tx, caller: &Caller) -> Result<(), Error> {
    caller.authorize::<action::DecodeAuthorizationMessage>(tx, &Any::of(caller))?;
    Ok(())
}
