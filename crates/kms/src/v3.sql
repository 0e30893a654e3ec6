-- A grantee's grants on one key are found among all of the key's.
create index kms_grant_grantee on kms_grant (region, key_id, grantee, id);
