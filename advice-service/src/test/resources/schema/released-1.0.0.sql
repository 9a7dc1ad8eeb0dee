set search_path to public, "$user", public;

-- V0_1__create_records.sql
-- What every service that changes records keeps beside its own tables. The owner of the tables runs this; the service logs
-- in as ${app_role}, which owns nothing and cannot bypass row-level security.

-- What happened to each record, in order.
create table history_entry (
  seq         bigint      generated always as identity,
  borough     text        not null,
  record_type text        not null,
  record_id   text        not null,
  at          timestamptz not null,
  name        text        not null,
  actor       text        not null,
  data        jsonb       not null,
  note        text,
  -- also the only way in which it is read
  primary key (record_type, record_id, seq)
);
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

-- The order in which committed events are published: the relay alone draws from it, one batch after the other. A number is
-- drawn again when a batch failed, so there are gaps, but never a smaller number later.
create sequence outbox_position;
grant usage on sequence outbox_position to ${app_role};

-- Events that a command leaves in its own transaction, in the columns of Debezium's outbox event router.
create table outbox (
  seq                bigint      generated always as identity,
  id                 uuid        primary key,
  aggregatetype      text        not null,
  aggregateid        text        not null,
  type               text        not null,
  payload            jsonb       not null,
  borough            text        not null,
  occurred_at        timestamptz not null,
  tracingspancontext text,
  published_at       timestamptz,
  position           bigint
);
create index outbox_unpublished on outbox (seq) where published_at is null;
create index outbox_position_of_borough on outbox (borough, position) where position is not null;
comment on column outbox.seq is 'In the order of insertion: a transaction that commits later may have a smaller one';
comment on column outbox.position is 'In the order of publication; given with published_at';
comment on column outbox.aggregatetype is 'The topic';
comment on column outbox.aggregateid is 'Key of the record on its topic';
alter table outbox enable row level security;
alter table outbox force row level security;
create policy borough_scope on outbox using (borough = (select current_setting('dsco.borough', true)));
-- The relay carries the events of all boroughs, and says so.
create policy relay on outbox using ((select current_setting('dsco.relay', true)) = 'on');
grant select, insert, delete on outbox to ${app_role};
grant update (published_at, position) on outbox to ${app_role};

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

-- V0_2__create_inbox.sql
-- Ids of the events that took effect here, per consumer, so that a repeated delivery has none.
create table inbox (
  consumer    text        not null,
  event_id    text        not null,
  received_at timestamptz not null default now(),
  primary key (consumer, event_id)
);
create index inbox_received_at on inbox (received_at);
grant select, insert, delete on inbox to ${app_role};

-- V001__create_advice_request.sql
-- The request itself, with the milestones that lists and figures show. The owner of the tables runs this; the service logs
-- in as ${app_role}. Every table holds children's data: each row names its borough and row-level security is forced, so
-- that a transaction sees the rows of the borough it was told, and none when it was told none.

create table advice_request (
  id                            uuid        primary key,
  borough                       text        not null,
  version                       bigint      not null,
  status                        text        not null,
  kind                          text        not null,
  child_ref                     text        not null,
  given_name                    text        not null,
  family_name                   text        not null,
  date_of_birth                 date        not null,
  upn                           text,
  primary_need                  text,
  sex                           text,
  ethnicity                     text,
  involvement                   text        not null,
  evidence                      jsonb       not null,
  legal_basis                   text        not null,
  asked_body_kind               text,
  asked_body_code               text,
  asked_body_name               text,
  asking_authority              text,
  received_at                   timestamptz not null,
  another                       boolean     not null,
  author                        text,
  allocated_by                  text,
  allocated_at                  timestamptz,
  handovers                     jsonb,
  level_of_need                 integer,
  duties                        jsonb       not null,
  consultation_offered_on       date,
  consultation_offered_again_on date,
  consultation_held_on          date,
  reminded_on                   date,
  escalated_on                  date,
  excuse_ground                 text,
  excused_on                    date,
  advice_version                integer     not null,
  no_needs                      boolean     not null,
  grade                         text,
  signed_off_on                 date,
  dispatched_on                 date,
  dispatched_version            integer,
  dispatched_grade              text,
  dispatched_no_needs           boolean,
  first_sent_grade              text,
  first_sent_no_needs           boolean,
  outcome                       text,
  plan_ref                      text,
  issued_on                     date,
  decided_on                    date,
  decided_without_advice        boolean,
  stopped_in                    text,
  stopped_on                    date,
  constraint advice_request_asked_body check (asked_body_kind is null or legal_basis = 'REG8_S31')
);
comment on table advice_request is 'One statutory request for social care advice about one child or young person';
comment on column advice_request.borough is 'GSS code of the borough whose record it is';
comment on column advice_request.version is 'Optimistic lock';
comment on column advice_request.child_ref is 'The borough''s own reference to the child';
comment on column advice_request.received_at is 'When social care received it. Every date of the clock follows from it';
comment on column advice_request.asked_body_kind is 'Who was asked under section 31; null where the borough asked its own social care';
comment on column advice_request.asked_body_code is 'GSS code of a local authority, or the code of another body';
comment on column advice_request.asking_authority is 'GSS code of the authority that asks; null for the borough itself';
comment on column advice_request.another is 'Opened on purpose beside another open request for the same child';
comment on column advice_request.handovers is 'From each author to the next, oldest first; null until somebody is allocated';
comment on column advice_request.level_of_need is '1 to 4; null until a manager has set it';
comment on column advice_request.duties is 'Who wrote, who authorised, who assured: nobody does two of them';
comment on column advice_request.consultation_offered_on is 'London date of the first offer';
comment on column advice_request.consultation_offered_again_on is 'London date of the offer of week four';
comment on column advice_request.consultation_held_on is 'London date of the first that was held';
comment on column advice_request.escalated_on is 'London date on which its time was first raised with the DSCO, who is reminded from then on';
comment on column advice_request.excused_on is 'London date on which an exception was approved';
comment on column advice_request.advice_version is 'Number of the latest submitted version; 0 before the first';
comment on column advice_request.grade is 'Grade of the latest audit of the latest version; null until it is audited';
comment on column advice_request.dispatched_version is 'Which version its receivers read: the latest that was sent, while a corrected one is being written';
comment on column advice_request.dispatched_grade is 'Grade of the dispatched version, which figures count while a corrected one is written';
comment on column advice_request.dispatched_no_needs is 'Whether the dispatched version finds no needs; the same';
comment on column advice_request.first_sent_grade is 'Grade of the version that was sent first; no correction changes it, so that a table of a past year stays as it is';
comment on column advice_request.first_sent_no_needs is 'Whether the version that was sent first finds no needs; the same';
comment on column advice_request.decided_on is 'London date on which the decision or the withdrawal was recorded';
comment on column advice_request.stopped_in is 'Status in which the death of the child ended it; it goes back there if the death was recorded in error';
comment on column advice_request.stopped_on is 'London date on which that death was recorded';
comment on column advice_request.decided_without_advice is 'Whether the advice was still owed then';

-- Lists are in order of receipt, and due dates follow from it.
create index advice_request_by_receipt on advice_request (borough, received_at, id);
create index advice_request_owed on advice_request (borough, received_at, id)
  where status not in ('DISPATCHED', 'CLOSED', 'WITHDRAWN');
create index advice_request_by_author on advice_request (borough, author) where author is not null;
create index advice_request_by_child on advice_request (borough, child_ref);
create index advice_request_by_dispatch on advice_request (borough, dispatched_on) where dispatched_on is not null;
-- What a return asks of a calendar year: which requests were decided in it, and which plans were made.
create index advice_request_by_decision on advice_request (borough, decided_on) where decided_on is not null;
create index advice_request_by_issue on advice_request (borough, issued_on) where issued_on is not null;
create index advice_request_plan_without_advice on advice_request (borough, issued_on) where decided_without_advice;
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
  request_id uuid  primary key references advice_request,
  borough    text  not null,
  content    jsonb not null
);
comment on table advice_draft is 'The working text, restricted annex included; apart from the request, so that lists do not load it';

create table advice_version (
  id           uuid        primary key,
  borough      text        not null,
  request_id   uuid        not null references advice_request,
  number       integer     not null,
  content      jsonb       not null,
  author       jsonb,
  attestation  jsonb       not null,
  findings     jsonb       not null,
  submitted_by text        not null,
  submitted_at timestamptz not null,
  unique (request_id, number)
);
comment on table advice_version is 'Every submitted version of the advice, as it was; never changed';
comment on column advice_version.author is 'What the register said of the author then; null when it did not know them';
comment on column advice_version.attestation is 'That the advice names no third party and is proportionate';
comment on column advice_version.findings is 'Codes, pointers and offsets of the content checks, never words of the text';

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
create index audit_by_auditor on audit (borough, audited_by, id);
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
  email           text,
  status          text   not null,
  roles           jsonb  not null,
  team            text,
  profession      text,
  employer        text,
  on_behalf_of    text,
  trained_on      date,
  supervised_on   date,
  lone_worker     boolean,
  levels          jsonb  not null,
  working_pattern jsonb  not null,
  leave           jsonb  not null,
  version         bigint not null,
  unique (borough, username)
);
create index practitioner_by_team on practitioner (borough, team) where team is not null;
comment on table practitioner is 'Who works with advice in a borough; fed by its own system or administrator';
comment on column practitioner.roles is 'Codes as in the access token; none for somebody who left';
comment on column practitioner.email is 'Address at work, for reminders; in no event';
comment on column practitioner.supervised_on is 'London date of the last supervision; in no event';
comment on column practitioner.lone_worker is 'Whether they visit alone; null where the borough did not say; in no event';
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
  child_agreement         text,
  advocacy                jsonb,
  given_on                date        not null,
  expires_on              date,
  withdrawn_on            date,
  withdrawal_effect       text,
  recorded_by             text        not null,
  recorded_at             timestamptz not null,
  withdrawn_by            text,
  from_sen_team           boolean     not null
);
create index advice_consent_by_request on advice_consent (request_id);
comment on table advice_consent is 'Who consented to what, for how long; only a withdrawal is added later';
comment on column advice_consent.scope is 'Areas of care it reaches to';
comment on column advice_consent.child_agreement is 'Whether a child under 16 agrees too; null for every giver but a parent';
comment on column advice_consent.advocacy is 'When an advocate was offered and whether they were wanted, or why none was';
comment on column advice_consent.withdrawn_on is 'London date from which it no longer counts';
comment on column advice_consent.withdrawal_effect is 'Whether the advice had been sent when the withdrawal was recorded; null while the consent stands';
comment on column advice_consent.from_sen_team is 'Recorded by the SEN team, who see no other consent before dispatch';
alter table advice_consent enable row level security;
alter table advice_consent force row level security;
create policy borough_scope on advice_consent using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on advice_consent to ${app_role};
grant update (withdrawn_on, withdrawal_effect, withdrawn_by) on advice_consent to ${app_role};

-- V007__create_triage.sql
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
-- Reminders that have gone out, and to whom. The one of day 28 also stands in advice_request.reminded_on.
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

-- The guarantee that no DSCO is booked twice, and no author with two DSCOs for the same hour. A slot begins on the hour and
-- lasts one, so two slots of one person are the same or do not overlap. London is whole hours away from UTC.
create table consultation_slot (
  borough         text        not null,
  dsco            text        not null,
  starts_at       timestamptz not null check (extract(minute from starts_at) = 0 and extract(second from starts_at) = 0),
  consultation_id uuid        not null references advice_consultation,
  author          text        not null,
  primary key (borough, dsco, starts_at)
);
create unique index consultation_slot_of_author on consultation_slot (borough, author, starts_at);
comment on table consultation_slot is 'Hours of a DSCO that are taken; a row goes when the hour is free again';
comment on column consultation_slot.author is 'Who wrote the advice when the hour was taken';
alter table consultation_slot enable row level security;
alter table consultation_slot force row level security;
create policy borough_scope on consultation_slot using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, delete on consultation_slot to ${app_role};

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
  answered_at timestamptz,
  ended_on    date
);
create index advice_query_by_request on advice_query (request_id, id);
create index advice_query_by_due_date on advice_query (borough, due_on);
comment on table advice_query is 'What an author or manager asked about a request, for social care alone; only the answer is added later, or that it ended';
comment on column advice_query.due_on is 'London date by which it is to be answered';
comment on column advice_query.ended_on is 'London date on which the death of the child was recorded, while nobody had answered';
alter table advice_query enable row level security;
alter table advice_query force row level security;
create policy borough_scope on advice_query using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on advice_query to ${app_role};
grant update (answer, answered_by, answered_at, ended_on) on advice_query to ${app_role};

-- V013__create_questionnaires.sql
-- The Social Care Questionnaire, and the one-time links through which a family answers it.
create table questionnaire_link (
  id         uuid        primary key,
  borough    text        not null,
  request_id uuid        not null references advice_request,
  recipient  text        not null,
  token_seed bytea       not null,
  token_hash bytea       not null,
  expires_on date        not null,
  made_by    text        not null,
  made_at    timestamptz not null,
  used_at    timestamptz,
  revoked_by text,
  revoked_at timestamptz,
  constraint questionnaire_link_ends_once check (used_at is null or revoked_at is null)
);
create index questionnaire_link_by_request on questionnaire_link (request_id, id);
create unique index questionnaire_link_by_token on questionnaire_link (borough, token_hash);
comment on table questionnaire_link is 'Links through which a questionnaire is answered once; only their end is added later';
comment on column questionnaire_link.recipient is 'Whom it is for: PARENT_CARER or YOUNG_PERSON';
comment on column questionnaire_link.token_seed is '256 random bits; with the key of the service, and only with it, they make the token';
comment on column questionnaire_link.token_hash is 'SHA-256 of the token, which is kept nowhere';
comment on column questionnaire_link.expires_on is 'London date, the last on which it can be used';
alter table questionnaire_link enable row level security;
alter table questionnaire_link force row level security;
create policy borough_scope on questionnaire_link using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on questionnaire_link to ${app_role};
grant update (used_at, revoked_by, revoked_at) on questionnaire_link to ${app_role};

create table advice_questionnaire (
  id                        uuid        primary key,
  borough                   text        not null,
  request_id                uuid        not null references advice_request,
  number                    integer     not null,
  groups_and_activities     text,
  informal_care_and_support text,
  impact_on_family_life     text,
  completed_by              text        not null,
  completed_on              date        not null,
  channel                   text        not null,
  recipient                 text,
  link_id                   uuid        unique references questionnaire_link,
  recorded_by               text        not null,
  recorded_at               timestamptz not null,
  unique (request_id, number)
);
comment on table advice_questionnaire is 'Completed questionnaires about a request, for social care alone; a later one replaces none';
comment on column advice_questionnaire.number is 'From 1 for each request';
comment on column advice_questionnaire.completed_by is 'In which capacity';
comment on column advice_questionnaire.completed_on is 'London date';
comment on column advice_questionnaire.link_id is 'The link it came in through; no link brings a second one';
alter table advice_questionnaire enable row level security;
alter table advice_questionnaire force row level security;
create policy borough_scope on advice_questionnaire using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on advice_questionnaire to ${app_role};

-- V014__create_disagreements.sql
-- Disagreement and non-engagement, with every offer that was made.
create table advice_disagreement (
  id          uuid        primary key,
  borough     text        not null,
  request_id  uuid        not null references advice_request,
  kind        text        not null,
  party       text        not null,
  about       text        not null,
  happened_on date        not null,
  offers      jsonb       not null,
  recorded_by text        not null,
  recorded_at timestamptz not null
);
create index advice_disagreement_by_request on advice_disagreement (request_id, id);
comment on table advice_disagreement is 'Who did not agree or did not take part, for social care alone; it stops nothing';
comment on column advice_disagreement.happened_on is 'London date';
comment on column advice_disagreement.offers is 'What was offered, on which day, and what became of it';
alter table advice_disagreement enable row level security;
alter table advice_disagreement force row level security;
create policy borough_scope on advice_disagreement using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on advice_disagreement to ${app_role};

-- V017__create_section_b_and_reuse.sql
-- What the SEN team gives the author of section B, and earlier advice that a request rests on.
create table section_b_excerpt (
  request_id   uuid        primary key references advice_request,
  borough      text        not null,
  primary_need text        not null,
  excerpt      text        not null,
  written_by   text        not null,
  written_at   timestamptz not null
);
comment on table section_b_excerpt is 'Section B of the child''s plan as it is being written, by the SEN team for the author of the advice';
alter table section_b_excerpt enable row level security;
alter table section_b_excerpt force row level security;
create policy borough_scope on section_b_excerpt using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on section_b_excerpt to ${app_role};
grant update (primary_need, excerpt, written_by, written_at) on section_b_excerpt to ${app_role};

create table reused_advice (
  id            uuid        primary key,
  borough       text        not null,
  request_id    uuid        not null references advice_request,
  source        text        not null,
  provided_on   date        not null,
  author        text        not null,
  satisfactions jsonb       not null,
  recorded_by   text        not null,
  recorded_at   timestamptz not null
);
create index reused_advice_by_request on reused_advice (request_id, id);
comment on table reused_advice is 'Earlier advice that is sufficient under SI 2014/1530 reg 6(4); only ever added to';
comment on column reused_advice.provided_on is 'London date on which it was provided, for whatever purpose';
comment on column reused_advice.satisfactions is 'Who was satisfied, and on which London date: the author, the authority, the parent or young person';
alter table reused_advice enable row level security;
alter table reused_advice force row level security;
create policy borough_scope on reused_advice using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on reused_advice to ${app_role};

-- V019__create_shares_and_disputes.sql
-- Cases opened to another borough, and disputes between two boroughs. Each row names the borough that holds the case
-- and one other. Both see the row, and no third does; only the holder writes it. The case itself stays behind the
-- policy of its own table (docs/adr/0021).
create table case_share (
  id            uuid        primary key,
  borough       text        not null,
  with_borough  text        not null,
  request_id    uuid        not null references advice_request,
  purpose       text        not null,
  legal_basis   text        not null,
  shared_at     timestamptz not null,
  expires_on    date        not null,
  ended_on      date,
  ended_by_side text,
  check (borough <> with_borough),
  check ((ended_on is null) = (ended_by_side is null))
);
create index case_share_by_request on case_share (request_id, id);
create index case_share_given on case_share (borough, id);
create index case_share_received on case_share (with_borough, id);
comment on table case_share is 'A case opened to one other borough; only its end is added later';
comment on column case_share.borough is 'GSS code of the borough that holds the case';
comment on column case_share.with_borough is 'GSS code of the borough that can read it';
comment on column case_share.expires_on is 'Last London date on which it can';
alter table case_share enable row level security;
alter table case_share force row level security;
create policy borough_scope on case_share using (borough = (select current_setting('dsco.borough', true)));
create policy other_borough on case_share for select
  using (with_borough = (select current_setting('dsco.borough', true)));
grant select, insert on case_share to ${app_role};
grant update (ended_on, ended_by_side) on case_share to ${app_role};

create table case_dispute (
  id                  uuid        primary key,
  borough             text        not null,
  with_borough        text        not null,
  request_id          uuid        not null references advice_request,
  ground              text        not null,
  opened_at           timestamptz not null,
  outcome             text,
  responsible_borough text,
  settled_on          date,
  check (borough <> with_borough),
  check (responsible_borough in (borough, with_borough)),
  check ((outcome is null) = (settled_on is null))
);
create index case_dispute_by_request on case_dispute (request_id, id);
create index case_dispute_raised on case_dispute (borough, id);
create index case_dispute_received on case_dispute (with_borough, id);
comment on table case_dispute is 'A dispute of two boroughs about a case; only its end is added later';
comment on column case_dispute.borough is 'GSS code of the borough that holds the case';
comment on column case_dispute.with_borough is 'GSS code of the other party';
alter table case_dispute enable row level security;
alter table case_dispute force row level security;
create policy borough_scope on case_dispute using (borough = (select current_setting('dsco.borough', true)));
create policy other_borough on case_dispute for select
  using (with_borough = (select current_setting('dsco.borough', true)));
grant select, insert on case_dispute to ${app_role};
grant update (outcome, responsible_borough, settled_on) on case_dispute to ${app_role};

-- V020__create_moderation.sql
-- A blind second score of an audit, and what the two DSCOs agreed where they differed.
create table moderation (
  id             uuid        primary key,
  borough        text        not null,
  request_id     uuid        not null references advice_request,
  audit_id       uuid        not null references audit unique,
  reasons        jsonb       not null,
  state          text        not null,
  first_grade    text        not null,
  second         jsonb       not null,
  rationale      text,
  moderated_by   text        not null,
  moderated_at   timestamptz not null,
  agreed         jsonb,
  agreement      text,
  agreed_by      text,
  agreed_at      timestamptz,
  confirmed_by   text,
  confirmed_at   timestamptz,
  version        bigint      not null
);
create index moderation_by_request on moderation (request_id);
create index moderation_by_state on moderation (borough, state, audit_id);
create index moderation_by_time on moderation (borough, moderated_at);
comment on table moderation is 'A second score of one audit; only what was agreed afterwards is added to it';
comment on column moderation.reasons is 'Why the audit was to be moderated; empty when a DSCO chose it';
comment on column moderation.second is 'Scores, gates, score and grade as the template of the audit computed them';
comment on column moderation.agreed is 'The same of the scores that the two agreed on; null without a meeting';
comment on column moderation.confirmed_by is 'The other of the two; null until they confirmed what was agreed';
alter table moderation enable row level security;
alter table moderation force row level security;
create policy borough_scope on moderation using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on moderation to ${app_role};
grant update (state, agreed, agreement, agreed_by, agreed_at, confirmed_by, confirmed_at, version) on moderation to ${app_role};

-- V021__create_peer_audit.sql
-- A blind audit by another borough: what was sent where, for the borough that sent it, and the redacted copy, for the
-- borough that scores it.

create table peer_audit (
  id             uuid        primary key,
  borough        text        not null,
  request_id     uuid        not null references advice_request,
  advice_version integer     not null,
  with_borough   text        not null check (with_borough <> borough),
  copy_id        uuid        not null unique,
  asked_by       text        not null,
  asked_at       timestamptz not null,
  unique (request_id, advice_version, with_borough)
);
comment on table peer_audit is 'A version that went to another borough as a redacted copy; only its own borough reads it';
comment on column peer_audit.borough is 'The borough that holds the case';
comment on column peer_audit.with_borough is 'The borough that audits the copy';
alter table peer_audit enable row level security;
alter table peer_audit force row level security;
create policy borough_scope on peer_audit using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on peer_audit to ${app_role};

create table peer_copy (
  id        uuid        primary key references peer_audit (copy_id),
  borough   text        not null,
  status    text        not null,
  template  text        not null,
  advice    jsonb       not null,
  computed  jsonb       not null,
  sent_at   timestamptz not null,
  judgement jsonb,
  summary   text,
  scored_by text,
  scored_at timestamptz,
  version   bigint      not null
);
create index peer_copy_by_borough on peer_copy (borough, id);
comment on table peer_copy is 'A redacted copy of advice; it names neither the case nor the borough that sent it';
comment on column peer_copy.borough is 'The borough that audits it';
comment on column peer_copy.advice is 'Fields that another borough may read, redacted';
comment on column peer_copy.computed is 'Points of the criteria that the system scored in the audit';
alter table peer_copy enable row level security;
alter table peer_copy force row level security;
-- The borough that audits reads and scores; the one that sent it adds and reads. The inner question sees only the
-- asker's own rows of peer_audit.
create policy borough_scope on peer_copy for select
  using (borough = (select current_setting('dsco.borough', true)));
create policy borough_scores on peer_copy for update
  using (borough = (select current_setting('dsco.borough', true)));
create policy sender_adds on peer_copy for insert
  with check (exists (select from peer_audit a where a.copy_id = peer_copy.id and a.with_borough = peer_copy.borough));
create policy sender_reads on peer_copy for select
  using (exists (select from peer_audit a where a.copy_id = peer_copy.id));
grant select, insert on peer_copy to ${app_role};
grant update (status, judgement, summary, scored_by, scored_at, version) on peer_copy to ${app_role};

-- V022__create_audit_action.sql
-- What follows from an audit, until it is done.
create table audit_action (
  id         uuid        primary key,
  borough    text        not null,
  request_id uuid        not null references advice_request,
  audit_id   uuid        references audit,
  criterion  text,
  text       text        not null,
  owner      text        not null,
  due_on     date        not null,
  raised_by  text        not null,
  raised_at  timestamptz not null,
  done       text,
  closed_by  text,
  closed_at  timestamptz,
  version    bigint      not null
);
create index audit_action_by_request on audit_action (request_id, id);
create index audit_action_by_owner on audit_action (borough, owner, id);
create index audit_action_open on audit_action (borough, id) where closed_at is null;
comment on table audit_action is 'Something to do after an audit; only its closure is added to it';
comment on column audit_action.due_on is 'London date by which it is to be done';
comment on column audit_action.owner is 'User name of who does it';
alter table audit_action enable row level security;
alter table audit_action force row level security;
create policy borough_scope on audit_action using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on audit_action to ${app_role};
grant update (done, closed_by, closed_at, version) on audit_action to ${app_role};

-- V023__create_escalations.sql
-- What was raised with the designated social care officer (DSCO) about a request, and what came of it.
create table advice_escalation (
  id                 uuid        primary key,
  borough            text        not null,
  request_id         uuid        not null references advice_request,
  reason             text        not null,
  concerns           text,
  explanation        text        not null,
  raised_by_sen_team boolean     not null,
  raised_by          text        not null,
  raised_at          timestamptz not null,
  answer_by          date        not null,
  outcome            text,
  answer             text,
  answered_by        text,
  answered_at        timestamptz,
  ended_on           date
);
create index advice_escalation_by_request on advice_escalation (request_id, id);
create index advice_escalation_open on advice_escalation (borough, id) where answered_at is null and ended_on is null;
create index advice_escalation_by_answer_date on advice_escalation (borough, answer_by);
comment on table advice_escalation is 'Raised with the DSCO; only the answer is added later, or that it ended';
comment on column advice_escalation.concerns is 'Who is late or does not answer, where that is the reason: the practitioner or their manager';
comment on column advice_escalation.raised_by_sen_team is 'Whether the SEN team raised it; what others raised is for social care alone';
comment on column advice_escalation.answer_by is 'London date by which it is to be answered';
comment on column advice_escalation.ended_on is 'London date on which the death of the child was recorded, while nobody had answered';
alter table advice_escalation enable row level security;
alter table advice_escalation force row level security;
create policy borough_scope on advice_escalation using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on advice_escalation to ${app_role};
grant update (outcome, answer, answered_by, answered_at, ended_on) on advice_escalation to ${app_role};

-- V025__create_panel_decisions.sql
-- What the DSCO said or decided on panels about a request.
create table panel_decision (
  id            uuid        primary key,
  borough       text        not null,
  request_id    uuid        not null references advice_request,
  type          text        not null,
  held_on       date        not null,
  dsco_capacity text        not null,
  decision      text,
  reasons       text,
  vote          text,
  comment       text,
  recorded_by   text        not null,
  recorded_at   timestamptz not null
);
create index panel_decision_by_request on panel_decision (request_id, id);
create index panel_decision_by_day on panel_decision (borough, held_on, id);
comment on table panel_decision is 'What the DSCO said or decided on a panel, for social care alone; never changed';
comment on column panel_decision.held_on is 'London date on which the panel met';
comment on column panel_decision.decision is 'Of a panel on which the DSCO is a decision maker; null where they contribute';
comment on column panel_decision.vote is 'On a statutory assessment panel, whose decision is the authority''s';
alter table panel_decision enable row level security;
alter table panel_decision force row level security;
create policy borough_scope on panel_decision using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on panel_decision to ${app_role};

-- V026__create_screenings.sql
-- Screenings of mental capacity and deprivation of liberty.
create table screening (
  id                uuid        primary key,
  borough           text        not null,
  request_id        uuid        not null references advice_request,
  screened_on       date        not null,
  capacity_in_doubt boolean     not null,
  restrictions      jsonb       not null,
  consent           text        not null,
  residence         text        not null,
  authority         text        not null,
  reasons           text        not null,
  referred_to       text,
  referred_on       date,
  screened_by       text        not null,
  recorded_at       timestamptz not null
);
create index screening_by_request on screening (request_id, id);
comment on table screening is 'Whether arrangements restrict a young person''s liberty, and who has to authorise that; never changed, never told outside the case';
comment on column screening.restrictions is 'Codes of what restricts their liberty';
comment on column screening.consent is 'Whose consent the arrangements rest on';
comment on column screening.authority is 'Who has to authorise them, by law; not whether they have';
alter table screening enable row level security;
alter table screening force row level security;
create policy borough_scope on screening using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on screening to ${app_role};

-- V027__create_assessment_inventory.sql
-- Which assessments of a child exist, are under way or are needed.
create table assessment_inventory (
  request_id                      uuid        primary key references advice_request,
  borough                         text        not null,
  assessments                     jsonb       not null,
  parental_responsibility_held_by jsonb       not null,
  changed_by                      text        not null,
  changed_at                      timestamptz not null
);
comment on table assessment_inventory is 'One for each request, for social care alone; none until somebody writes it';
comment on column assessment_inventory.assessments is 'Kind, state, lead and day of each';
comment on column assessment_inventory.parental_responsibility_held_by is 'In which capacities it is held, without names';
alter table assessment_inventory enable row level security;
alter table assessment_inventory force row level security;
create policy borough_scope on assessment_inventory using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on assessment_inventory to ${app_role};
grant update (assessments, parental_responsibility_held_by, changed_by, changed_at) on assessment_inventory to ${app_role};

-- V028__create_key_worker_and_parent_carer_assessment.sql
-- Who holds things together for the family, and whether its carers were offered an assessment.
create table key_worker (
  request_id uuid        primary key references advice_request,
  borough    text        not null,
  name       text        not null,
  role       text        not null,
  chosen_by  text        not null,
  since      date        not null,
  trained_on date,
  named_by   text        not null,
  named_at   timestamptz not null
);
comment on table key_worker is 'One for each request, for social care alone; none until somebody is named';
comment on column key_worker.chosen_by is 'Who chose them: the child, the family or professionals';
comment on column key_worker.since is 'London date from which they are the key worker';
comment on column key_worker.trained_on is 'London date of the last training in key working; null where none is on record';
alter table key_worker enable row level security;
alter table key_worker force row level security;
create policy borough_scope on key_worker using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on key_worker to ${app_role};
grant update (name, role, chosen_by, since, trained_on, named_by, named_at) on key_worker to ${app_role};

create table parent_carer_assessment (
  request_id  uuid        primary key references advice_request,
  borough     text        not null,
  offered_on  date        not null,
  outcome     text,
  outcome_on  date,
  recorded_by text        not null,
  recorded_at timestamptz not null
);
comment on table parent_carer_assessment is 'The last offer for each request, for social care alone; the history keeps those before';
comment on column parent_carer_assessment.outcome_on is 'London date; null as long as nobody has answered';
alter table parent_carer_assessment enable row level security;
alter table parent_carer_assessment force row level security;
create policy borough_scope on parent_carer_assessment using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on parent_carer_assessment to ${app_role};
grant update (offered_on, outcome, outcome_on, recorded_by, recorded_at) on parent_carer_assessment to ${app_role};

-- V029__create_tribunal_cases.sql
-- What the SEND Tribunal recommended about social care, and how the authority answered.
create table tribunal_case (
  id             uuid        primary key,
  borough        text        not null,
  request_id     uuid        not null references advice_request,
  reference      text,
  held_on        date,
  received_on    date        not null,
  respond_by     date        not null,
  sections       jsonb       not null,
  recommendation text        not null,
  recorded_by    text        not null,
  recorded_at    timestamptz not null,
  responded_on   date,
  decision       text,
  reasons        text,
  responded_by   text,
  check ((responded_on is null) = (reasons is null) and (responded_on is null) = (decision is null))
);
create index tribunal_case_by_request on tribunal_case (request_id, id);
create index tribunal_case_by_borough on tribunal_case (borough, id);
create index tribunal_case_by_date_owed on tribunal_case (borough, respond_by) where responded_on is null;
comment on table tribunal_case is 'A recommendation about sections D, H1 and H2; only the answer is added later';
comment on column tribunal_case.received_on is 'London date on which the authority received it; day 0 of the five weeks';
comment on column tribunal_case.respond_by is 'The last London date on which an answer is in time, by the law of the day of receipt';
comment on column tribunal_case.reasons is 'As they were given to the parent or young person; no answer is without';
alter table tribunal_case enable row level security;
alter table tribunal_case force row level security;
create policy borough_scope on tribunal_case using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on tribunal_case to ${app_role};
grant update (responded_on, decision, reasons, responded_by) on tribunal_case to ${app_role};

-- V030__create_remedies.sql
-- Complaints, mediation, appeals and what was learnt from them.
create table remedy (
  id            uuid        primary key,
  borough       text        not null,
  request_id    uuid        not null references advice_request,
  type          text        not null,
  opened_on     date        not null,
  recorded_by   text        not null,
  recorded_at   timestamptz not null,
  from_sen_team boolean     not null,
  outcome       text,
  outcome_on    date,
  learning      text
);
create index remedy_by_request on remedy (request_id, id);
create index remedy_by_borough on remedy (borough, id);
comment on table remedy is 'How somebody sought redress in a case; only the outcome is added later';
comment on column remedy.opened_on is 'London date on which it began';
comment on column remedy.from_sen_team is 'Recorded by the SEN team, who see no other';
comment on column remedy.learning is 'What the authority will do differently';
alter table remedy enable row level security;
alter table remedy force row level security;
create policy borough_scope on remedy using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on remedy to ${app_role};
grant update (outcome, outcome_on, learning) on remedy to ${app_role};

-- V031__create_plan_texts.sql
-- What plans say of social care as they were issued.
create table plan_text (
  id                    uuid        primary key,
  borough               text        not null,
  request_id            uuid        not null references advice_request,
  plan_ref              text,
  issued_on             date        not null,
  section_d             jsonb       not null,
  section_h1            jsonb       not null,
  section_h2            jsonb       not null,
  says_what_advice_says boolean,
  recorded_by           text        not null,
  recorded_at           timestamptz not null
);
create index plan_text_by_request on plan_text (request_id, id);
comment on table plan_text is 'Sections D, H1 and H2 of one issue of a plan, line by line; nobody changes them';
comment on column plan_text.says_what_advice_says is 'Whether it has each line of the advice that had been sent when it was recorded; null where none had';
comment on column plan_text.issued_on is 'London date of this issue of the plan';
alter table plan_text enable row level security;
alter table plan_text force row level security;
create policy borough_scope on plan_text using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on plan_text to ${app_role};

-- V032__create_guidance.sql
-- Guidance, process maps and research of the boroughs, and who has read which version. What the region publishes is shipped
-- with the service: it has a row here once a borough did something with it.
create table guidance_item (
  id             uuid    primary key,
  borough        text    not null,
  kind           text    not null,
  regional       boolean not null,
  status         text    not null,
  title          text    not null,
  audience       jsonb   not null,
  current_number int     not null check (current_number > 0),
  published_on   date    not null,
  version        bigint  not null
);
create index guidance_item_of_borough on guidance_item (borough);
comment on table guidance_item is 'Guidance as it stands in a borough; about no child';
comment on column guidance_item.audience is 'Codes of the roles that are to read the version that holds';
comment on column guidance_item.current_number is 'Number of the version that holds';
alter table guidance_item enable row level security;
alter table guidance_item force row level security;
create policy borough_scope on guidance_item using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on guidance_item to ${app_role};

create table guidance_version (
  id           uuid  primary key,
  borough      text  not null,
  -- Looked at when the transaction ends: the first version is kept before its guidance.
  guidance_id  uuid  not null references guidance_item deferrable initially deferred,
  number       int   not null,
  edition      jsonb not null,
  published_on date  not null,
  published_by text  not null,
  unique (guidance_id, number)
);
comment on table guidance_version is 'What each version of a borough''s own guidance says; never changed';
comment on column guidance_version.edition is 'Title, audience, text, sources and steps';
alter table guidance_version enable row level security;
alter table guidance_version force row level security;
create policy borough_scope on guidance_version using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on guidance_version to ${app_role};

create table guidance_acknowledgement (
  id              uuid        primary key,
  borough         text        not null,
  guidance_id     uuid        not null references guidance_item,
  number          int         not null,
  username        text        not null,
  acknowledged_at timestamptz not null,
  -- One for each person and version, however often they say so.
  unique (guidance_id, number, username)
);
create index guidance_acknowledgement_of_reader on guidance_acknowledgement (borough, username);
comment on table guidance_acknowledgement is 'Who has read which version';
alter table guidance_acknowledgement enable row level security;
alter table guidance_acknowledgement force row level security;
create policy borough_scope on guidance_acknowledgement using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on guidance_acknowledgement to ${app_role};

-- V036__create_retention.sql
-- How long records are kept: runs, what each found, what holds a record back, and what is left of what was deleted.

create table legal_hold (
  request_id uuid        primary key references advice_request,
  borough    text        not null,
  held       boolean     not null,
  reason     text        not null,
  changed_by text        not null,
  changed_at timestamptz not null
);
comment on table legal_hold is 'A record that may not be deleted, whatever its age: an inquiry, a claim, a complaint';
comment on column legal_hold.reason is 'Why it is held, or why the hold was lifted';
alter table legal_hold enable row level security;
alter table legal_hold force row level security;
create policy borough_scope on legal_hold using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on legal_hold to ${app_role};
grant update (held, reason, changed_by, changed_at) on legal_hold to ${app_role};

create table retention_run (
  id             uuid        primary key,
  borough        text        not null,
  dry_run        boolean     not null,
  status         text        not null,
  considerations integer     not null,
  started_by     text        not null,
  started_at     timestamptz not null,
  finished_at    timestamptz,
  version        bigint      not null
);
create index retention_run_of_borough on retention_run (borough, id);
comment on column retention_run.considerations is 'How many considerations were past their time when the run looked';
alter table retention_run enable row level security;
alter table retention_run force row level security;
create policy borough_scope on retention_run using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on retention_run to ${app_role};
grant update (status, finished_at, version) on retention_run to ${app_role};

create table retention_finding (
  id         uuid primary key,
  borough    text not null,
  -- Looked at when the transaction ends: what was found is kept before its run.
  run_id     uuid not null references retention_run deferrable initially deferred,
  request_id uuid not null references advice_request,
  record     text not null,
  due_on     date not null,
  state      text not null,
  unique (run_id, request_id)
);
create index retention_finding_of_request on retention_finding (request_id);
comment on table retention_finding is 'A request whose time had passed when a run looked; goes with its request';
comment on column retention_finding.record is 'Which line of the schedule keeps it longest';
comment on column retention_finding.due_on is 'Tells the date of birth to who knows the schedule';
alter table retention_finding enable row level security;
alter table retention_finding force row level security;
create policy borough_scope on retention_finding using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on retention_finding to ${app_role};
grant update (state) on retention_finding to ${app_role};

create table deleted_request (
  id         uuid primary key,
  borough    text not null,
  run_id     uuid not null references retention_run,
  status     text not null,
  record     text not null,
  deleted_on date not null
);
create index deleted_request_of_run on deleted_request (run_id, id);
comment on table deleted_request is 'That a request was deleted, when and by which line of the schedule; nothing of the child';
alter table deleted_request enable row level security;
alter table deleted_request force row level security;
create policy borough_scope on deleted_request using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on deleted_request to ${app_role};

create table deleted_consideration (
  id         uuid primary key,
  borough    text not null,
  run_id     uuid not null references retention_run,
  status     text not null,
  record     text not null,
  deleted_on date not null
);
create index deleted_consideration_of_run on deleted_consideration (run_id, id);
comment on table deleted_consideration is 'That a consideration was deleted, when and by which line of the schedule; nothing of the child';
alter table deleted_consideration enable row level security;
alter table deleted_consideration force row level security;
create policy borough_scope on deleted_consideration using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on deleted_consideration to ${app_role};

-- The borough that sent a copy of its advice to a peer takes the copy away with the case. Nobody is granted delete: only
-- the function below gets here.
create policy sender_forgets on peer_copy for delete
  using (exists (select from peer_audit a where a.copy_id = peer_copy.id));

-- Deletes the rows of a table that a condition names, after everything that refers to them, at any depth. It asks the
-- catalogue, so that the table of a new feature is emptied too. Gives back the ids of what it deleted.
create function forget_rows(relation regclass, condition text) returns text[]
language plpgsql set search_path = public, pg_temp as $$
declare
  link    record;
  deleted text[];
  all_ids text[] := '{}';
begin
  for link in
    select c.conrelid::regclass as referring,
           string_agg(quote_ident(own.attname), ', ' order by k.place) as columns,
           string_agg(quote_ident(other.attname), ', ' order by k.place) as referred
    from pg_constraint c
    cross join lateral unnest(c.conkey, c.confkey) with ordinality as k (own, other, place)
    join pg_attribute own on own.attrelid = c.conrelid and own.attnum = k.own
    join pg_attribute other on other.attrelid = c.confrelid and other.attnum = k.other
    where c.contype = 'f' and c.confrelid = relation and c.conrelid <> relation
    group by c.oid, c.conrelid
  loop
    all_ids := all_ids || forget_rows(
      link.referring,
      format('(%s) in (select %s from %s where %s)', link.columns, link.referred, relation, condition));
  end loop;
  execute format(
    'with gone as (delete from %s as doomed where %s returning to_jsonb(doomed) ->> ''id'' as id)'
      || ' select coalesce(array_agg(id) filter (where id is not null), ''{}'') from gone',
    relation, condition) into deleted;
  return all_ids || deleted;
end $$;
revoke all on function forget_rows(regclass, text) from public;

-- Deletes one request with everything about it, in every table, its history, its events and its idempotency keys
-- included. The service may delete none of these rows itself: it may call this function, which refuses a request that is
-- not over and one under a legal hold. Row-level security holds the function to the borough of the transaction. The
-- access log stays: it names ids only, and its chain cannot lose a line.
create function forget_request(doomed uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  condition text := format('request_id = %L', doomed);
  ids       text[] := '{}';
  holder    regclass;
begin
  perform from advice_request where id = doomed and status in ('CLOSED', 'WITHDRAWN') for update;
  if not found then
    raise exception 'no request that is over' using errcode = 'check_violation';
  end if;
  if exists (
    select from advice_request r
    join advice_request o on o.borough = r.borough and o.child_ref = r.child_ref
    join legal_hold h on h.request_id = o.id and h.held
    where r.id = doomed)
  then
    raise exception 'held back by a legal hold' using errcode = 'check_violation';
  end if;
  for holder in
    select a.attrelid::regclass
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attname = 'request_id' and not a.attisdropped and c.relkind in ('r', 'p')
      and c.relnamespace = (select relnamespace from pg_class where oid = 'advice_request'::regclass)
  loop
    ids := ids || forget_rows(holder, condition);
  end loop;
  ids := ids || forget_rows('advice_request'::regclass, format('id = %L', doomed));
  delete from history_entry where record_id = any (ids);
  delete from idempotency_key where record_id = any (ids) or made = any (ids);
  delete from outbox where aggregateid = any (ids);
  return cardinality(ids);
end $$;
revoke all on function forget_request(uuid) from public;
grant execute on function forget_request(uuid) to ${app_role};

-- Deletes one consideration with everything about it, as forget_request does. It refuses one that is not over, and one of a
-- child of whom a request is under a legal hold.
create function forget_consideration(doomed uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ids text[];
begin
  perform from consideration where id = doomed and status in ('DECIDED', 'WITHDRAWN') for update;
  if not found then
    raise exception 'no consideration that is over' using errcode = 'check_violation';
  end if;
  if exists (
    select from consideration c
    join advice_request r on r.borough = c.borough and r.child_ref = c.child_ref
    join legal_hold h on h.request_id = r.id and h.held
    where c.id = doomed)
  then
    raise exception 'held back by a legal hold' using errcode = 'check_violation';
  end if;
  ids := forget_rows('consideration'::regclass, format('id = %L', doomed));
  delete from history_entry where record_id = any (ids);
  delete from idempotency_key where record_id = any (ids) or made = any (ids);
  delete from outbox where aggregateid = any (ids);
  return cardinality(ids);
end $$;
revoke all on function forget_consideration(uuid) from public;
grant execute on function forget_consideration(uuid) to ${app_role};

-- V039__create_break_glass.sql
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

-- V043__create_learning_point.sql
-- What cases teach, for boards.
create table learning_point (
  id          uuid        primary key,
  borough     text        not null,
  request_id  uuid        not null references advice_request,
  theme       text        not null,
  source      text        not null,
  lesson      text        not null,
  recorded_by text        not null,
  recorded_at timestamptz not null,
  board       text,
  reported_on date,
  check ((board is null) = (reported_on is null))
);
create index learning_point_by_request on learning_point (request_id, id);
create index learning_point_by_borough on learning_point (borough, recorded_at);
comment on table learning_point is 'A lesson of a case; only the board that heard of it is added later';
comment on column learning_point.lesson is 'Names nobody: a board reads it';
comment on column learning_point.reported_on is 'London date on which the board met';
alter table learning_point enable row level security;
alter table learning_point force row level security;
create policy borough_scope on learning_point using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on learning_point to ${app_role};
grant update (board, reported_on) on learning_point to ${app_role};

-- V045__create_practice_hint.sql
-- Practices that boroughs published in the network, as network-service told of them in codes. Every borough reads all of
-- them; a row is written as the borough whose practice it is.
create table practice_hint (
  practice_id  uuid     primary key,
  borough      text     not null,
  number       integer  check (number > 0),
  kind         text     check (kind in ('GOOD_PRACTICE', 'BARRIER', 'LEARNING')),
  bars         smallint check (bars between 0 and 3),
  criteria     text[]   not null default '{}',
  published_on date,
  withdrawn    boolean  not null default false,
  check (withdrawn = (number is null) and withdrawn = (kind is null) and withdrawn = (bars is null)
    and withdrawn = (published_on is null) and not (withdrawn and criteria <> '{}'))
);
comment on table practice_hint is 'About no child and no person; ids, codes and dates of events';
comment on column practice_hint.number is 'Of the newest version that was told';
comment on column practice_hint.bars is 'How strong the evidence is, from 0 for EMERGING to 3 for ROBUST';
comment on column practice_hint.criteria is 'Codes of the audit criteria that it helps with';
comment on column practice_hint.withdrawn is 'True for one that was taken back: only its id is left, so that an event that comes late does not bring it back';
create index practice_hint_criteria on practice_hint using gin (criteria) where not withdrawn;
create index practice_hint_order on practice_hint (bars desc, published_on desc, practice_id desc) where not withdrawn;
alter table practice_hint enable row level security;
alter table practice_hint force row level security;
create policy borough_scope on practice_hint
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on practice_hint for select using ((select current_setting('dsco.borough', true)) <> '');
grant select, insert, update on practice_hint to ${app_role};

-- V046__create_consideration.sql
-- What social care says before the authority decides whether to assess.
create table consideration (
  id                  uuid    primary key,
  borough             text    not null,
  version             bigint  not null,
  status              text    not null,
  child_ref           text    not null,
  given_name          text    not null,
  family_name         text    not null,
  date_of_birth       date    not null,
  request_received_on date    not null,
  asked_on            date    not null,
  answer_by           date    not null,
  team                text,
  first_answered_on   date,
  answers             integer not null,
  decision            text,
  notified_on         date,
  withdrawn_on        date,
  request_id          uuid    references advice_request,
  stopped_in          text,
  check ((decision is null) = (notified_on is null))
);
-- Two who open one about the same child at the same moment: the second is told of the first.
create unique index consideration_open_once on consideration (borough, child_ref) where status in ('ASKED', 'ANSWERED');
create index consideration_of_borough on consideration (borough, id);
create index consideration_of_team on consideration (borough, team, id) where team is not null;
create index consideration_by_child on consideration (borough, child_ref);
create index consideration_by_receipt on consideration (borough, request_received_on);
create index consideration_by_answer on consideration (borough, answer_by);
create index consideration_of_request on consideration (request_id) where request_id is not null;
comment on table consideration is 'The authority considers whether to assess; there is no request for advice yet';
comment on column consideration.request_received_on is 'London date on which the authority received the request to assess; its six weeks run from here';
comment on column consideration.asked_on is 'London date on which social care was told (reg 4(2))';
comment on column consideration.answer_by is 'London date that the SEN team named; no law sets it';
comment on column consideration.team is 'Whose managers see and answer it; null while only the DSCO does';
comment on column consideration.answers is 'How many there are; the last one holds';
comment on column consideration.notified_on is 'London date on which the family was told the decision';
comment on column consideration.request_id is 'The request for advice that followed; they are deleted together';
comment on column consideration.stopped_in is 'Status in which the death of the child ended it; it goes back there if the death was recorded in error';
alter table consideration enable row level security;
alter table consideration force row level security;
create policy borough_scope on consideration using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on consideration to ${app_role};
grant update (version, status, given_name, family_name, date_of_birth, team, first_answered_on, answers, decision, notified_on,
  withdrawn_on, request_id, stopped_in) on consideration to ${app_role};

create table consideration_answer (
  id               uuid        primary key,
  borough          text        not null,
  consideration_id uuid        not null references consideration,
  number           integer     not null,
  known            text        not null,
  involvement      text,
  information      text,
  attestation      jsonb       not null,
  correction       text,
  answered_by      text        not null,
  answered_at      timestamptz not null,
  unique (consideration_id, number),
  check ((known = 'OPEN') = (involvement is not null)),
  check ((number = 1) = (correction is null))
);
comment on table consideration_answer is 'What social care knows; a correction is another row';
comment on column consideration_answer.correction is 'Why it takes the place of the one before';
alter table consideration_answer enable row level security;
alter table consideration_answer force row level security;
create policy borough_scope on consideration_answer using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on consideration_answer to ${app_role};

create table consideration_vote (
  id               uuid        primary key,
  borough          text        not null,
  consideration_id uuid        not null references consideration,
  held_on          date        not null,
  vote             text        not null,
  comment          text,
  voted_by         text        not null,
  voted_at         timestamptz not null,
  unique (consideration_id, held_on)
);
comment on table consideration_vote is 'How the DSCO voted on one statutory assessment panel';
comment on column consideration_vote.held_on is 'London date on which the panel met';
comment on column consideration_vote.comment is 'For social care only';
alter table consideration_vote enable row level security;
alter table consideration_vote force row level security;
create policy borough_scope on consideration_vote using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on consideration_vote to ${app_role};

-- V049__create_rectification.sql
-- What somebody says is wrong in a record, and the answer: UK GDPR Art 16.
create table rectification (
  id                 uuid        primary key,
  borough            text        not null,
  request_id         uuid        references advice_request,
  consideration_id   uuid        references consideration,
  subject            text        not null,
  asked_by           text        not null,
  asked_on           date        not null,
  identity_known_on  date,
  words              text        not null,
  sent_version       integer,
  from_sen_team      boolean     not null,
  recorded_by        text        not null,
  recorded_at        timestamptz not null,
  extended_on        date,
  extension_reason   text,
  decision           text,
  decided_on         date,
  reasons            text,
  informed_of_remedies boolean,
  statement          text,
  corrected_version  integer,
  recipients_informed_on date,
  recipients_not_informed_because text,
  decided_by         text,
  check ((request_id is null) <> (consideration_id is null)),
  check ((extended_on is null) = (extension_reason is null)),
  check ((decision is null) = (decided_on is null))
);
create index rectification_by_request on rectification (request_id, id);
create index rectification_by_consideration on rectification (consideration_id, id);
create index rectification_open on rectification (borough, id) where decision is null;
comment on table rectification is 'What somebody says is wrong in a record; more time and the answer are added later, nothing else';
comment on column rectification.asked_on is 'London date; the month to answer runs from it, or from identity_known_on';
comment on column rectification.sent_version is 'Version of the advice that its receivers had then, or answer to the consideration that held; null for none';
comment on column rectification.corrected_version is 'Version of the advice, or answer to the consideration, that came with the correction';
comment on column rectification.statement is 'The words of the family beside what was not corrected';
alter table rectification enable row level security;
alter table rectification force row level security;
create policy borough_scope on rectification using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on rectification to ${app_role};
grant update (extended_on, extension_reason, decision, decided_on, reasons, informed_of_remedies, statement, corrected_version,
  recipients_informed_on, recipients_not_informed_because, decided_by) on rectification to ${app_role};

-- V050__create_child_death.sql
-- On which day a child died: the file of a looked-after child who died is kept for another time (SI 2010/959 reg 50).
create table child_death (
  id          uuid        primary key,
  borough     text        not null,
  child_ref   text        not null,
  died_on     date,
  recorded_by text        not null,
  recorded_at timestamptz not null,
  unique (borough, child_ref)
);
comment on table child_death is 'Of the child and not of one request: each of their requests and considerations is kept by it';
comment on column child_death.died_on is 'London date; null where a death had been recorded in error';
alter table child_death enable row level security;
alter table child_death force row level security;
create policy borough_scope on child_death using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on child_death to ${app_role};
grant update (died_on, recorded_by, recorded_at) on child_death to ${app_role};

-- It goes with the last request and consideration of the child. The others still need it until then.
create function forget_death() returns trigger
language plpgsql set search_path from current as $$
begin
  delete from child_death d
  where d.borough = old.borough and d.child_ref = old.child_ref
    and not exists (select from advice_request r where r.borough = d.borough and r.child_ref = d.child_ref)
    and not exists (select from consideration c where c.borough = d.borough and c.child_ref = d.child_ref);
  return null;
end $$;
create trigger forget_death after delete on advice_request for each row execute function forget_death();
create trigger forget_death after delete on consideration for each row execute function forget_death();

-- V051__create_no_needs_confirmation.sql
-- A manager's second look at a version that finds no needs, where the borough asks for one before sign-off.
create table no_needs_confirmation (
  id             uuid        primary key,
  borough        text        not null,
  request_id     uuid        not null references advice_request,
  advice_version integer     not null,
  reason         text        not null,
  confirmed_by   text        not null,
  confirmed_at   timestamptz not null
);
create index no_needs_confirmation_by_request on no_needs_confirmation (request_id, id);
comment on table no_needs_confirmation is 'Of one version; another version needs another. Never changed';
alter table no_needs_confirmation enable row level security;
alter table no_needs_confirmation force row level security;
create policy borough_scope on no_needs_confirmation
  using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on no_needs_confirmation to ${app_role};

-- V052__create_representation.sql
-- Who asked for the assessment, who decides on the side of the family, and whether an advocate was offered. It names nobody.
create table representation (
  request_id           uuid        primary key references advice_request,
  borough              text        not null,
  asked_by             text        not null,
  decides              text        not null,
  representative       text,
  capacity_assessed_on date,
  advocate             text        not null,
  advocate_on          date,
  advocate_reason      text,
  recorded_by          text        not null,
  recorded_at          timestamptz not null,
  check ((decides = 'REPRESENTATIVE') = (representative is not null)),
  check ((advocate = 'NOT_OFFERED') = (advocate_on is null))
);
comment on table representation is 'One for each request, for social care alone; none until somebody records it';
comment on column representation.representative is 'In which capacity somebody decides for a young person without the capacity to decide';
comment on column representation.advocate_on is 'London date of the offer, or of the answer';
alter table representation enable row level security;
alter table representation force row level security;
create policy borough_scope on representation using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on representation to ${app_role};
grant update (asked_by, decides, representative, capacity_assessed_on, advocate, advocate_on, advocate_reason, recorded_by,
  recorded_at) on representation to ${app_role};

-- V055__create_other_plans.sql
-- The outcomes of a child's other plans, which the advice is compared with.
create table other_plans (
  request_id uuid        primary key references advice_request,
  borough    text        not null,
  plans      jsonb       not null,
  changed_by text        not null,
  changed_at timestamptz not null
);
comment on table other_plans is 'One row for each request, for social care alone; none until somebody writes it';
comment on column other_plans.plans is 'Kind, day of its wording, day on which it was read, who said so, and outcomes of each';
alter table other_plans enable row level security;
alter table other_plans force row level security;
create policy borough_scope on other_plans using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on other_plans to ${app_role};
grant update (plans, changed_by, changed_at) on other_plans to ${app_role};

create table flyway_schema_history (
  installed_rank integer not null constraint flyway_schema_history_pk primary key,
  version varchar(50), description varchar(200) not null, type varchar(20) not null,
  script varchar(1000) not null, checksum integer, installed_by varchar(100) not null,
  installed_on timestamp not null default now(), execution_time integer not null,
  success boolean not null);
create index flyway_schema_history_s_idx on flyway_schema_history (success);

insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (1, '0.1', 'create records', 'SQL', 'V0_1__create_records.sql', -806611371, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (2, '0.2', 'create inbox', 'SQL', 'V0_2__create_inbox.sql', -738205350, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (3, '001', 'create advice request', 'SQL', 'V001__create_advice_request.sql', -2009955037, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (4, '002', 'create writing', 'SQL', 'V002__create_writing.sql', 115552732, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (5, '003', 'create assurance', 'SQL', 'V003__create_assurance.sql', 263310146, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (6, '004', 'create exceptions', 'SQL', 'V004__create_exceptions.sql', 1510811548, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (7, '005', 'create practitioners', 'SQL', 'V005__create_practitioners.sql', -2055492287, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (8, '006', 'create consents', 'SQL', 'V006__create_consents.sql', -1503105981, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (9, '007', 'create triage', 'SQL', 'V007__create_triage.sql', 760432959, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (10, '009', 'create settings', 'SQL', 'V009__create_settings.sql', -1108237404, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (11, '010', 'create reminders', 'SQL', 'V010__create_reminders.sql', -1682931107, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (12, '011', 'create consultations', 'SQL', 'V011__create_consultations.sql', 1902942453, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (13, '012', 'create queries', 'SQL', 'V012__create_queries.sql', -1201672198, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (14, '013', 'create questionnaires', 'SQL', 'V013__create_questionnaires.sql', 2122494821, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (15, '014', 'create disagreements', 'SQL', 'V014__create_disagreements.sql', -243230525, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (16, '017', 'create section b and reuse', 'SQL', 'V017__create_section_b_and_reuse.sql', -1087510075, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (17, '019', 'create shares and disputes', 'SQL', 'V019__create_shares_and_disputes.sql', -241620117, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (18, '020', 'create moderation', 'SQL', 'V020__create_moderation.sql', -161080006, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (19, '021', 'create peer audit', 'SQL', 'V021__create_peer_audit.sql', -685291432, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (20, '022', 'create audit action', 'SQL', 'V022__create_audit_action.sql', 1050101725, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (21, '023', 'create escalations', 'SQL', 'V023__create_escalations.sql', 396724210, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (22, '025', 'create panel decisions', 'SQL', 'V025__create_panel_decisions.sql', -1627092065, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (23, '026', 'create screenings', 'SQL', 'V026__create_screenings.sql', 550078386, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (24, '027', 'create assessment inventory', 'SQL', 'V027__create_assessment_inventory.sql', 1710818631, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (25, '028', 'create key worker and parent carer assessment', 'SQL', 'V028__create_key_worker_and_parent_carer_assessment.sql', 820224595, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (26, '029', 'create tribunal cases', 'SQL', 'V029__create_tribunal_cases.sql', 1824342653, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (27, '030', 'create remedies', 'SQL', 'V030__create_remedies.sql', 1112846220, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (28, '031', 'create plan texts', 'SQL', 'V031__create_plan_texts.sql', 906464355, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (29, '032', 'create guidance', 'SQL', 'V032__create_guidance.sql', -1222598224, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (30, '036', 'create retention', 'SQL', 'V036__create_retention.sql', -1915907921, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (31, '039', 'create break glass', 'SQL', 'V039__create_break_glass.sql', 40344525, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (32, '043', 'create learning point', 'SQL', 'V043__create_learning_point.sql', 1924443327, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (33, '045', 'create practice hint', 'SQL', 'V045__create_practice_hint.sql', 578682818, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (34, '046', 'create consideration', 'SQL', 'V046__create_consideration.sql', 1618907656, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (35, '049', 'create rectification', 'SQL', 'V049__create_rectification.sql', 1171753681, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (36, '050', 'create child death', 'SQL', 'V050__create_child_death.sql', -619255045, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (37, '051', 'create no needs confirmation', 'SQL', 'V051__create_no_needs_confirmation.sql', 700857046, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (38, '052', 'create representation', 'SQL', 'V052__create_representation.sql', -645587221, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (39, '055', 'create other plans', 'SQL', 'V055__create_other_plans.sql', 2005189342, current_user, 0, true);
