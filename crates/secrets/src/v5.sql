-- The container in which the step of a rotation runs: how it ended is known after a crash too.
alter table secret_rotation add column container text;
