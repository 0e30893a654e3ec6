-- Finds versions that are old enough to go, however many there are.
create index secret_version_age on secret_version (arn, created_at_ms);
