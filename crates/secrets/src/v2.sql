alter table secret add column kind text;
-- JSON and a role, of secrets that a partner's rotation takes care of.
alter table secret add column external_metadata text;
alter table secret add column external_role text;
-- Where the primary is, of every secret that is replicated.
alter table secret add column primary_region text;
-- Of a cross-account replica: the primary's ARN and what became of the replication.
alter table secret add column cross_primary text;
alter table secret add column cross_status text;
-- Null: rotation was never set up.
alter table secret add column rotation_enabled integer;
alter table secret add column rotation_function text;
alter table secret add column rotation_rules text;
alter table secret add column rotated_at_ms integer;
-- When the window opens that the next rotation falls into, and when it closes.
alter table secret add column rotation_due_ms integer;
alter table secret add column rotation_next_ms integer;
create index secret_rotation_due on secret (rotation_due_ms) where rotation_due_ms is not null;

create table secret_replica (
    primary_arn text not null references secret (arn),
    replica_arn text not null,
    region text not null,
    kms_key_id text,
    -- InSync, Failed
    status text not null,
    message text,
    -- Of a replica in another account.
    cross_account integer not null,
    role text,
    primary key (primary_arn, replica_arn)
);

-- Rotations that are under way.
create table secret_rotation (
    arn text primary key references secret (arn),
    version_id text not null,
    -- 0 createSecret, 1 setSecret, 2 testSecret, 3 finishSecret
    step integer not null,
    -- Only the test of a new configuration.
    is_test integer not null,
    attempt integer not null,
    at_ms integer not null
);
create index secret_rotation_at on secret_rotation (at_ms);

-- What a Lambda function's ARN stands for on this machine.
create table rotation_function (
    arn text primary key,
    role text,
    -- JSON: a program and its arguments
    command text,
    url text,
    policy text,
    timeout_s integer not null
);
