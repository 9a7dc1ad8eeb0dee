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

insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (1, '0.2', 'create inbox', 'SQL', 'V0_2__create_inbox.sql', -738205350, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (2, '001', 'create borough profile', 'SQL', 'V001__create_borough_profile.sql', -198753828, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (3, '002', 'create advice fact', 'SQL', 'V002__create_advice_fact.sql', 412381473, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (4, '003', 'create publication', 'SQL', 'V003__create_publication.sql', -80563834, current_user, 0, true);
