-- Without its private key: nothing here serves with it.
create table iam_server_certificate (
    account text not null references iam_account (id),
    name text not null,
    name_folded text not null,
    id text not null unique,
    path text not null,
    uploaded_at_ms integer not null,
    expires_at_ms integer not null,
    body text not null,
    chain text,
    tags text not null,
    primary key (account, name)
);
create unique index iam_server_certificate_folded on iam_server_certificate (account, name_folded);

-- Certificates follow their user's name; the root user's belong to no user.
create table iam_signing_certificate (
    account text not null references iam_account (id),
    -- The certificate's digest: the same in every account.
    id text not null,
    -- Null: the root user's.
    user_name text,
    body text not null,
    active integer not null,
    uploaded_at_ms integer not null,
    primary key (account, id),
    foreign key (account, user_name) references iam_user (account, name) on update cascade
);
create index iam_signing_certificate_user on iam_signing_certificate (account, user_name);

create table iam_saml_provider (
    account text not null references iam_account (id),
    name text not null,
    id text not null unique,
    metadata text not null,
    created_at_ms integer not null,
    valid_until_ms integer not null,
    encrypted_only integer not null,
    tags text not null,
    primary key (account, name)
);

create table iam_saml_key (
    id text primary key,
    provider text not null references iam_saml_provider (id) on delete cascade,
    sealed text not null,
    added_at_ms integer not null
);
create index iam_saml_key_provider on iam_saml_key (provider);
