create table batch_environment (
    arn text primary key,
    account text not null,
    region text not null,
    name text not null,
    created_at_ms integer not null,
    detail text not null
);
create unique index batch_environment_name on batch_environment (account, region, name);

create table batch_queue (
    arn text primary key,
    account text not null,
    region text not null,
    name text not null,
    created_at_ms integer not null,
    detail text not null
);
create unique index batch_queue_name on batch_queue (account, region, name);

-- Revisions go on counting when old ones are gone.
create table batch_definition_name (
    account text not null,
    region text not null,
    name text not null,
    last_revision integer not null,
    primary key (account, region, name)
);

create table batch_definition (
    arn text primary key,
    account text not null,
    region text not null,
    name text not null,
    revision integer not null,
    status text not null,
    created_at_ms integer not null,
    inactive_at_ms integer,
    detail text not null
);
create unique index batch_definition_revision on batch_definition (account, region, name, revision);
create index batch_definition_inactive on batch_definition (inactive_at_ms) where inactive_at_ms is not null;
