//! Written by `cargo xtask codegen` from `models/batchyard.json`. Do not edit.

#[allow(unused_imports)]
use std::collections::BTreeMap;
use std::future::Future;

use serde::{Deserialize, Serialize};

use crate::fault::Fault;
#[allow(unused_imports)]
use crate::sensitive::{Blob, Sensitive};
#[allow(unused_imports)]
use crate::shape::{
    Action, Bounds, Kind, Location, Member, Operation, Pattern, Protocol, Service, Shape,
};
#[allow(unused_imports)]
use crate::time::Timestamp;

pub static SERVICE: Service = Service {
    name: "batchyard",
    protocol: Protocol::Json {
        target_prefix: "Batchyard",
    },
    operations: &[&CREATE_ACCOUNT_OPERATION],
};

static CREATE_ACCOUNT_OPERATION: Operation = Operation {
    name: "CreateAccount",
    action: "batchyard:CreateAccount",
    method: "POST",
    path: "/",
    input: Some(&CREATE_ACCOUNT_REQUEST_SHAPE),
    output: Some(&CREATE_ACCOUNT_RESPONSE_SHAPE),
    result_wrapper: None,
};

/// What a server of batchyard does: one method an operation. Input arrives validated.
pub trait Batchyard: Send + Sync {
    /// Who calls.
    type Caller: Send + Sync;

    fn create_account(
        &self,
        caller: &Self::Caller,
        input: CreateAccountRequest,
    ) -> impl Future<Output = Result<CreateAccountResponse, Fault>> + Send;
}

/// Calls the operation's method with the decoded input, and encodes its answer.
pub async fn call<S: Batchyard>(
    service: &S,
    caller: &S::Caller,
    operation: &Operation,
    input: serde_json::Value,
) -> Result<serde_json::Value, Fault> {
    match operation.name {
        "CreateAccount" => crate::json::encode(
            &service
                .create_account(caller, crate::json::decode(input)?)
                .await?,
        ),
        _ => Err(Fault::unknown_operation(operation.name)),
    }
}

/// Each operation as a type, for permits.
pub mod action {
    use crate::shape::Action;
    #[derive(Debug, Clone, Copy)]
    pub struct CreateAccount;
    impl Action for CreateAccount {
        const NAME: &'static str = "batchyard:CreateAccount";
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateAccountRequest {
    #[serde(rename = "AccountId")]
    pub account_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateAccountResponse {
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "AccessKeyId", skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    #[serde(rename = "SecretAccessKey", skip_serializing_if = "Option::is_none")]
    pub secret_access_key: Option<Sensitive>,
}

static ACCESS_KEY_ID_SHAPE: Shape = Shape {
    name: "AccessKeyId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static ACCOUNT_ID_SHAPE: Shape = Shape {
    name: "AccountId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(12),
            max: Some(12),
        },
        pattern: Some(Pattern::new("\\d{12}")),
        one_of: &[],
    },
};
static CREATE_ACCOUNT_REQUEST_SHAPE: Shape = Shape {
    name: "CreateAccountRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "AccountId",
        shape: &ACCOUNT_ID_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static CREATE_ACCOUNT_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateAccountResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AccountId",
            shape: &ACCOUNT_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AccessKeyId",
            shape: &ACCESS_KEY_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SecretAccessKey",
            shape: &SECRET_ACCESS_KEY_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SECRET_ACCESS_KEY_SHAPE: Shape = Shape {
    name: "SecretAccessKey",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
