-- What the content checks found in a version when it was submitted.
alter table advice_version add column findings jsonb;
comment on column advice_version.findings is 'Codes, pointers and offsets, never words of the text; null in rows from before the checks ran';
