-- The server's own keys, sealed under the root key.
create table kms_named_key (
    name text primary key,
    sealed blob not null
);

create table kms_key (
    id text primary key,
    account text not null,
    region text not null,
    description text not null,
    -- Enabled, Disabled, PendingDeletion
    state text not null,
    -- The AWS service that a managed key belongs to; null for a customer's.
    managed_by text,
    policy text not null,
    tags text not null,
    created_at_ms integer not null,
    delete_at_ms integer,
    sealed blob not null
);
create index kms_key_place on kms_key (account, region, id);
create unique index kms_key_managed on kms_key (account, region, managed_by) where managed_by is not null;

create table kms_alias (
    account text not null,
    region text not null,
    -- With its prefix: alias/name
    name text not null,
    key_id text not null references kms_key (id),
    created_at_ms integer not null,
    updated_at_ms integer not null,
    primary key (account, region, name)
);
create index kms_alias_key on kms_alias (key_id);
