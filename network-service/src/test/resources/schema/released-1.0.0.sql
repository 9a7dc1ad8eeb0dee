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

-- V001__create_borough_profile.sql
-- What the network knows of each of its 33 authorities beyond codes and name, which never change and are in the code.
create table borough_profile (
  gss          char(9) primary key,
  dsco_in_post text    not null check (dsco_in_post in ('YES', 'RECRUITING', 'NO', 'NOT_RETURNED')),
  as_of        date    not null
);
comment on table borough_profile is 'No personal data: readable by every borough, so without row-level security';
comment on column borough_profile.dsco_in_post is 'Whether the authority has a Designated Social Care Officer';
comment on column borough_profile.as_of is 'The day for which it was returned';
grant select on borough_profile to ${app_role};

-- As returned to the Department for Education in the SEN2 collection of January 2025.
insert into borough_profile (gss, dsco_in_post, as_of)
select 'E090000' || lpad(number::text, 2, '0'), 'YES', date '2025-01-16' from generate_series(1, 33) as number;
update borough_profile set dsco_in_post = 'RECRUITING' where gss in ('E09000004', 'E09000018');   -- Bexley, Hounslow
update borough_profile set dsco_in_post = 'NO' where gss in ('E09000002', 'E09000024');           -- Barking and Dagenham, Merton
update borough_profile set dsco_in_post = 'NOT_RETURNED' where gss in ('E09000023', 'E09000025'); -- Lewisham, Newham

-- V002__create_advice_fact.sql
-- What happened to requests for advice, one row for each event, by the event's id. Every figure is computed from these, so
-- that a late event, a changed measure or a recount is a query. No child: a request is known by its opaque id alone.
create table advice_fact (
  event_id      text        primary key,
  borough       char(9)     not null,
  request_id    uuid        not null,
  occurred_at   timestamptz not null,
  received_on   date,
  due_on        date,
  reminded_on   date,
  offered_on    date,
  dispatched_on date,
  grade         text,
  no_needs      boolean,
  excused_on    date,
  outcome       text,
  decided_on    date
);
create index advice_fact_by_request on advice_fact (request_id);
create index advice_fact_by_due_date on advice_fact (due_on) where due_on is not null;
create index advice_fact_by_dispatch on advice_fact (dispatched_on) where dispatched_on is not null;
comment on table advice_fact is 'Unsuppressed: leaves this service only through the disclosure rules';
comment on column advice_fact.decided_on is 'London date on which the authority decided, or the request was withdrawn';

-- Every borough's facts are needed to compare boroughs, so all may be read. A fact is written only in the scope of the
-- borough whose event it is: a consumer that lost its scope fails instead of crediting another.
alter table advice_fact enable row level security;
alter table advice_fact force row level security;
create policy readable_by_all on advice_fact for select using (true);
create policy written_for_own_borough on advice_fact for insert
  with check (borough = (select current_setting('dsco.borough', true)));
create policy rewritten_for_own_borough on advice_fact for update
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on advice_fact to ${app_role};

-- V003__create_publication.sql
-- What was published of a quarter, as it was published: never computed again, only followed by a numbered revision.
create table publication (
  quarter      char(7)     not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  cohort       text        not null,
  measure      text        not null,
  revision     integer     not null check (revision > 0),
  published_at timestamptz not null,
  figures      jsonb       not null,
  tallies      jsonb       not null,
  primary key (quarter, cohort, measure, revision)
);
comment on column publication.figures is 'As shown to everyone';
comment on column publication.tallies is 'The counts behind the boroughs'' rows, to compare a revision with; shown to nobody';
grant select, insert on publication to ${app_role};

create table flyway_schema_history (
  installed_rank integer not null constraint flyway_schema_history_pk primary key,
  version varchar(50), description varchar(200) not null, type varchar(20) not null,
  script varchar(1000) not null, checksum integer, installed_by varchar(100) not null,
  installed_on timestamp not null default now(), execution_time integer not null,
  success boolean not null);
create index flyway_schema_history_s_idx on flyway_schema_history (success);

insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (1, '0.1', 'create records', 'SQL', 'V0_1__create_records.sql', -1579319677, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (2, '0.2', 'create inbox', 'SQL', 'V0_2__create_inbox.sql', -738205350, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (3, '001', 'create borough profile', 'SQL', 'V001__create_borough_profile.sql', -198753828, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (4, '002', 'create advice fact', 'SQL', 'V002__create_advice_fact.sql', 412381473, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (5, '003', 'create publication', 'SQL', 'V003__create_publication.sql', -80563834, current_user, 0, true);
