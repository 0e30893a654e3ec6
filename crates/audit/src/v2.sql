-- Whose things a record tells of: one request may use several accounts'.
create table audit_owner (
    seq integer not null,
    account text not null,
    primary key (seq, account)
) without rowid;

insert into audit_owner (seq, account) select seq, owner from audit_record;
