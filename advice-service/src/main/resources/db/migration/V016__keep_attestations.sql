-- What the author answered for when they submitted a version.
alter table advice_version add column attestation jsonb;
comment on column advice_version.attestation is 'That the advice names no third party and is proportionate; null in rows from before it was asked';
