-- Private links to calendars, for programs that send no access token. About staff and settings, not about children.
create table calendar_link (
  id          uuid        primary key,
  version     bigint      not null,
  borough     text        not null,
  status      text        not null check (status in ('OPEN', 'REVOKED')),
  username    text        not null,
  setting_urn text,
  secret_hash bytea       not null,
  expires_on  date        not null,
  made_at     timestamptz not null,
  revoked_at  timestamptz,
  check ((revoked_at is null) = (status = 'OPEN'))
);
-- how an address is looked up
create unique index calendar_link_by_secret on calendar_link (borough, secret_hash);
create index calendar_link_by_owner on calendar_link (borough, username, id);
create index calendar_link_by_setting on calendar_link (borough, setting_urn) where setting_urn is not null;
alter table calendar_link enable row level security;
alter table calendar_link force row level security;
create policy borough_scope on calendar_link
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on calendar_link to ${app_role};
grant update (version, status, revoked_at) on calendar_link to ${app_role};

comment on table calendar_link is 'Only the end of a link is added later';
comment on column calendar_link.username is 'Whose it is; what they see is worked out at each reading';
comment on column calendar_link.setting_urn is 'The school or college whose meetings it shows; null for a person''s own';
comment on column calendar_link.secret_hash is 'SHA-256 of 256 random bits, which are kept nowhere';
comment on column calendar_link.expires_on is 'London date, the last on which it works';
