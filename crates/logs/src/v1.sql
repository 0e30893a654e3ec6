create table log_counter (
    name text primary key,
    value integer not null
) {strict};
insert into log_counter (name, value) values ('id', 0), ('batch', 0);

create table log_group (
    id integer primary key,
    account text not null,
    region text not null,
    name text not null,
    class text not null,
    tags text not null,
    created_at_ms integer not null
) {strict};
create unique index log_group_name on log_group (account, region, name);

create table log_stream (
    id integer primary key,
    group_id integer not null references log_group (id),
    name text not null,
    created_at_ms integer not null,
    next_event integer not null,
    next_chunk integer not null,
    first_ms integer not null,
    last_ms integer not null,
    ingested_ms integer not null,
    stored_bytes integer not null,
    span_ms_max integer not null,
    tail_bytes integer not null,
    tail_pieces integer not null,
    tail_first_ms integer not null,
    tail_last_ms integer not null
) {strict};
create unique index log_stream_name on log_stream (group_id, name);
create index log_stream_last on log_stream (group_id, last_ms, name);

create table log_chunk (
    stream_id integer not null,
    first_ms integer not null,
    number integer not null,
    last_ms integer not null,
    body {blob} not null,
    primary key (stream_id, first_ms, number)
) {strict};
create index log_chunk_last on log_chunk (stream_id, last_ms, number);

create table log_tail (
    stream_id integer not null,
    number integer not null,
    body {blob} not null,
    primary key (stream_id, number)
) {strict};

create table log_orphan (
    stream_id integer primary key
) {strict};

create table log_source (
    attempt text primary key,
    offset_after integer not null
) {strict};
