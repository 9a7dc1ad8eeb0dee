-- What auditor and moderator agreed holds when the other of the two confirms it.
alter table moderation
  add column confirmed_by text,
  add column confirmed_at timestamptz;
comment on column moderation.confirmed_by is 'The other of the two; null until they confirmed what was agreed';
grant update (confirmed_by, confirmed_at) on moderation to ${app_role};
