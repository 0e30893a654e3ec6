-- One organization a server; its management account is the one that the server began with.
create table org_organization (
    id text primary key,
    management text not null references iam_account (id),
    root text not null unique,
    scp_enabled integer not null,
    created_at_ms integer not null,
    root_tags text not null default '[]'
);

create table org_unit (
    id text primary key,
    -- The root or another unit.
    parent text not null,
    name text not null,
    tags text not null,
    unique (parent, name)
);

create table org_policy (
    id text primary key,
    name text not null unique,
    description text not null,
    content text not null,
    tags text not null
);

-- Of a policy (also AWS's own, which is in no table) to the root, a unit or an account.
create table org_attachment (
    policy text not null,
    target text not null,
    primary key (policy, target)
);
create index org_attachment_target on org_attachment (target);

create table org_account_request (
    id text primary key,
    account_name text not null,
    state text not null,
    account text,
    failure text,
    requested_at_ms integer not null
);

alter table iam_account add column name text;
alter table iam_account add column email text;
alter table iam_account add column status text not null default 'ACTIVE';
-- Where in the organization it is; null: in none.
alter table iam_account add column parent text;
alter table iam_account add column joined_at_ms integer;
alter table iam_account add column tags text not null default '[]';
create index iam_account_parent on iam_account (parent);
