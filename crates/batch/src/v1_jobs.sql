
create table batch_job (
    id text primary key,
    account text not null,
    region text not null,
    queue text not null,
    name text not null,
    definition text not null,
    -- The order of submission.
    seq integer not null,
    status text not null,
    status_reason text,
    created_at_ms integer not null,
    started_at_ms integer,
    stopped_at_ms integer,
    attempts integer not null,
    -- The attempt that is under way.
    attempt text,
    cancelled integer not null,
    terminated integer not null,
    -- Why its owner wants it to stop, while it has not yet.
    stop_reason text,
    tags text not null,
    spec text not null
);
create index batch_job_queue on batch_job (queue, status, seq);
create unique index batch_job_seq on batch_job (seq);
create index batch_job_live on batch_job (seq) where status not in ('SUCCEEDED', 'FAILED');

create table batch_attempt (
    id text primary key,
    job text not null references batch_job (id),
    number integer not null,
    environment text not null,
    started_at_ms integer,
    stopped_at_ms integer,
    exit_code integer,
    reason text,
    status_reason text,
    log_stream text,
    timed_out integer not null
);
create index batch_attempt_job on batch_attempt (job, number);

-- What a pending job still waits for.
create table batch_dependency (
    job text not null references batch_job (id),
    on_job text not null references batch_job (id),
    primary key (job, on_job)
);
create index batch_dependency_on on batch_dependency (on_job);
