create table audit_record (
    seq integer primary key,
    at_ms integer not null,
    -- Whose principal it was, and whose the thing is that was used.
    account text not null,
    owner text not null,
    -- JSON: who, what, verdict, because. Never a value.
    body text not null,
    -- Keyed hash of the record before, this one's number and its body.
    hash blob not null
);

-- One row: where the chain begins and where it ends now, sealed.
create table audit_head (
    id integer primary key check (id = 1),
    base_seq integer not null,
    base_hash blob not null,
    seq integer not null,
    hash blob not null,
    seal blob not null
);
