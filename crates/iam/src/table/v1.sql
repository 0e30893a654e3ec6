create table iam_account (
    id text primary key,
    created_at_ms integer not null
);

create table iam_user (
    account text not null references iam_account (id),
    name text not null,
    -- Names are unique whatever their case.
    name_folded text not null,
    id text not null unique,
    path text not null,
    created_at_ms integer not null,
    boundary text,
    tags text not null,
    primary key (account, name)
);
create unique index iam_user_folded on iam_user (account, name_folded);

create table iam_access_key (
    id text primary key,
    account text not null,
    user_name text not null,
    active integer not null,
    created_at_ms integer not null,
    foreign key (account, user_name) references iam_user (account, name)
);
create index iam_access_key_user on iam_access_key (account, user_name);

create table iam_role (
    account text not null references iam_account (id),
    name text not null,
    name_folded text not null,
    id text not null unique,
    path text not null,
    created_at_ms integer not null,
    description text,
    trust text not null,
    session_s_max integer not null,
    boundary text,
    tags text not null,
    primary key (account, name)
);
create unique index iam_role_folded on iam_role (account, name_folded);

create table iam_policy (
    arn text primary key,
    account text not null references iam_account (id),
    name text not null,
    name_folded text not null,
    id text not null unique,
    path text not null,
    description text,
    default_version text not null,
    version_next integer not null,
    created_at_ms integer not null,
    updated_at_ms integer not null
);
create unique index iam_policy_folded on iam_policy (account, name_folded);

create table iam_policy_version (
    arn text not null references iam_policy (arn),
    id text not null,
    number integer not null,
    document text not null,
    created_at_ms integer not null,
    primary key (arn, id)
);

create table iam_inline_policy (
    account text not null,
    owner_kind text not null,
    owner text not null,
    name text not null,
    document text not null,
    primary key (account, owner_kind, owner, name)
);

create table iam_attached_policy (
    account text not null,
    owner_kind text not null,
    owner text not null,
    arn text not null references iam_policy (arn),
    primary key (account, owner_kind, owner, arn)
);
create index iam_attached_policy_arn on iam_attached_policy (arn);
