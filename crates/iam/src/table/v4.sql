create table iam_mfa_device (
    account text not null references iam_account (id),
    name text not null,
    name_folded text not null,
    path text not null,
    -- What its seed is made from: the seed itself is nowhere.
    id text not null unique,
    created_at_ms integer not null,
    -- Null: nobody's.
    user_name text,
    enabled_at_ms integer,
    -- Its clock, the codes that were used, and when codes were looked at.
    codes text not null,
    tags text not null,
    primary key (account, name),
    foreign key (account, user_name) references iam_user (account, name) on update cascade
);
create unique index iam_mfa_device_folded on iam_mfa_device (account, name_folded);
create index iam_mfa_device_user on iam_mfa_device (account, user_name);

create table iam_ssh_key (
    id text primary key,
    account text not null,
    user_name text not null,
    -- `ssh-rsa` and the key in base64, without a comment.
    body text not null,
    fingerprint text not null,
    active integer not null,
    uploaded_at_ms integer not null,
    unique (account, user_name, body),
    foreign key (account, user_name) references iam_user (account, name) on update cascade
);

create table iam_service_credential (
    id text primary key,
    account text not null,
    user_name text not null,
    service text not null,
    -- Given once: it does not follow the user's name.
    service_user_name text not null,
    password_sha256 text not null,
    active integer not null,
    created_at_ms integer not null,
    expires_at_ms integer,
    unique (account, service, service_user_name),
    foreign key (account, user_name) references iam_user (account, name) on update cascade
);
create index iam_service_credential_user on iam_service_credential (account, user_name);
