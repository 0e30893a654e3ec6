//! Batch's operations: the generated trait, and each noun's file.
//!
//! What the runner has to know is sent to it after the commit; it reads everything else from the
//! store, so a signal that is lost in a crash is not missed.

mod definitions;
mod environments;
mod jobs;
mod page;
mod permission;
mod places;
mod queues;
mod tags;

use iam::Caller;
use wire::Fault;
use wire::r#gen::batch as shape;

use crate::Service;
use crate::runner::Signal;

/// Runs a transaction that changes something.
macro_rules! write {
    ($service:expr, $caller:expr, $input:expr, $operation:path) => {{
        let caller = $caller.clone();
        let input = $input;
        $service
            .store
            .write(move |tx| $operation(tx, &caller, &input))
            .await
            .map_err(Fault::from)
    }};
}

/// Runs a transaction that only looks.
macro_rules! read {
    ($service:expr, $caller:expr, $input:expr, $operation:path) => {{
        let caller = $caller.clone();
        let input = $input;
        $service
            .store
            .read(move |tx| $operation(tx, &caller, &input))
            .await
            .map_err(Fault::from)
    }};
}

/// The same as `write!`, and the runner looks at environments and queues again.
macro_rules! write_places {
    ($service:expr, $caller:expr, $input:expr, $operation:path) => {{
        let answer = write!($service, $caller, $input, $operation);
        if answer.is_ok() {
            $service.runner.send(Signal::Places).await;
        }
        answer
    }};
}

macro_rules! operations {
    ($($method:ident($input:ident) -> $output:ident = $kind:ident $operation:path;)*) => {
        impl shape::Batch for Service {
            type Caller = Caller;

            $(async fn $method(&self, caller: &Caller, input: shape::$input) -> Result<shape::$output, Fault> {
                $kind!(self, caller, input, $operation)
            })*

            async fn submit_job(&self, caller: &Caller, input: shape::SubmitJobRequest) -> Result<shape::SubmitJobResponse, Fault> {
                let (answer, ready) = write!(self, caller, input, jobs::submit)?;
                if let Some(ready) = ready {
                    self.runner.send(ready).await;
                }
                Ok(answer)
            }

            async fn cancel_job(&self, caller: &Caller, input: shape::CancelJobRequest) -> Result<shape::CancelJobResponse, Fault> {
                let signals = write!(self, caller, input, jobs::cancel)?;
                self.runner.send_all(signals).await;
                Ok(shape::CancelJobResponse {})
            }

            async fn terminate_job(&self, caller: &Caller, input: shape::TerminateJobRequest) -> Result<shape::TerminateJobResponse, Fault> {
                let signals = write!(self, caller, input, jobs::terminate)?;
                self.runner.send_all(signals).await;
                Ok(shape::TerminateJobResponse {})
            }

            async fn delete_job_queue(&self, caller: &Caller, input: shape::DeleteJobQueueRequest) -> Result<shape::DeleteJobQueueResponse, Fault> {
                let (answer, signal) = write!(self, caller, input, queues::delete)?;
                self.runner.send(signal).await;
                Ok(answer)
            }
        }
    };
}

operations! {
    create_compute_environment(CreateComputeEnvironmentRequest) -> CreateComputeEnvironmentResponse = write_places environments::create;
    update_compute_environment(UpdateComputeEnvironmentRequest) -> UpdateComputeEnvironmentResponse = write_places environments::update;
    delete_compute_environment(DeleteComputeEnvironmentRequest) -> DeleteComputeEnvironmentResponse = write_places environments::delete;
    describe_compute_environments(DescribeComputeEnvironmentsRequest) -> DescribeComputeEnvironmentsResponse = read environments::describe;

    create_job_queue(CreateJobQueueRequest) -> CreateJobQueueResponse = write_places queues::create;
    update_job_queue(UpdateJobQueueRequest) -> UpdateJobQueueResponse = write_places queues::update;
    describe_job_queues(DescribeJobQueuesRequest) -> DescribeJobQueuesResponse = read queues::describe;

    register_job_definition(RegisterJobDefinitionRequest) -> RegisterJobDefinitionResponse = write definitions::register;
    deregister_job_definition(DeregisterJobDefinitionRequest) -> DeregisterJobDefinitionResponse = write definitions::deregister;
    describe_job_definitions(DescribeJobDefinitionsRequest) -> DescribeJobDefinitionsResponse = read definitions::describe;

    describe_jobs(DescribeJobsRequest) -> DescribeJobsResponse = read jobs::describe;
    list_jobs(ListJobsRequest) -> ListJobsResponse = read jobs::list;

    tag_resource(TagResourceRequest) -> TagResourceResponse = write tags::tag;
    untag_resource(UntagResourceRequest) -> UntagResourceResponse = write tags::untag;
    list_tags_for_resource(ListTagsForResourceRequest) -> ListTagsForResourceResponse = read tags::list;
}
