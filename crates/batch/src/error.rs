//! What Batch can say.

use iam::Denied;
use store::StoreError;
use uuid::Uuid;
use wire::Fault;

use crate::model::names::Kind;

/// Batch models two errors, `ClientException` and `ServerException`; the sentence tells them apart.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The caller's mistake, said in a bare sentence.
    #[error("{0}")]
    Client(String),
    /// The caller's mistake, found by Batch's back end, which wraps what it says.
    #[error("{0}")]
    Wrapped(String),
    /// Ours. The cause goes to the log; the caller gets the code alone.
    #[error("An internal error occurred.")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    /// `JobQueue q not found.`
    pub fn not_found(kind: Kind, text: &str) -> Self {
        Self::Client(format!("{} {text} not found.", kind.noun()))
    }
}

impl From<StoreError> for Error {
    fn from(cause: StoreError) -> Self {
        Self::Internal(Box::new(cause))
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        match error {
            Error::Denied(denied) => denied.into(),
            Error::Client(sentence) => Fault::new("ClientException", 400, sentence),
            Error::Wrapped(sentence) => {
                let id = Uuid::new_v4();
                let message =
                    format!("Error executing request, Exception : {sentence}, RequestId: {id}");
                Fault::new("ClientException", 400, message)
            }
            Error::Internal(cause) => {
                tracing::error!(cause = %cause, "batch failed");
                Fault::internal()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_faces_of_validation() {
        let bare = Fault::from(Error::not_found(Kind::JobQueue, "q"));
        assert_eq!(
            (bare.status, bare.message.as_str()),
            (400, "JobQueue q not found.")
        );
        let wrapped = Fault::from(Error::Wrapped("vCPU is not provided.".to_owned()));
        let (head, id) = wrapped.message.split_once(", RequestId: ").unwrap();
        assert_eq!(
            head,
            "Error executing request, Exception : vCPU is not provided."
        );
        assert!(Uuid::parse_str(id).is_ok(), "{id}");
    }
}
