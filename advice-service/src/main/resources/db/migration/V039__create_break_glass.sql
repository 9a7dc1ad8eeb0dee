-- Who read a request that was not theirs, why, until when, and what the review came to.
create table break_glass (
  id          uuid        primary key,
  borough     text        not null,
  request_id  uuid        not null references advice_request,
  reason      text        not null,
  explanation text        not null,
  broken_by   text        not null,
  broken_at   timestamptz not null,
  expires_at  timestamptz not null,
  review_by   date        not null,
  outcome     text,
  note        text,
  reviewed_by text,
  reviewed_at timestamptz,
  told_at       timestamptz,
  told          integer,
  tell_attempts integer     not null default 0,
  tell_after    timestamptz not null default now()
);
create index break_glass_by_request on break_glass (request_id, broken_by, expires_at);
create index break_glass_by_borough on break_glass (borough, id);
create index break_glass_to_review on break_glass (borough, review_by) where reviewed_at is null;
create index break_glass_untold on break_glass (borough, tell_after) where told_at is null;
comment on table break_glass is 'A request opened for reading to somebody in whose scope it is not; only the review is added later';
comment on column break_glass.expires_at is 'First moment at which it opens nothing';
comment on column break_glass.review_by is 'London date; practice, not law';
comment on column break_glass.outcome is 'Any but JUSTIFIED ends the access';
comment on column break_glass.told_at is 'When nothing more was to be tried to tell the borough-admins by mail';
comment on column break_glass.told is 'How many borough-admins were told; 0 if none had an address or no mail was taken';
alter table break_glass enable row level security;
alter table break_glass force row level security;
create policy borough_scope on break_glass using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on break_glass to ${app_role};
grant update (outcome, note, reviewed_by, reviewed_at, told_at, told, tell_attempts, tell_after) on break_glass to ${app_role};
