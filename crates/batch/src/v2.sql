-- What a RUNNABLE job waits for, and since when: kept over a restart.
alter table batch_job add column waiting_code text;
alter table batch_job add column waiting_since_ms integer;
create index batch_job_waiting on batch_job (queue, waiting_code, waiting_since_ms) where waiting_code is not null;

-- A queue's jobs whatever their status, newest first.
create index batch_job_listed on batch_job (queue, seq);

-- Those that are due to be forgotten.
create index batch_job_stopped on batch_job (stopped_at_ms) where stopped_at_ms is not null;
