-- Private links to the calendar of meetings, for programs that send no access token. About staff; nothing about a child.
create table meeting_calendar_link (
  id          uuid        primary key,
  version     bigint      not null,
  borough     text        not null,
  status      text        not null check (status in ('OPEN', 'REVOKED')),
  username    text        not null,
  role        text        not null,
  secret_hash bytea       not null,
  expires_on  date        not null,
  made_at     timestamptz not null,
  revoked_at  timestamptz check ((revoked_at is not null) = (status = 'REVOKED'))
);
-- how an address is looked up
create unique index meeting_calendar_link_by_secret on meeting_calendar_link (borough, secret_hash);
create index meeting_calendar_link_by_owner on meeting_calendar_link (borough, username, id);
comment on table meeting_calendar_link is 'Only the end of a link is added later';
comment on column meeting_calendar_link.borough is 'Of the owner; empty for the network''s own accounts';
comment on column meeting_calendar_link.username is 'Whose it is; what they see is worked out at each reading';
comment on column meeting_calendar_link.role is 'As what they made it; the directory says what members are now';
comment on column meeting_calendar_link.secret_hash is 'SHA-256 of 256 random bits, which are kept nowhere';
comment on column meeting_calendar_link.expires_on is 'London date, the last on which it works';
alter table meeting_calendar_link enable row level security;
alter table meeting_calendar_link force row level security;
create policy borough_scope on meeting_calendar_link
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on meeting_calendar_link to ${app_role};
grant update (version, status, revoked_at) on meeting_calendar_link to ${app_role};
