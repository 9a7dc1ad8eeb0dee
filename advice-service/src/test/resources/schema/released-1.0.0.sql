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
