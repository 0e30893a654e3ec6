-- Keys follow their user's name; the root user's keys belong to no user.
create table iam_access_key_new (
    id text primary key,
    account text not null references iam_account (id),
    -- Null: the root user's.
    user_name text,
    active integer not null,
    created_at_ms integer not null,
    last_used_at_ms integer,
    last_used_region text,
    last_used_service text,
    foreign key (account, user_name) references iam_user (account, name) on update cascade
);
insert into iam_access_key_new (id, account, user_name, active, created_at_ms)
    select id, account, user_name, active, created_at_ms from iam_access_key;
drop table iam_access_key;
alter table iam_access_key_new rename to iam_access_key;
create index iam_access_key_user on iam_access_key (account, user_name);

-- AWS's own policies are attached as well, and are in no table.
create table iam_attached_policy_new (
    account text not null,
    owner_kind text not null,
    owner text not null,
    arn text not null,
    primary key (account, owner_kind, owner, arn)
);
insert into iam_attached_policy_new select account, owner_kind, owner, arn from iam_attached_policy;
drop table iam_attached_policy;
alter table iam_attached_policy_new rename to iam_attached_policy;
create index iam_attached_policy_arn on iam_attached_policy (arn);

alter table iam_policy add column tags text not null default '[]';
alter table iam_user add column password_used_at_ms integer;
alter table iam_role add column last_used_at_ms integer;
alter table iam_role add column last_used_region text;
create index iam_user_boundary on iam_user (boundary);
create index iam_role_boundary on iam_role (boundary);

create table iam_group (
    account text not null references iam_account (id),
    name text not null,
    name_folded text not null,
    id text not null unique,
    path text not null,
    created_at_ms integer not null,
    primary key (account, name)
);
create unique index iam_group_folded on iam_group (account, name_folded);

create table iam_membership (
    account text not null,
    user_name text not null,
    group_name text not null,
    primary key (account, user_name, group_name),
    foreign key (account, user_name) references iam_user (account, name) on update cascade,
    foreign key (account, group_name) references iam_group (account, name) on update cascade
);
create index iam_membership_group on iam_membership (account, group_name);

create table iam_instance_profile (
    account text not null references iam_account (id),
    name text not null,
    name_folded text not null,
    id text not null unique,
    path text not null,
    created_at_ms integer not null,
    role text,
    tags text not null,
    primary key (account, name),
    foreign key (account, role) references iam_role (account, name)
);
create unique index iam_instance_profile_folded on iam_instance_profile (account, name_folded);
create index iam_instance_profile_role on iam_instance_profile (account, role);

create table iam_login_profile (
    account text not null,
    user_name text not null,
    -- Argon2id, in its own notation; the newest first, the rest to refuse their reuse.
    hashes text not null,
    created_at_ms integer not null,
    changed_at_ms integer not null,
    reset_required integer not null,
    primary key (account, user_name),
    foreign key (account, user_name) references iam_user (account, name) on update cascade
);

create table iam_account_alias (
    alias text primary key,
    account text not null unique references iam_account (id)
);

create table iam_password_policy (
    account text primary key references iam_account (id),
    rules text not null
);

create table iam_credential_report (
    account text primary key references iam_account (id),
    content text not null,
    generated_at_ms integer not null
);

create table iam_oidc_provider (
    account text not null references iam_account (id),
    -- The issuer without its scheme, as in the provider's ARN.
    url text not null,
    client_ids text not null,
    thumbprints text not null,
    created_at_ms integer not null,
    tags text not null,
    primary key (account, url)
);

create table iam_role_deletion (
    id text primary key,
    account text not null references iam_account (id)
);
