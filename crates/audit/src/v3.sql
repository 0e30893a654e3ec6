-- A record's own owner is a column of it: this table is for the others.
delete from audit_owner where exists
    (select 1 from audit_record r where r.seq = audit_owner.seq and r.owner = audit_owner.account);
