//! Written by `cargo xtask codegen` from `models/batch.json`. Do not edit.

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
    name: "batch",
    protocol: Protocol::RestJson,
    operations: &[
        &CANCEL_JOB_OPERATION,
        &CREATE_COMPUTE_ENVIRONMENT_OPERATION,
        &CREATE_JOB_QUEUE_OPERATION,
        &DELETE_COMPUTE_ENVIRONMENT_OPERATION,
        &DELETE_JOB_QUEUE_OPERATION,
        &DEREGISTER_JOB_DEFINITION_OPERATION,
        &DESCRIBE_COMPUTE_ENVIRONMENTS_OPERATION,
        &DESCRIBE_JOB_DEFINITIONS_OPERATION,
        &DESCRIBE_JOB_QUEUES_OPERATION,
        &DESCRIBE_JOBS_OPERATION,
        &LIST_JOBS_OPERATION,
        &LIST_TAGS_FOR_RESOURCE_OPERATION,
        &REGISTER_JOB_DEFINITION_OPERATION,
        &SUBMIT_JOB_OPERATION,
        &TAG_RESOURCE_OPERATION,
        &TERMINATE_JOB_OPERATION,
        &UNTAG_RESOURCE_OPERATION,
        &UPDATE_COMPUTE_ENVIRONMENT_OPERATION,
        &UPDATE_JOB_QUEUE_OPERATION,
    ],
};

static CANCEL_JOB_OPERATION: Operation = Operation {
    name: "CancelJob",
    action: "batch:CancelJob",
    method: "POST",
    path: "/v1/canceljob",
    input: Some(&CANCEL_JOB_REQUEST_SHAPE),
    output: Some(&CANCEL_JOB_RESPONSE_SHAPE),
    result_wrapper: None,
};
static CREATE_COMPUTE_ENVIRONMENT_OPERATION: Operation = Operation {
    name: "CreateComputeEnvironment",
    action: "batch:CreateComputeEnvironment",
    method: "POST",
    path: "/v1/createcomputeenvironment",
    input: Some(&CREATE_COMPUTE_ENVIRONMENT_REQUEST_SHAPE),
    output: Some(&CREATE_COMPUTE_ENVIRONMENT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static CREATE_JOB_QUEUE_OPERATION: Operation = Operation {
    name: "CreateJobQueue",
    action: "batch:CreateJobQueue",
    method: "POST",
    path: "/v1/createjobqueue",
    input: Some(&CREATE_JOB_QUEUE_REQUEST_SHAPE),
    output: Some(&CREATE_JOB_QUEUE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DELETE_COMPUTE_ENVIRONMENT_OPERATION: Operation = Operation {
    name: "DeleteComputeEnvironment",
    action: "batch:DeleteComputeEnvironment",
    method: "POST",
    path: "/v1/deletecomputeenvironment",
    input: Some(&DELETE_COMPUTE_ENVIRONMENT_REQUEST_SHAPE),
    output: Some(&DELETE_COMPUTE_ENVIRONMENT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DELETE_JOB_QUEUE_OPERATION: Operation = Operation {
    name: "DeleteJobQueue",
    action: "batch:DeleteJobQueue",
    method: "POST",
    path: "/v1/deletejobqueue",
    input: Some(&DELETE_JOB_QUEUE_REQUEST_SHAPE),
    output: Some(&DELETE_JOB_QUEUE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DEREGISTER_JOB_DEFINITION_OPERATION: Operation = Operation {
    name: "DeregisterJobDefinition",
    action: "batch:DeregisterJobDefinition",
    method: "POST",
    path: "/v1/deregisterjobdefinition",
    input: Some(&DEREGISTER_JOB_DEFINITION_REQUEST_SHAPE),
    output: Some(&DEREGISTER_JOB_DEFINITION_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DESCRIBE_COMPUTE_ENVIRONMENTS_OPERATION: Operation = Operation {
    name: "DescribeComputeEnvironments",
    action: "batch:DescribeComputeEnvironments",
    method: "POST",
    path: "/v1/describecomputeenvironments",
    input: Some(&DESCRIBE_COMPUTE_ENVIRONMENTS_REQUEST_SHAPE),
    output: Some(&DESCRIBE_COMPUTE_ENVIRONMENTS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DESCRIBE_JOB_DEFINITIONS_OPERATION: Operation = Operation {
    name: "DescribeJobDefinitions",
    action: "batch:DescribeJobDefinitions",
    method: "POST",
    path: "/v1/describejobdefinitions",
    input: Some(&DESCRIBE_JOB_DEFINITIONS_REQUEST_SHAPE),
    output: Some(&DESCRIBE_JOB_DEFINITIONS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DESCRIBE_JOB_QUEUES_OPERATION: Operation = Operation {
    name: "DescribeJobQueues",
    action: "batch:DescribeJobQueues",
    method: "POST",
    path: "/v1/describejobqueues",
    input: Some(&DESCRIBE_JOB_QUEUES_REQUEST_SHAPE),
    output: Some(&DESCRIBE_JOB_QUEUES_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DESCRIBE_JOBS_OPERATION: Operation = Operation {
    name: "DescribeJobs",
    action: "batch:DescribeJobs",
    method: "POST",
    path: "/v1/describejobs",
    input: Some(&DESCRIBE_JOBS_REQUEST_SHAPE),
    output: Some(&DESCRIBE_JOBS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_JOBS_OPERATION: Operation = Operation {
    name: "ListJobs",
    action: "batch:ListJobs",
    method: "POST",
    path: "/v1/listjobs",
    input: Some(&LIST_JOBS_REQUEST_SHAPE),
    output: Some(&LIST_JOBS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_TAGS_FOR_RESOURCE_OPERATION: Operation = Operation {
    name: "ListTagsForResource",
    action: "batch:ListTagsForResource",
    method: "GET",
    path: "/v1/tags/{resourceArn}",
    input: Some(&LIST_TAGS_FOR_RESOURCE_REQUEST_SHAPE),
    output: Some(&LIST_TAGS_FOR_RESOURCE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static REGISTER_JOB_DEFINITION_OPERATION: Operation = Operation {
    name: "RegisterJobDefinition",
    action: "batch:RegisterJobDefinition",
    method: "POST",
    path: "/v1/registerjobdefinition",
    input: Some(&REGISTER_JOB_DEFINITION_REQUEST_SHAPE),
    output: Some(&REGISTER_JOB_DEFINITION_RESPONSE_SHAPE),
    result_wrapper: None,
};
static SUBMIT_JOB_OPERATION: Operation = Operation {
    name: "SubmitJob",
    action: "batch:SubmitJob",
    method: "POST",
    path: "/v1/submitjob",
    input: Some(&SUBMIT_JOB_REQUEST_SHAPE),
    output: Some(&SUBMIT_JOB_RESPONSE_SHAPE),
    result_wrapper: None,
};
static TAG_RESOURCE_OPERATION: Operation = Operation {
    name: "TagResource",
    action: "batch:TagResource",
    method: "POST",
    path: "/v1/tags/{resourceArn}",
    input: Some(&TAG_RESOURCE_REQUEST_SHAPE),
    output: Some(&TAG_RESOURCE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static TERMINATE_JOB_OPERATION: Operation = Operation {
    name: "TerminateJob",
    action: "batch:TerminateJob",
    method: "POST",
    path: "/v1/terminatejob",
    input: Some(&TERMINATE_JOB_REQUEST_SHAPE),
    output: Some(&TERMINATE_JOB_RESPONSE_SHAPE),
    result_wrapper: None,
};
static UNTAG_RESOURCE_OPERATION: Operation = Operation {
    name: "UntagResource",
    action: "batch:UntagResource",
    method: "DELETE",
    path: "/v1/tags/{resourceArn}",
    input: Some(&UNTAG_RESOURCE_REQUEST_SHAPE),
    output: Some(&UNTAG_RESOURCE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static UPDATE_COMPUTE_ENVIRONMENT_OPERATION: Operation = Operation {
    name: "UpdateComputeEnvironment",
    action: "batch:UpdateComputeEnvironment",
    method: "POST",
    path: "/v1/updatecomputeenvironment",
    input: Some(&UPDATE_COMPUTE_ENVIRONMENT_REQUEST_SHAPE),
    output: Some(&UPDATE_COMPUTE_ENVIRONMENT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static UPDATE_JOB_QUEUE_OPERATION: Operation = Operation {
    name: "UpdateJobQueue",
    action: "batch:UpdateJobQueue",
    method: "POST",
    path: "/v1/updatejobqueue",
    input: Some(&UPDATE_JOB_QUEUE_REQUEST_SHAPE),
    output: Some(&UPDATE_JOB_QUEUE_RESPONSE_SHAPE),
    result_wrapper: None,
};

/// What a server of batch does: one method an operation. Input arrives validated.
pub trait Batch: Send + Sync {
    /// Who calls.
    type Caller: Send + Sync;

    fn cancel_job(
        &self,
        caller: &Self::Caller,
        input: CancelJobRequest,
    ) -> impl Future<Output = Result<CancelJobResponse, Fault>> + Send;
    fn create_compute_environment(
        &self,
        caller: &Self::Caller,
        input: CreateComputeEnvironmentRequest,
    ) -> impl Future<Output = Result<CreateComputeEnvironmentResponse, Fault>> + Send;
    fn create_job_queue(
        &self,
        caller: &Self::Caller,
        input: CreateJobQueueRequest,
    ) -> impl Future<Output = Result<CreateJobQueueResponse, Fault>> + Send;
    fn delete_compute_environment(
        &self,
        caller: &Self::Caller,
        input: DeleteComputeEnvironmentRequest,
    ) -> impl Future<Output = Result<DeleteComputeEnvironmentResponse, Fault>> + Send;
    fn delete_job_queue(
        &self,
        caller: &Self::Caller,
        input: DeleteJobQueueRequest,
    ) -> impl Future<Output = Result<DeleteJobQueueResponse, Fault>> + Send;
    fn deregister_job_definition(
        &self,
        caller: &Self::Caller,
        input: DeregisterJobDefinitionRequest,
    ) -> impl Future<Output = Result<DeregisterJobDefinitionResponse, Fault>> + Send;
    fn describe_compute_environments(
        &self,
        caller: &Self::Caller,
        input: DescribeComputeEnvironmentsRequest,
    ) -> impl Future<Output = Result<DescribeComputeEnvironmentsResponse, Fault>> + Send;
    fn describe_job_definitions(
        &self,
        caller: &Self::Caller,
        input: DescribeJobDefinitionsRequest,
    ) -> impl Future<Output = Result<DescribeJobDefinitionsResponse, Fault>> + Send;
    fn describe_job_queues(
        &self,
        caller: &Self::Caller,
        input: DescribeJobQueuesRequest,
    ) -> impl Future<Output = Result<DescribeJobQueuesResponse, Fault>> + Send;
    fn describe_jobs(
        &self,
        caller: &Self::Caller,
        input: DescribeJobsRequest,
    ) -> impl Future<Output = Result<DescribeJobsResponse, Fault>> + Send;
    fn list_jobs(
        &self,
        caller: &Self::Caller,
        input: ListJobsRequest,
    ) -> impl Future<Output = Result<ListJobsResponse, Fault>> + Send;
    fn list_tags_for_resource(
        &self,
        caller: &Self::Caller,
        input: ListTagsForResourceRequest,
    ) -> impl Future<Output = Result<ListTagsForResourceResponse, Fault>> + Send;
    fn register_job_definition(
        &self,
        caller: &Self::Caller,
        input: RegisterJobDefinitionRequest,
    ) -> impl Future<Output = Result<RegisterJobDefinitionResponse, Fault>> + Send;
    fn submit_job(
        &self,
        caller: &Self::Caller,
        input: SubmitJobRequest,
    ) -> impl Future<Output = Result<SubmitJobResponse, Fault>> + Send;
    fn tag_resource(
        &self,
        caller: &Self::Caller,
        input: TagResourceRequest,
    ) -> impl Future<Output = Result<TagResourceResponse, Fault>> + Send;
    fn terminate_job(
        &self,
        caller: &Self::Caller,
        input: TerminateJobRequest,
    ) -> impl Future<Output = Result<TerminateJobResponse, Fault>> + Send;
    fn untag_resource(
        &self,
        caller: &Self::Caller,
        input: UntagResourceRequest,
    ) -> impl Future<Output = Result<UntagResourceResponse, Fault>> + Send;
    fn update_compute_environment(
        &self,
        caller: &Self::Caller,
        input: UpdateComputeEnvironmentRequest,
    ) -> impl Future<Output = Result<UpdateComputeEnvironmentResponse, Fault>> + Send;
    fn update_job_queue(
        &self,
        caller: &Self::Caller,
        input: UpdateJobQueueRequest,
    ) -> impl Future<Output = Result<UpdateJobQueueResponse, Fault>> + Send;
}

/// Calls the operation's method with the decoded input, and encodes its answer.
pub async fn call<S: Batch>(
    service: &S,
    caller: &S::Caller,
    operation: &Operation,
    input: serde_json::Value,
) -> Result<serde_json::Value, Fault> {
    match operation.name {
        "CancelJob" => crate::json::encode(
            &service
                .cancel_job(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateComputeEnvironment" => crate::json::encode(
            &service
                .create_compute_environment(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateJobQueue" => crate::json::encode(
            &service
                .create_job_queue(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteComputeEnvironment" => crate::json::encode(
            &service
                .delete_compute_environment(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteJobQueue" => crate::json::encode(
            &service
                .delete_job_queue(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeregisterJobDefinition" => crate::json::encode(
            &service
                .deregister_job_definition(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DescribeComputeEnvironments" => crate::json::encode(
            &service
                .describe_compute_environments(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DescribeJobDefinitions" => crate::json::encode(
            &service
                .describe_job_definitions(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DescribeJobQueues" => crate::json::encode(
            &service
                .describe_job_queues(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DescribeJobs" => crate::json::encode(
            &service
                .describe_jobs(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListJobs" => crate::json::encode(
            &service
                .list_jobs(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListTagsForResource" => crate::json::encode(
            &service
                .list_tags_for_resource(caller, crate::json::decode(input)?)
                .await?,
        ),
        "RegisterJobDefinition" => crate::json::encode(
            &service
                .register_job_definition(caller, crate::json::decode(input)?)
                .await?,
        ),
        "SubmitJob" => crate::json::encode(
            &service
                .submit_job(caller, crate::json::decode(input)?)
                .await?,
        ),
        "TagResource" => crate::json::encode(
            &service
                .tag_resource(caller, crate::json::decode(input)?)
                .await?,
        ),
        "TerminateJob" => crate::json::encode(
            &service
                .terminate_job(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UntagResource" => crate::json::encode(
            &service
                .untag_resource(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateComputeEnvironment" => crate::json::encode(
            &service
                .update_compute_environment(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateJobQueue" => crate::json::encode(
            &service
                .update_job_queue(caller, crate::json::decode(input)?)
                .await?,
        ),
        _ => Err(Fault::unknown_operation(operation.name)),
    }
}

/// Each operation as a type, for permits.
pub mod action {
    use crate::shape::Action;
    #[derive(Debug, Clone, Copy)]
    pub struct CancelJob;
    impl Action for CancelJob {
        const NAME: &'static str = "batch:CancelJob";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateComputeEnvironment;
    impl Action for CreateComputeEnvironment {
        const NAME: &'static str = "batch:CreateComputeEnvironment";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateJobQueue;
    impl Action for CreateJobQueue {
        const NAME: &'static str = "batch:CreateJobQueue";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteComputeEnvironment;
    impl Action for DeleteComputeEnvironment {
        const NAME: &'static str = "batch:DeleteComputeEnvironment";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteJobQueue;
    impl Action for DeleteJobQueue {
        const NAME: &'static str = "batch:DeleteJobQueue";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeregisterJobDefinition;
    impl Action for DeregisterJobDefinition {
        const NAME: &'static str = "batch:DeregisterJobDefinition";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribeComputeEnvironments;
    impl Action for DescribeComputeEnvironments {
        const NAME: &'static str = "batch:DescribeComputeEnvironments";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribeJobDefinitions;
    impl Action for DescribeJobDefinitions {
        const NAME: &'static str = "batch:DescribeJobDefinitions";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribeJobQueues;
    impl Action for DescribeJobQueues {
        const NAME: &'static str = "batch:DescribeJobQueues";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribeJobs;
    impl Action for DescribeJobs {
        const NAME: &'static str = "batch:DescribeJobs";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListJobs;
    impl Action for ListJobs {
        const NAME: &'static str = "batch:ListJobs";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListTagsForResource;
    impl Action for ListTagsForResource {
        const NAME: &'static str = "batch:ListTagsForResource";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct RegisterJobDefinition;
    impl Action for RegisterJobDefinition {
        const NAME: &'static str = "batch:RegisterJobDefinition";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct SubmitJob;
    impl Action for SubmitJob {
        const NAME: &'static str = "batch:SubmitJob";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct TagResource;
    impl Action for TagResource {
        const NAME: &'static str = "batch:TagResource";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct TerminateJob;
    impl Action for TerminateJob {
        const NAME: &'static str = "batch:TerminateJob";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UntagResource;
    impl Action for UntagResource {
        const NAME: &'static str = "batch:UntagResource";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateComputeEnvironment;
    impl Action for UpdateComputeEnvironment {
        const NAME: &'static str = "batch:UpdateComputeEnvironment";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateJobQueue;
    impl Action for UpdateJobQueue {
        const NAME: &'static str = "batch:UpdateJobQueue";
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ArrayJobDependency {
    #[serde(rename = "N_TO_N")]
    NToN,
    #[serde(rename = "SEQUENTIAL")]
    Sequential,
}

impl ArrayJobDependency {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NToN => "N_TO_N",
            Self::Sequential => "SEQUENTIAL",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "N_TO_N" => Self::NToN,
            "SEQUENTIAL" => Self::Sequential,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ArrayProperties {
    #[serde(rename = "size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ArrayPropertiesDetail {
    #[serde(rename = "statusSummary", skip_serializing_if = "Option::is_none")]
    pub status_summary: Option<BTreeMap<String, i32>>,
    #[serde(
        rename = "statusSummaryLastUpdatedAt",
        skip_serializing_if = "Option::is_none"
    )]
    pub status_summary_last_updated_at: Option<i64>,
    #[serde(rename = "size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i32>,
    #[serde(rename = "index", skip_serializing_if = "Option::is_none")]
    pub index: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ArrayPropertiesSummary {
    #[serde(rename = "size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i32>,
    #[serde(rename = "index", skip_serializing_if = "Option::is_none")]
    pub index: Option<i32>,
    #[serde(rename = "statusSummary", skip_serializing_if = "Option::is_none")]
    pub status_summary: Option<BTreeMap<String, i32>>,
    #[serde(
        rename = "statusSummaryLastUpdatedAt",
        skip_serializing_if = "Option::is_none"
    )]
    pub status_summary_last_updated_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AssignPublicIp {
    #[serde(rename = "ENABLED")]
    Enabled,
    #[serde(rename = "DISABLED")]
    Disabled,
}

impl AssignPublicIp {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AttemptContainerDetail {
    #[serde(
        rename = "containerInstanceArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub container_instance_arn: Option<String>,
    #[serde(rename = "taskArn", skip_serializing_if = "Option::is_none")]
    pub task_arn: Option<String>,
    #[serde(rename = "exitCode", skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(rename = "logStreamName", skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<String>,
    #[serde(rename = "networkInterfaces", skip_serializing_if = "Option::is_none")]
    pub network_interfaces: Option<Vec<NetworkInterface>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AttemptDetail {
    #[serde(rename = "container", skip_serializing_if = "Option::is_none")]
    pub container: Option<AttemptContainerDetail>,
    #[serde(rename = "startedAt", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<i64>,
    #[serde(rename = "stoppedAt", skip_serializing_if = "Option::is_none")]
    pub stopped_at: Option<i64>,
    #[serde(rename = "statusReason", skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<String>,
    #[serde(rename = "taskProperties", skip_serializing_if = "Option::is_none")]
    pub task_properties: Option<Vec<AttemptEcsTaskDetails>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AttemptEcsTaskDetails {
    #[serde(
        rename = "containerInstanceArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub container_instance_arn: Option<String>,
    #[serde(rename = "taskArn", skip_serializing_if = "Option::is_none")]
    pub task_arn: Option<String>,
    #[serde(rename = "containers", skip_serializing_if = "Option::is_none")]
    pub containers: Option<Vec<AttemptTaskContainerDetails>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AttemptTaskContainerDetails {
    #[serde(rename = "exitCode", skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(rename = "logStreamName", skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<String>,
    #[serde(rename = "networkInterfaces", skip_serializing_if = "Option::is_none")]
    pub network_interfaces: Option<Vec<NetworkInterface>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CEState {
    #[serde(rename = "ENABLED")]
    Enabled,
    #[serde(rename = "DISABLED")]
    Disabled,
}

impl CEState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CEStatus {
    #[serde(rename = "CREATING")]
    Creating,
    #[serde(rename = "UPDATING")]
    Updating,
    #[serde(rename = "DELETING")]
    Deleting,
    #[serde(rename = "DELETED")]
    Deleted,
    #[serde(rename = "VALID")]
    Valid,
    #[serde(rename = "INVALID")]
    Invalid,
}

impl CEStatus {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Deleted => "DELETED",
            Self::Valid => "VALID",
            Self::Invalid => "INVALID",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "DELETED" => Self::Deleted,
            "VALID" => Self::Valid,
            "INVALID" => Self::Invalid,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CEType {
    #[serde(rename = "MANAGED")]
    Managed,
    #[serde(rename = "UNMANAGED")]
    Unmanaged,
}

impl CEType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Managed => "MANAGED",
            Self::Unmanaged => "UNMANAGED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "MANAGED" => Self::Managed,
            "UNMANAGED" => Self::Unmanaged,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CRAllocationStrategy {
    #[serde(rename = "BEST_FIT")]
    BestFit,
    #[serde(rename = "BEST_FIT_PROGRESSIVE")]
    BestFitProgressive,
    #[serde(rename = "BEST_FIT_PROGRESSIVE_ORDERED")]
    BestFitProgressiveOrdered,
    #[serde(rename = "SPOT_CAPACITY_OPTIMIZED")]
    SpotCapacityOptimized,
    #[serde(rename = "SPOT_PRICE_CAPACITY_OPTIMIZED")]
    SpotPriceCapacityOptimized,
    #[serde(rename = "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED")]
    SpotCapacityOptimizedPrioritized,
}

impl CRAllocationStrategy {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BestFit => "BEST_FIT",
            Self::BestFitProgressive => "BEST_FIT_PROGRESSIVE",
            Self::BestFitProgressiveOrdered => "BEST_FIT_PROGRESSIVE_ORDERED",
            Self::SpotCapacityOptimized => "SPOT_CAPACITY_OPTIMIZED",
            Self::SpotPriceCapacityOptimized => "SPOT_PRICE_CAPACITY_OPTIMIZED",
            Self::SpotCapacityOptimizedPrioritized => "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "BEST_FIT" => Self::BestFit,
            "BEST_FIT_PROGRESSIVE" => Self::BestFitProgressive,
            "BEST_FIT_PROGRESSIVE_ORDERED" => Self::BestFitProgressiveOrdered,
            "SPOT_CAPACITY_OPTIMIZED" => Self::SpotCapacityOptimized,
            "SPOT_PRICE_CAPACITY_OPTIMIZED" => Self::SpotPriceCapacityOptimized,
            "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED" => Self::SpotCapacityOptimizedPrioritized,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CRType {
    #[serde(rename = "EC2")]
    Ec2,
    #[serde(rename = "SPOT")]
    Spot,
    #[serde(rename = "FARGATE")]
    Fargate,
    #[serde(rename = "FARGATE_SPOT")]
    FargateSpot,
    #[serde(rename = "ECS_MANAGED_INSTANCES")]
    EcsManagedInstances,
}

impl CRType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ec2 => "EC2",
            Self::Spot => "SPOT",
            Self::Fargate => "FARGATE",
            Self::FargateSpot => "FARGATE_SPOT",
            Self::EcsManagedInstances => "ECS_MANAGED_INSTANCES",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "EC2" => Self::Ec2,
            "SPOT" => Self::Spot,
            "FARGATE" => Self::Fargate,
            "FARGATE_SPOT" => Self::FargateSpot,
            "ECS_MANAGED_INSTANCES" => Self::EcsManagedInstances,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CRUpdateAllocationStrategy {
    #[serde(rename = "BEST_FIT_PROGRESSIVE")]
    BestFitProgressive,
    #[serde(rename = "BEST_FIT_PROGRESSIVE_ORDERED")]
    BestFitProgressiveOrdered,
    #[serde(rename = "SPOT_CAPACITY_OPTIMIZED")]
    SpotCapacityOptimized,
    #[serde(rename = "SPOT_PRICE_CAPACITY_OPTIMIZED")]
    SpotPriceCapacityOptimized,
    #[serde(rename = "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED")]
    SpotCapacityOptimizedPrioritized,
}

impl CRUpdateAllocationStrategy {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BestFitProgressive => "BEST_FIT_PROGRESSIVE",
            Self::BestFitProgressiveOrdered => "BEST_FIT_PROGRESSIVE_ORDERED",
            Self::SpotCapacityOptimized => "SPOT_CAPACITY_OPTIMIZED",
            Self::SpotPriceCapacityOptimized => "SPOT_PRICE_CAPACITY_OPTIMIZED",
            Self::SpotCapacityOptimizedPrioritized => "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "BEST_FIT_PROGRESSIVE" => Self::BestFitProgressive,
            "BEST_FIT_PROGRESSIVE_ORDERED" => Self::BestFitProgressiveOrdered,
            "SPOT_CAPACITY_OPTIMIZED" => Self::SpotCapacityOptimized,
            "SPOT_PRICE_CAPACITY_OPTIMIZED" => Self::SpotPriceCapacityOptimized,
            "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED" => Self::SpotCapacityOptimizedPrioritized,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CancelJobRequest {
    #[serde(rename = "jobId")]
    pub job_id: String,
    #[serde(rename = "reason")]
    pub reason: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CancelJobResponse {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CapacityReservationRequest {
    #[serde(
        rename = "reservationGroupArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub reservation_group_arn: Option<String>,
    #[serde(
        rename = "reservationPreference",
        skip_serializing_if = "Option::is_none"
    )]
    pub reservation_preference: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ComputeEnvironmentDetail {
    #[serde(
        rename = "computeEnvironmentName",
        skip_serializing_if = "Option::is_none"
    )]
    pub compute_environment_name: Option<String>,
    #[serde(
        rename = "computeEnvironmentArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub compute_environment_arn: Option<String>,
    #[serde(rename = "unmanagedvCpus", skip_serializing_if = "Option::is_none")]
    pub unmanagedv_cpus: Option<i32>,
    #[serde(rename = "ecsClusterArn", skip_serializing_if = "Option::is_none")]
    pub ecs_cluster_arn: Option<String>,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<CEType>,
    #[serde(rename = "state", skip_serializing_if = "Option::is_none")]
    pub state: Option<CEState>,
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<CEStatus>,
    #[serde(rename = "statusReason", skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<String>,
    #[serde(rename = "computeResources", skip_serializing_if = "Option::is_none")]
    pub compute_resources: Option<ComputeResource>,
    #[serde(rename = "serviceRole", skip_serializing_if = "Option::is_none")]
    pub service_role: Option<String>,
    #[serde(rename = "updatePolicy", skip_serializing_if = "Option::is_none")]
    pub update_policy: Option<UpdatePolicy>,
    #[serde(rename = "eksConfiguration", skip_serializing_if = "Option::is_none")]
    pub eks_configuration: Option<EksConfiguration>,
    #[serde(
        rename = "containerOrchestrationType",
        skip_serializing_if = "Option::is_none"
    )]
    pub container_orchestration_type: Option<OrchestrationType>,
    #[serde(rename = "uuid", skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    #[serde(rename = "context", skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    #[serde(rename = "ecsSettings", skip_serializing_if = "Option::is_none")]
    pub ecs_settings: Option<EcsSettings>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ComputeEnvironmentOrder {
    #[serde(rename = "order")]
    pub order: i32,
    #[serde(rename = "computeEnvironment")]
    pub compute_environment: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComputeResource {
    #[serde(rename = "type")]
    pub r#type: CRType,
    #[serde(rename = "allocationStrategy", skip_serializing_if = "Option::is_none")]
    pub allocation_strategy: Option<CRAllocationStrategy>,
    #[serde(rename = "minvCpus", skip_serializing_if = "Option::is_none")]
    pub minv_cpus: Option<i32>,
    #[serde(rename = "maxvCpus")]
    pub maxv_cpus: i32,
    #[serde(rename = "desiredvCpus", skip_serializing_if = "Option::is_none")]
    pub desiredv_cpus: Option<i32>,
    #[serde(rename = "instanceTypes", skip_serializing_if = "Option::is_none")]
    pub instance_types: Option<Vec<String>>,
    #[serde(rename = "imageId", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<String>,
    #[serde(rename = "subnets", skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Vec<String>>,
    #[serde(rename = "securityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Vec<String>>,
    #[serde(rename = "ec2KeyPair", skip_serializing_if = "Option::is_none")]
    pub ec2_key_pair: Option<String>,
    #[serde(rename = "instanceRole", skip_serializing_if = "Option::is_none")]
    pub instance_role: Option<String>,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    #[serde(rename = "placementGroup", skip_serializing_if = "Option::is_none")]
    pub placement_group: Option<String>,
    #[serde(rename = "bidPercentage", skip_serializing_if = "Option::is_none")]
    pub bid_percentage: Option<i32>,
    #[serde(rename = "spotIamFleetRole", skip_serializing_if = "Option::is_none")]
    pub spot_iam_fleet_role: Option<String>,
    #[serde(rename = "launchTemplate", skip_serializing_if = "Option::is_none")]
    pub launch_template: Option<LaunchTemplateSpecification>,
    #[serde(rename = "ec2Configuration", skip_serializing_if = "Option::is_none")]
    pub ec2_configuration: Option<Vec<Ec2Configuration>>,
    #[serde(rename = "scalingPolicy", skip_serializing_if = "Option::is_none")]
    pub scaling_policy: Option<ComputeScalingPolicy>,
    #[serde(
        rename = "managedInstancesProvider",
        skip_serializing_if = "Option::is_none"
    )]
    pub managed_instances_provider: Option<ManagedInstancesProvider>,
    #[serde(rename = "capacityTags", skip_serializing_if = "Option::is_none")]
    pub capacity_tags: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ComputeResourceUpdate {
    #[serde(rename = "minvCpus", skip_serializing_if = "Option::is_none")]
    pub minv_cpus: Option<i32>,
    #[serde(rename = "maxvCpus", skip_serializing_if = "Option::is_none")]
    pub maxv_cpus: Option<i32>,
    #[serde(rename = "desiredvCpus", skip_serializing_if = "Option::is_none")]
    pub desiredv_cpus: Option<i32>,
    #[serde(rename = "subnets", skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Vec<String>>,
    #[serde(rename = "securityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Vec<String>>,
    #[serde(rename = "allocationStrategy", skip_serializing_if = "Option::is_none")]
    pub allocation_strategy: Option<CRUpdateAllocationStrategy>,
    #[serde(rename = "instanceTypes", skip_serializing_if = "Option::is_none")]
    pub instance_types: Option<Vec<String>>,
    #[serde(rename = "ec2KeyPair", skip_serializing_if = "Option::is_none")]
    pub ec2_key_pair: Option<String>,
    #[serde(rename = "instanceRole", skip_serializing_if = "Option::is_none")]
    pub instance_role: Option<String>,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    #[serde(rename = "placementGroup", skip_serializing_if = "Option::is_none")]
    pub placement_group: Option<String>,
    #[serde(rename = "bidPercentage", skip_serializing_if = "Option::is_none")]
    pub bid_percentage: Option<i32>,
    #[serde(rename = "launchTemplate", skip_serializing_if = "Option::is_none")]
    pub launch_template: Option<LaunchTemplateSpecification>,
    #[serde(rename = "ec2Configuration", skip_serializing_if = "Option::is_none")]
    pub ec2_configuration: Option<Vec<Ec2Configuration>>,
    #[serde(
        rename = "updateToLatestImageVersion",
        skip_serializing_if = "Option::is_none"
    )]
    pub update_to_latest_image_version: Option<bool>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<CRType>,
    #[serde(rename = "imageId", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<String>,
    #[serde(rename = "scalingPolicy", skip_serializing_if = "Option::is_none")]
    pub scaling_policy: Option<ComputeScalingPolicy>,
    #[serde(
        rename = "managedInstancesProvider",
        skip_serializing_if = "Option::is_none"
    )]
    pub managed_instances_provider: Option<UpdateManagedInstancesProviderConfiguration>,
    #[serde(rename = "capacityTags", skip_serializing_if = "Option::is_none")]
    pub capacity_tags: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ComputeScalingPolicy {
    #[serde(
        rename = "minScaleDownDelayMinutes",
        skip_serializing_if = "Option::is_none"
    )]
    pub min_scale_down_delay_minutes: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ConsumableResourceProperties {
    #[serde(
        rename = "consumableResourceList",
        skip_serializing_if = "Option::is_none"
    )]
    pub consumable_resource_list: Option<Vec<ConsumableResourceRequirement>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ConsumableResourceRequirement {
    #[serde(rename = "consumableResource", skip_serializing_if = "Option::is_none")]
    pub consumable_resource: Option<String>,
    #[serde(rename = "quantity", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ContainerDetail {
    #[serde(rename = "image", skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    #[serde(rename = "vcpus", skip_serializing_if = "Option::is_none")]
    pub vcpus: Option<i32>,
    #[serde(rename = "memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<i32>,
    #[serde(rename = "command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,
    #[serde(rename = "jobRoleArn", skip_serializing_if = "Option::is_none")]
    pub job_role_arn: Option<String>,
    #[serde(rename = "executionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<String>,
    #[serde(rename = "volumes", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Vec<Volume>>,
    #[serde(rename = "environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Vec<KeyValuePair>>,
    #[serde(rename = "mountPoints", skip_serializing_if = "Option::is_none")]
    pub mount_points: Option<Vec<MountPoint>>,
    #[serde(
        rename = "readonlyRootFilesystem",
        skip_serializing_if = "Option::is_none"
    )]
    pub readonly_root_filesystem: Option<bool>,
    #[serde(rename = "ulimits", skip_serializing_if = "Option::is_none")]
    pub ulimits: Option<Vec<Ulimit>>,
    #[serde(rename = "privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<bool>,
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(rename = "exitCode", skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(
        rename = "containerInstanceArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub container_instance_arn: Option<String>,
    #[serde(rename = "taskArn", skip_serializing_if = "Option::is_none")]
    pub task_arn: Option<String>,
    #[serde(rename = "logStreamName", skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<String>,
    #[serde(rename = "instanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<String>,
    #[serde(rename = "networkInterfaces", skip_serializing_if = "Option::is_none")]
    pub network_interfaces: Option<Vec<NetworkInterface>>,
    #[serde(
        rename = "resourceRequirements",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
    #[serde(rename = "linuxParameters", skip_serializing_if = "Option::is_none")]
    pub linux_parameters: Option<LinuxParameters>,
    #[serde(rename = "logConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<LogConfiguration>,
    #[serde(rename = "secrets", skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<Secret>>,
    #[serde(
        rename = "networkConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub network_configuration: Option<NetworkConfiguration>,
    #[serde(
        rename = "fargatePlatformConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub fargate_platform_configuration: Option<FargatePlatformConfiguration>,
    #[serde(rename = "ephemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<EphemeralStorage>,
    #[serde(rename = "runtimePlatform", skip_serializing_if = "Option::is_none")]
    pub runtime_platform: Option<RuntimePlatform>,
    #[serde(
        rename = "repositoryCredentials",
        skip_serializing_if = "Option::is_none"
    )]
    pub repository_credentials: Option<RepositoryCredentials>,
    #[serde(
        rename = "enableExecuteCommand",
        skip_serializing_if = "Option::is_none"
    )]
    pub enable_execute_command: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ContainerInsights {
    #[serde(rename = "ENABLED")]
    Enabled,
    #[serde(rename = "ENHANCED")]
    Enhanced,
    #[serde(rename = "DISABLED")]
    Disabled,
}

impl ContainerInsights {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Enhanced => "ENHANCED",
            Self::Disabled => "DISABLED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ENABLED" => Self::Enabled,
            "ENHANCED" => Self::Enhanced,
            "DISABLED" => Self::Disabled,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ContainerOverrides {
    #[serde(rename = "vcpus", skip_serializing_if = "Option::is_none")]
    pub vcpus: Option<i32>,
    #[serde(rename = "memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<i32>,
    #[serde(rename = "command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,
    #[serde(rename = "instanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<String>,
    #[serde(rename = "environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Vec<KeyValuePair>>,
    #[serde(
        rename = "resourceRequirements",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ContainerProperties {
    #[serde(rename = "image", skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    #[serde(rename = "vcpus", skip_serializing_if = "Option::is_none")]
    pub vcpus: Option<i32>,
    #[serde(rename = "memory", skip_serializing_if = "Option::is_none")]
    pub memory: Option<i32>,
    #[serde(rename = "command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,
    #[serde(rename = "jobRoleArn", skip_serializing_if = "Option::is_none")]
    pub job_role_arn: Option<String>,
    #[serde(rename = "executionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<String>,
    #[serde(rename = "volumes", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Vec<Volume>>,
    #[serde(rename = "environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Vec<KeyValuePair>>,
    #[serde(rename = "mountPoints", skip_serializing_if = "Option::is_none")]
    pub mount_points: Option<Vec<MountPoint>>,
    #[serde(
        rename = "readonlyRootFilesystem",
        skip_serializing_if = "Option::is_none"
    )]
    pub readonly_root_filesystem: Option<bool>,
    #[serde(rename = "privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<bool>,
    #[serde(rename = "ulimits", skip_serializing_if = "Option::is_none")]
    pub ulimits: Option<Vec<Ulimit>>,
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(rename = "instanceType", skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<String>,
    #[serde(
        rename = "resourceRequirements",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
    #[serde(rename = "linuxParameters", skip_serializing_if = "Option::is_none")]
    pub linux_parameters: Option<LinuxParameters>,
    #[serde(rename = "logConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<LogConfiguration>,
    #[serde(rename = "secrets", skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<Secret>>,
    #[serde(
        rename = "networkConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub network_configuration: Option<NetworkConfiguration>,
    #[serde(
        rename = "fargatePlatformConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub fargate_platform_configuration: Option<FargatePlatformConfiguration>,
    #[serde(
        rename = "enableExecuteCommand",
        skip_serializing_if = "Option::is_none"
    )]
    pub enable_execute_command: Option<bool>,
    #[serde(rename = "ephemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<EphemeralStorage>,
    #[serde(rename = "runtimePlatform", skip_serializing_if = "Option::is_none")]
    pub runtime_platform: Option<RuntimePlatform>,
    #[serde(
        rename = "repositoryCredentials",
        skip_serializing_if = "Option::is_none"
    )]
    pub repository_credentials: Option<RepositoryCredentials>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ContainerSummary {
    #[serde(rename = "exitCode", skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CreateComputeEnvironmentRequest {
    #[serde(rename = "computeEnvironmentName")]
    pub compute_environment_name: String,
    #[serde(rename = "type")]
    pub r#type: CEType,
    #[serde(rename = "state", skip_serializing_if = "Option::is_none")]
    pub state: Option<CEState>,
    #[serde(rename = "unmanagedvCpus", skip_serializing_if = "Option::is_none")]
    pub unmanagedv_cpus: Option<i32>,
    #[serde(rename = "computeResources", skip_serializing_if = "Option::is_none")]
    pub compute_resources: Option<ComputeResource>,
    #[serde(rename = "serviceRole", skip_serializing_if = "Option::is_none")]
    pub service_role: Option<String>,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    #[serde(rename = "eksConfiguration", skip_serializing_if = "Option::is_none")]
    pub eks_configuration: Option<EksConfiguration>,
    #[serde(rename = "context", skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    #[serde(rename = "ecsSettings", skip_serializing_if = "Option::is_none")]
    pub ecs_settings: Option<EcsSettings>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateComputeEnvironmentResponse {
    #[serde(
        rename = "computeEnvironmentName",
        skip_serializing_if = "Option::is_none"
    )]
    pub compute_environment_name: Option<String>,
    #[serde(
        rename = "computeEnvironmentArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub compute_environment_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateJobQueueRequest {
    #[serde(rename = "jobQueueName")]
    pub job_queue_name: String,
    #[serde(rename = "state", skip_serializing_if = "Option::is_none")]
    pub state: Option<JQState>,
    #[serde(
        rename = "schedulingPolicyArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub scheduling_policy_arn: Option<String>,
    #[serde(rename = "priority")]
    pub priority: i32,
    #[serde(
        rename = "computeEnvironmentOrder",
        skip_serializing_if = "Option::is_none"
    )]
    pub compute_environment_order: Option<Vec<ComputeEnvironmentOrder>>,
    #[serde(
        rename = "serviceEnvironmentOrder",
        skip_serializing_if = "Option::is_none"
    )]
    pub service_environment_order: Option<Vec<ServiceEnvironmentOrder>>,
    #[serde(rename = "jobQueueType", skip_serializing_if = "Option::is_none")]
    pub job_queue_type: Option<JobQueueType>,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    #[serde(
        rename = "jobStateTimeLimitActions",
        skip_serializing_if = "Option::is_none"
    )]
    pub job_state_time_limit_actions: Option<Vec<JobStateTimeLimitAction>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateJobQueueResponse {
    #[serde(rename = "jobQueueName", skip_serializing_if = "Option::is_none")]
    pub job_queue_name: Option<String>,
    #[serde(rename = "jobQueueArn", skip_serializing_if = "Option::is_none")]
    pub job_queue_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteComputeEnvironmentRequest {
    #[serde(rename = "computeEnvironment")]
    pub compute_environment: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteComputeEnvironmentResponse {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteJobQueueRequest {
    #[serde(rename = "jobQueue")]
    pub job_queue: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteJobQueueResponse {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeregisterJobDefinitionRequest {
    #[serde(rename = "jobDefinition")]
    pub job_definition: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeregisterJobDefinitionResponse {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeComputeEnvironmentsRequest {
    #[serde(
        rename = "computeEnvironments",
        skip_serializing_if = "Option::is_none"
    )]
    pub compute_environments: Option<Vec<String>>,
    #[serde(rename = "maxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeComputeEnvironmentsResponse {
    #[serde(
        rename = "computeEnvironments",
        skip_serializing_if = "Option::is_none"
    )]
    pub compute_environments: Option<Vec<ComputeEnvironmentDetail>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeJobDefinitionsRequest {
    #[serde(rename = "jobDefinitions", skip_serializing_if = "Option::is_none")]
    pub job_definitions: Option<Vec<String>>,
    #[serde(rename = "maxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "jobDefinitionName", skip_serializing_if = "Option::is_none")]
    pub job_definition_name: Option<String>,
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeJobDefinitionsResponse {
    #[serde(rename = "jobDefinitions", skip_serializing_if = "Option::is_none")]
    pub job_definitions: Option<Vec<JobDefinition>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeJobQueuesRequest {
    #[serde(rename = "jobQueues", skip_serializing_if = "Option::is_none")]
    pub job_queues: Option<Vec<String>>,
    #[serde(rename = "maxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeJobQueuesResponse {
    #[serde(rename = "jobQueues", skip_serializing_if = "Option::is_none")]
    pub job_queues: Option<Vec<JobQueueDetail>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeJobsRequest {
    #[serde(rename = "jobs")]
    pub jobs: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeJobsResponse {
    #[serde(rename = "jobs", skip_serializing_if = "Option::is_none")]
    pub jobs: Option<Vec<JobDetail>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Device {
    #[serde(rename = "hostPath")]
    pub host_path: String,
    #[serde(rename = "containerPath", skip_serializing_if = "Option::is_none")]
    pub container_path: Option<String>,
    #[serde(rename = "permissions", skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<DeviceCgroupPermission>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DeviceCgroupPermission {
    #[serde(rename = "READ")]
    Read,
    #[serde(rename = "WRITE")]
    Write,
    #[serde(rename = "MKNOD")]
    Mknod,
}

impl DeviceCgroupPermission {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "READ",
            Self::Write => "WRITE",
            Self::Mknod => "MKNOD",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "READ" => Self::Read,
            "WRITE" => Self::Write,
            "MKNOD" => Self::Mknod,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EFSAuthorizationConfig {
    #[serde(rename = "accessPointId", skip_serializing_if = "Option::is_none")]
    pub access_point_id: Option<String>,
    #[serde(rename = "iam", skip_serializing_if = "Option::is_none")]
    pub iam: Option<EFSAuthorizationConfigIAM>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EFSAuthorizationConfigIAM {
    #[serde(rename = "ENABLED")]
    Enabled,
    #[serde(rename = "DISABLED")]
    Disabled,
}

impl EFSAuthorizationConfigIAM {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EFSTransitEncryption {
    #[serde(rename = "ENABLED")]
    Enabled,
    #[serde(rename = "DISABLED")]
    Disabled,
}

impl EFSTransitEncryption {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EFSVolumeConfiguration {
    #[serde(rename = "fileSystemId")]
    pub file_system_id: String,
    #[serde(rename = "rootDirectory", skip_serializing_if = "Option::is_none")]
    pub root_directory: Option<String>,
    #[serde(rename = "transitEncryption", skip_serializing_if = "Option::is_none")]
    pub transit_encryption: Option<EFSTransitEncryption>,
    #[serde(
        rename = "transitEncryptionPort",
        skip_serializing_if = "Option::is_none"
    )]
    pub transit_encryption_port: Option<i32>,
    #[serde(
        rename = "authorizationConfig",
        skip_serializing_if = "Option::is_none"
    )]
    pub authorization_config: Option<EFSAuthorizationConfig>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ec2Configuration {
    #[serde(rename = "imageType")]
    pub image_type: String,
    #[serde(rename = "imageIdOverride", skip_serializing_if = "Option::is_none")]
    pub image_id_override: Option<String>,
    #[serde(rename = "batchImageStatus", skip_serializing_if = "Option::is_none")]
    pub batch_image_status: Option<String>,
    #[serde(
        rename = "imageKubernetesVersion",
        skip_serializing_if = "Option::is_none"
    )]
    pub image_kubernetes_version: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EcsProperties {
    #[serde(rename = "taskProperties")]
    pub task_properties: Vec<EcsTaskProperties>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EcsPropertiesDetail {
    #[serde(rename = "taskProperties", skip_serializing_if = "Option::is_none")]
    pub task_properties: Option<Vec<EcsTaskDetails>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EcsPropertiesOverride {
    #[serde(rename = "taskProperties", skip_serializing_if = "Option::is_none")]
    pub task_properties: Option<Vec<TaskPropertiesOverride>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EcsSettings {
    #[serde(rename = "containerInsights", skip_serializing_if = "Option::is_none")]
    pub container_insights: Option<ContainerInsights>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EcsTaskDetails {
    #[serde(rename = "containers", skip_serializing_if = "Option::is_none")]
    pub containers: Option<Vec<TaskContainerDetails>>,
    #[serde(
        rename = "containerInstanceArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub container_instance_arn: Option<String>,
    #[serde(rename = "taskArn", skip_serializing_if = "Option::is_none")]
    pub task_arn: Option<String>,
    #[serde(rename = "ephemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<EphemeralStorage>,
    #[serde(rename = "executionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<String>,
    #[serde(rename = "platformVersion", skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<String>,
    #[serde(rename = "ipcMode", skip_serializing_if = "Option::is_none")]
    pub ipc_mode: Option<String>,
    #[serde(rename = "taskRoleArn", skip_serializing_if = "Option::is_none")]
    pub task_role_arn: Option<String>,
    #[serde(rename = "pidMode", skip_serializing_if = "Option::is_none")]
    pub pid_mode: Option<String>,
    #[serde(
        rename = "networkConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub network_configuration: Option<NetworkConfiguration>,
    #[serde(rename = "runtimePlatform", skip_serializing_if = "Option::is_none")]
    pub runtime_platform: Option<RuntimePlatform>,
    #[serde(rename = "volumes", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Vec<Volume>>,
    #[serde(
        rename = "enableExecuteCommand",
        skip_serializing_if = "Option::is_none"
    )]
    pub enable_execute_command: Option<bool>,
    #[serde(rename = "networkMode", skip_serializing_if = "Option::is_none")]
    pub network_mode: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EcsTaskProperties {
    #[serde(rename = "containers")]
    pub containers: Vec<TaskContainerProperties>,
    #[serde(rename = "ephemeralStorage", skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage: Option<EphemeralStorage>,
    #[serde(rename = "executionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<String>,
    #[serde(rename = "platformVersion", skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<String>,
    #[serde(rename = "ipcMode", skip_serializing_if = "Option::is_none")]
    pub ipc_mode: Option<String>,
    #[serde(rename = "taskRoleArn", skip_serializing_if = "Option::is_none")]
    pub task_role_arn: Option<String>,
    #[serde(rename = "pidMode", skip_serializing_if = "Option::is_none")]
    pub pid_mode: Option<String>,
    #[serde(
        rename = "networkConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub network_configuration: Option<NetworkConfiguration>,
    #[serde(rename = "runtimePlatform", skip_serializing_if = "Option::is_none")]
    pub runtime_platform: Option<RuntimePlatform>,
    #[serde(rename = "volumes", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Vec<Volume>>,
    #[serde(
        rename = "enableExecuteCommand",
        skip_serializing_if = "Option::is_none"
    )]
    pub enable_execute_command: Option<bool>,
    #[serde(rename = "networkMode", skip_serializing_if = "Option::is_none")]
    pub network_mode: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EksAccessEntry {
    #[serde(rename = "desiredState")]
    pub desired_state: EksAccessEntryDesiredState,
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<EksAccessEntryStatus>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EksAccessEntryDesiredState {
    #[serde(rename = "ENABLED")]
    Enabled,
    #[serde(rename = "DISABLED")]
    Disabled,
    #[serde(rename = "INHERIT_FROM_CLUSTER")]
    InheritFromCluster,
}

impl EksAccessEntryDesiredState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::InheritFromCluster => "INHERIT_FROM_CLUSTER",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            "INHERIT_FROM_CLUSTER" => Self::InheritFromCluster,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EksAccessEntryStatus {
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "INACTIVE")]
    Inactive,
}

impl EksAccessEntryStatus {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksAttemptContainerDetail {
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "containerID", skip_serializing_if = "Option::is_none")]
    pub container_id: Option<String>,
    #[serde(rename = "exitCode", skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksAttemptDetail {
    #[serde(rename = "containers", skip_serializing_if = "Option::is_none")]
    pub containers: Option<Vec<EksAttemptContainerDetail>>,
    #[serde(rename = "initContainers", skip_serializing_if = "Option::is_none")]
    pub init_containers: Option<Vec<EksAttemptContainerDetail>>,
    #[serde(rename = "eksClusterArn", skip_serializing_if = "Option::is_none")]
    pub eks_cluster_arn: Option<String>,
    #[serde(rename = "podName", skip_serializing_if = "Option::is_none")]
    pub pod_name: Option<String>,
    #[serde(rename = "podNamespace", skip_serializing_if = "Option::is_none")]
    pub pod_namespace: Option<String>,
    #[serde(rename = "nodeName", skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    #[serde(rename = "startedAt", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<i64>,
    #[serde(rename = "stoppedAt", skip_serializing_if = "Option::is_none")]
    pub stopped_at: Option<i64>,
    #[serde(rename = "statusReason", skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksConfiguration {
    #[serde(rename = "eksClusterArn")]
    pub eks_cluster_arn: String,
    #[serde(rename = "kubernetesNamespace")]
    pub kubernetes_namespace: String,
    #[serde(rename = "accessEntry", skip_serializing_if = "Option::is_none")]
    pub access_entry: Option<EksAccessEntry>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksConfigurationUpdate {
    #[serde(rename = "accessEntry", skip_serializing_if = "Option::is_none")]
    pub access_entry: Option<EksAccessEntry>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksContainer {
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "image")]
    pub image: String,
    #[serde(rename = "imagePullPolicy", skip_serializing_if = "Option::is_none")]
    pub image_pull_policy: Option<String>,
    #[serde(rename = "command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,
    #[serde(rename = "args", skip_serializing_if = "Option::is_none")]
    pub args: Option<Vec<String>>,
    #[serde(rename = "env", skip_serializing_if = "Option::is_none")]
    pub env: Option<Vec<EksContainerEnvironmentVariable>>,
    #[serde(rename = "resources", skip_serializing_if = "Option::is_none")]
    pub resources: Option<EksContainerResourceRequirements>,
    #[serde(rename = "volumeMounts", skip_serializing_if = "Option::is_none")]
    pub volume_mounts: Option<Vec<EksContainerVolumeMount>>,
    #[serde(rename = "securityContext", skip_serializing_if = "Option::is_none")]
    pub security_context: Option<EksContainerSecurityContext>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksContainerDetail {
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "image", skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    #[serde(rename = "imagePullPolicy", skip_serializing_if = "Option::is_none")]
    pub image_pull_policy: Option<String>,
    #[serde(rename = "command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,
    #[serde(rename = "args", skip_serializing_if = "Option::is_none")]
    pub args: Option<Vec<String>>,
    #[serde(rename = "env", skip_serializing_if = "Option::is_none")]
    pub env: Option<Vec<EksContainerEnvironmentVariable>>,
    #[serde(rename = "resources", skip_serializing_if = "Option::is_none")]
    pub resources: Option<EksContainerResourceRequirements>,
    #[serde(rename = "exitCode", skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(rename = "volumeMounts", skip_serializing_if = "Option::is_none")]
    pub volume_mounts: Option<Vec<EksContainerVolumeMount>>,
    #[serde(rename = "securityContext", skip_serializing_if = "Option::is_none")]
    pub security_context: Option<EksContainerSecurityContext>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksContainerEnvironmentVariable {
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "value", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksContainerLinuxCapabilities {
    #[serde(rename = "add", skip_serializing_if = "Option::is_none")]
    pub add: Option<Vec<String>>,
    #[serde(rename = "drop", skip_serializing_if = "Option::is_none")]
    pub drop: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksContainerOverride {
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "image", skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    #[serde(rename = "command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,
    #[serde(rename = "args", skip_serializing_if = "Option::is_none")]
    pub args: Option<Vec<String>>,
    #[serde(rename = "env", skip_serializing_if = "Option::is_none")]
    pub env: Option<Vec<EksContainerEnvironmentVariable>>,
    #[serde(rename = "resources", skip_serializing_if = "Option::is_none")]
    pub resources: Option<EksContainerResourceRequirements>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksContainerResourceRequirements {
    #[serde(rename = "limits", skip_serializing_if = "Option::is_none")]
    pub limits: Option<BTreeMap<String, String>>,
    #[serde(rename = "requests", skip_serializing_if = "Option::is_none")]
    pub requests: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksContainerSecurityContext {
    #[serde(rename = "runAsUser", skip_serializing_if = "Option::is_none")]
    pub run_as_user: Option<i64>,
    #[serde(rename = "runAsGroup", skip_serializing_if = "Option::is_none")]
    pub run_as_group: Option<i64>,
    #[serde(rename = "privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<bool>,
    #[serde(
        rename = "allowPrivilegeEscalation",
        skip_serializing_if = "Option::is_none"
    )]
    pub allow_privilege_escalation: Option<bool>,
    #[serde(
        rename = "readOnlyRootFilesystem",
        skip_serializing_if = "Option::is_none"
    )]
    pub read_only_root_filesystem: Option<bool>,
    #[serde(rename = "runAsNonRoot", skip_serializing_if = "Option::is_none")]
    pub run_as_non_root: Option<bool>,
    #[serde(rename = "capabilities", skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<EksContainerLinuxCapabilities>,
    #[serde(rename = "seccompProfile", skip_serializing_if = "Option::is_none")]
    pub seccomp_profile: Option<EksSeccompProfile>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksContainerVolumeMount {
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "mountPath", skip_serializing_if = "Option::is_none")]
    pub mount_path: Option<String>,
    #[serde(rename = "subPath", skip_serializing_if = "Option::is_none")]
    pub sub_path: Option<String>,
    #[serde(rename = "readOnly", skip_serializing_if = "Option::is_none")]
    pub read_only: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksEmptyDir {
    #[serde(rename = "medium", skip_serializing_if = "Option::is_none")]
    pub medium: Option<String>,
    #[serde(rename = "sizeLimit", skip_serializing_if = "Option::is_none")]
    pub size_limit: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksHostPath {
    #[serde(rename = "path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksMetadata {
    #[serde(rename = "labels", skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
    #[serde(rename = "annotations", skip_serializing_if = "Option::is_none")]
    pub annotations: Option<BTreeMap<String, String>>,
    #[serde(rename = "namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksPersistentVolumeClaim {
    #[serde(rename = "claimName")]
    pub claim_name: String,
    #[serde(rename = "readOnly", skip_serializing_if = "Option::is_none")]
    pub read_only: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksPodProperties {
    #[serde(rename = "serviceAccountName", skip_serializing_if = "Option::is_none")]
    pub service_account_name: Option<String>,
    #[serde(rename = "hostNetwork", skip_serializing_if = "Option::is_none")]
    pub host_network: Option<bool>,
    #[serde(rename = "dnsPolicy", skip_serializing_if = "Option::is_none")]
    pub dns_policy: Option<String>,
    #[serde(rename = "imagePullSecrets", skip_serializing_if = "Option::is_none")]
    pub image_pull_secrets: Option<Vec<ImagePullSecret>>,
    #[serde(rename = "containers", skip_serializing_if = "Option::is_none")]
    pub containers: Option<Vec<EksContainer>>,
    #[serde(rename = "initContainers", skip_serializing_if = "Option::is_none")]
    pub init_containers: Option<Vec<EksContainer>>,
    #[serde(rename = "volumes", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Vec<EksVolume>>,
    #[serde(rename = "metadata", skip_serializing_if = "Option::is_none")]
    pub metadata: Option<EksMetadata>,
    #[serde(
        rename = "shareProcessNamespace",
        skip_serializing_if = "Option::is_none"
    )]
    pub share_process_namespace: Option<bool>,
    #[serde(rename = "securityContext", skip_serializing_if = "Option::is_none")]
    pub security_context: Option<EksPodSecurityContext>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksPodPropertiesDetail {
    #[serde(rename = "serviceAccountName", skip_serializing_if = "Option::is_none")]
    pub service_account_name: Option<String>,
    #[serde(rename = "hostNetwork", skip_serializing_if = "Option::is_none")]
    pub host_network: Option<bool>,
    #[serde(rename = "dnsPolicy", skip_serializing_if = "Option::is_none")]
    pub dns_policy: Option<String>,
    #[serde(rename = "imagePullSecrets", skip_serializing_if = "Option::is_none")]
    pub image_pull_secrets: Option<Vec<ImagePullSecret>>,
    #[serde(rename = "containers", skip_serializing_if = "Option::is_none")]
    pub containers: Option<Vec<EksContainerDetail>>,
    #[serde(rename = "initContainers", skip_serializing_if = "Option::is_none")]
    pub init_containers: Option<Vec<EksContainerDetail>>,
    #[serde(rename = "volumes", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Vec<EksVolume>>,
    #[serde(rename = "podName", skip_serializing_if = "Option::is_none")]
    pub pod_name: Option<String>,
    #[serde(rename = "nodeName", skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    #[serde(rename = "metadata", skip_serializing_if = "Option::is_none")]
    pub metadata: Option<EksMetadata>,
    #[serde(
        rename = "shareProcessNamespace",
        skip_serializing_if = "Option::is_none"
    )]
    pub share_process_namespace: Option<bool>,
    #[serde(rename = "securityContext", skip_serializing_if = "Option::is_none")]
    pub security_context: Option<EksPodSecurityContext>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksPodPropertiesOverride {
    #[serde(rename = "containers", skip_serializing_if = "Option::is_none")]
    pub containers: Option<Vec<EksContainerOverride>>,
    #[serde(rename = "initContainers", skip_serializing_if = "Option::is_none")]
    pub init_containers: Option<Vec<EksContainerOverride>>,
    #[serde(rename = "metadata", skip_serializing_if = "Option::is_none")]
    pub metadata: Option<EksMetadata>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksPodSecurityContext {
    #[serde(rename = "runAsUser", skip_serializing_if = "Option::is_none")]
    pub run_as_user: Option<i64>,
    #[serde(rename = "runAsGroup", skip_serializing_if = "Option::is_none")]
    pub run_as_group: Option<i64>,
    #[serde(rename = "runAsNonRoot", skip_serializing_if = "Option::is_none")]
    pub run_as_non_root: Option<bool>,
    #[serde(rename = "seccompProfile", skip_serializing_if = "Option::is_none")]
    pub seccomp_profile: Option<EksSeccompProfile>,
    #[serde(rename = "fsGroup", skip_serializing_if = "Option::is_none")]
    pub fs_group: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksProperties {
    #[serde(rename = "podProperties", skip_serializing_if = "Option::is_none")]
    pub pod_properties: Option<EksPodProperties>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksPropertiesDetail {
    #[serde(rename = "podProperties", skip_serializing_if = "Option::is_none")]
    pub pod_properties: Option<EksPodPropertiesDetail>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksPropertiesOverride {
    #[serde(rename = "podProperties", skip_serializing_if = "Option::is_none")]
    pub pod_properties: Option<EksPodPropertiesOverride>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EksSeccompProfile {
    #[serde(rename = "type")]
    pub r#type: EksSeccompProfileType,
    #[serde(rename = "localhostProfile", skip_serializing_if = "Option::is_none")]
    pub localhost_profile: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EksSeccompProfileType {
    #[serde(rename = "RuntimeDefault")]
    RuntimeDefault,
    #[serde(rename = "Localhost")]
    Localhost,
    #[serde(rename = "Unconfined")]
    Unconfined,
}

impl EksSeccompProfileType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RuntimeDefault => "RuntimeDefault",
            Self::Localhost => "Localhost",
            Self::Unconfined => "Unconfined",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "RuntimeDefault" => Self::RuntimeDefault,
            "Localhost" => Self::Localhost,
            "Unconfined" => Self::Unconfined,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksSecret {
    #[serde(rename = "secretName")]
    pub secret_name: String,
    #[serde(rename = "optional", skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EksVolume {
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "hostPath", skip_serializing_if = "Option::is_none")]
    pub host_path: Option<EksHostPath>,
    #[serde(rename = "emptyDir", skip_serializing_if = "Option::is_none")]
    pub empty_dir: Option<EksEmptyDir>,
    #[serde(rename = "secret", skip_serializing_if = "Option::is_none")]
    pub secret: Option<EksSecret>,
    #[serde(
        rename = "persistentVolumeClaim",
        skip_serializing_if = "Option::is_none"
    )]
    pub persistent_volume_claim: Option<EksPersistentVolumeClaim>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EphemeralStorage {
    #[serde(rename = "sizeInGiB")]
    pub size_in_gi_b: i32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EvaluateOnExit {
    #[serde(rename = "onStatusReason", skip_serializing_if = "Option::is_none")]
    pub on_status_reason: Option<String>,
    #[serde(rename = "onReason", skip_serializing_if = "Option::is_none")]
    pub on_reason: Option<String>,
    #[serde(rename = "onExitCode", skip_serializing_if = "Option::is_none")]
    pub on_exit_code: Option<String>,
    #[serde(rename = "action")]
    pub action: RetryAction,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FargatePlatformConfiguration {
    #[serde(rename = "platformVersion", skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FirelensConfiguration {
    #[serde(rename = "type")]
    pub r#type: FirelensConfigurationType,
    #[serde(rename = "options", skip_serializing_if = "Option::is_none")]
    pub options: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum FirelensConfigurationType {
    #[serde(rename = "fluentd")]
    Fluentd,
    #[serde(rename = "fluentbit")]
    Fluentbit,
}

impl FirelensConfigurationType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fluentd => "fluentd",
            Self::Fluentbit => "fluentbit",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "fluentd" => Self::Fluentd,
            "fluentbit" => Self::Fluentbit,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Host {
    #[serde(rename = "sourcePath", skip_serializing_if = "Option::is_none")]
    pub source_path: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ImagePullSecret {
    #[serde(rename = "name")]
    pub name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct InfrastructureOptimization {
    #[serde(rename = "scaleInAfter", skip_serializing_if = "Option::is_none")]
    pub scale_in_after: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct InstanceLaunchTemplate {
    #[serde(rename = "ec2InstanceProfileArn")]
    pub ec2_instance_profile_arn: String,
    #[serde(rename = "networkConfiguration")]
    pub network_configuration: ManagedInstancesNetworkConfiguration,
    #[serde(
        rename = "instanceRequirements",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    #[serde(rename = "capacityOptionType", skip_serializing_if = "Option::is_none")]
    pub capacity_option_type: Option<String>,
    #[serde(
        rename = "storageConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub storage_configuration: Option<ManagedInstancesStorageConfiguration>,
    #[serde(rename = "monitoring", skip_serializing_if = "Option::is_none")]
    pub monitoring: Option<String>,
    #[serde(rename = "fipsEnabled", skip_serializing_if = "Option::is_none")]
    pub fips_enabled: Option<bool>,
    #[serde(
        rename = "capacityReservations",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservations: Option<CapacityReservationRequest>,
    #[serde(
        rename = "instanceMetadataTagsPropagation",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_metadata_tags_propagation: Option<bool>,
    #[serde(
        rename = "localStorageConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub local_storage_configuration: Option<ManagedInstancesLocalStorageConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct InstanceLaunchTemplateUpdate {
    #[serde(
        rename = "ec2InstanceProfileArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub ec2_instance_profile_arn: Option<String>,
    #[serde(
        rename = "networkConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub network_configuration: Option<ManagedInstancesNetworkConfiguration>,
    #[serde(
        rename = "instanceRequirements",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    #[serde(
        rename = "storageConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub storage_configuration: Option<ManagedInstancesStorageConfiguration>,
    #[serde(rename = "monitoring", skip_serializing_if = "Option::is_none")]
    pub monitoring: Option<String>,
    #[serde(
        rename = "capacityReservations",
        skip_serializing_if = "Option::is_none"
    )]
    pub capacity_reservations: Option<CapacityReservationRequest>,
    #[serde(
        rename = "instanceMetadataTagsPropagation",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_metadata_tags_propagation: Option<bool>,
    #[serde(
        rename = "localStorageConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub local_storage_configuration: Option<ManagedInstancesLocalStorageConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct InstanceRequirementsRequest {
    #[serde(
        rename = "allowedInstanceTypes",
        skip_serializing_if = "Option::is_none"
    )]
    pub allowed_instance_types: Option<Vec<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum JQState {
    #[serde(rename = "ENABLED")]
    Enabled,
    #[serde(rename = "DISABLED")]
    Disabled,
}

impl JQState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum JQStatus {
    #[serde(rename = "CREATING")]
    Creating,
    #[serde(rename = "UPDATING")]
    Updating,
    #[serde(rename = "DELETING")]
    Deleting,
    #[serde(rename = "DELETED")]
    Deleted,
    #[serde(rename = "VALID")]
    Valid,
    #[serde(rename = "INVALID")]
    Invalid,
}

impl JQStatus {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Deleted => "DELETED",
            Self::Valid => "VALID",
            Self::Invalid => "INVALID",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "DELETED" => Self::Deleted,
            "VALID" => Self::Valid,
            "INVALID" => Self::Invalid,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct JobCapacityUsageSummary {
    #[serde(rename = "capacityUnit", skip_serializing_if = "Option::is_none")]
    pub capacity_unit: Option<String>,
    #[serde(rename = "quantity", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct JobDefinition {
    #[serde(rename = "jobDefinitionName", skip_serializing_if = "Option::is_none")]
    pub job_definition_name: Option<String>,
    #[serde(rename = "jobDefinitionArn", skip_serializing_if = "Option::is_none")]
    pub job_definition_arn: Option<String>,
    #[serde(rename = "revision", skip_serializing_if = "Option::is_none")]
    pub revision: Option<i32>,
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    #[serde(rename = "schedulingPriority", skip_serializing_if = "Option::is_none")]
    pub scheduling_priority: Option<i32>,
    #[serde(rename = "parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<BTreeMap<String, String>>,
    #[serde(rename = "retryStrategy", skip_serializing_if = "Option::is_none")]
    pub retry_strategy: Option<RetryStrategy>,
    #[serde(
        rename = "containerProperties",
        skip_serializing_if = "Option::is_none"
    )]
    pub container_properties: Option<ContainerProperties>,
    #[serde(rename = "timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<JobTimeout>,
    #[serde(rename = "nodeProperties", skip_serializing_if = "Option::is_none")]
    pub node_properties: Option<NodeProperties>,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    #[serde(rename = "propagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<bool>,
    #[serde(
        rename = "platformCapabilities",
        skip_serializing_if = "Option::is_none"
    )]
    pub platform_capabilities: Option<Vec<PlatformCapability>>,
    #[serde(rename = "ecsProperties", skip_serializing_if = "Option::is_none")]
    pub ecs_properties: Option<EcsProperties>,
    #[serde(rename = "eksProperties", skip_serializing_if = "Option::is_none")]
    pub eks_properties: Option<EksProperties>,
    #[serde(
        rename = "containerOrchestrationType",
        skip_serializing_if = "Option::is_none"
    )]
    pub container_orchestration_type: Option<OrchestrationType>,
    #[serde(
        rename = "consumableResourceProperties",
        skip_serializing_if = "Option::is_none"
    )]
    pub consumable_resource_properties: Option<ConsumableResourceProperties>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum JobDefinitionType {
    #[serde(rename = "container")]
    Container,
    #[serde(rename = "multinode")]
    Multinode,
}

impl JobDefinitionType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Container => "container",
            Self::Multinode => "multinode",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "container" => Self::Container,
            "multinode" => Self::Multinode,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct JobDependency {
    #[serde(rename = "jobId", skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ArrayJobDependency>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct JobDetail {
    #[serde(rename = "jobArn", skip_serializing_if = "Option::is_none")]
    pub job_arn: Option<String>,
    #[serde(rename = "jobName", skip_serializing_if = "Option::is_none")]
    pub job_name: Option<String>,
    #[serde(rename = "jobId", skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    #[serde(rename = "jobQueue", skip_serializing_if = "Option::is_none")]
    pub job_queue: Option<String>,
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<JobStatus>,
    #[serde(rename = "shareIdentifier", skip_serializing_if = "Option::is_none")]
    pub share_identifier: Option<String>,
    #[serde(rename = "schedulingPriority", skip_serializing_if = "Option::is_none")]
    pub scheduling_priority: Option<i32>,
    #[serde(rename = "attempts", skip_serializing_if = "Option::is_none")]
    pub attempts: Option<Vec<AttemptDetail>>,
    #[serde(rename = "statusReason", skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<String>,
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<i64>,
    #[serde(rename = "retryStrategy", skip_serializing_if = "Option::is_none")]
    pub retry_strategy: Option<RetryStrategy>,
    #[serde(rename = "startedAt", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<i64>,
    #[serde(rename = "stoppedAt", skip_serializing_if = "Option::is_none")]
    pub stopped_at: Option<i64>,
    #[serde(rename = "dependsOn", skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<Vec<JobDependency>>,
    #[serde(rename = "jobDefinition", skip_serializing_if = "Option::is_none")]
    pub job_definition: Option<String>,
    #[serde(rename = "parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<BTreeMap<String, String>>,
    #[serde(rename = "container", skip_serializing_if = "Option::is_none")]
    pub container: Option<ContainerDetail>,
    #[serde(rename = "nodeDetails", skip_serializing_if = "Option::is_none")]
    pub node_details: Option<NodeDetails>,
    #[serde(rename = "nodeProperties", skip_serializing_if = "Option::is_none")]
    pub node_properties: Option<NodeProperties>,
    #[serde(rename = "arrayProperties", skip_serializing_if = "Option::is_none")]
    pub array_properties: Option<ArrayPropertiesDetail>,
    #[serde(rename = "timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<JobTimeout>,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    #[serde(rename = "propagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<bool>,
    #[serde(
        rename = "platformCapabilities",
        skip_serializing_if = "Option::is_none"
    )]
    pub platform_capabilities: Option<Vec<PlatformCapability>>,
    #[serde(rename = "eksProperties", skip_serializing_if = "Option::is_none")]
    pub eks_properties: Option<EksPropertiesDetail>,
    #[serde(rename = "eksAttempts", skip_serializing_if = "Option::is_none")]
    pub eks_attempts: Option<Vec<EksAttemptDetail>>,
    #[serde(rename = "ecsProperties", skip_serializing_if = "Option::is_none")]
    pub ecs_properties: Option<EcsPropertiesDetail>,
    #[serde(rename = "isCancelled", skip_serializing_if = "Option::is_none")]
    pub is_cancelled: Option<bool>,
    #[serde(rename = "isTerminated", skip_serializing_if = "Option::is_none")]
    pub is_terminated: Option<bool>,
    #[serde(
        rename = "consumableResourceProperties",
        skip_serializing_if = "Option::is_none"
    )]
    pub consumable_resource_properties: Option<ConsumableResourceProperties>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct JobQueueDetail {
    #[serde(rename = "jobQueueName", skip_serializing_if = "Option::is_none")]
    pub job_queue_name: Option<String>,
    #[serde(rename = "jobQueueArn", skip_serializing_if = "Option::is_none")]
    pub job_queue_arn: Option<String>,
    #[serde(rename = "state", skip_serializing_if = "Option::is_none")]
    pub state: Option<JQState>,
    #[serde(
        rename = "schedulingPolicyArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub scheduling_policy_arn: Option<String>,
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<JQStatus>,
    #[serde(rename = "statusReason", skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<String>,
    #[serde(rename = "priority", skip_serializing_if = "Option::is_none")]
    pub priority: Option<i32>,
    #[serde(
        rename = "computeEnvironmentOrder",
        skip_serializing_if = "Option::is_none"
    )]
    pub compute_environment_order: Option<Vec<ComputeEnvironmentOrder>>,
    #[serde(
        rename = "serviceEnvironmentOrder",
        skip_serializing_if = "Option::is_none"
    )]
    pub service_environment_order: Option<Vec<ServiceEnvironmentOrder>>,
    #[serde(rename = "jobQueueType", skip_serializing_if = "Option::is_none")]
    pub job_queue_type: Option<JobQueueType>,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    #[serde(
        rename = "jobStateTimeLimitActions",
        skip_serializing_if = "Option::is_none"
    )]
    pub job_state_time_limit_actions: Option<Vec<JobStateTimeLimitAction>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum JobQueueType {
    #[serde(rename = "EKS")]
    Eks,
    #[serde(rename = "ECS")]
    Ecs,
    #[serde(rename = "ECS_FARGATE")]
    EcsFargate,
    #[serde(rename = "SAGEMAKER_TRAINING")]
    SagemakerTraining,
    #[serde(rename = "ECS_MANAGED_INSTANCES")]
    EcsManagedInstances,
}

impl JobQueueType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Eks => "EKS",
            Self::Ecs => "ECS",
            Self::EcsFargate => "ECS_FARGATE",
            Self::SagemakerTraining => "SAGEMAKER_TRAINING",
            Self::EcsManagedInstances => "ECS_MANAGED_INSTANCES",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "EKS" => Self::Eks,
            "ECS" => Self::Ecs,
            "ECS_FARGATE" => Self::EcsFargate,
            "SAGEMAKER_TRAINING" => Self::SagemakerTraining,
            "ECS_MANAGED_INSTANCES" => Self::EcsManagedInstances,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct JobStateTimeLimitAction {
    #[serde(rename = "reason")]
    pub reason: String,
    #[serde(rename = "state")]
    pub state: JobStateTimeLimitActionsState,
    #[serde(rename = "maxTimeSeconds")]
    pub max_time_seconds: i32,
    #[serde(rename = "action")]
    pub action: JobStateTimeLimitActionsAction,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum JobStateTimeLimitActionsAction {
    #[serde(rename = "CANCEL")]
    Cancel,
    #[serde(rename = "TERMINATE")]
    Terminate,
}

impl JobStateTimeLimitActionsAction {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cancel => "CANCEL",
            Self::Terminate => "TERMINATE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "CANCEL" => Self::Cancel,
            "TERMINATE" => Self::Terminate,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum JobStateTimeLimitActionsState {
    #[serde(rename = "RUNNABLE")]
    Runnable,
}

impl JobStateTimeLimitActionsState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Runnable => "RUNNABLE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "RUNNABLE" => Self::Runnable,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum JobStatus {
    #[serde(rename = "SUBMITTED")]
    Submitted,
    #[serde(rename = "PENDING")]
    Pending,
    #[serde(rename = "RUNNABLE")]
    Runnable,
    #[serde(rename = "STARTING")]
    Starting,
    #[serde(rename = "RUNNING")]
    Running,
    #[serde(rename = "SUCCEEDED")]
    Succeeded,
    #[serde(rename = "FAILED")]
    Failed,
}

impl JobStatus {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Submitted => "SUBMITTED",
            Self::Pending => "PENDING",
            Self::Runnable => "RUNNABLE",
            Self::Starting => "STARTING",
            Self::Running => "RUNNING",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "SUBMITTED" => Self::Submitted,
            "PENDING" => Self::Pending,
            "RUNNABLE" => Self::Runnable,
            "STARTING" => Self::Starting,
            "RUNNING" => Self::Running,
            "SUCCEEDED" => Self::Succeeded,
            "FAILED" => Self::Failed,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct JobSummary {
    #[serde(rename = "jobArn", skip_serializing_if = "Option::is_none")]
    pub job_arn: Option<String>,
    #[serde(rename = "jobId", skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    #[serde(rename = "jobName", skip_serializing_if = "Option::is_none")]
    pub job_name: Option<String>,
    #[serde(rename = "capacityUsage", skip_serializing_if = "Option::is_none")]
    pub capacity_usage: Option<Vec<JobCapacityUsageSummary>>,
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<i64>,
    #[serde(rename = "scheduledAt", skip_serializing_if = "Option::is_none")]
    pub scheduled_at: Option<i64>,
    #[serde(rename = "shareIdentifier", skip_serializing_if = "Option::is_none")]
    pub share_identifier: Option<String>,
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<JobStatus>,
    #[serde(rename = "statusReason", skip_serializing_if = "Option::is_none")]
    pub status_reason: Option<String>,
    #[serde(rename = "startedAt", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<i64>,
    #[serde(rename = "stoppedAt", skip_serializing_if = "Option::is_none")]
    pub stopped_at: Option<i64>,
    #[serde(rename = "container", skip_serializing_if = "Option::is_none")]
    pub container: Option<ContainerSummary>,
    #[serde(rename = "arrayProperties", skip_serializing_if = "Option::is_none")]
    pub array_properties: Option<ArrayPropertiesSummary>,
    #[serde(rename = "nodeProperties", skip_serializing_if = "Option::is_none")]
    pub node_properties: Option<NodePropertiesSummary>,
    #[serde(rename = "jobDefinition", skip_serializing_if = "Option::is_none")]
    pub job_definition: Option<String>,
    #[serde(rename = "isCancelled", skip_serializing_if = "Option::is_none")]
    pub is_cancelled: Option<bool>,
    #[serde(rename = "isTerminated", skip_serializing_if = "Option::is_none")]
    pub is_terminated: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct JobTimeout {
    #[serde(
        rename = "attemptDurationSeconds",
        skip_serializing_if = "Option::is_none"
    )]
    pub attempt_duration_seconds: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct KeyValuePair {
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "value", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct KeyValuesPair {
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "values", skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LaunchTemplateSpecification {
    #[serde(rename = "launchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<String>,
    #[serde(rename = "launchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<String>,
    #[serde(rename = "version", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(rename = "overrides", skip_serializing_if = "Option::is_none")]
    pub overrides: Option<Vec<LaunchTemplateSpecificationOverride>>,
    #[serde(rename = "userdataType", skip_serializing_if = "Option::is_none")]
    pub userdata_type: Option<UserdataType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LaunchTemplateSpecificationOverride {
    #[serde(rename = "launchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<String>,
    #[serde(rename = "launchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<String>,
    #[serde(rename = "version", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(
        rename = "targetInstanceTypes",
        skip_serializing_if = "Option::is_none"
    )]
    pub target_instance_types: Option<Vec<String>>,
    #[serde(rename = "userdataType", skip_serializing_if = "Option::is_none")]
    pub userdata_type: Option<UserdataType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LinuxParameters {
    #[serde(rename = "devices", skip_serializing_if = "Option::is_none")]
    pub devices: Option<Vec<Device>>,
    #[serde(rename = "initProcessEnabled", skip_serializing_if = "Option::is_none")]
    pub init_process_enabled: Option<bool>,
    #[serde(rename = "sharedMemorySize", skip_serializing_if = "Option::is_none")]
    pub shared_memory_size: Option<i32>,
    #[serde(rename = "tmpfs", skip_serializing_if = "Option::is_none")]
    pub tmpfs: Option<Vec<Tmpfs>>,
    #[serde(rename = "maxSwap", skip_serializing_if = "Option::is_none")]
    pub max_swap: Option<i32>,
    #[serde(rename = "swappiness", skip_serializing_if = "Option::is_none")]
    pub swappiness: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListJobsRequest {
    #[serde(rename = "jobQueue", skip_serializing_if = "Option::is_none")]
    pub job_queue: Option<String>,
    #[serde(rename = "arrayJobId", skip_serializing_if = "Option::is_none")]
    pub array_job_id: Option<String>,
    #[serde(rename = "multiNodeJobId", skip_serializing_if = "Option::is_none")]
    pub multi_node_job_id: Option<String>,
    #[serde(rename = "jobStatus", skip_serializing_if = "Option::is_none")]
    pub job_status: Option<JobStatus>,
    #[serde(rename = "maxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<KeyValuesPair>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListJobsResponse {
    #[serde(rename = "jobSummaryList", skip_serializing_if = "Option::is_none")]
    pub job_summary_list: Option<Vec<JobSummary>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceRequest {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceResponse {
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LogConfiguration {
    #[serde(rename = "logDriver")]
    pub log_driver: LogDriver,
    #[serde(rename = "options", skip_serializing_if = "Option::is_none")]
    pub options: Option<BTreeMap<String, String>>,
    #[serde(rename = "secretOptions", skip_serializing_if = "Option::is_none")]
    pub secret_options: Option<Vec<Secret>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum LogDriver {
    #[serde(rename = "json-file")]
    JsonFile,
    #[serde(rename = "syslog")]
    Syslog,
    #[serde(rename = "journald")]
    Journald,
    #[serde(rename = "gelf")]
    Gelf,
    #[serde(rename = "fluentd")]
    Fluentd,
    #[serde(rename = "awslogs")]
    Awslogs,
    #[serde(rename = "splunk")]
    Splunk,
    #[serde(rename = "awsfirelens")]
    Awsfirelens,
}

impl LogDriver {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::JsonFile => "json-file",
            Self::Syslog => "syslog",
            Self::Journald => "journald",
            Self::Gelf => "gelf",
            Self::Fluentd => "fluentd",
            Self::Awslogs => "awslogs",
            Self::Splunk => "splunk",
            Self::Awsfirelens => "awsfirelens",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "json-file" => Self::JsonFile,
            "syslog" => Self::Syslog,
            "journald" => Self::Journald,
            "gelf" => Self::Gelf,
            "fluentd" => Self::Fluentd,
            "awslogs" => Self::Awslogs,
            "splunk" => Self::Splunk,
            "awsfirelens" => Self::Awsfirelens,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ManagedInstancesLocalStorageConfiguration {
    #[serde(rename = "useLocalStorage", skip_serializing_if = "Option::is_none")]
    pub use_local_storage: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ManagedInstancesNetworkConfiguration {
    #[serde(rename = "subnets")]
    pub subnets: Vec<String>,
    #[serde(rename = "securityGroups")]
    pub security_groups: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ManagedInstancesProvider {
    #[serde(rename = "propagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<String>,
    #[serde(rename = "infrastructureRoleArn")]
    pub infrastructure_role_arn: String,
    #[serde(rename = "instanceLaunchTemplate")]
    pub instance_launch_template: InstanceLaunchTemplate,
    #[serde(
        rename = "infrastructureOptimization",
        skip_serializing_if = "Option::is_none"
    )]
    pub infrastructure_optimization: Option<InfrastructureOptimization>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ManagedInstancesStorageConfiguration {
    #[serde(rename = "storageSizeGiB", skip_serializing_if = "Option::is_none")]
    pub storage_size_gi_b: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MountPoint {
    #[serde(rename = "containerPath", skip_serializing_if = "Option::is_none")]
    pub container_path: Option<String>,
    #[serde(rename = "readOnly", skip_serializing_if = "Option::is_none")]
    pub read_only: Option<bool>,
    #[serde(rename = "sourceVolume", skip_serializing_if = "Option::is_none")]
    pub source_volume: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NetworkConfiguration {
    #[serde(rename = "assignPublicIp", skip_serializing_if = "Option::is_none")]
    pub assign_public_ip: Option<AssignPublicIp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NetworkInterface {
    #[serde(rename = "attachmentId", skip_serializing_if = "Option::is_none")]
    pub attachment_id: Option<String>,
    #[serde(rename = "ipv6Address", skip_serializing_if = "Option::is_none")]
    pub ipv6_address: Option<String>,
    #[serde(rename = "privateIpv4Address", skip_serializing_if = "Option::is_none")]
    pub private_ipv4_address: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NodeDetails {
    #[serde(rename = "nodeIndex", skip_serializing_if = "Option::is_none")]
    pub node_index: Option<i32>,
    #[serde(rename = "isMainNode", skip_serializing_if = "Option::is_none")]
    pub is_main_node: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NodeOverrides {
    #[serde(rename = "numNodes", skip_serializing_if = "Option::is_none")]
    pub num_nodes: Option<i32>,
    #[serde(
        rename = "nodePropertyOverrides",
        skip_serializing_if = "Option::is_none"
    )]
    pub node_property_overrides: Option<Vec<NodePropertyOverride>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NodeProperties {
    #[serde(rename = "numNodes")]
    pub num_nodes: i32,
    #[serde(rename = "mainNode")]
    pub main_node: i32,
    #[serde(rename = "nodeRangeProperties")]
    pub node_range_properties: Vec<NodeRangeProperty>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NodePropertiesSummary {
    #[serde(rename = "isMainNode", skip_serializing_if = "Option::is_none")]
    pub is_main_node: Option<bool>,
    #[serde(rename = "numNodes", skip_serializing_if = "Option::is_none")]
    pub num_nodes: Option<i32>,
    #[serde(rename = "nodeIndex", skip_serializing_if = "Option::is_none")]
    pub node_index: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NodePropertyOverride {
    #[serde(rename = "targetNodes")]
    pub target_nodes: String,
    #[serde(rename = "containerOverrides", skip_serializing_if = "Option::is_none")]
    pub container_overrides: Option<ContainerOverrides>,
    #[serde(
        rename = "ecsPropertiesOverride",
        skip_serializing_if = "Option::is_none"
    )]
    pub ecs_properties_override: Option<EcsPropertiesOverride>,
    #[serde(rename = "instanceTypes", skip_serializing_if = "Option::is_none")]
    pub instance_types: Option<Vec<String>>,
    #[serde(
        rename = "eksPropertiesOverride",
        skip_serializing_if = "Option::is_none"
    )]
    pub eks_properties_override: Option<EksPropertiesOverride>,
    #[serde(
        rename = "consumableResourcePropertiesOverride",
        skip_serializing_if = "Option::is_none"
    )]
    pub consumable_resource_properties_override: Option<ConsumableResourceProperties>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NodeRangeProperty {
    #[serde(rename = "targetNodes")]
    pub target_nodes: String,
    #[serde(rename = "container", skip_serializing_if = "Option::is_none")]
    pub container: Option<ContainerProperties>,
    #[serde(rename = "instanceTypes", skip_serializing_if = "Option::is_none")]
    pub instance_types: Option<Vec<String>>,
    #[serde(rename = "ecsProperties", skip_serializing_if = "Option::is_none")]
    pub ecs_properties: Option<EcsProperties>,
    #[serde(rename = "eksProperties", skip_serializing_if = "Option::is_none")]
    pub eks_properties: Option<EksProperties>,
    #[serde(
        rename = "consumableResourceProperties",
        skip_serializing_if = "Option::is_none"
    )]
    pub consumable_resource_properties: Option<ConsumableResourceProperties>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OrchestrationType {
    #[serde(rename = "ECS")]
    Ecs,
    #[serde(rename = "EKS")]
    Eks,
}

impl OrchestrationType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ecs => "ECS",
            Self::Eks => "EKS",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ECS" => Self::Ecs,
            "EKS" => Self::Eks,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PlatformCapability {
    #[serde(rename = "EC2")]
    Ec2,
    #[serde(rename = "FARGATE")]
    Fargate,
    #[serde(rename = "MANAGED_INSTANCES")]
    ManagedInstances,
}

impl PlatformCapability {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ec2 => "EC2",
            Self::Fargate => "FARGATE",
            Self::ManagedInstances => "MANAGED_INSTANCES",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "EC2" => Self::Ec2,
            "FARGATE" => Self::Fargate,
            "MANAGED_INSTANCES" => Self::ManagedInstances,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RegisterJobDefinitionRequest {
    #[serde(rename = "jobDefinitionName")]
    pub job_definition_name: String,
    #[serde(rename = "type")]
    pub r#type: JobDefinitionType,
    #[serde(rename = "parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<BTreeMap<String, String>>,
    #[serde(rename = "schedulingPriority", skip_serializing_if = "Option::is_none")]
    pub scheduling_priority: Option<i32>,
    #[serde(
        rename = "containerProperties",
        skip_serializing_if = "Option::is_none"
    )]
    pub container_properties: Option<ContainerProperties>,
    #[serde(rename = "nodeProperties", skip_serializing_if = "Option::is_none")]
    pub node_properties: Option<NodeProperties>,
    #[serde(rename = "retryStrategy", skip_serializing_if = "Option::is_none")]
    pub retry_strategy: Option<RetryStrategy>,
    #[serde(rename = "propagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<bool>,
    #[serde(rename = "timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<JobTimeout>,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    #[serde(
        rename = "platformCapabilities",
        skip_serializing_if = "Option::is_none"
    )]
    pub platform_capabilities: Option<Vec<PlatformCapability>>,
    #[serde(rename = "eksProperties", skip_serializing_if = "Option::is_none")]
    pub eks_properties: Option<EksProperties>,
    #[serde(rename = "ecsProperties", skip_serializing_if = "Option::is_none")]
    pub ecs_properties: Option<EcsProperties>,
    #[serde(
        rename = "consumableResourceProperties",
        skip_serializing_if = "Option::is_none"
    )]
    pub consumable_resource_properties: Option<ConsumableResourceProperties>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RegisterJobDefinitionResponse {
    #[serde(rename = "jobDefinitionName", skip_serializing_if = "Option::is_none")]
    pub job_definition_name: Option<String>,
    #[serde(rename = "jobDefinitionArn", skip_serializing_if = "Option::is_none")]
    pub job_definition_arn: Option<String>,
    #[serde(rename = "revision", skip_serializing_if = "Option::is_none")]
    pub revision: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RepositoryCredentials {
    #[serde(rename = "credentialsParameter")]
    pub credentials_parameter: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResourceRequirement {
    #[serde(rename = "value")]
    pub value: String,
    #[serde(rename = "type")]
    pub r#type: ResourceType,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ResourceType {
    #[serde(rename = "GPU")]
    Gpu,
    #[serde(rename = "VCPU")]
    Vcpu,
    #[serde(rename = "MEMORY")]
    Memory,
}

impl ResourceType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gpu => "GPU",
            Self::Vcpu => "VCPU",
            Self::Memory => "MEMORY",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "GPU" => Self::Gpu,
            "VCPU" => Self::Vcpu,
            "MEMORY" => Self::Memory,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum RetryAction {
    #[serde(rename = "RETRY")]
    Retry,
    #[serde(rename = "EXIT")]
    Exit,
}

impl RetryAction {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Retry => "RETRY",
            Self::Exit => "EXIT",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "RETRY" => Self::Retry,
            "EXIT" => Self::Exit,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RetryStrategy {
    #[serde(rename = "attempts", skip_serializing_if = "Option::is_none")]
    pub attempts: Option<i32>,
    #[serde(rename = "evaluateOnExit", skip_serializing_if = "Option::is_none")]
    pub evaluate_on_exit: Option<Vec<EvaluateOnExit>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RuntimePlatform {
    #[serde(
        rename = "operatingSystemFamily",
        skip_serializing_if = "Option::is_none"
    )]
    pub operating_system_family: Option<String>,
    #[serde(rename = "cpuArchitecture", skip_serializing_if = "Option::is_none")]
    pub cpu_architecture: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct S3FilesVolumeConfiguration {
    #[serde(rename = "fileSystemArn")]
    pub file_system_arn: String,
    #[serde(rename = "rootDirectory", skip_serializing_if = "Option::is_none")]
    pub root_directory: Option<String>,
    #[serde(
        rename = "transitEncryptionPort",
        skip_serializing_if = "Option::is_none"
    )]
    pub transit_encryption_port: Option<i32>,
    #[serde(rename = "accessPointArn", skip_serializing_if = "Option::is_none")]
    pub access_point_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Secret {
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "valueFrom")]
    pub value_from: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ServiceEnvironmentOrder {
    #[serde(rename = "order")]
    pub order: i32,
    #[serde(rename = "serviceEnvironment")]
    pub service_environment: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SubmitJobRequest {
    #[serde(rename = "jobName")]
    pub job_name: String,
    #[serde(rename = "jobQueue")]
    pub job_queue: String,
    #[serde(rename = "shareIdentifier", skip_serializing_if = "Option::is_none")]
    pub share_identifier: Option<String>,
    #[serde(
        rename = "schedulingPriorityOverride",
        skip_serializing_if = "Option::is_none"
    )]
    pub scheduling_priority_override: Option<i32>,
    #[serde(rename = "arrayProperties", skip_serializing_if = "Option::is_none")]
    pub array_properties: Option<ArrayProperties>,
    #[serde(rename = "dependsOn", skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<Vec<JobDependency>>,
    #[serde(rename = "jobDefinition")]
    pub job_definition: String,
    #[serde(rename = "parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<BTreeMap<String, String>>,
    #[serde(rename = "containerOverrides", skip_serializing_if = "Option::is_none")]
    pub container_overrides: Option<ContainerOverrides>,
    #[serde(rename = "nodeOverrides", skip_serializing_if = "Option::is_none")]
    pub node_overrides: Option<NodeOverrides>,
    #[serde(rename = "retryStrategy", skip_serializing_if = "Option::is_none")]
    pub retry_strategy: Option<RetryStrategy>,
    #[serde(rename = "propagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<bool>,
    #[serde(rename = "timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<JobTimeout>,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    #[serde(
        rename = "eksPropertiesOverride",
        skip_serializing_if = "Option::is_none"
    )]
    pub eks_properties_override: Option<EksPropertiesOverride>,
    #[serde(
        rename = "ecsPropertiesOverride",
        skip_serializing_if = "Option::is_none"
    )]
    pub ecs_properties_override: Option<EcsPropertiesOverride>,
    #[serde(
        rename = "consumableResourcePropertiesOverride",
        skip_serializing_if = "Option::is_none"
    )]
    pub consumable_resource_properties_override: Option<ConsumableResourceProperties>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SubmitJobResponse {
    #[serde(rename = "jobArn", skip_serializing_if = "Option::is_none")]
    pub job_arn: Option<String>,
    #[serde(rename = "jobName", skip_serializing_if = "Option::is_none")]
    pub job_name: Option<String>,
    #[serde(rename = "jobId", skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceRequest {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    #[serde(rename = "tags")]
    pub tags: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceResponse {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TaskContainerDependency {
    #[serde(rename = "containerName", skip_serializing_if = "Option::is_none")]
    pub container_name: Option<String>,
    #[serde(rename = "condition", skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TaskContainerDetails {
    #[serde(rename = "command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,
    #[serde(rename = "dependsOn", skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<Vec<TaskContainerDependency>>,
    #[serde(rename = "environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Vec<KeyValuePair>>,
    #[serde(rename = "essential", skip_serializing_if = "Option::is_none")]
    pub essential: Option<bool>,
    #[serde(
        rename = "firelensConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub firelens_configuration: Option<FirelensConfiguration>,
    #[serde(rename = "image", skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    #[serde(rename = "linuxParameters", skip_serializing_if = "Option::is_none")]
    pub linux_parameters: Option<LinuxParameters>,
    #[serde(rename = "logConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<LogConfiguration>,
    #[serde(rename = "mountPoints", skip_serializing_if = "Option::is_none")]
    pub mount_points: Option<Vec<MountPoint>>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<bool>,
    #[serde(
        rename = "readonlyRootFilesystem",
        skip_serializing_if = "Option::is_none"
    )]
    pub readonly_root_filesystem: Option<bool>,
    #[serde(
        rename = "repositoryCredentials",
        skip_serializing_if = "Option::is_none"
    )]
    pub repository_credentials: Option<RepositoryCredentials>,
    #[serde(
        rename = "resourceRequirements",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
    #[serde(rename = "secrets", skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<Secret>>,
    #[serde(rename = "ulimits", skip_serializing_if = "Option::is_none")]
    pub ulimits: Option<Vec<Ulimit>>,
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(rename = "startTimeout", skip_serializing_if = "Option::is_none")]
    pub start_timeout: Option<i32>,
    #[serde(rename = "stopTimeout", skip_serializing_if = "Option::is_none")]
    pub stop_timeout: Option<i32>,
    #[serde(rename = "exitCode", skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(rename = "logStreamName", skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<String>,
    #[serde(rename = "networkInterfaces", skip_serializing_if = "Option::is_none")]
    pub network_interfaces: Option<Vec<NetworkInterface>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TaskContainerOverrides {
    #[serde(rename = "command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,
    #[serde(rename = "environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Vec<KeyValuePair>>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(
        rename = "resourceRequirements",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TaskContainerProperties {
    #[serde(rename = "command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,
    #[serde(rename = "dependsOn", skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<Vec<TaskContainerDependency>>,
    #[serde(rename = "environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Vec<KeyValuePair>>,
    #[serde(rename = "essential", skip_serializing_if = "Option::is_none")]
    pub essential: Option<bool>,
    #[serde(
        rename = "firelensConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub firelens_configuration: Option<FirelensConfiguration>,
    #[serde(rename = "image")]
    pub image: String,
    #[serde(rename = "linuxParameters", skip_serializing_if = "Option::is_none")]
    pub linux_parameters: Option<LinuxParameters>,
    #[serde(rename = "logConfiguration", skip_serializing_if = "Option::is_none")]
    pub log_configuration: Option<LogConfiguration>,
    #[serde(rename = "mountPoints", skip_serializing_if = "Option::is_none")]
    pub mount_points: Option<Vec<MountPoint>>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "privileged", skip_serializing_if = "Option::is_none")]
    pub privileged: Option<bool>,
    #[serde(
        rename = "readonlyRootFilesystem",
        skip_serializing_if = "Option::is_none"
    )]
    pub readonly_root_filesystem: Option<bool>,
    #[serde(
        rename = "repositoryCredentials",
        skip_serializing_if = "Option::is_none"
    )]
    pub repository_credentials: Option<RepositoryCredentials>,
    #[serde(
        rename = "resourceRequirements",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
    #[serde(rename = "secrets", skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<Secret>>,
    #[serde(rename = "ulimits", skip_serializing_if = "Option::is_none")]
    pub ulimits: Option<Vec<Ulimit>>,
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(rename = "startTimeout", skip_serializing_if = "Option::is_none")]
    pub start_timeout: Option<i32>,
    #[serde(rename = "stopTimeout", skip_serializing_if = "Option::is_none")]
    pub stop_timeout: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TaskPropertiesOverride {
    #[serde(rename = "containers", skip_serializing_if = "Option::is_none")]
    pub containers: Option<Vec<TaskContainerOverrides>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TerminateJobRequest {
    #[serde(rename = "jobId")]
    pub job_id: String,
    #[serde(rename = "reason")]
    pub reason: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TerminateJobResponse {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Tmpfs {
    #[serde(rename = "containerPath")]
    pub container_path: String,
    #[serde(rename = "size")]
    pub size: i32,
    #[serde(rename = "mountOptions", skip_serializing_if = "Option::is_none")]
    pub mount_options: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ulimit {
    #[serde(rename = "hardLimit")]
    pub hard_limit: i32,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "softLimit")]
    pub soft_limit: i32,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceRequest {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    #[serde(rename = "tagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceResponse {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateComputeEnvironmentRequest {
    #[serde(rename = "computeEnvironment")]
    pub compute_environment: String,
    #[serde(rename = "state", skip_serializing_if = "Option::is_none")]
    pub state: Option<CEState>,
    #[serde(rename = "unmanagedvCpus", skip_serializing_if = "Option::is_none")]
    pub unmanagedv_cpus: Option<i32>,
    #[serde(rename = "computeResources", skip_serializing_if = "Option::is_none")]
    pub compute_resources: Option<ComputeResourceUpdate>,
    #[serde(rename = "serviceRole", skip_serializing_if = "Option::is_none")]
    pub service_role: Option<String>,
    #[serde(rename = "updatePolicy", skip_serializing_if = "Option::is_none")]
    pub update_policy: Option<UpdatePolicy>,
    #[serde(rename = "context", skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    #[serde(rename = "ecsSettings", skip_serializing_if = "Option::is_none")]
    pub ecs_settings: Option<EcsSettings>,
    #[serde(rename = "eksConfiguration", skip_serializing_if = "Option::is_none")]
    pub eks_configuration: Option<EksConfigurationUpdate>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateComputeEnvironmentResponse {
    #[serde(
        rename = "computeEnvironmentName",
        skip_serializing_if = "Option::is_none"
    )]
    pub compute_environment_name: Option<String>,
    #[serde(
        rename = "computeEnvironmentArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub compute_environment_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateJobQueueRequest {
    #[serde(rename = "jobQueue")]
    pub job_queue: String,
    #[serde(rename = "state", skip_serializing_if = "Option::is_none")]
    pub state: Option<JQState>,
    #[serde(
        rename = "schedulingPolicyArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub scheduling_policy_arn: Option<String>,
    #[serde(rename = "priority", skip_serializing_if = "Option::is_none")]
    pub priority: Option<i32>,
    #[serde(
        rename = "computeEnvironmentOrder",
        skip_serializing_if = "Option::is_none"
    )]
    pub compute_environment_order: Option<Vec<ComputeEnvironmentOrder>>,
    #[serde(
        rename = "serviceEnvironmentOrder",
        skip_serializing_if = "Option::is_none"
    )]
    pub service_environment_order: Option<Vec<ServiceEnvironmentOrder>>,
    #[serde(
        rename = "jobStateTimeLimitActions",
        skip_serializing_if = "Option::is_none"
    )]
    pub job_state_time_limit_actions: Option<Vec<JobStateTimeLimitAction>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateJobQueueResponse {
    #[serde(rename = "jobQueueName", skip_serializing_if = "Option::is_none")]
    pub job_queue_name: Option<String>,
    #[serde(rename = "jobQueueArn", skip_serializing_if = "Option::is_none")]
    pub job_queue_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateManagedInstancesProviderConfiguration {
    #[serde(rename = "propagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<String>,
    #[serde(
        rename = "infrastructureRoleArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub infrastructure_role_arn: Option<String>,
    #[serde(
        rename = "instanceLaunchTemplate",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_launch_template: Option<InstanceLaunchTemplateUpdate>,
    #[serde(
        rename = "infrastructureOptimization",
        skip_serializing_if = "Option::is_none"
    )]
    pub infrastructure_optimization: Option<InfrastructureOptimization>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdatePolicy {
    #[serde(
        rename = "terminateJobsOnUpdate",
        skip_serializing_if = "Option::is_none"
    )]
    pub terminate_jobs_on_update: Option<bool>,
    #[serde(
        rename = "jobExecutionTimeoutMinutes",
        skip_serializing_if = "Option::is_none"
    )]
    pub job_execution_timeout_minutes: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum UserdataType {
    #[serde(rename = "EKS_BOOTSTRAP_SH")]
    EksBootstrapSh,
    #[serde(rename = "EKS_NODEADM")]
    EksNodeadm,
}

impl UserdataType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EksBootstrapSh => "EKS_BOOTSTRAP_SH",
            Self::EksNodeadm => "EKS_NODEADM",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "EKS_BOOTSTRAP_SH" => Self::EksBootstrapSh,
            "EKS_NODEADM" => Self::EksNodeadm,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Volume {
    #[serde(rename = "host", skip_serializing_if = "Option::is_none")]
    pub host: Option<Host>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(
        rename = "efsVolumeConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub efs_volume_configuration: Option<EFSVolumeConfiguration>,
    #[serde(
        rename = "s3filesVolumeConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub s3files_volume_configuration: Option<S3FilesVolumeConfiguration>,
}

static ARRAY_JOB_DEPENDENCY_SHAPE: Shape = Shape {
    name: "ArrayJobDependency",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["N_TO_N", "SEQUENTIAL"],
    },
};
static ARRAY_JOB_STATUS_SUMMARY_SHAPE: Shape = Shape {
    name: "ArrayJobStatusSummary",
    sensitive: false,
    kind: Kind::Map {
        key: &STRING_SHAPE,
        value: &INTEGER_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static ARRAY_PROPERTIES_SHAPE: Shape = Shape {
    name: "ArrayProperties",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "size",
        shape: &INTEGER_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static ARRAY_PROPERTIES_DETAIL_SHAPE: Shape = Shape {
    name: "ArrayPropertiesDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "statusSummary",
            shape: &ARRAY_JOB_STATUS_SUMMARY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "statusSummaryLastUpdatedAt",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "size",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "index",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ARRAY_PROPERTIES_SUMMARY_SHAPE: Shape = Shape {
    name: "ArrayPropertiesSummary",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "size",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "index",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "statusSummary",
            shape: &ARRAY_JOB_STATUS_SUMMARY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "statusSummaryLastUpdatedAt",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ASSIGN_PUBLIC_IP_SHAPE: Shape = Shape {
    name: "AssignPublicIp",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ENABLED", "DISABLED"],
    },
};
static ATTEMPT_CONTAINER_DETAIL_SHAPE: Shape = Shape {
    name: "AttemptContainerDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "containerInstanceArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "taskArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "exitCode",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "reason",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logStreamName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "networkInterfaces",
            shape: &NETWORK_INTERFACE_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ATTEMPT_DETAIL_SHAPE: Shape = Shape {
    name: "AttemptDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "container",
            shape: &ATTEMPT_CONTAINER_DETAIL_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "startedAt",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "stoppedAt",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "statusReason",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "taskProperties",
            shape: &LIST_ATTEMPT_ECS_TASK_DETAILS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ATTEMPT_DETAILS_SHAPE: Shape = Shape {
    name: "AttemptDetails",
    sensitive: false,
    kind: Kind::List {
        member: &ATTEMPT_DETAIL_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ATTEMPT_ECS_TASK_DETAILS_SHAPE: Shape = Shape {
    name: "AttemptEcsTaskDetails",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "containerInstanceArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "taskArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "containers",
            shape: &LIST_ATTEMPT_TASK_CONTAINER_DETAILS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ATTEMPT_TASK_CONTAINER_DETAILS_SHAPE: Shape = Shape {
    name: "AttemptTaskContainerDetails",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "exitCode",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "reason",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logStreamName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "networkInterfaces",
            shape: &NETWORK_INTERFACE_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static BOOLEAN_SHAPE: Shape = Shape {
    name: "Boolean",
    sensitive: false,
    kind: Kind::Boolean,
};
static CE_STATE_SHAPE: Shape = Shape {
    name: "CEState",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ENABLED", "DISABLED"],
    },
};
static CE_STATUS_SHAPE: Shape = Shape {
    name: "CEStatus",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "CREATING", "UPDATING", "DELETING", "DELETED", "VALID", "INVALID",
        ],
    },
};
static CE_TYPE_SHAPE: Shape = Shape {
    name: "CEType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["MANAGED", "UNMANAGED"],
    },
};
static CR_ALLOCATION_STRATEGY_SHAPE: Shape = Shape {
    name: "CRAllocationStrategy",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "BEST_FIT",
            "BEST_FIT_PROGRESSIVE",
            "BEST_FIT_PROGRESSIVE_ORDERED",
            "SPOT_CAPACITY_OPTIMIZED",
            "SPOT_PRICE_CAPACITY_OPTIMIZED",
            "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED",
        ],
    },
};
static CR_TYPE_SHAPE: Shape = Shape {
    name: "CRType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "EC2",
            "SPOT",
            "FARGATE",
            "FARGATE_SPOT",
            "ECS_MANAGED_INSTANCES",
        ],
    },
};
static CR_UPDATE_ALLOCATION_STRATEGY_SHAPE: Shape = Shape {
    name: "CRUpdateAllocationStrategy",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "BEST_FIT_PROGRESSIVE",
            "BEST_FIT_PROGRESSIVE_ORDERED",
            "SPOT_CAPACITY_OPTIMIZED",
            "SPOT_PRICE_CAPACITY_OPTIMIZED",
            "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED",
        ],
    },
};
static CANCEL_JOB_REQUEST_SHAPE: Shape = Shape {
    name: "CancelJobRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobId",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "reason",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static CANCEL_JOB_RESPONSE_SHAPE: Shape = Shape {
    name: "CancelJobResponse",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static CAPACITY_RESERVATION_REQUEST_SHAPE: Shape = Shape {
    name: "CapacityReservationRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "reservationGroupArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "reservationPreference",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static COMPUTE_ENVIRONMENT_DETAIL_SHAPE: Shape = Shape {
    name: "ComputeEnvironmentDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "computeEnvironmentName",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "computeEnvironmentArn",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "unmanagedvCpus",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ecsClusterArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "tags",
            shape: &TAGRIS_TAGS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "type",
            shape: &CE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "state",
            shape: &CE_STATE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "status",
            shape: &CE_STATUS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "statusReason",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "computeResources",
            shape: &COMPUTE_RESOURCE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "serviceRole",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "updatePolicy",
            shape: &UPDATE_POLICY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "eksConfiguration",
            shape: &EKS_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "containerOrchestrationType",
            shape: &ORCHESTRATION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "uuid",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "context",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ecsSettings",
            shape: &ECS_SETTINGS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static COMPUTE_ENVIRONMENT_DETAIL_LIST_SHAPE: Shape = Shape {
    name: "ComputeEnvironmentDetailList",
    sensitive: false,
    kind: Kind::List {
        member: &COMPUTE_ENVIRONMENT_DETAIL_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static COMPUTE_ENVIRONMENT_ORDER_SHAPE: Shape = Shape {
    name: "ComputeEnvironmentOrder",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "order",
            shape: &INTEGER_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "computeEnvironment",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static COMPUTE_ENVIRONMENT_ORDERS_SHAPE: Shape = Shape {
    name: "ComputeEnvironmentOrders",
    sensitive: false,
    kind: Kind::List {
        member: &COMPUTE_ENVIRONMENT_ORDER_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static COMPUTE_RESOURCE_SHAPE: Shape = Shape {
    name: "ComputeResource",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "type",
            shape: &CR_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "allocationStrategy",
            shape: &CR_ALLOCATION_STRATEGY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "minvCpus",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "maxvCpus",
            shape: &INTEGER_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "desiredvCpus",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "instanceTypes",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "imageId",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "subnets",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "securityGroupIds",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ec2KeyPair",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "instanceRole",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "tags",
            shape: &TAGS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "placementGroup",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "bidPercentage",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "spotIamFleetRole",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "launchTemplate",
            shape: &LAUNCH_TEMPLATE_SPECIFICATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ec2Configuration",
            shape: &EC2_CONFIGURATION_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "scalingPolicy",
            shape: &COMPUTE_SCALING_POLICY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "managedInstancesProvider",
            shape: &MANAGED_INSTANCES_PROVIDER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "capacityTags",
            shape: &TAGRIS_TAGS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static COMPUTE_RESOURCE_UPDATE_SHAPE: Shape = Shape {
    name: "ComputeResourceUpdate",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "minvCpus",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "maxvCpus",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "desiredvCpus",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "subnets",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "securityGroupIds",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "allocationStrategy",
            shape: &CR_UPDATE_ALLOCATION_STRATEGY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "instanceTypes",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ec2KeyPair",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "instanceRole",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "tags",
            shape: &TAGS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "placementGroup",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "bidPercentage",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "launchTemplate",
            shape: &LAUNCH_TEMPLATE_SPECIFICATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ec2Configuration",
            shape: &EC2_CONFIGURATION_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "updateToLatestImageVersion",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "type",
            shape: &CR_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "imageId",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "scalingPolicy",
            shape: &COMPUTE_SCALING_POLICY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "managedInstancesProvider",
            shape: &UPDATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "capacityTags",
            shape: &TAGRIS_TAGS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static COMPUTE_SCALING_POLICY_SHAPE: Shape = Shape {
    name: "ComputeScalingPolicy",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "minScaleDownDelayMinutes",
        shape: &INTEGER_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static CONSUMABLE_RESOURCE_LIST_SHAPE: Shape = Shape {
    name: "ConsumableResourceList",
    sensitive: false,
    kind: Kind::List {
        member: &CONSUMABLE_RESOURCE_REQUIREMENT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static CONSUMABLE_RESOURCE_PROPERTIES_SHAPE: Shape = Shape {
    name: "ConsumableResourceProperties",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "consumableResourceList",
        shape: &CONSUMABLE_RESOURCE_LIST_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static CONSUMABLE_RESOURCE_REQUIREMENT_SHAPE: Shape = Shape {
    name: "ConsumableResourceRequirement",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "consumableResource",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "quantity",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CONTAINER_DETAIL_SHAPE: Shape = Shape {
    name: "ContainerDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "image",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "vcpus",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "memory",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "command",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobRoleArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "executionRoleArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "volumes",
            shape: &VOLUMES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "environment",
            shape: &ENVIRONMENT_VARIABLES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "mountPoints",
            shape: &MOUNT_POINTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "readonlyRootFilesystem",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ulimits",
            shape: &ULIMITS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "privileged",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "user",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "exitCode",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "reason",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "containerInstanceArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "taskArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logStreamName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "instanceType",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "networkInterfaces",
            shape: &NETWORK_INTERFACE_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "resourceRequirements",
            shape: &RESOURCE_REQUIREMENTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "linuxParameters",
            shape: &LINUX_PARAMETERS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logConfiguration",
            shape: &LOG_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "secrets",
            shape: &SECRET_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "networkConfiguration",
            shape: &NETWORK_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "fargatePlatformConfiguration",
            shape: &FARGATE_PLATFORM_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ephemeralStorage",
            shape: &EPHEMERAL_STORAGE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "runtimePlatform",
            shape: &RUNTIME_PLATFORM_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "repositoryCredentials",
            shape: &REPOSITORY_CREDENTIALS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "enableExecuteCommand",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CONTAINER_INSIGHTS_SHAPE: Shape = Shape {
    name: "ContainerInsights",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ENABLED", "ENHANCED", "DISABLED"],
    },
};
static CONTAINER_OVERRIDES_SHAPE: Shape = Shape {
    name: "ContainerOverrides",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "vcpus",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "memory",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "command",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "instanceType",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "environment",
            shape: &ENVIRONMENT_VARIABLES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "resourceRequirements",
            shape: &RESOURCE_REQUIREMENTS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CONTAINER_PROPERTIES_SHAPE: Shape = Shape {
    name: "ContainerProperties",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "image",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "vcpus",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "memory",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "command",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobRoleArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "executionRoleArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "volumes",
            shape: &VOLUMES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "environment",
            shape: &ENVIRONMENT_VARIABLES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "mountPoints",
            shape: &MOUNT_POINTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "readonlyRootFilesystem",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "privileged",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ulimits",
            shape: &ULIMITS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "user",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "instanceType",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "resourceRequirements",
            shape: &RESOURCE_REQUIREMENTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "linuxParameters",
            shape: &LINUX_PARAMETERS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logConfiguration",
            shape: &LOG_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "secrets",
            shape: &SECRET_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "networkConfiguration",
            shape: &NETWORK_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "fargatePlatformConfiguration",
            shape: &FARGATE_PLATFORM_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "enableExecuteCommand",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ephemeralStorage",
            shape: &EPHEMERAL_STORAGE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "runtimePlatform",
            shape: &RUNTIME_PLATFORM_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "repositoryCredentials",
            shape: &REPOSITORY_CREDENTIALS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CONTAINER_SUMMARY_SHAPE: Shape = Shape {
    name: "ContainerSummary",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "exitCode",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "reason",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_COMPUTE_ENVIRONMENT_REQUEST_SHAPE: Shape = Shape {
    name: "CreateComputeEnvironmentRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "computeEnvironmentName",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "type",
            shape: &CE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "state",
            shape: &CE_STATE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "unmanagedvCpus",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "computeResources",
            shape: &COMPUTE_RESOURCE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "serviceRole",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "tags",
            shape: &TAGRIS_TAGS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "eksConfiguration",
            shape: &EKS_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "context",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ecsSettings",
            shape: &ECS_SETTINGS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_COMPUTE_ENVIRONMENT_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateComputeEnvironmentResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "computeEnvironmentName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "computeEnvironmentArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_JOB_QUEUE_REQUEST_SHAPE: Shape = Shape {
    name: "CreateJobQueueRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobQueueName",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "state",
            shape: &JQ_STATE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "schedulingPolicyArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "priority",
            shape: &INTEGER_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "computeEnvironmentOrder",
            shape: &COMPUTE_ENVIRONMENT_ORDERS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "serviceEnvironmentOrder",
            shape: &SERVICE_ENVIRONMENT_ORDERS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobQueueType",
            shape: &JOB_QUEUE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "tags",
            shape: &TAGRIS_TAGS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobStateTimeLimitActions",
            shape: &JOB_STATE_TIME_LIMIT_ACTIONS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_JOB_QUEUE_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateJobQueueResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobQueueName",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "jobQueueArn",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DELETE_COMPUTE_ENVIRONMENT_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteComputeEnvironmentRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "computeEnvironment",
        shape: &STRING_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_COMPUTE_ENVIRONMENT_RESPONSE_SHAPE: Shape = Shape {
    name: "DeleteComputeEnvironmentResponse",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static DELETE_JOB_QUEUE_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteJobQueueRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "jobQueue",
        shape: &STRING_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_JOB_QUEUE_RESPONSE_SHAPE: Shape = Shape {
    name: "DeleteJobQueueResponse",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static DEREGISTER_JOB_DEFINITION_REQUEST_SHAPE: Shape = Shape {
    name: "DeregisterJobDefinitionRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "jobDefinition",
        shape: &STRING_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DEREGISTER_JOB_DEFINITION_RESPONSE_SHAPE: Shape = Shape {
    name: "DeregisterJobDefinitionResponse",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static DESCRIBE_COMPUTE_ENVIRONMENTS_REQUEST_SHAPE: Shape = Shape {
    name: "DescribeComputeEnvironmentsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "computeEnvironments",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "maxResults",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextToken",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DESCRIBE_COMPUTE_ENVIRONMENTS_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribeComputeEnvironmentsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "computeEnvironments",
            shape: &COMPUTE_ENVIRONMENT_DETAIL_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextToken",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DESCRIBE_JOB_DEFINITIONS_REQUEST_SHAPE: Shape = Shape {
    name: "DescribeJobDefinitionsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobDefinitions",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "maxResults",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobDefinitionName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "status",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextToken",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DESCRIBE_JOB_DEFINITIONS_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribeJobDefinitionsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobDefinitions",
            shape: &JOB_DEFINITION_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextToken",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DESCRIBE_JOB_QUEUES_REQUEST_SHAPE: Shape = Shape {
    name: "DescribeJobQueuesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobQueues",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "maxResults",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextToken",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DESCRIBE_JOB_QUEUES_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribeJobQueuesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobQueues",
            shape: &JOB_QUEUE_DETAIL_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextToken",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DESCRIBE_JOBS_REQUEST_SHAPE: Shape = Shape {
    name: "DescribeJobsRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "jobs",
        shape: &STRING_LIST_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DESCRIBE_JOBS_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribeJobsResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "jobs",
        shape: &JOB_DETAIL_LIST_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static DEVICE_SHAPE: Shape = Shape {
    name: "Device",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "hostPath",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "containerPath",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "permissions",
            shape: &DEVICE_CGROUP_PERMISSIONS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DEVICE_CGROUP_PERMISSION_SHAPE: Shape = Shape {
    name: "DeviceCgroupPermission",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["READ", "WRITE", "MKNOD"],
    },
};
static DEVICE_CGROUP_PERMISSIONS_SHAPE: Shape = Shape {
    name: "DeviceCgroupPermissions",
    sensitive: false,
    kind: Kind::List {
        member: &DEVICE_CGROUP_PERMISSION_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static DEVICES_LIST_SHAPE: Shape = Shape {
    name: "DevicesList",
    sensitive: false,
    kind: Kind::List {
        member: &DEVICE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static DOUBLE_SHAPE: Shape = Shape {
    name: "Double",
    sensitive: false,
    kind: Kind::Float,
};
static EFS_AUTHORIZATION_CONFIG_SHAPE: Shape = Shape {
    name: "EFSAuthorizationConfig",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "accessPointId",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "iam",
            shape: &EFS_AUTHORIZATION_CONFIG_IAM_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EFS_AUTHORIZATION_CONFIG_IAM_SHAPE: Shape = Shape {
    name: "EFSAuthorizationConfigIAM",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ENABLED", "DISABLED"],
    },
};
static EFS_TRANSIT_ENCRYPTION_SHAPE: Shape = Shape {
    name: "EFSTransitEncryption",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ENABLED", "DISABLED"],
    },
};
static EFS_VOLUME_CONFIGURATION_SHAPE: Shape = Shape {
    name: "EFSVolumeConfiguration",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "fileSystemId",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "rootDirectory",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "transitEncryption",
            shape: &EFS_TRANSIT_ENCRYPTION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "transitEncryptionPort",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "authorizationConfig",
            shape: &EFS_AUTHORIZATION_CONFIG_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EC2_CONFIGURATION_SHAPE: Shape = Shape {
    name: "Ec2Configuration",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "imageType",
            shape: &IMAGE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "imageIdOverride",
            shape: &IMAGE_ID_OVERRIDE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "batchImageStatus",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "imageKubernetesVersion",
            shape: &KUBERNETES_VERSION_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EC2_CONFIGURATION_LIST_SHAPE: Shape = Shape {
    name: "Ec2ConfigurationList",
    sensitive: false,
    kind: Kind::List {
        member: &EC2_CONFIGURATION_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ECS_PROPERTIES_SHAPE: Shape = Shape {
    name: "EcsProperties",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "taskProperties",
        shape: &LIST_ECS_TASK_PROPERTIES_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static ECS_PROPERTIES_DETAIL_SHAPE: Shape = Shape {
    name: "EcsPropertiesDetail",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "taskProperties",
        shape: &LIST_ECS_TASK_DETAILS_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static ECS_PROPERTIES_OVERRIDE_SHAPE: Shape = Shape {
    name: "EcsPropertiesOverride",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "taskProperties",
        shape: &LIST_TASK_PROPERTIES_OVERRIDE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static ECS_SETTINGS_SHAPE: Shape = Shape {
    name: "EcsSettings",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "containerInsights",
        shape: &CONTAINER_INSIGHTS_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static ECS_TASK_DETAILS_SHAPE: Shape = Shape {
    name: "EcsTaskDetails",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "containers",
            shape: &LIST_TASK_CONTAINER_DETAILS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "containerInstanceArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "taskArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ephemeralStorage",
            shape: &EPHEMERAL_STORAGE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "executionRoleArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "platformVersion",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ipcMode",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "taskRoleArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "pidMode",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "networkConfiguration",
            shape: &NETWORK_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "runtimePlatform",
            shape: &RUNTIME_PLATFORM_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "volumes",
            shape: &VOLUMES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "enableExecuteCommand",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "networkMode",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ECS_TASK_PROPERTIES_SHAPE: Shape = Shape {
    name: "EcsTaskProperties",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "containers",
            shape: &LIST_TASK_CONTAINER_PROPERTIES_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ephemeralStorage",
            shape: &EPHEMERAL_STORAGE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "executionRoleArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "platformVersion",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ipcMode",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "taskRoleArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "pidMode",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "networkConfiguration",
            shape: &NETWORK_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "runtimePlatform",
            shape: &RUNTIME_PLATFORM_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "volumes",
            shape: &VOLUMES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "enableExecuteCommand",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "networkMode",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_ACCESS_ENTRY_SHAPE: Shape = Shape {
    name: "EksAccessEntry",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "desiredState",
            shape: &EKS_ACCESS_ENTRY_DESIRED_STATE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "status",
            shape: &EKS_ACCESS_ENTRY_STATUS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_ACCESS_ENTRY_DESIRED_STATE_SHAPE: Shape = Shape {
    name: "EksAccessEntryDesiredState",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ENABLED", "DISABLED", "INHERIT_FROM_CLUSTER"],
    },
};
static EKS_ACCESS_ENTRY_STATUS_SHAPE: Shape = Shape {
    name: "EksAccessEntryStatus",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ACTIVE", "INACTIVE"],
    },
};
static EKS_ANNOTATIONS_MAP_SHAPE: Shape = Shape {
    name: "EksAnnotationsMap",
    sensitive: false,
    kind: Kind::Map {
        key: &STRING_SHAPE,
        value: &STRING_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static EKS_ATTEMPT_CONTAINER_DETAIL_SHAPE: Shape = Shape {
    name: "EksAttemptContainerDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "containerID",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "exitCode",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "reason",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_ATTEMPT_CONTAINER_DETAILS_SHAPE: Shape = Shape {
    name: "EksAttemptContainerDetails",
    sensitive: false,
    kind: Kind::List {
        member: &EKS_ATTEMPT_CONTAINER_DETAIL_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static EKS_ATTEMPT_DETAIL_SHAPE: Shape = Shape {
    name: "EksAttemptDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "containers",
            shape: &EKS_ATTEMPT_CONTAINER_DETAILS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "initContainers",
            shape: &EKS_ATTEMPT_CONTAINER_DETAILS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "eksClusterArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "podName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "podNamespace",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nodeName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "startedAt",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "stoppedAt",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "statusReason",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_ATTEMPT_DETAILS_SHAPE: Shape = Shape {
    name: "EksAttemptDetails",
    sensitive: false,
    kind: Kind::List {
        member: &EKS_ATTEMPT_DETAIL_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static EKS_CONFIGURATION_SHAPE: Shape = Shape {
    name: "EksConfiguration",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "eksClusterArn",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "kubernetesNamespace",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "accessEntry",
            shape: &EKS_ACCESS_ENTRY_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_CONFIGURATION_UPDATE_SHAPE: Shape = Shape {
    name: "EksConfigurationUpdate",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "accessEntry",
        shape: &EKS_ACCESS_ENTRY_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static EKS_CONTAINER_SHAPE: Shape = Shape {
    name: "EksContainer",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "image",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "imagePullPolicy",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "command",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "args",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "env",
            shape: &EKS_CONTAINER_ENVIRONMENT_VARIABLES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "resources",
            shape: &EKS_CONTAINER_RESOURCE_REQUIREMENTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "volumeMounts",
            shape: &EKS_CONTAINER_VOLUME_MOUNTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "securityContext",
            shape: &EKS_CONTAINER_SECURITY_CONTEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_CONTAINER_DETAIL_SHAPE: Shape = Shape {
    name: "EksContainerDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "image",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "imagePullPolicy",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "command",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "args",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "env",
            shape: &EKS_CONTAINER_ENVIRONMENT_VARIABLES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "resources",
            shape: &EKS_CONTAINER_RESOURCE_REQUIREMENTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "exitCode",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "reason",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "volumeMounts",
            shape: &EKS_CONTAINER_VOLUME_MOUNTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "securityContext",
            shape: &EKS_CONTAINER_SECURITY_CONTEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_CONTAINER_DETAILS_SHAPE: Shape = Shape {
    name: "EksContainerDetails",
    sensitive: false,
    kind: Kind::List {
        member: &EKS_CONTAINER_DETAIL_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static EKS_CONTAINER_ENVIRONMENT_VARIABLE_SHAPE: Shape = Shape {
    name: "EksContainerEnvironmentVariable",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "value",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_CONTAINER_ENVIRONMENT_VARIABLES_SHAPE: Shape = Shape {
    name: "EksContainerEnvironmentVariables",
    sensitive: false,
    kind: Kind::List {
        member: &EKS_CONTAINER_ENVIRONMENT_VARIABLE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static EKS_CONTAINER_LINUX_CAPABILITIES_SHAPE: Shape = Shape {
    name: "EksContainerLinuxCapabilities",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "add",
            shape: &EKS_CONTAINER_LINUX_CAPABILITY_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "drop",
            shape: &EKS_CONTAINER_LINUX_CAPABILITY_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_CONTAINER_LINUX_CAPABILITY_SHAPE: Shape = Shape {
    name: "EksContainerLinuxCapability",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: None,
        one_of: &[],
    },
};
static EKS_CONTAINER_LINUX_CAPABILITY_LIST_SHAPE: Shape = Shape {
    name: "EksContainerLinuxCapabilityList",
    sensitive: false,
    kind: Kind::List {
        member: &EKS_CONTAINER_LINUX_CAPABILITY_SHAPE,
        length: Bounds {
            min: Some(0),
            max: Some(64),
        },
        flattened: false,
    },
};
static EKS_CONTAINER_OVERRIDE_SHAPE: Shape = Shape {
    name: "EksContainerOverride",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "image",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "command",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "args",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "env",
            shape: &EKS_CONTAINER_ENVIRONMENT_VARIABLES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "resources",
            shape: &EKS_CONTAINER_RESOURCE_REQUIREMENTS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_CONTAINER_OVERRIDE_LIST_SHAPE: Shape = Shape {
    name: "EksContainerOverrideList",
    sensitive: false,
    kind: Kind::List {
        member: &EKS_CONTAINER_OVERRIDE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static EKS_CONTAINER_RESOURCE_REQUIREMENTS_SHAPE: Shape = Shape {
    name: "EksContainerResourceRequirements",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "limits",
            shape: &EKS_LIMITS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "requests",
            shape: &EKS_REQUESTS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_CONTAINER_SECURITY_CONTEXT_SHAPE: Shape = Shape {
    name: "EksContainerSecurityContext",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "runAsUser",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "runAsGroup",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "privileged",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "allowPrivilegeEscalation",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "readOnlyRootFilesystem",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "runAsNonRoot",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "capabilities",
            shape: &EKS_CONTAINER_LINUX_CAPABILITIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "seccompProfile",
            shape: &EKS_SECCOMP_PROFILE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_CONTAINER_VOLUME_MOUNT_SHAPE: Shape = Shape {
    name: "EksContainerVolumeMount",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "mountPath",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "subPath",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "readOnly",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_CONTAINER_VOLUME_MOUNTS_SHAPE: Shape = Shape {
    name: "EksContainerVolumeMounts",
    sensitive: false,
    kind: Kind::List {
        member: &EKS_CONTAINER_VOLUME_MOUNT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static EKS_CONTAINERS_SHAPE: Shape = Shape {
    name: "EksContainers",
    sensitive: false,
    kind: Kind::List {
        member: &EKS_CONTAINER_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static EKS_EMPTY_DIR_SHAPE: Shape = Shape {
    name: "EksEmptyDir",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "medium",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "sizeLimit",
            shape: &QUANTITY_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_HOST_PATH_SHAPE: Shape = Shape {
    name: "EksHostPath",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "path",
        shape: &STRING_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static EKS_LABELS_MAP_SHAPE: Shape = Shape {
    name: "EksLabelsMap",
    sensitive: false,
    kind: Kind::Map {
        key: &STRING_SHAPE,
        value: &STRING_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static EKS_LIMITS_SHAPE: Shape = Shape {
    name: "EksLimits",
    sensitive: false,
    kind: Kind::Map {
        key: &STRING_SHAPE,
        value: &QUANTITY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static EKS_METADATA_SHAPE: Shape = Shape {
    name: "EksMetadata",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "labels",
            shape: &EKS_LABELS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "annotations",
            shape: &EKS_ANNOTATIONS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "namespace",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_PERSISTENT_VOLUME_CLAIM_SHAPE: Shape = Shape {
    name: "EksPersistentVolumeClaim",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "claimName",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "readOnly",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_POD_PROPERTIES_SHAPE: Shape = Shape {
    name: "EksPodProperties",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "serviceAccountName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "hostNetwork",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "dnsPolicy",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "imagePullSecrets",
            shape: &IMAGE_PULL_SECRETS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "containers",
            shape: &EKS_CONTAINERS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "initContainers",
            shape: &EKS_CONTAINERS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "volumes",
            shape: &EKS_VOLUMES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "metadata",
            shape: &EKS_METADATA_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "shareProcessNamespace",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "securityContext",
            shape: &EKS_POD_SECURITY_CONTEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_POD_PROPERTIES_DETAIL_SHAPE: Shape = Shape {
    name: "EksPodPropertiesDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "serviceAccountName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "hostNetwork",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "dnsPolicy",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "imagePullSecrets",
            shape: &IMAGE_PULL_SECRETS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "containers",
            shape: &EKS_CONTAINER_DETAILS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "initContainers",
            shape: &EKS_CONTAINER_DETAILS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "volumes",
            shape: &EKS_VOLUMES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "podName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nodeName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "metadata",
            shape: &EKS_METADATA_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "shareProcessNamespace",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "securityContext",
            shape: &EKS_POD_SECURITY_CONTEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_POD_PROPERTIES_OVERRIDE_SHAPE: Shape = Shape {
    name: "EksPodPropertiesOverride",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "containers",
            shape: &EKS_CONTAINER_OVERRIDE_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "initContainers",
            shape: &EKS_CONTAINER_OVERRIDE_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "metadata",
            shape: &EKS_METADATA_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_POD_SECURITY_CONTEXT_SHAPE: Shape = Shape {
    name: "EksPodSecurityContext",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "runAsUser",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "runAsGroup",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "runAsNonRoot",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "seccompProfile",
            shape: &EKS_SECCOMP_PROFILE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "fsGroup",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_PROPERTIES_SHAPE: Shape = Shape {
    name: "EksProperties",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "podProperties",
        shape: &EKS_POD_PROPERTIES_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static EKS_PROPERTIES_DETAIL_SHAPE: Shape = Shape {
    name: "EksPropertiesDetail",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "podProperties",
        shape: &EKS_POD_PROPERTIES_DETAIL_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static EKS_PROPERTIES_OVERRIDE_SHAPE: Shape = Shape {
    name: "EksPropertiesOverride",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "podProperties",
        shape: &EKS_POD_PROPERTIES_OVERRIDE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static EKS_REQUESTS_SHAPE: Shape = Shape {
    name: "EksRequests",
    sensitive: false,
    kind: Kind::Map {
        key: &STRING_SHAPE,
        value: &QUANTITY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static EKS_SECCOMP_LOCALHOST_PROFILE_SHAPE: Shape = Shape {
    name: "EksSeccompLocalhostProfile",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(4095),
        },
        pattern: None,
        one_of: &[],
    },
};
static EKS_SECCOMP_PROFILE_SHAPE: Shape = Shape {
    name: "EksSeccompProfile",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "type",
            shape: &EKS_SECCOMP_PROFILE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "localhostProfile",
            shape: &EKS_SECCOMP_LOCALHOST_PROFILE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_SECCOMP_PROFILE_TYPE_SHAPE: Shape = Shape {
    name: "EksSeccompProfileType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["RuntimeDefault", "Localhost", "Unconfined"],
    },
};
static EKS_SECRET_SHAPE: Shape = Shape {
    name: "EksSecret",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "secretName",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "optional",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_VOLUME_SHAPE: Shape = Shape {
    name: "EksVolume",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "hostPath",
            shape: &EKS_HOST_PATH_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "emptyDir",
            shape: &EKS_EMPTY_DIR_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "secret",
            shape: &EKS_SECRET_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "persistentVolumeClaim",
            shape: &EKS_PERSISTENT_VOLUME_CLAIM_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EKS_VOLUMES_SHAPE: Shape = Shape {
    name: "EksVolumes",
    sensitive: false,
    kind: Kind::List {
        member: &EKS_VOLUME_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ENVIRONMENT_VARIABLES_SHAPE: Shape = Shape {
    name: "EnvironmentVariables",
    sensitive: false,
    kind: Kind::List {
        member: &KEY_VALUE_PAIR_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static EPHEMERAL_STORAGE_SHAPE: Shape = Shape {
    name: "EphemeralStorage",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "sizeInGiB",
        shape: &INTEGER_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static EVALUATE_ON_EXIT_SHAPE: Shape = Shape {
    name: "EvaluateOnExit",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "onStatusReason",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "onReason",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "onExitCode",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "action",
            shape: &RETRY_ACTION_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static EVALUATE_ON_EXIT_LIST_SHAPE: Shape = Shape {
    name: "EvaluateOnExitList",
    sensitive: false,
    kind: Kind::List {
        member: &EVALUATE_ON_EXIT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static FARGATE_PLATFORM_CONFIGURATION_SHAPE: Shape = Shape {
    name: "FargatePlatformConfiguration",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "platformVersion",
        shape: &STRING_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static FIRELENS_CONFIGURATION_SHAPE: Shape = Shape {
    name: "FirelensConfiguration",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "type",
            shape: &FIRELENS_CONFIGURATION_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "options",
            shape: &FIRELENS_CONFIGURATION_OPTIONS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static FIRELENS_CONFIGURATION_OPTIONS_MAP_SHAPE: Shape = Shape {
    name: "FirelensConfigurationOptionsMap",
    sensitive: false,
    kind: Kind::Map {
        key: &STRING_SHAPE,
        value: &STRING_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static FIRELENS_CONFIGURATION_TYPE_SHAPE: Shape = Shape {
    name: "FirelensConfigurationType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["fluentd", "fluentbit"],
    },
};
static HOST_SHAPE: Shape = Shape {
    name: "Host",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "sourcePath",
        shape: &STRING_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static IMAGE_ID_OVERRIDE_SHAPE: Shape = Shape {
    name: "ImageIdOverride",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(256),
        },
        pattern: None,
        one_of: &[],
    },
};
static IMAGE_PULL_SECRET_SHAPE: Shape = Shape {
    name: "ImagePullSecret",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "name",
        shape: &STRING_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static IMAGE_PULL_SECRETS_SHAPE: Shape = Shape {
    name: "ImagePullSecrets",
    sensitive: false,
    kind: Kind::List {
        member: &IMAGE_PULL_SECRET_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static IMAGE_TYPE_SHAPE: Shape = Shape {
    name: "ImageType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(256),
        },
        pattern: None,
        one_of: &[],
    },
};
static INFRASTRUCTURE_OPTIMIZATION_SHAPE: Shape = Shape {
    name: "InfrastructureOptimization",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "scaleInAfter",
        shape: &INTEGER_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static INSTANCE_LAUNCH_TEMPLATE_SHAPE: Shape = Shape {
    name: "InstanceLaunchTemplate",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ec2InstanceProfileArn",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "networkConfiguration",
            shape: &MANAGED_INSTANCES_NETWORK_CONFIGURATION_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "instanceRequirements",
            shape: &INSTANCE_REQUIREMENTS_REQUEST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "capacityOptionType",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "storageConfiguration",
            shape: &MANAGED_INSTANCES_STORAGE_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "monitoring",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "fipsEnabled",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "capacityReservations",
            shape: &CAPACITY_RESERVATION_REQUEST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "instanceMetadataTagsPropagation",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "localStorageConfiguration",
            shape: &MANAGED_INSTANCES_LOCAL_STORAGE_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static INSTANCE_LAUNCH_TEMPLATE_UPDATE_SHAPE: Shape = Shape {
    name: "InstanceLaunchTemplateUpdate",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ec2InstanceProfileArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "networkConfiguration",
            shape: &MANAGED_INSTANCES_NETWORK_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "instanceRequirements",
            shape: &INSTANCE_REQUIREMENTS_REQUEST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "storageConfiguration",
            shape: &MANAGED_INSTANCES_STORAGE_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "monitoring",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "capacityReservations",
            shape: &CAPACITY_RESERVATION_REQUEST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "instanceMetadataTagsPropagation",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "localStorageConfiguration",
            shape: &MANAGED_INSTANCES_LOCAL_STORAGE_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static INSTANCE_REQUIREMENTS_REQUEST_SHAPE: Shape = Shape {
    name: "InstanceRequirementsRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "allowedInstanceTypes",
        shape: &STRING_LIST_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static INTEGER_SHAPE: Shape = Shape {
    name: "Integer",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: None,
            max: None,
        },
    },
};
static JQ_STATE_SHAPE: Shape = Shape {
    name: "JQState",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ENABLED", "DISABLED"],
    },
};
static JQ_STATUS_SHAPE: Shape = Shape {
    name: "JQStatus",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "CREATING", "UPDATING", "DELETING", "DELETED", "VALID", "INVALID",
        ],
    },
};
static JOB_CAPACITY_USAGE_SUMMARY_SHAPE: Shape = Shape {
    name: "JobCapacityUsageSummary",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "capacityUnit",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "quantity",
            shape: &DOUBLE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static JOB_CAPACITY_USAGE_SUMMARY_LIST_SHAPE: Shape = Shape {
    name: "JobCapacityUsageSummaryList",
    sensitive: false,
    kind: Kind::List {
        member: &JOB_CAPACITY_USAGE_SUMMARY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static JOB_DEFINITION_SHAPE: Shape = Shape {
    name: "JobDefinition",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobDefinitionName",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "jobDefinitionArn",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "revision",
            shape: &INTEGER_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "status",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "type",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "schedulingPriority",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "parameters",
            shape: &PARAMETERS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "retryStrategy",
            shape: &RETRY_STRATEGY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "containerProperties",
            shape: &CONTAINER_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "timeout",
            shape: &JOB_TIMEOUT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nodeProperties",
            shape: &NODE_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "tags",
            shape: &TAGRIS_TAGS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "propagateTags",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "platformCapabilities",
            shape: &PLATFORM_CAPABILITY_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ecsProperties",
            shape: &ECS_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "eksProperties",
            shape: &EKS_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "containerOrchestrationType",
            shape: &ORCHESTRATION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "consumableResourceProperties",
            shape: &CONSUMABLE_RESOURCE_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static JOB_DEFINITION_LIST_SHAPE: Shape = Shape {
    name: "JobDefinitionList",
    sensitive: false,
    kind: Kind::List {
        member: &JOB_DEFINITION_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static JOB_DEFINITION_TYPE_SHAPE: Shape = Shape {
    name: "JobDefinitionType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["container", "multinode"],
    },
};
static JOB_DEPENDENCY_SHAPE: Shape = Shape {
    name: "JobDependency",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobId",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "type",
            shape: &ARRAY_JOB_DEPENDENCY_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static JOB_DEPENDENCY_LIST_SHAPE: Shape = Shape {
    name: "JobDependencyList",
    sensitive: false,
    kind: Kind::List {
        member: &JOB_DEPENDENCY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static JOB_DETAIL_SHAPE: Shape = Shape {
    name: "JobDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobName",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "jobId",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "jobQueue",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "status",
            shape: &JOB_STATUS_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "shareIdentifier",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "schedulingPriority",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "attempts",
            shape: &ATTEMPT_DETAILS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "statusReason",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "createdAt",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "retryStrategy",
            shape: &RETRY_STRATEGY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "startedAt",
            shape: &LONG_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "stoppedAt",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "dependsOn",
            shape: &JOB_DEPENDENCY_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobDefinition",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "parameters",
            shape: &PARAMETERS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "container",
            shape: &CONTAINER_DETAIL_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nodeDetails",
            shape: &NODE_DETAILS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nodeProperties",
            shape: &NODE_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "arrayProperties",
            shape: &ARRAY_PROPERTIES_DETAIL_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "timeout",
            shape: &JOB_TIMEOUT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "tags",
            shape: &TAGRIS_TAGS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "propagateTags",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "platformCapabilities",
            shape: &PLATFORM_CAPABILITY_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "eksProperties",
            shape: &EKS_PROPERTIES_DETAIL_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "eksAttempts",
            shape: &EKS_ATTEMPT_DETAILS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ecsProperties",
            shape: &ECS_PROPERTIES_DETAIL_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "isCancelled",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "isTerminated",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "consumableResourceProperties",
            shape: &CONSUMABLE_RESOURCE_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static JOB_DETAIL_LIST_SHAPE: Shape = Shape {
    name: "JobDetailList",
    sensitive: false,
    kind: Kind::List {
        member: &JOB_DETAIL_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static JOB_EXECUTION_TIMEOUT_MINUTES_SHAPE: Shape = Shape {
    name: "JobExecutionTimeoutMinutes",
    sensitive: false,
    kind: Kind::Long {
        value: Bounds {
            min: Some(1),
            max: Some(7200),
        },
    },
};
static JOB_QUEUE_DETAIL_SHAPE: Shape = Shape {
    name: "JobQueueDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobQueueName",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "jobQueueArn",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "state",
            shape: &JQ_STATE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "schedulingPolicyArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "status",
            shape: &JQ_STATUS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "statusReason",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "priority",
            shape: &INTEGER_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "computeEnvironmentOrder",
            shape: &COMPUTE_ENVIRONMENT_ORDERS_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "serviceEnvironmentOrder",
            shape: &SERVICE_ENVIRONMENT_ORDERS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobQueueType",
            shape: &JOB_QUEUE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "tags",
            shape: &TAGRIS_TAGS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobStateTimeLimitActions",
            shape: &JOB_STATE_TIME_LIMIT_ACTIONS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static JOB_QUEUE_DETAIL_LIST_SHAPE: Shape = Shape {
    name: "JobQueueDetailList",
    sensitive: false,
    kind: Kind::List {
        member: &JOB_QUEUE_DETAIL_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static JOB_QUEUE_TYPE_SHAPE: Shape = Shape {
    name: "JobQueueType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "EKS",
            "ECS",
            "ECS_FARGATE",
            "SAGEMAKER_TRAINING",
            "ECS_MANAGED_INSTANCES",
        ],
    },
};
static JOB_STATE_TIME_LIMIT_ACTION_SHAPE: Shape = Shape {
    name: "JobStateTimeLimitAction",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "reason",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "state",
            shape: &JOB_STATE_TIME_LIMIT_ACTIONS_STATE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "maxTimeSeconds",
            shape: &INTEGER_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "action",
            shape: &JOB_STATE_TIME_LIMIT_ACTIONS_ACTION_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static JOB_STATE_TIME_LIMIT_ACTIONS_SHAPE: Shape = Shape {
    name: "JobStateTimeLimitActions",
    sensitive: false,
    kind: Kind::List {
        member: &JOB_STATE_TIME_LIMIT_ACTION_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static JOB_STATE_TIME_LIMIT_ACTIONS_ACTION_SHAPE: Shape = Shape {
    name: "JobStateTimeLimitActionsAction",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["CANCEL", "TERMINATE"],
    },
};
static JOB_STATE_TIME_LIMIT_ACTIONS_STATE_SHAPE: Shape = Shape {
    name: "JobStateTimeLimitActionsState",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["RUNNABLE"],
    },
};
static JOB_STATUS_SHAPE: Shape = Shape {
    name: "JobStatus",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "SUBMITTED",
            "PENDING",
            "RUNNABLE",
            "STARTING",
            "RUNNING",
            "SUCCEEDED",
            "FAILED",
        ],
    },
};
static JOB_SUMMARY_SHAPE: Shape = Shape {
    name: "JobSummary",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobId",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "jobName",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "capacityUsage",
            shape: &JOB_CAPACITY_USAGE_SUMMARY_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "createdAt",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "scheduledAt",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "shareIdentifier",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "status",
            shape: &JOB_STATUS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "statusReason",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "startedAt",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "stoppedAt",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "container",
            shape: &CONTAINER_SUMMARY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "arrayProperties",
            shape: &ARRAY_PROPERTIES_SUMMARY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nodeProperties",
            shape: &NODE_PROPERTIES_SUMMARY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobDefinition",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "isCancelled",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "isTerminated",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static JOB_SUMMARY_LIST_SHAPE: Shape = Shape {
    name: "JobSummaryList",
    sensitive: false,
    kind: Kind::List {
        member: &JOB_SUMMARY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static JOB_TIMEOUT_SHAPE: Shape = Shape {
    name: "JobTimeout",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "attemptDurationSeconds",
        shape: &INTEGER_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static KEY_VALUE_PAIR_SHAPE: Shape = Shape {
    name: "KeyValuePair",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "value",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static KEY_VALUES_PAIR_SHAPE: Shape = Shape {
    name: "KeyValuesPair",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "values",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static KUBERNETES_VERSION_SHAPE: Shape = Shape {
    name: "KubernetesVersion",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(256),
        },
        pattern: None,
        one_of: &[],
    },
};
static LAUNCH_TEMPLATE_SPECIFICATION_SHAPE: Shape = Shape {
    name: "LaunchTemplateSpecification",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "launchTemplateId",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "launchTemplateName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "version",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "overrides",
            shape: &LAUNCH_TEMPLATE_SPECIFICATION_OVERRIDE_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "userdataType",
            shape: &USERDATA_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LAUNCH_TEMPLATE_SPECIFICATION_OVERRIDE_SHAPE: Shape = Shape {
    name: "LaunchTemplateSpecificationOverride",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "launchTemplateId",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "launchTemplateName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "version",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "targetInstanceTypes",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "userdataType",
            shape: &USERDATA_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LAUNCH_TEMPLATE_SPECIFICATION_OVERRIDE_LIST_SHAPE: Shape = Shape {
    name: "LaunchTemplateSpecificationOverrideList",
    sensitive: false,
    kind: Kind::List {
        member: &LAUNCH_TEMPLATE_SPECIFICATION_OVERRIDE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static LINUX_PARAMETERS_SHAPE: Shape = Shape {
    name: "LinuxParameters",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "devices",
            shape: &DEVICES_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "initProcessEnabled",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "sharedMemorySize",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "tmpfs",
            shape: &TMPFS_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "maxSwap",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "swappiness",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ATTEMPT_ECS_TASK_DETAILS_SHAPE: Shape = Shape {
    name: "ListAttemptEcsTaskDetails",
    sensitive: false,
    kind: Kind::List {
        member: &ATTEMPT_ECS_TASK_DETAILS_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static LIST_ATTEMPT_TASK_CONTAINER_DETAILS_SHAPE: Shape = Shape {
    name: "ListAttemptTaskContainerDetails",
    sensitive: false,
    kind: Kind::List {
        member: &ATTEMPT_TASK_CONTAINER_DETAILS_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static LIST_ECS_TASK_DETAILS_SHAPE: Shape = Shape {
    name: "ListEcsTaskDetails",
    sensitive: false,
    kind: Kind::List {
        member: &ECS_TASK_DETAILS_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static LIST_ECS_TASK_PROPERTIES_SHAPE: Shape = Shape {
    name: "ListEcsTaskProperties",
    sensitive: false,
    kind: Kind::List {
        member: &ECS_TASK_PROPERTIES_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static LIST_JOBS_FILTER_LIST_SHAPE: Shape = Shape {
    name: "ListJobsFilterList",
    sensitive: false,
    kind: Kind::List {
        member: &KEY_VALUES_PAIR_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static LIST_JOBS_REQUEST_SHAPE: Shape = Shape {
    name: "ListJobsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobQueue",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "arrayJobId",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "multiNodeJobId",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobStatus",
            shape: &JOB_STATUS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "maxResults",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextToken",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "filters",
            shape: &LIST_JOBS_FILTER_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_JOBS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListJobsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobSummaryList",
            shape: &JOB_SUMMARY_LIST_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "nextToken",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_TAGS_FOR_RESOURCE_REQUEST_SHAPE: Shape = Shape {
    name: "ListTagsForResourceRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "resourceArn",
        shape: &STRING_SHAPE,
        required: true,
        location: Location::Path("resourceArn"),
    }]),
};
static LIST_TAGS_FOR_RESOURCE_RESPONSE_SHAPE: Shape = Shape {
    name: "ListTagsForResourceResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "tags",
        shape: &TAGRIS_TAGS_MAP_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static LIST_TASK_CONTAINER_DETAILS_SHAPE: Shape = Shape {
    name: "ListTaskContainerDetails",
    sensitive: false,
    kind: Kind::List {
        member: &TASK_CONTAINER_DETAILS_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static LIST_TASK_CONTAINER_OVERRIDES_SHAPE: Shape = Shape {
    name: "ListTaskContainerOverrides",
    sensitive: false,
    kind: Kind::List {
        member: &TASK_CONTAINER_OVERRIDES_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static LIST_TASK_CONTAINER_PROPERTIES_SHAPE: Shape = Shape {
    name: "ListTaskContainerProperties",
    sensitive: false,
    kind: Kind::List {
        member: &TASK_CONTAINER_PROPERTIES_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static LIST_TASK_PROPERTIES_OVERRIDE_SHAPE: Shape = Shape {
    name: "ListTaskPropertiesOverride",
    sensitive: false,
    kind: Kind::List {
        member: &TASK_PROPERTIES_OVERRIDE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static LOG_CONFIGURATION_SHAPE: Shape = Shape {
    name: "LogConfiguration",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "logDriver",
            shape: &LOG_DRIVER_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "options",
            shape: &LOG_CONFIGURATION_OPTIONS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "secretOptions",
            shape: &SECRET_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LOG_CONFIGURATION_OPTIONS_MAP_SHAPE: Shape = Shape {
    name: "LogConfigurationOptionsMap",
    sensitive: false,
    kind: Kind::Map {
        key: &STRING_SHAPE,
        value: &STRING_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static LOG_DRIVER_SHAPE: Shape = Shape {
    name: "LogDriver",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "json-file",
            "syslog",
            "journald",
            "gelf",
            "fluentd",
            "awslogs",
            "splunk",
            "awsfirelens",
        ],
    },
};
static LONG_SHAPE: Shape = Shape {
    name: "Long",
    sensitive: false,
    kind: Kind::Long {
        value: Bounds {
            min: None,
            max: None,
        },
    },
};
static MANAGED_INSTANCES_LOCAL_STORAGE_CONFIGURATION_SHAPE: Shape = Shape {
    name: "ManagedInstancesLocalStorageConfiguration",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "useLocalStorage",
        shape: &BOOLEAN_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static MANAGED_INSTANCES_NETWORK_CONFIGURATION_SHAPE: Shape = Shape {
    name: "ManagedInstancesNetworkConfiguration",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "subnets",
            shape: &STRING_LIST_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "securityGroups",
            shape: &STRING_LIST_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static MANAGED_INSTANCES_PROVIDER_SHAPE: Shape = Shape {
    name: "ManagedInstancesProvider",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "propagateTags",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "infrastructureRoleArn",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "instanceLaunchTemplate",
            shape: &INSTANCE_LAUNCH_TEMPLATE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "infrastructureOptimization",
            shape: &INFRASTRUCTURE_OPTIMIZATION_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static MANAGED_INSTANCES_STORAGE_CONFIGURATION_SHAPE: Shape = Shape {
    name: "ManagedInstancesStorageConfiguration",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "storageSizeGiB",
        shape: &INTEGER_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static MOUNT_POINT_SHAPE: Shape = Shape {
    name: "MountPoint",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "containerPath",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "readOnly",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "sourceVolume",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static MOUNT_POINTS_SHAPE: Shape = Shape {
    name: "MountPoints",
    sensitive: false,
    kind: Kind::List {
        member: &MOUNT_POINT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static NETWORK_CONFIGURATION_SHAPE: Shape = Shape {
    name: "NetworkConfiguration",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "assignPublicIp",
        shape: &ASSIGN_PUBLIC_IP_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static NETWORK_INTERFACE_SHAPE: Shape = Shape {
    name: "NetworkInterface",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "attachmentId",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ipv6Address",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "privateIpv4Address",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static NETWORK_INTERFACE_LIST_SHAPE: Shape = Shape {
    name: "NetworkInterfaceList",
    sensitive: false,
    kind: Kind::List {
        member: &NETWORK_INTERFACE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static NODE_DETAILS_SHAPE: Shape = Shape {
    name: "NodeDetails",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "nodeIndex",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "isMainNode",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static NODE_OVERRIDES_SHAPE: Shape = Shape {
    name: "NodeOverrides",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "numNodes",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nodePropertyOverrides",
            shape: &NODE_PROPERTY_OVERRIDES_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static NODE_PROPERTIES_SHAPE: Shape = Shape {
    name: "NodeProperties",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "numNodes",
            shape: &INTEGER_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "mainNode",
            shape: &INTEGER_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "nodeRangeProperties",
            shape: &NODE_RANGE_PROPERTIES_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static NODE_PROPERTIES_SUMMARY_SHAPE: Shape = Shape {
    name: "NodePropertiesSummary",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "isMainNode",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "numNodes",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nodeIndex",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static NODE_PROPERTY_OVERRIDE_SHAPE: Shape = Shape {
    name: "NodePropertyOverride",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "targetNodes",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "containerOverrides",
            shape: &CONTAINER_OVERRIDES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ecsPropertiesOverride",
            shape: &ECS_PROPERTIES_OVERRIDE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "instanceTypes",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "eksPropertiesOverride",
            shape: &EKS_PROPERTIES_OVERRIDE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "consumableResourcePropertiesOverride",
            shape: &CONSUMABLE_RESOURCE_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static NODE_PROPERTY_OVERRIDES_SHAPE: Shape = Shape {
    name: "NodePropertyOverrides",
    sensitive: false,
    kind: Kind::List {
        member: &NODE_PROPERTY_OVERRIDE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static NODE_RANGE_PROPERTIES_SHAPE: Shape = Shape {
    name: "NodeRangeProperties",
    sensitive: false,
    kind: Kind::List {
        member: &NODE_RANGE_PROPERTY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static NODE_RANGE_PROPERTY_SHAPE: Shape = Shape {
    name: "NodeRangeProperty",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "targetNodes",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "container",
            shape: &CONTAINER_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "instanceTypes",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ecsProperties",
            shape: &ECS_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "eksProperties",
            shape: &EKS_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "consumableResourceProperties",
            shape: &CONSUMABLE_RESOURCE_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ORCHESTRATION_TYPE_SHAPE: Shape = Shape {
    name: "OrchestrationType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ECS", "EKS"],
    },
};
static PARAMETERS_MAP_SHAPE: Shape = Shape {
    name: "ParametersMap",
    sensitive: false,
    kind: Kind::Map {
        key: &STRING_SHAPE,
        value: &STRING_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static PLATFORM_CAPABILITY_SHAPE: Shape = Shape {
    name: "PlatformCapability",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["EC2", "FARGATE", "MANAGED_INSTANCES"],
    },
};
static PLATFORM_CAPABILITY_LIST_SHAPE: Shape = Shape {
    name: "PlatformCapabilityList",
    sensitive: false,
    kind: Kind::List {
        member: &PLATFORM_CAPABILITY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static QUANTITY_SHAPE: Shape = Shape {
    name: "Quantity",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(256),
        },
        pattern: None,
        one_of: &[],
    },
};
static REGISTER_JOB_DEFINITION_REQUEST_SHAPE: Shape = Shape {
    name: "RegisterJobDefinitionRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobDefinitionName",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "type",
            shape: &JOB_DEFINITION_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "parameters",
            shape: &PARAMETERS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "schedulingPriority",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "containerProperties",
            shape: &CONTAINER_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nodeProperties",
            shape: &NODE_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "retryStrategy",
            shape: &RETRY_STRATEGY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "propagateTags",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "timeout",
            shape: &JOB_TIMEOUT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "tags",
            shape: &TAGRIS_TAGS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "platformCapabilities",
            shape: &PLATFORM_CAPABILITY_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "eksProperties",
            shape: &EKS_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ecsProperties",
            shape: &ECS_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "consumableResourceProperties",
            shape: &CONSUMABLE_RESOURCE_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static REGISTER_JOB_DEFINITION_RESPONSE_SHAPE: Shape = Shape {
    name: "RegisterJobDefinitionResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobDefinitionName",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "jobDefinitionArn",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "revision",
            shape: &INTEGER_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static REPOSITORY_CREDENTIALS_SHAPE: Shape = Shape {
    name: "RepositoryCredentials",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "credentialsParameter",
        shape: &STRING_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static RESOURCE_REQUIREMENT_SHAPE: Shape = Shape {
    name: "ResourceRequirement",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "value",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "type",
            shape: &RESOURCE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static RESOURCE_REQUIREMENTS_SHAPE: Shape = Shape {
    name: "ResourceRequirements",
    sensitive: false,
    kind: Kind::List {
        member: &RESOURCE_REQUIREMENT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static RESOURCE_TYPE_SHAPE: Shape = Shape {
    name: "ResourceType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["GPU", "VCPU", "MEMORY"],
    },
};
static RETRY_ACTION_SHAPE: Shape = Shape {
    name: "RetryAction",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["RETRY", "EXIT"],
    },
};
static RETRY_STRATEGY_SHAPE: Shape = Shape {
    name: "RetryStrategy",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "attempts",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "evaluateOnExit",
            shape: &EVALUATE_ON_EXIT_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static RUNTIME_PLATFORM_SHAPE: Shape = Shape {
    name: "RuntimePlatform",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "operatingSystemFamily",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "cpuArchitecture",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static S3_FILES_VOLUME_CONFIGURATION_SHAPE: Shape = Shape {
    name: "S3FilesVolumeConfiguration",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "fileSystemArn",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "rootDirectory",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "transitEncryptionPort",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "accessPointArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SECRET_SHAPE: Shape = Shape {
    name: "Secret",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "valueFrom",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static SECRET_LIST_SHAPE: Shape = Shape {
    name: "SecretList",
    sensitive: false,
    kind: Kind::List {
        member: &SECRET_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static SERVICE_ENVIRONMENT_ORDER_SHAPE: Shape = Shape {
    name: "ServiceEnvironmentOrder",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "order",
            shape: &INTEGER_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "serviceEnvironment",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static SERVICE_ENVIRONMENT_ORDERS_SHAPE: Shape = Shape {
    name: "ServiceEnvironmentOrders",
    sensitive: false,
    kind: Kind::List {
        member: &SERVICE_ENVIRONMENT_ORDER_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static STRING_SHAPE: Shape = Shape {
    name: "String",
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
static STRING_LIST_SHAPE: Shape = Shape {
    name: "StringList",
    sensitive: false,
    kind: Kind::List {
        member: &STRING_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static SUBMIT_JOB_REQUEST_SHAPE: Shape = Shape {
    name: "SubmitJobRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobName",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "jobQueue",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "shareIdentifier",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "schedulingPriorityOverride",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "arrayProperties",
            shape: &ARRAY_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "dependsOn",
            shape: &JOB_DEPENDENCY_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobDefinition",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "parameters",
            shape: &PARAMETERS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "containerOverrides",
            shape: &CONTAINER_OVERRIDES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nodeOverrides",
            shape: &NODE_OVERRIDES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "retryStrategy",
            shape: &RETRY_STRATEGY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "propagateTags",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "timeout",
            shape: &JOB_TIMEOUT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "tags",
            shape: &TAGRIS_TAGS_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "eksPropertiesOverride",
            shape: &EKS_PROPERTIES_OVERRIDE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ecsPropertiesOverride",
            shape: &ECS_PROPERTIES_OVERRIDE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "consumableResourcePropertiesOverride",
            shape: &CONSUMABLE_RESOURCE_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SUBMIT_JOB_RESPONSE_SHAPE: Shape = Shape {
    name: "SubmitJobResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobName",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "jobId",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static TAG_KEY_SHAPE: Shape = Shape {
    name: "TagKey",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: None,
        one_of: &[],
    },
};
static TAG_KEYS_LIST_SHAPE: Shape = Shape {
    name: "TagKeysList",
    sensitive: false,
    kind: Kind::List {
        member: &TAG_KEY_SHAPE,
        length: Bounds {
            min: Some(1),
            max: Some(50),
        },
        flattened: false,
    },
};
static TAG_RESOURCE_REQUEST_SHAPE: Shape = Shape {
    name: "TagResourceRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "resourceArn",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Path("resourceArn"),
        },
        Member {
            name: "tags",
            shape: &TAGRIS_TAGS_MAP_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static TAG_RESOURCE_RESPONSE_SHAPE: Shape = Shape {
    name: "TagResourceResponse",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static TAG_VALUE_SHAPE: Shape = Shape {
    name: "TagValue",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(256),
        },
        pattern: None,
        one_of: &[],
    },
};
static TAGRIS_TAGS_MAP_SHAPE: Shape = Shape {
    name: "TagrisTagsMap",
    sensitive: false,
    kind: Kind::Map {
        key: &TAG_KEY_SHAPE,
        value: &TAG_VALUE_SHAPE,
        length: Bounds {
            min: Some(1),
            max: Some(50),
        },
    },
};
static TAGS_MAP_SHAPE: Shape = Shape {
    name: "TagsMap",
    sensitive: false,
    kind: Kind::Map {
        key: &STRING_SHAPE,
        value: &STRING_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static TASK_CONTAINER_DEPENDENCY_SHAPE: Shape = Shape {
    name: "TaskContainerDependency",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "containerName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "condition",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static TASK_CONTAINER_DEPENDENCY_LIST_SHAPE: Shape = Shape {
    name: "TaskContainerDependencyList",
    sensitive: false,
    kind: Kind::List {
        member: &TASK_CONTAINER_DEPENDENCY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static TASK_CONTAINER_DETAILS_SHAPE: Shape = Shape {
    name: "TaskContainerDetails",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "command",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "dependsOn",
            shape: &TASK_CONTAINER_DEPENDENCY_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "environment",
            shape: &ENVIRONMENT_VARIABLES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "essential",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "firelensConfiguration",
            shape: &FIRELENS_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "image",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "linuxParameters",
            shape: &LINUX_PARAMETERS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logConfiguration",
            shape: &LOG_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "mountPoints",
            shape: &MOUNT_POINTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "privileged",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "readonlyRootFilesystem",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "repositoryCredentials",
            shape: &REPOSITORY_CREDENTIALS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "resourceRequirements",
            shape: &RESOURCE_REQUIREMENTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "secrets",
            shape: &SECRET_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ulimits",
            shape: &ULIMITS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "user",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "startTimeout",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "stopTimeout",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "exitCode",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "reason",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logStreamName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "networkInterfaces",
            shape: &NETWORK_INTERFACE_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static TASK_CONTAINER_OVERRIDES_SHAPE: Shape = Shape {
    name: "TaskContainerOverrides",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "command",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "environment",
            shape: &ENVIRONMENT_VARIABLES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "resourceRequirements",
            shape: &RESOURCE_REQUIREMENTS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static TASK_CONTAINER_PROPERTIES_SHAPE: Shape = Shape {
    name: "TaskContainerProperties",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "command",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "dependsOn",
            shape: &TASK_CONTAINER_DEPENDENCY_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "environment",
            shape: &ENVIRONMENT_VARIABLES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "essential",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "firelensConfiguration",
            shape: &FIRELENS_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "image",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "linuxParameters",
            shape: &LINUX_PARAMETERS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logConfiguration",
            shape: &LOG_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "mountPoints",
            shape: &MOUNT_POINTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "privileged",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "readonlyRootFilesystem",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "repositoryCredentials",
            shape: &REPOSITORY_CREDENTIALS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "resourceRequirements",
            shape: &RESOURCE_REQUIREMENTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "secrets",
            shape: &SECRET_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ulimits",
            shape: &ULIMITS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "user",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "startTimeout",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "stopTimeout",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static TASK_PROPERTIES_OVERRIDE_SHAPE: Shape = Shape {
    name: "TaskPropertiesOverride",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "containers",
        shape: &LIST_TASK_CONTAINER_OVERRIDES_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static TERMINATE_JOB_REQUEST_SHAPE: Shape = Shape {
    name: "TerminateJobRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobId",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "reason",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static TERMINATE_JOB_RESPONSE_SHAPE: Shape = Shape {
    name: "TerminateJobResponse",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static TMPFS_SHAPE: Shape = Shape {
    name: "Tmpfs",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "containerPath",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "size",
            shape: &INTEGER_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "mountOptions",
            shape: &STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static TMPFS_LIST_SHAPE: Shape = Shape {
    name: "TmpfsList",
    sensitive: false,
    kind: Kind::List {
        member: &TMPFS_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ULIMIT_SHAPE: Shape = Shape {
    name: "Ulimit",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "hardLimit",
            shape: &INTEGER_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "softLimit",
            shape: &INTEGER_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static ULIMITS_SHAPE: Shape = Shape {
    name: "Ulimits",
    sensitive: false,
    kind: Kind::List {
        member: &ULIMIT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static UNTAG_RESOURCE_REQUEST_SHAPE: Shape = Shape {
    name: "UntagResourceRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "resourceArn",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Path("resourceArn"),
        },
        Member {
            name: "tagKeys",
            shape: &TAG_KEYS_LIST_SHAPE,
            required: true,
            location: Location::Query("tagKeys"),
        },
    ]),
};
static UNTAG_RESOURCE_RESPONSE_SHAPE: Shape = Shape {
    name: "UntagResourceResponse",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static UPDATE_COMPUTE_ENVIRONMENT_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateComputeEnvironmentRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "computeEnvironment",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "state",
            shape: &CE_STATE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "unmanagedvCpus",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "computeResources",
            shape: &COMPUTE_RESOURCE_UPDATE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "serviceRole",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "updatePolicy",
            shape: &UPDATE_POLICY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "context",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ecsSettings",
            shape: &ECS_SETTINGS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "eksConfiguration",
            shape: &EKS_CONFIGURATION_UPDATE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_COMPUTE_ENVIRONMENT_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateComputeEnvironmentResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "computeEnvironmentName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "computeEnvironmentArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_JOB_QUEUE_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateJobQueueRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobQueue",
            shape: &STRING_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "state",
            shape: &JQ_STATE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "schedulingPolicyArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "priority",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "computeEnvironmentOrder",
            shape: &COMPUTE_ENVIRONMENT_ORDERS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "serviceEnvironmentOrder",
            shape: &SERVICE_ENVIRONMENT_ORDERS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobStateTimeLimitActions",
            shape: &JOB_STATE_TIME_LIMIT_ACTIONS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_JOB_QUEUE_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateJobQueueResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "jobQueueName",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobQueueArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION_SHAPE: Shape = Shape {
    name: "UpdateManagedInstancesProviderConfiguration",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "propagateTags",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "infrastructureRoleArn",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "instanceLaunchTemplate",
            shape: &INSTANCE_LAUNCH_TEMPLATE_UPDATE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "infrastructureOptimization",
            shape: &INFRASTRUCTURE_OPTIMIZATION_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_POLICY_SHAPE: Shape = Shape {
    name: "UpdatePolicy",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "terminateJobsOnUpdate",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "jobExecutionTimeoutMinutes",
            shape: &JOB_EXECUTION_TIMEOUT_MINUTES_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static USERDATA_TYPE_SHAPE: Shape = Shape {
    name: "UserdataType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["EKS_BOOTSTRAP_SH", "EKS_NODEADM"],
    },
};
static VOLUME_SHAPE: Shape = Shape {
    name: "Volume",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "host",
            shape: &HOST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "name",
            shape: &STRING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "efsVolumeConfiguration",
            shape: &EFS_VOLUME_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "s3filesVolumeConfiguration",
            shape: &S3_FILES_VOLUME_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static VOLUMES_SHAPE: Shape = Shape {
    name: "Volumes",
    sensitive: false,
    kind: Kind::List {
        member: &VOLUME_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
