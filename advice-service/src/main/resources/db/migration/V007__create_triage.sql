-- The front door: how a request came in and where it went.
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
