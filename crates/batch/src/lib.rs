//! AWS Batch: definitions, queues, the scheduler and the life of a job.
