//! The service `batchyard`: what an operator asks of the server itself.

use std::sync::Arc;

use audit::{Entry, Filter, Pattern, Record, Search};
use iam::{Any, Caller, check_operator};
use wire::r#gen::batchyard as shape;
use wire::r#gen::batchyard::action;
use wire::{Action as _, Fault, Timestamp};

use crate::root_key::RootKeySource;
use crate::status::Facts;

/// Each part's own operations, under one name.
#[derive(Debug, Clone)]
pub struct Own {
    pub iam: iam::Service,
    pub kms: kms::Service,
    pub secrets: secrets::Service,
    pub root: Arc<RootKeySource>,
    pub store: store::Store,
    pub facts: Arc<Facts>,
}

const RECORDS_DEFAULT: i32 = 100;

impl shape::Batchyard for Own {
    type Caller = Caller;

    async fn create_account(
        &self,
        caller: &Caller,
        input: shape::CreateAccountRequest,
    ) -> Result<shape::CreateAccountResponse, Fault> {
        self.iam.create_account(caller, input).await
    }

    async fn list_audit_records(
        &self,
        caller: &Caller,
        input: shape::ListAuditRecordsRequest,
    ) -> Result<shape::ListAuditRecordsResponse, Fault> {
        let scope = if self.is_operator(caller).await? {
            None
        } else {
            Some(caller.account().to_owned())
        };
        let page = self.kms.audit().list(caller, scope, search(input)).await?;
        Ok(shape::ListAuditRecordsResponse {
            newest: Some(page.newest),
            records: Some(page.records.into_iter().map(view).collect()),
            before: page.next,
        })
    }

    async fn verify_audit_trail(
        &self,
        caller: &Caller,
        input: shape::VerifyAuditTrailRequest,
    ) -> Result<shape::VerifyAuditTrailResponse, Fault> {
        self.operator(caller, action::VerifyAuditTrail::NAME)
            .await?;
        let expected = input.expected_sequence.zip(input.expected_hash);
        let found = self.kms.audit().verify(caller, expected).await?;
        Ok(shape::VerifyAuditTrailResponse {
            valid: Some(found.problem.is_none()),
            records: Some(found.records),
            first: Some(found.first),
            last: Some(found.last),
            hash: Some(found.hash),
            problem: found.problem,
        })
    }

    async fn put_rotation_function(
        &self,
        caller: &Caller,
        input: shape::PutRotationFunctionRequest,
    ) -> Result<(), Fault> {
        Ok(self.secrets.put_function(caller, input).await?)
    }

    async fn delete_rotation_function(
        &self,
        caller: &Caller,
        input: shape::DeleteRotationFunctionRequest,
    ) -> Result<(), Fault> {
        Ok(self.secrets.delete_function(caller, input).await?)
    }

    async fn list_rotation_functions(
        &self,
        caller: &Caller,
        _: shape::ListRotationFunctionsRequest,
    ) -> Result<shape::ListRotationFunctionsResponse, Fault> {
        Ok(self.secrets.list_functions(caller).await?)
    }

    async fn describe_rotation(
        &self,
        caller: &Caller,
        input: shape::DescribeRotationRequest,
    ) -> Result<shape::DescribeRotationResponse, Fault> {
        Ok(self.secrets.describe_rotation(caller, input).await?)
    }

    async fn describe_server(
        &self,
        caller: &Caller,
        _: shape::DescribeServerRequest,
    ) -> Result<shape::DescribeServerResponse, Fault> {
        self.status(caller).await
    }

    async fn rotate_root_key(
        &self,
        caller: &Caller,
        _: shape::RotateRootKeyRequest,
    ) -> Result<shape::RotateRootKeyResponse, Fault> {
        self.operator(caller, action::RotateRootKey::NAME).await?;
        let who = caller.clone();
        self.store
            .read::<_, iam::Denied>(move |tx| {
                who.authorize::<action::RotateRootKey>(tx, &Any::of(&who))?;
                Ok(())
            })
            .await?;
        let rewrapped = self.root.rotate(self.kms.vault(), &self.store).await?;
        Ok(shape::RotateRootKeyResponse {
            rewrapped: i64::try_from(rewrapped).ok(),
        })
    }
}

impl Own {
    async fn operator(&self, caller: &Caller, action: &'static str) -> Result<(), Fault> {
        let caller = caller.clone();
        let checked = self
            .store
            .read(move |tx| check_operator(tx, &caller, action))
            .await;
        checked.map_err(Fault::from)
    }

    async fn is_operator(&self, caller: &Caller) -> Result<bool, Fault> {
        match self.operator(caller, action::ListAuditRecords::NAME).await {
            Ok(()) => Ok(true),
            Err(fault) if fault.is_denied() => Ok(false),
            Err(fault) => Err(fault),
        }
    }
}

fn search(input: shape::ListAuditRecordsRequest) -> Search {
    let pattern = |text: Option<String>| text.map(|text| Pattern::new(&text));
    Search {
        filter: Filter {
            account: input.account_id,
            action: pattern(input.action),
            resource: pattern(input.resource),
            principal: pattern(input.principal),
            denied: input.denied_only == Some(true),
            since_ms: input.since.map(Timestamp::ms),
        },
        after: input.after,
        before: input.before,
        limit: i64::from(input.max_results.unwrap_or(RECORDS_DEFAULT)),
    }
}

fn view((seq, record): (i64, Record)) -> shape::AuditRecord {
    let entry = |entry: Entry| shape::AuditEntry {
        action: Some(entry.action),
        resource: Some(entry.resource),
        allowed: Some(entry.allowed),
        because: Some(entry.because),
        via: entry.via,
        context: Some(entry.context).filter(|context| !context.is_empty()),
    };
    shape::AuditRecord {
        sequence: Some(seq),
        time: Some(Timestamp::from_ms(record.at_ms)),
        principal: Some(record.principal),
        account: Some(record.account),
        region: Some(record.region),
        source_ip: record.source_ip,
        entries: Some(record.entries.into_iter().map(entry).collect()),
    }
}
