create table secret (
    arn text primary key,
    account text not null,
    region text not null,
    name text not null,
    description text,
    kms_key_id text,
    policy text,
    tags text not null,
    created_at_ms integer not null,
    changed_at_ms integer not null,
    accessed_at_ms integer,
    deleted_at_ms integer,
    purge_at_ms integer
);
create unique index secret_name on secret (account, region, name);
create index secret_purge on secret (purge_at_ms) where purge_at_ms is not null;

create table secret_version (
    arn text not null references secret (arn),
    id text not null,
    created_at_ms integer not null,
    accessed_at_ms integer,
    key_arn text not null,
    managed_key integer not null,
    is_binary integer not null,
    sealed_key blob not null,
    sealed_value blob not null,
    primary key (arn, id)
);

create table secret_stage (
    arn text not null references secret (arn),
    stage text not null,
    version_id text not null,
    primary key (arn, stage)
);
