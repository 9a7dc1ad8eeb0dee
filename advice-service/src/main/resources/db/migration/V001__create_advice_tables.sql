-- Requests for social care advice and what becomes of them. The owner of the tables runs this; the service logs in as
-- ${app_role}. Every table holds children's data: each row names its borough and row-level security is forced, so that
-- a transaction sees the rows of the borough it was told, and none when it was told none.

create table advice_request (
  id                  uuid        primary key,
  borough             text        not null,
  version             bigint      not null,
  status              text        not null,
  kind                text        not null,
  child_ref           text        not null,
  given_name          text        not null,
  family_name         text        not null,
  date_of_birth       date        not null,
  upn                 text,
  primary_need        text,
  involvement         text        not null,
  evidence            jsonb       not null,
  legal_basis         text        not null,
  clock_rules         text        not null,
  received_at         timestamptz not null,
  received_on         date        not null,
  deemed_received_on  date        not null,
  remind_on           date        not null,
  due_on              date        not null,
  reminded_on         date,
  exception           jsonb,
  author              text,
  allocated_by        text,
  allocated_at        timestamptz,
  duties              jsonb       not null,
  draft               jsonb,
  advice_version      integer     not null,
  no_needs            boolean     not null,
  grade               text,
  signed_off_on       date,
  dispatched_on       date,
  outcome             text,
  plan_ref            text,
  issued_on           date,
  ended_on            date
);
comment on table advice_request is 'One statutory request for social care advice about one child or young person';
comment on column advice_request.borough is 'GSS code of the borough whose record it is';
comment on column advice_request.version is 'Optimistic lock';
comment on column advice_request.child_ref is 'The borough''s own opaque reference to the child';
comment on column advice_request.clock_rules is 'Version of the law in force on receipt';
comment on column advice_request.received_on is 'London date of received_at; day 0 of the clock';
comment on column advice_request.deemed_received_on is 'Shown for disputes; lengthens nothing';
comment on column advice_request.due_on is 'received_on + 42 days; never moved';
comment on column advice_request.exception is 'The one reg 8(2) exception on record: ground, facts, who and when';
comment on column advice_request.duties is 'Who wrote, who authorised, who assured: no one does two of them';
comment on column advice_request.draft is 'The working text, restricted annex included';
comment on column advice_request.advice_version is 'Number of the latest submitted version; 0 before the first';
comment on column advice_request.grade is 'Grade of the latest audit of the latest version; null until it is audited';
comment on column advice_request.ended_on is 'London date of closing or withdrawal';

create index advice_request_by_status on advice_request (borough, status, due_on);
create index advice_request_by_author on advice_request (borough, author) where author is not null;
create index advice_request_by_child on advice_request (borough, child_ref);
create index advice_request_by_dispatch on advice_request (borough, dispatched_on) where dispatched_on is not null;
create index advice_request_to_remind on advice_request (borough, remind_on)
  where reminded_on is null and dispatched_on is null and ended_on is null;

create table advice_version (
  id           uuid        primary key,
  borough      text        not null,
  request_id   uuid        not null references advice_request,
  number       integer     not null,
  content      jsonb       not null,
  submitted_by text        not null,
  submitted_at timestamptz not null,
  unique (request_id, number)
);
comment on table advice_version is 'Every submitted version of the advice, as it was; never changed';

create table provision_authorisation (
  id             uuid        primary key,
  borough        text        not null,
  request_id     uuid        not null references advice_request,
  advice_version integer     not null,
  provision      jsonb       not null,
  authorised_by  text        not null,
  authorised_at  timestamptz not null
);
create index provision_authorisation_by_request on provision_authorisation (request_id);
comment on table provision_authorisation is 'A line of provision authorised by a manager';
comment on column provision_authorisation.provision is 'The line word for word: a line reworded is not authorised';

create table advice_audit (
  id             uuid        primary key,
  borough        text        not null,
  request_id     uuid        not null references advice_request,
  advice_version integer     not null,
  template       text        not null,
  scores         jsonb       not null,
  gates          jsonb       not null,
  score          numeric     not null,
  grade          text        not null,
  summary        text,
  audited_by     text        not null,
  audited_at     timestamptz not null
);
create index advice_audit_by_request on advice_audit (request_id);
comment on table advice_audit is 'One audit of one submitted version against one template version; never changed';
comment on column advice_audit.score is 'Weighted, per cent, to a tenth rounded down';

create table request_entry (
  seq        bigint      generated always as identity primary key,
  borough    text        not null,
  request_id uuid        not null references advice_request,
  at         timestamptz not null,
  type       text        not null,
  actor      text        not null,
  data       jsonb       not null,
  note       text
);
create index request_entry_by_request on request_entry (request_id, seq);
comment on table request_entry is 'What happened to a request, in order; never changed';
comment on column request_entry.data is 'Ids, codes and dates, as in the published event';
comment on column request_entry.note is 'Feedback in words, for author, manager and DSCO; never published';

do $$
declare
  tablename text;
begin
  foreach tablename in array array
    ['advice_request', 'advice_version', 'provision_authorisation', 'advice_audit', 'request_entry']
  loop
    execute format('alter table %I enable row level security', tablename);
    execute format('alter table %I force row level security', tablename);
    execute format(
      'create policy borough_scope on %I using (borough = (select current_setting(''dsco.borough'', true)))', tablename);
    execute format('grant select, insert on %I to ${app_role}', tablename);
  end loop;
end
$$;
grant update on advice_request to ${app_role};
