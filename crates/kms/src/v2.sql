-- A multi-Region key has one id in several Regions; materials have a table of their own.
create table kms_key_2 (
    id text not null,
    account text not null,
    region text not null,
    description text not null,
    -- Enabled, Disabled, PendingDeletion, PendingImport, PendingReplicaDeletion
    state text not null,
    -- The AWS service that a managed key belongs to; null for a customer's.
    managed_by text,
    policy text not null,
    tags text not null,
    created_at_ms integer not null,
    delete_at_ms integer,
    spec text not null,
    usage text not null,
    origin text not null,
    -- Of a multi-Region key: where its primary is.
    primary_region text,
    -- The waiting time that begins when the last replica is gone.
    deletion_days integer,
    rotation_days integer,
    rotate_at_ms integer,
    used_at_ms integer,
    used_for text,
    primary key (region, id)
);
insert into kms_key_2 (id, account, region, description, state, managed_by, policy, tags, created_at_ms,
    delete_at_ms, spec, usage, origin)
    select id, account, region, description, state, managed_by, policy, tags, created_at_ms, delete_at_ms,
    'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT', 'AWS_KMS' from kms_key;

create table kms_material (
    region text not null,
    key_id text not null,
    -- 64 hexadecimal digits
    id text not null,
    -- CURRENT, NON_CURRENT, PENDING_ROTATION
    state text not null,
    created_at_ms integer not null,
    rotated_at_ms integer,
    -- AUTOMATIC, ON_DEMAND
    rotation text,
    -- Of imported material only.
    expires_at_ms integer,
    description text,
    -- Of a key pair.
    public_key blob,
    -- Under the root key; null while it has to be imported (again).
    sealed blob,
    primary key (region, key_id, id)
);
insert into kms_material (region, key_id, id, state, created_at_ms, sealed)
    select region, id, '0000000000000000000000000000000000000000000000000000000000000000', 'CURRENT',
    created_at_ms, sealed from kms_key;

create table kms_alias_2 (
    account text not null,
    region text not null,
    -- With its prefix: alias/name
    name text not null,
    key_id text not null,
    created_at_ms integer not null,
    updated_at_ms integer not null,
    primary key (account, region, name)
);
insert into kms_alias_2 (account, region, name, key_id, created_at_ms, updated_at_ms)
    select account, region, name, key_id, created_at_ms, updated_at_ms from kms_alias;
drop table kms_alias;
drop table kms_key;
alter table kms_key_2 rename to kms_key;
alter table kms_alias_2 rename to kms_alias;
create index kms_key_place on kms_key (account, region, id);
create index kms_key_id on kms_key (id);
create unique index kms_key_managed on kms_key (account, region, managed_by) where managed_by is not null;
create index kms_key_due on kms_key (delete_at_ms) where delete_at_ms is not null;
create index kms_key_rotation on kms_key (rotate_at_ms) where rotate_at_ms is not null;
create index kms_material_expiry on kms_material (expires_at_ms) where expires_at_ms is not null;
create index kms_alias_key on kms_alias (region, key_id);

create table kms_grant (
    id text primary key,
    region text not null,
    key_id text not null,
    grantee text not null,
    retiring text,
    name text,
    -- The account under which it was made.
    issuer text not null,
    -- JSON
    operations text not null,
    constraints text not null,
    created_at_ms integer not null
);
create index kms_grant_key on kms_grant (region, key_id, id);
create index kms_grant_retiring on kms_grant (region, retiring, id) where retiring is not null;
