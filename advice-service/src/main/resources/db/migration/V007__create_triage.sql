-- The front door: how a request came in and where it went; the level of need; handovers between authors.
create table triage (
  id         uuid        primary key,
  borough    text        not null,
  request_id uuid        not null references advice_request,
  channel    text        not null,
  route      text        not null,
  sla_due_on date        not null,
  triaged_by text        not null,
  triaged_at timestamptz not null
);
create index triage_by_request on triage (request_id, id);
comment on table triage is 'Each triage of a request, only ever added to; the latest counts';
comment on column triage.sla_due_on is 'London date by which the front door should have triaged it';
alter table triage enable row level security;
alter table triage force row level security;
create policy borough_scope on triage using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on triage to ${app_role};

alter table advice_request add column level_of_need integer;
alter table advice_request add column handovers jsonb;
comment on column advice_request.level_of_need is '1 to 4; null until a manager has set it';
comment on column advice_request.handovers is 'From each author to the next, oldest first; null in rows from before they were kept';

alter table advice_version add column author jsonb;
comment on column advice_version.author is 'What the register said of the author then; null in rows from before it was kept';
