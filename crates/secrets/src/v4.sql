-- A function that is a container image, the secret that its registry wants to see, and the role that
-- may read that.
alter table rotation_function add column image text;
alter table rotation_function add column credentials text;
alter table rotation_function add column execution_role text;

-- What went wrong with a secret's rotation, until one goes well.
create table rotation_failure (
    arn text primary key references secret (arn),
    version_id text not null,
    step integer not null,
    attempt integer not null,
    at_ms integer not null,
    -- Never a part of the value.
    reason text not null,
    log_group text not null,
    log_stream text not null
);
