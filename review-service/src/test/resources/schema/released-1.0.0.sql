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

-- The order in which committed events are published: the relay alone draws from it, one batch after the other. A number is
-- drawn again when a batch failed, so there are gaps, but never a smaller number later.
create sequence outbox_position;
grant usage on sequence outbox_position to ${app_role};

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

-- V001__create_plan_and_annual_review.sql
-- Education, Health and Care plans as far as their reviews need them. A plan opened by an event has only a reference to
-- its child; its status says whether the borough's own system has since described it.
create table plan (
  id                      uuid        primary key,
  version                 bigint      not null,
  borough                 text        not null,
  plan_ref                text        not null,
  status                  text        not null check (status in ('OPENED', 'REGISTERED')),
  child_ref               text        not null,
  given_name              text,
  family_name             text,
  date_of_birth           date,
  upn                     text,
  plan_made_on            date        not null,
  last_reviewed_on        date,
  involvement             text        not null,
  setting_urn             text,
  setting_final_year      text,
  stated_reception_year   integer,
  post16_move_on          date,
  phase_transfer_final_on date,
  residential52_week      boolean     not null,
  eotas                   boolean     not null,
  not_in_school           boolean     not null,
  inpatient               boolean     not null,
  plan_authority          text        not null,
  care_authority          text        not null,
  residence_authority     text,
  setting_authority       text,
  opened_at               timestamptz not null,
  -- also the order of the list
  unique (borough, plan_ref)
);
create index plan_child_ref on plan (borough, child_ref);
-- dueBefore: a cycle is due before a day when it started before another
create index plan_cycle_start on plan (borough, (coalesce(last_reviewed_on, plan_made_on)));
create index plan_looked_after on plan (care_authority) where involvement = 'CLA';
create index plan_setting on plan (borough, setting_urn) where setting_urn is not null;
alter table plan enable row level security;
alter table plan force row level security;
create policy borough_scope on plan
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
-- The corporate parent's virtual school reads the reviews of the children it looks after, wherever they live.
create policy corporate_parent on plan for select
  using (involvement = 'CLA' and care_authority = (select current_setting('dsco.borough', true)));
grant select, insert, update on plan to ${app_role};

-- The review of each cycle of a plan. The one that is not complete is the present one.
create table annual_review (
  id                  uuid        primary key,
  version             bigint      not null,
  borough             text        not null,
  plan_id             uuid        not null references plan,
  status              text        not null check (status in
    ('WITHOUT_MEETING', 'MEETING_PROPOSED', 'MEETING_CONFIRMED', 'MEETING_HELD', 'COMPLETED')),
  starts_on           date        not null,
  completed_on        date,
  meeting_on          date,
  meeting_state       text,
  meeting_late_reason text,
  opened_at           timestamptz not null,
  check ((meeting_on is null) = (meeting_state is null)),
  check ((completed_on is null) = (status <> 'COMPLETED'))
);
create unique index annual_review_open on annual_review (plan_id) where status <> 'COMPLETED';
create index annual_review_plan on annual_review (plan_id);
create index annual_review_in_order on annual_review (borough, id);
create index annual_review_cycle_start on annual_review (borough, starts_on) where status <> 'COMPLETED';
alter table annual_review enable row level security;
alter table annual_review force row level security;
create policy borough_scope on annual_review
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy corporate_parent on annual_review for select
  using (exists (select from plan
    where plan.id = plan_id
      and plan.involvement = 'CLA'
      and plan.care_authority = (select current_setting('dsco.borough', true))));
grant select, insert, update on annual_review to ${app_role};

comment on table plan is 'Child data: scoped to its borough, and to the corporate parent for reading, by row-level security';
comment on table annual_review is 'Child data: scoped as its plan';
comment on column plan.last_reviewed_on is 'The decision that completed the last review; a meeting completes nothing';
comment on column plan.stated_reception_year is 'September of the Reception year of a child taught out of their age group';
comment on column annual_review.starts_on is 'The one stored date of the cycle; every other is counted from it';
comment on column annual_review.meeting_late_reason is 'Why the meeting is after the last day the law allows, in words';

-- V002__create_practitioner.sql
-- A copy of the practitioner register of advice-service: whom reviews can be planned with. About staff, not about children.
create table practitioner (
  borough      text        not null,
  username     text        not null,
  roles        text[]      not null,
  team         text,
  profession   text,
  employer     text,
  on_behalf_of text,
  trained_on   date,
  levels       text[]      not null,
  told_at      timestamptz not null,
  primary key (borough, username)
);
alter table practitioner enable row level security;
alter table practitioner force row level security;
create policy borough_scope on practitioner
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on practitioner to ${app_role};

comment on table practitioner is 'A copy; written only from events, newest word wins';
comment on column practitioner.told_at is 'When the register said so';

-- V003__tell_for_which_move_a_plan_is_final.sql
-- A plan made final for one move between post-16 institutions does not meet the deadline of the next.
alter table plan add column phase_transfer_final_for date;

comment on column plan.phase_transfer_final_for is
  'The post-16 move that was stated when phase_transfer_final_on was first told; null where there was none';

create table flyway_schema_history (
  installed_rank integer not null constraint flyway_schema_history_pk primary key,
  version varchar(50), description varchar(200) not null, type varchar(20) not null,
  script varchar(1000) not null, checksum integer, installed_by varchar(100) not null,
  installed_on timestamp not null default now(), execution_time integer not null,
  success boolean not null);
create index flyway_schema_history_s_idx on flyway_schema_history (success);

insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (1, '0.1', 'create records', 'SQL', 'V0_1__create_records.sql', -1579319677, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (2, '0.2', 'create inbox', 'SQL', 'V0_2__create_inbox.sql', -738205350, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (3, '001', 'create plan and annual review', 'SQL', 'V001__create_plan_and_annual_review.sql', 1127194290, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (4, '002', 'create practitioner', 'SQL', 'V002__create_practitioner.sql', 1008449281, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (5, '003', 'tell for which move a plan is final', 'SQL', 'V003__tell_for_which_move_a_plan_is_final.sql', -1961250751, current_user, 0, true);
