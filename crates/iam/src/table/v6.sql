-- Why a service's role was not deleted.
alter table iam_role_deletion add column failure text;
