-- V0_1__create_records.sql
-- What every service that changes records keeps beside its own tables. The owner of the tables runs this; the service logs
-- in as ${app_role}, which owns nothing and cannot bypass row-level security.

-- What happened to each record, in order.
create table history_entry (
  seq         bigint      generated always as identity primary key,
  borough     text        not null,
  record_type text        not null,
  record_id   text        not null,
  at          timestamptz not null,
  name        text        not null,
  actor       text        not null,
  data        jsonb       not null,
  note        text
);
create index history_entry_by_record on history_entry (record_type, record_id, seq);
comment on table history_entry is 'What happened to a record; never changed';
comment on column history_entry.data is 'Ids, codes and dates';
comment on column history_entry.note is 'In words, for those who may read the record''s content; never published';
alter table history_entry enable row level security;
alter table history_entry force row level security;
create policy borough_scope on history_entry using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on history_entry to ${app_role};

-- Idempotency keys, each with what its command made. The answer is made again when the command is repeated.
create table idempotency_key (
  caller      text        not null,
  key         text        not null,
  borough     text        not null,
  fingerprint bytea       not null,
  record_id   text        not null,
  made        text,
  created_at  timestamptz not null default now(),
  primary key (caller, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy borough_scope on idempotency_key using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, delete on idempotency_key to ${app_role};

-- Events that a command leaves in its own transaction, in the columns of Debezium's outbox event router.
create table outbox (
  seq                bigint      generated always as identity primary key,
  id                 uuid        not null unique,
  aggregatetype      text        not null,
  aggregateid        text        not null,
  type               text        not null,
  payload            jsonb       not null,
  borough            text        not null,
  occurred_at        timestamptz not null,
  tracingspancontext text,
  published_at       timestamptz
);
create index outbox_unpublished on outbox (seq) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;
comment on column outbox.aggregatetype is 'The topic';
comment on column outbox.aggregateid is 'Key of the record on its topic';
alter table outbox enable row level security;
alter table outbox force row level security;
create policy borough_scope on outbox using (borough = (select current_setting('dsco.borough', true)));
-- The relay carries the events of all boroughs, and says so.
create policy relay on outbox using ((select current_setting('dsco.relay', true)) = 'on');
grant select, insert, delete on outbox to ${app_role};
grant update (published_at) on outbox to ${app_role};

-- Every access to a child's record. The service may add and read, never change or remove.
create table access_log (
  seq         bigint      generated always as identity primary key,
  txid        xid8        not null default pg_current_xact_id(),
  at          timestamptz not null,
  borough     text        not null,
  subject     text        not null,
  username    text        not null,
  roles       text        not null,
  client      text        not null,
  action      text        not null,
  record_type text        not null,
  record_ids  text[]      not null,
  purpose     text,
  trace_id    text        not null
);
create index access_log_chain on access_log (borough, txid, seq);
alter table access_log enable row level security;
alter table access_log force row level security;
create policy borough_scope on access_log
  using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on access_log to ${app_role};

-- The hash chain over it, one per borough; see AccessChain.
create table access_seal (
  borough   text        not null,
  number    bigint      not null,
  from_txid xid8        not null,
  to_txid   xid8        not null,
  entries   integer     not null,
  previous  bytea       not null,
  hash      bytea       not null,
  sealed_at timestamptz not null,
  primary key (borough, number)
);
alter table access_seal enable row level security;
alter table access_seal force row level security;
create policy borough_scope on access_seal
  using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on access_seal to ${app_role};

-- V001__create_advice_request.sql
-- The request itself, with the milestones that lists and figures show. The owner of the tables runs this; the service logs
-- in as ${app_role}. Every table holds children's data: each row names its borough and row-level security is forced, so
-- that a transaction sees the rows of the borough it was told, and none when it was told none.

create table advice_request (
  id             uuid        primary key,
  borough        text        not null,
  version        bigint      not null,
  status         text        not null,
  kind           text        not null,
  child_ref      text        not null,
  given_name     text        not null,
  family_name    text        not null,
  date_of_birth  date        not null,
  upn            text,
  primary_need   text,
  sex            text,
  ethnicity      text,
  involvement    text        not null,
  evidence       jsonb       not null,
  legal_basis    text        not null,
  received_at    timestamptz not null,
  another        boolean     not null,
  author         text,
  allocated_by   text,
  allocated_at   timestamptz,
  duties         jsonb       not null,
  reminded_on    date,
  excuse_ground  text,
  excused_on     date,
  advice_version integer     not null,
  no_needs       boolean     not null,
  grade          text,
  signed_off_on  date,
  dispatched_on  date,
  outcome        text,
  plan_ref       text,
  issued_on      date,
  decided_on     date,
  decided_without_advice boolean
);
comment on table advice_request is 'One statutory request for social care advice about one child or young person';
comment on column advice_request.borough is 'GSS code of the borough whose record it is';
comment on column advice_request.version is 'Optimistic lock';
comment on column advice_request.child_ref is 'The borough''s own reference to the child';
comment on column advice_request.received_at is 'When social care received it. Every date of the clock follows from it';
comment on column advice_request.another is 'Opened on purpose beside another open request for the same child';
comment on column advice_request.duties is 'Who wrote, who authorised, who assured: nobody does two of them';
comment on column advice_request.excused_on is 'London date on which an exception was approved';
comment on column advice_request.advice_version is 'Number of the latest submitted version; 0 before the first';
comment on column advice_request.grade is 'Grade of the latest audit of the latest version; null until it is audited';
comment on column advice_request.decided_on is 'London date on which the decision or the withdrawal was recorded';
comment on column advice_request.decided_without_advice is 'Whether the advice was still owed then';

-- Lists are in order of receipt, and due dates follow from it.
create index advice_request_by_receipt on advice_request (borough, received_at, id);
create index advice_request_owed on advice_request (borough, received_at, id)
  where status not in ('DISPATCHED', 'CLOSED', 'WITHDRAWN');
create index advice_request_by_author on advice_request (borough, author) where author is not null;
create index advice_request_by_child on advice_request (borough, child_ref);
create index advice_request_by_dispatch on advice_request (borough, dispatched_on) where dispatched_on is not null;
-- Two who open a request for the same child at the same moment: the second is told of the first.
create unique index advice_request_open_once on advice_request (borough, child_ref)
  where not another and status not in ('CLOSED', 'WITHDRAWN');

alter table advice_request enable row level security;
alter table advice_request force row level security;
create policy borough_scope on advice_request using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on advice_request to ${app_role};

-- V002__create_writing.sql
-- The working text, and the versions that were submitted.

create table advice_draft (
  request_id uuid        primary key references advice_request,
  borough    text        not null,
  content    jsonb       not null,
  saved_by   text        not null,
  saved_at   timestamptz not null
);
comment on table advice_draft is 'The working text, restricted annex included; apart from the request, so that lists do not load it';

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

alter table advice_draft enable row level security;
alter table advice_draft force row level security;
create policy borough_scope on advice_draft using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on advice_draft to ${app_role};

alter table advice_version enable row level security;
alter table advice_version force row level security;
create policy borough_scope on advice_version using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on advice_version to ${app_role};

-- V003__create_assurance.sql
-- Quality assurance: authorised provision, and audits.

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
comment on table provision_authorisation is 'A line of provision authorised by a manager; never changed';
comment on column provision_authorisation.provision is 'The line word for word: a line reworded is not authorised';

create table audit (
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
create index audit_by_request on audit (request_id);
comment on table audit is 'One audit of one submitted version against one template version; never changed';
comment on column audit.score is 'Weighted, per cent, to a tenth rounded down';

alter table provision_authorisation enable row level security;
alter table provision_authorisation force row level security;
create policy borough_scope on provision_authorisation
  using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on provision_authorisation to ${app_role};

alter table audit enable row level security;
alter table audit force row level security;
create policy borough_scope on audit using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on audit to ${app_role};

-- V004__create_exceptions.sql
-- What excuses late advice: claims, each with its approval once it has one.

create table lateness_exception (
  id          uuid primary key,
  borough     text not null,
  request_id  uuid not null references advice_request,
  claim       jsonb not null,
  recorded_by text not null,
  recorded_on date not null,
  approved_by text,
  approved_on date,
  check ((approved_by is null) = (approved_on is null)),
  check (approved_by <> recorded_by)
);
create index lateness_exception_by_request on lateness_exception (request_id);
comment on table lateness_exception is 'A claim under reg 8(2) or the Code 9.42 that late advice be excused';
comment on column lateness_exception.claim is 'Ground, dates, evidence and rationale, as they were claimed';
comment on column lateness_exception.approved_by is 'A second person; null while it does not count';

alter table lateness_exception enable row level security;
alter table lateness_exception force row level security;
create policy borough_scope on lateness_exception using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on lateness_exception to ${app_role};

-- V005__create_practitioners.sql
-- The boroughs' registers of the people who work with advice.
create table practitioner (
  id              uuid   primary key,
  borough         text   not null,
  username        text   not null,
  status          text   not null,
  roles           jsonb  not null,
  team            text,
  profession      text,
  employer        text,
  on_behalf_of    text,
  trained_on      date,
  levels          jsonb  not null,
  working_pattern jsonb  not null,
  leave           jsonb  not null,
  version         bigint not null,
  unique (borough, username)
);
create index practitioner_by_team on practitioner (borough, team) where team is not null;
comment on table practitioner is 'Who works with advice in a borough; fed by its own system or administrator';
comment on column practitioner.roles is 'Codes as in the access token; none for somebody who left';
comment on column practitioner.leave is 'Days away, without a reason';
alter table practitioner enable row level security;
alter table practitioner force row level security;
create policy borough_scope on practitioner using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on practitioner to ${app_role};

-- V006__create_consents.sql
-- Consent on the record of a request.
create table advice_consent (
  id                      uuid        primary key,
  borough                 text        not null,
  request_id              uuid        not null references advice_request,
  giver                   text        not null,
  giver_name              text        not null,
  parental_responsibility text,
  purpose                 text        not null,
  scope                   jsonb       not null,
  method                  text        not null,
  given_on                date        not null,
  expires_on              date,
  withdrawn_on            date,
  recorded_by             text        not null,
  recorded_at             timestamptz not null,
  withdrawn_by            text,
  from_sen_team           boolean     not null
);
create index advice_consent_by_request on advice_consent (request_id);
comment on table advice_consent is 'Who consented to what, for how long; only a withdrawal is added later';
comment on column advice_consent.scope is 'Areas of care it reaches to';
comment on column advice_consent.withdrawn_on is 'London date from which it no longer counts';
comment on column advice_consent.from_sen_team is 'Recorded by the SEN team, who see no other consent before dispatch';
alter table advice_consent enable row level security;
alter table advice_consent force row level security;
create policy borough_scope on advice_consent using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on advice_consent to ${app_role};
grant update (withdrawn_on, withdrawn_by) on advice_consent to ${app_role};

-- V007__create_triage.sql
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

-- V008__add_practitioner_email.sql
-- Where reminders go.
alter table practitioner add column email text;
comment on column practitioner.email is 'Address at work, for reminders; in no event';

-- V009__create_settings.sql
-- What the boroughs decide for themselves.
create table borough_setting (
  id      uuid   primary key,
  borough text   not null,
  key     text   not null,
  status  text   not null,
  choice  jsonb,
  version bigint not null,
  unique (borough, key)
);
comment on table borough_setting is 'What a borough decides for itself; without a row, or a choice in it, the default holds';
comment on column borough_setting.choice is 'An object with the one property value';
alter table borough_setting enable row level security;
alter table borough_setting force row level security;
create policy borough_scope on borough_setting using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on borough_setting to ${app_role};

-- V010__create_reminders.sql
-- Reminders that have gone out, and to whom. The one of day 28 also stands in advice_request.reminded_on, and one from
-- before this table there alone.
create table reminder (
  id         uuid        primary key,
  borough    text        not null,
  request_id uuid        not null references advice_request,
  day        integer     not null,
  due_on     date        not null,
  sent_on    date        not null,
  unique (request_id, day)
);
comment on column reminder.day is 'Days after receipt; 43 is the first day on which the advice is overdue';
comment on column reminder.due_on is 'London date for which it was due';
comment on column reminder.sent_on is 'London date on which it went out';
alter table reminder enable row level security;
alter table reminder force row level security;
create policy borough_scope on reminder using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on reminder to ${app_role};

create table reminder_delivery (
  id              uuid        primary key,
  borough         text        not null,
  request_id      uuid        not null,
  day             integer     not null,
  recipient       text        not null,
  capacity        text        not null,
  channel         text        not null,
  state           text        not null,
  at              timestamptz not null,
  attempts        integer     not null default 0,
  next_attempt_at timestamptz not null default now(),
  unique (request_id, day, recipient, channel),
  foreign key (request_id, day) references reminder (request_id, day)
);
create index reminder_delivery_queued on reminder_delivery (borough, next_attempt_at) where state = 'QUEUED';
comment on table reminder_delivery is 'The delivery log: to whom a reminder was to go, how, and what became of it. No address and no child';
comment on column reminder_delivery.recipient is 'User name';
comment on column reminder_delivery.capacity is 'As what they are reminded';
comment on column reminder_delivery.at is 'When the state was reached, by the suite''s clock';
comment on column reminder_delivery.next_attempt_at is 'By the database''s own clock, which nobody moves';
alter table reminder_delivery enable row level security;
alter table reminder_delivery force row level security;
create policy borough_scope on reminder_delivery using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on reminder_delivery to ${app_role};
grant update (state, at, attempts, next_attempt_at) on reminder_delivery to ${app_role};

-- Kept by db-scheduler (docs/adr/0019): one row for each kind of round, none for a borough, a request or a person.
create table scheduled_round (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_round_by_time on scheduled_round (execution_time);
comment on table scheduled_round is 'When the next round of each kind is due, and which replica makes it';
grant select, insert, update, delete on scheduled_round to ${app_role};

-- V011__create_consultations.sql
-- One-to-one consultations between the author of an advice and the DSCO, and the slots that are taken for them.
create table advice_consultation (
  id                uuid        primary key,
  borough           text        not null,
  request_id        uuid        not null references advice_request,
  occasion          text        not null,
  status            text        not null,
  offered_on        date        not null,
  answered_by       text,
  answered_at       timestamptz,
  decline_reason    text,
  note              text,
  dsco              text,
  starts_at         timestamptz,
  ends_at           timestamptz,
  site              text,
  booked_by         text,
  cancelled_because text,
  cancelled_by      text,
  held_on           date,
  held_with         text,
  outcome           text,
  outcome_text      text,
  held_by           text,
  -- However many replicas look, the same is offered once.
  unique (request_id, occasion)
);
create index advice_consultation_held on advice_consultation (borough, held_with, held_on) where held_on is not null;
create index advice_consultation_booked on advice_consultation (borough, starts_at) where status = 'BOOKED';
comment on table advice_consultation is 'What was offered to the author of a request, and what came of it; for social care alone';
comment on column advice_consultation.answered_by is 'The author who accepted or declined';
comment on column advice_consultation.held_with is 'Who was the author on the day';
comment on column advice_consultation.outcome_text is 'For social care only; in no event';
alter table advice_consultation enable row level security;
alter table advice_consultation force row level security;
create policy borough_scope on advice_consultation using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on advice_consultation to ${app_role};

-- The guarantee that no DSCO is booked twice. A slot begins on the hour and lasts one, so two slots of one person are the
-- same or do not overlap. London is whole hours away from UTC.
create table consultation_slot (
  borough         text        not null,
  dsco            text        not null,
  starts_at       timestamptz not null check (extract(minute from starts_at) = 0 and extract(second from starts_at) = 0),
  consultation_id uuid        not null references advice_consultation,
  primary key (borough, dsco, starts_at)
);
comment on table consultation_slot is 'Hours of a DSCO that are taken; a row goes when the hour is free again';
alter table consultation_slot enable row level security;
alter table consultation_slot force row level security;
create policy borough_scope on consultation_slot using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, delete on consultation_slot to ${app_role};

-- Milestones that figures count.
alter table advice_request
  add column consultation_offered_on date,
  add column consultation_offered_again_on date,
  add column consultation_held_on date;
comment on column advice_request.consultation_offered_on is 'London date of the first offer';
comment on column advice_request.consultation_offered_again_on is 'London date of the offer of week four';
comment on column advice_request.consultation_held_on is 'London date of the first that was held';

-- V012__create_queries.sql
-- Questions to the DSCO that need no meeting.
create table advice_query (
  id          uuid        primary key,
  borough     text        not null,
  request_id  uuid        not null references advice_request,
  topic       text        not null,
  question    text,
  asked_by    text        not null,
  asked_at    timestamptz not null,
  due_on      date        not null,
  answer      text,
  answered_by text,
  answered_at timestamptz
);
create index advice_query_by_request on advice_query (request_id, id);
create index advice_query_by_due_date on advice_query (borough, due_on);
comment on table advice_query is 'What an author or manager asked about a request, for social care alone; only the answer is added later';
comment on column advice_query.due_on is 'London date by which it is to be answered';
alter table advice_query enable row level security;
alter table advice_query force row level security;
create policy borough_scope on advice_query using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on advice_query to ${app_role};
grant update (answer, answered_by, answered_at) on advice_query to ${app_role};

create table flyway_schema_history (
  installed_rank integer not null constraint flyway_schema_history_pk primary key,
  version varchar(50), description varchar(200) not null, type varchar(20) not null,
  script varchar(1000) not null, checksum integer, installed_by varchar(100) not null,
  installed_on timestamp not null default now(), execution_time integer not null,
  success boolean not null);
create index flyway_schema_history_s_idx on flyway_schema_history (success);

insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (1, '0.1', 'create records', 'SQL', 'V0_1__create_records.sql', 1028555544, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (2, '001', 'create advice request', 'SQL', 'V001__create_advice_request.sql', 909658713, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (3, '002', 'create writing', 'SQL', 'V002__create_writing.sql', -404925840, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (4, '003', 'create assurance', 'SQL', 'V003__create_assurance.sql', -340981648, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (5, '004', 'create exceptions', 'SQL', 'V004__create_exceptions.sql', 1510811548, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (6, '005', 'create practitioners', 'SQL', 'V005__create_practitioners.sql', 1498842808, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (7, '006', 'create consents', 'SQL', 'V006__create_consents.sql', -193076226, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (8, '007', 'create triage', 'SQL', 'V007__create_triage.sql', 1525374385, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (9, '008', 'add practitioner email', 'SQL', 'V008__add_practitioner_email.sql', -470136142, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (10, '009', 'create settings', 'SQL', 'V009__create_settings.sql', -1108237404, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (11, '010', 'create reminders', 'SQL', 'V010__create_reminders.sql', -577172837, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (12, '011', 'create consultations', 'SQL', 'V011__create_consultations.sql', -656070177, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (13, '012', 'create queries', 'SQL', 'V012__create_queries.sql', 418635444, current_user, 0, true);
