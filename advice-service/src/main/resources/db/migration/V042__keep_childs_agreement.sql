-- What a child under 16 says beside a parent who consents.
alter table advice_consent add column child_agreement text;
comment on column advice_consent.child_agreement is 'Whether the child agrees too; null for every other giver';
