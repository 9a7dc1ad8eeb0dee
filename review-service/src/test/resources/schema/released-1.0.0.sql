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

-- V001__create_plan_and_annual_review.sql
-- Education, Health and Care plans as far as their reviews need them. A plan opened by an event has only a reference to
-- its child; its status says whether the borough's own system has since described it.
create table plan (
  id                       uuid        primary key,
  version                  bigint      not null,
  borough                  text        not null,
  plan_ref                 text        not null,
  status                   text        not null check (status in ('OPENED', 'REGISTERED', 'CEASED')),
  child_ref                text        not null,
  given_name               text,
  family_name              text,
  date_of_birth            date,
  upn                      text,
  plan_made_on             date        not null,
  last_reviewed_on         date,
  -- An index over coalesce() itself is never used under row-level security: PostgreSQL uses one only for what it knows to
  -- tell nothing of hidden rows.
  cycle_starts_on          date        generated always as (coalesce(last_reviewed_on, plan_made_on)) stored,
  involvement              text        not null,
  setting_urn              text,
  setting_final_year       text,
  stated_reception_year    integer,
  post16_move_on           date,
  phase_transfer_final_on  date,
  phase_transfer_final_for date,
  residential52_week       boolean     not null,
  eotas                    boolean     not null,
  not_in_school            boolean     not null,
  inpatient                boolean     not null,
  detained_on              date,
  released_on              date,
  content_stale_since      date,
  plan_authority           text        not null,
  care_authority           text        not null,
  residence_authority      text,
  setting_authority        text,
  transferred_on           date,
  care_since               date,
  homes_before             jsonb,
  ceased_on                date,
  cease_reason             text,
  opened_at                timestamptz not null,
  -- also the order of the list
  unique (borough, plan_ref),
  constraint plan_ceased check (
    (status = 'CEASED') = (ceased_on is not null) and (ceased_on is null) = (cease_reason is null))
);
create index plan_child_ref on plan (borough, child_ref);
-- dueBefore: a cycle is due before a day when it started before another
create index plan_cycle_start on plan (borough, cycle_starts_on);
create index plan_looked_after on plan (care_authority) where involvement = 'CLA';
create index plan_setting on plan (borough, setting_urn) where setting_urn is not null;
comment on column plan.care_since is 'Since when the child belongs to the area of the home authority; null where nobody said';
comment on column plan.homes_before is 'To whose areas the child belonged before, for who pays for past days';
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
  id                   uuid        primary key,
  version              bigint      not null,
  borough              text        not null,
  plan_id              uuid        not null references plan,
  status               text        not null check (status in
    ('WITHOUT_MEETING', 'MEETING_PROPOSED', 'MEETING_CONFIRMED', 'MEETING_HELD', 'COMPLETED', 'CLOSED')),
  starts_on            date        not null,
  completed_on         date,
  meeting_on           date,
  meeting_state        text,
  meeting_late_reason  text,
  meeting_changes      integer     not null default 0,
  meeting_changed_at   timestamptz,
  meeting_cancelled_on date,
  notified_on          date,
  amends               boolean,
  closed_on            date,
  check ((meeting_on is null) = (meeting_state is null)),
  check ((completed_on is null) = (status <> 'COMPLETED')),
  constraint annual_review_closed check ((closed_on is not null) = (status = 'CLOSED'))
);
create unique index annual_review_open on annual_review (plan_id) where status not in ('COMPLETED', 'CLOSED');
create index annual_review_plan on annual_review (plan_id);
create index annual_review_in_order on annual_review (borough, id);
create index annual_review_cycle_start on annual_review (borough, starts_on) where status not in ('COMPLETED', 'CLOSED');
create index annual_review_meeting on annual_review (borough, meeting_on) where status not in ('COMPLETED', 'CLOSED');
create index annual_review_without_meeting on annual_review (borough, id) where status = 'WITHOUT_MEETING';
create index annual_review_calendar on annual_review (borough, (coalesce(meeting_on, meeting_cancelled_on)))
  where meeting_changes > 0;
-- what a return asks of a calendar year
create index annual_review_met on annual_review (borough, meeting_on) where meeting_state = 'HELD';
alter table annual_review enable row level security;
alter table annual_review force row level security;
create policy borough_scope on annual_review
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
-- Of two policies PostgreSQL asks the one later in the alphabet first. This one reads all plans of an authority's looked-after
-- children at once, and would do so for the reviews that borough_scope has let through already.
create policy also_corporate_parent on annual_review for select
  using (exists (select from plan
    where plan.id = plan_id
      and plan.involvement = 'CLA'
      and plan.care_authority = (select current_setting('dsco.borough', true))));
grant select, insert, update on annual_review to ${app_role};

-- What a calendar has to tell of a meeting (RFC 5545): how often it was changed, when, and which day was cancelled. The
-- database counts, so that no feature that changes a meeting can forget it.
create function count_change_of_meeting() returns trigger language plpgsql as $$
begin
  if (new.meeting_on, new.meeting_state) is distinct from (old.meeting_on, old.meeting_state) then
    new.meeting_changes := old.meeting_changes + 1;
    new.meeting_changed_at := now();
    new.meeting_cancelled_on := case when new.meeting_on is null then old.meeting_on end;
  end if;
  return new;
end
$$;
create trigger meeting_changes before update on annual_review
  for each row execute function count_change_of_meeting();

comment on table plan is 'Child data: scoped to its borough, and to the corporate parent for reading, by row-level security';
comment on table annual_review is 'Child data: scoped as its plan';
comment on column plan.last_reviewed_on is 'The decision that completed the last review; a meeting completes nothing';
comment on column plan.cycle_starts_on is 'The day the present cycle runs from, for lists to be narrowed by';
comment on column plan.stated_reception_year is 'September of the Reception year of a child taught out of their age group';
comment on column plan.phase_transfer_final_for is
  'The post-16 move that was stated when phase_transfer_final_on was first told; null where there was none';
comment on column plan.detained_on is 'Custody: read by the borough''s system and its SEN team alone';
comment on column plan.content_stale_since is
  'When social care came to know the child in another way; a review decided or a plan made on that day or after has seen to it';
comment on column plan.transferred_on is 'When the plan came from the authority that maintained it before; null when it never did';
comment on column annual_review.starts_on is 'The one stored date of the cycle; every other is counted from it';
comment on column annual_review.meeting_late_reason is 'Why the meeting is after the last day the law allows, in words';
comment on column annual_review.meeting_changes is 'SEQUENCE of the meeting in calendars; grows with each change of day or state';
comment on column annual_review.meeting_cancelled_on is 'The day of a meeting that was cancelled, until another is set';
comment on column annual_review.notified_on is 'When the family was told; null where only the date of the decision is known';
comment on column annual_review.amends is 'Whether the decision is to amend; null where it is not known';
comment on column annual_review.closed_on is 'When the plan ceased before the authority decided';

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
  working_days text[]      not null default '{}',
  leave        datemultirange not null default '{}',
  told_at      timestamptz not null,
  primary key (borough, username)
);
create index practitioner_team on practitioner (borough, team) where team is not null;
alter table practitioner enable row level security;
alter table practitioner force row level security;
create policy borough_scope on practitioner
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on practitioner to ${app_role};

comment on table practitioner is 'A copy; written only from events, newest word wins';
comment on column practitioner.told_at is 'When the register said so';
comment on column practitioner.working_days is 'A day of the week and how much of it, such as MONDAY:FULL_DAY; empty where nobody said';
comment on column practitioner.leave is 'Days on which they are away, without the reason';

-- V010__create_plan_import.sql
-- Files of plans that a borough's system sends, and how far each is loaded.
create table plan_import (
  id           uuid        primary key,
  version      bigint      not null,
  borough      text        not null,
  status       text        not null check (status in ('LOADING', 'LOADED')),
  subject      text        not null,
  username     text        not null,
  roles        text        not null,
  client       text        not null,
  purpose      text,
  received_at  timestamptz not null,
  finished_at  timestamptz,
  lanes        integer[]   not null,
  rows_read    integer     not null,
  opened       integer     not null,
  changed      integer     not null,
  unchanged    integer     not null,
  bad          integer     not null,
  worker       uuid,
  leased_until timestamptz,
  check ((finished_at is null) = (status = 'LOADING'))
);
create index plan_import_under_way on plan_import (id) where status = 'LOADING';
alter table plan_import enable row level security;
alter table plan_import force row level security;
create policy borough_scope on plan_import
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
-- The replicas look for what is to be loaded in all boroughs, and say so. Nothing here is about a child.
create policy loader on plan_import for select using ((select current_setting('dsco.loader', true)) = 'on');
create policy loader_leases on plan_import for update
  using ((select current_setting('dsco.loader', true)) = 'on')
  with check ((select current_setting('dsco.loader', true)) = 'on');
grant select, insert on plan_import to ${app_role};
grant update (version, status, finished_at, lanes, rows_read, opened, changed, unchanged, bad, worker, leased_until)
  on plan_import to ${app_role};

-- The file as it was sent, in parts, until it is loaded.
create table plan_import_part (
  import_id   uuid        not null,
  number      integer     not null,
  borough     text        not null,
  content     bytea       not null,
  received_at timestamptz not null default now(),
  primary key (import_id, number)
);
-- Here for seconds and read once: to press it together takes longer than to write it.
alter table plan_import_part alter column content set storage external;
alter table plan_import_part enable row level security;
alter table plan_import_part force row level security;
create policy borough_scope on plan_import_part
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, delete on plan_import_part to ${app_role};

-- What is wrong with a row that was not loaded. It never holds the value.
create table plan_import_error (
  import_id   uuid    not null references plan_import,
  segment     integer not null,
  line        integer not null,
  position    integer not null,
  borough     text    not null,
  column_name text,
  code        text    not null,
  explanation text    not null,
  primary key (import_id, line, position)
);
alter table plan_import_error enable row level security;
alter table plan_import_error force row level security;
create policy borough_scope on plan_import_error
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on plan_import_error to ${app_role};

comment on table plan_import is 'Counts and who sent it; what the file said stands in plan and annual_review';
comment on column plan_import.roles is 'Of the sender, parted by spaces: rows are loaded in their name';
comment on column plan_import.worker is 'The replica that loads it, until leased_until by the time of the database';
comment on column plan_import.lanes is 'How many segments of the file each lane is past: where another replica carries on';
comment on column plan_import.rows_read is 'Rows of the file that are dealt with, in all lanes';
comment on table plan_import_part is 'Child data: deleted with the last row; without an import it is left from a broken upload';
comment on column plan_import_error.segment is 'Of the file, counted from 0: errors are shown once every lane is past it';
comment on column plan_import_error.line is 'Of the file, the header being line 1; where the row begins';

-- V013__create_adulthood_outcome.sql
-- What a young person wants to achieve on the way to adulthood, in one of four areas.
create table adulthood_outcome (
  id       uuid primary key,
  borough  text not null,
  plan_id  uuid not null references plan,
  area     text not null check (area in ('EMPLOYMENT', 'INDEPENDENT_LIVING', 'COMMUNITY_AND_RELATIONSHIPS', 'HEALTH')),
  outcome  text not null,
  set_on   date not null
);
create index adulthood_outcome_of_plan on adulthood_outcome (plan_id);
alter table adulthood_outcome enable row level security;
alter table adulthood_outcome force row level security;
create policy borough_scope on adulthood_outcome
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on adulthood_outcome to ${app_role};

-- How far an outcome had come at a review. A line is never changed: of several at one review the last counts.
create table adulthood_progress (
  id         uuid primary key,
  borough    text not null,
  outcome_id uuid not null references adulthood_outcome,
  review_id  uuid not null references annual_review,
  progress   text not null check (progress in ('NOT_STARTED', 'PARTLY', 'ACHIEVED', 'STOPPED')),
  reason     text,
  recorded_on date not null,
  check ((reason is not null) = (progress = 'STOPPED'))
);
create index adulthood_progress_of_outcome on adulthood_progress (outcome_id, id);
create index adulthood_progress_at_review on adulthood_progress (review_id);
alter table adulthood_progress enable row level security;
alter table adulthood_progress force row level security;
create policy borough_scope on adulthood_progress
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on adulthood_progress to ${app_role};

comment on table adulthood_outcome is 'Child data: the outcome is in words';
comment on table adulthood_progress is 'Child data: the reason is in words';

-- V014__create_related_review.sql
-- When a child's other reviews are, and what each is counted from. The kinds tell how social care knows the child.
create table related_review (
  id                       uuid    primary key,
  borough                  text    not null,
  plan_id                  uuid    not null references plan,
  kind                     text    not null check (kind in
    ('PEP', 'CLA', 'CIN', 'CP', 'PATHWAY', 'HEALTH', 'PERSONAL_BUDGET', 'DIRECT_PAYMENT', 'CARE_ACT_DIRECT_PAYMENT',
     'SHORT_BREAK', 'TAF', 'TAC', 'S17')),
  fixed_on                 date,
  window_from              date,
  window_to                date,
  began_on                 date,
  last_reviewed_on         date,
  reviews_held             integer,
  pupil_premium_use        text,
  pupil_premium_decided_by text,
  -- also how the reviews of a plan are found
  unique (plan_id, kind),
  check ((window_from is null) = (window_to is null)),
  check ((began_on is null) = (reviews_held is null)),
  check (pupil_premium_use is null or kind = 'PEP')
);
alter table related_review enable row level security;
alter table related_review force row level security;
create policy borough_scope on related_review
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
-- The corporate parent's virtual school reads the reviews it answers for, wherever the child's plan is maintained.
create policy corporate_parent on related_review for select
  using (kind in ('PEP', 'CLA') and exists (select from plan
    where plan.id = plan_id
      and plan.involvement = 'CLA'
      and plan.care_authority = (select current_setting('dsco.borough', true))));
grant select, insert, delete on related_review to ${app_role};

comment on table related_review is
  'Child data: scoped to its borough, and to the corporate parent for reading PEP and care reviews, by row-level security';
comment on column related_review.began_on is 'What the first review is counted from, such as becoming looked after';
comment on column related_review.pupil_premium_use is 'Part of a personal education plan, in words; those who see PEPs read it';

-- V016__create_plan_transfer.sql
-- A plan that one borough passed to another (reg 15). Its two boroughs see the row, and no third does. Once it is
-- accepted, the old borough's plan and all that hangs on it is closed from everybody (docs/adr/0031).
create table plan_transfer (
  id                uuid    primary key,
  borough           text    not null,
  to_borough        text    not null,
  plan_id           uuid    not null references plan,
  plan_ref          text    not null,
  moved_on          date    not null,
  became_aware_on   date    not null,
  transferred_on    date    not null,
  advice_sufficient boolean not null,
  accepted_on       date,
  new_plan_ref      text,
  check (borough <> to_borough)
);
create unique index plan_transfer_once on plan_transfer (plan_id);
create index plan_transfer_from on plan_transfer (borough, plan_ref);
create index plan_transfer_to on plan_transfer (to_borough, id);
create index plan_transfer_received on plan_transfer (to_borough, new_plan_ref) where new_plan_ref is not null;
comment on table plan_transfer is 'Only the acceptance is added later, by the new borough';
comment on column plan_transfer.borough is 'GSS code of the old borough, which transferred the plan';
comment on column plan_transfer.new_plan_ref is 'Set with the acceptance, by the new borough; a return says from which authority the plan came (SEN2)';
alter table plan_transfer enable row level security;
alter table plan_transfer force row level security;
create policy borough_scope on plan_transfer
  using (borough = (select current_setting('dsco.borough', true)));
create policy new_borough on plan_transfer for select
  using (to_borough = (select current_setting('dsco.borough', true)));
create policy acceptance on plan_transfer for update
  using (to_borough = (select current_setting('dsco.borough', true)))
  with check (to_borough = (select current_setting('dsco.borough', true)));
grant select, insert on plan_transfer to ${app_role};
grant update (accepted_on, new_plan_ref) on plan_transfer to ${app_role};

create policy under_way on plan for select
  using (exists (select from plan_transfer t
    where t.plan_id = plan.id
      and t.accepted_on is null
      and t.to_borough = (select current_setting('dsco.borough', true))));
create policy passed_on on plan as restrictive for select
  using (not exists (select from plan_transfer t where t.plan_id = plan.id and t.accepted_on is not null));
create policy passed_on on annual_review as restrictive for select
  using (not exists (select from plan_transfer t
    where t.plan_id = annual_review.plan_id and t.accepted_on is not null));
create policy passed_on on related_review as restrictive for select
  using (not exists (select from plan_transfer t
    where t.plan_id = related_review.plan_id and t.accepted_on is not null));

-- V017__create_borough_setting.sql
-- What the boroughs decide for themselves about reviews.
create table borough_setting (
  id      uuid   primary key,
  borough text   not null,
  key     text   not null,
  status  text   not null,
  choice  integer,
  version bigint not null,
  unique (borough, key)
);
comment on table borough_setting is 'What a borough decides for itself; without a row, or a choice in it, the default holds';
alter table borough_setting enable row level security;
alter table borough_setting force row level security;
create policy borough_scope on borough_setting
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on borough_setting to ${app_role};

-- V018__create_term_calendar.sql
-- When the terms of a borough are. About no child.
create table term_calendar (
  id          uuid    primary key,
  version     bigint  not null,
  borough     text    not null,
  start_year  integer not null,
  status      text    not null check (status in ('KEPT')),
  autumn_from date    not null,
  autumn_to   date    not null,
  spring_from date    not null,
  spring_to   date    not null,
  summer_from date    not null,
  summer_to   date    not null,
  -- also how it is read
  unique (borough, start_year)
);
alter table term_calendar enable row level security;
alter table term_calendar force row level security;
create policy borough_scope on term_calendar
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on term_calendar to ${app_role};

comment on table term_calendar is 'Without a row the usual dates hold';
comment on column term_calendar.start_year is 'The calendar year in which the school year begins';

-- V019__create_term_list.sql
-- The lists of reviews due in a term as they were sent, and who has them.
create table term_list (
  id      uuid   primary key,
  version bigint not null,
  borough text   not null,
  term    text   not null,
  status  text   not null check (status in ('SENT')),
  sent_on date   not null,
  list_by date   not null,
  -- also how it is read
  unique (borough, term)
);
create table term_list_review (
  term_list_id           uuid    not null references term_list,
  borough                text    not null,
  review_id              uuid    not null references annual_review,
  setting_urn            text,
  meet_by                date    not null,
  prepares_for_adulthood boolean not null,
  phase_transfer         boolean not null,
  must_attend            boolean not null,
  primary key (term_list_id, review_id)
);
create table term_list_acknowledgement (
  id              uuid primary key,
  borough         text not null,
  term_list_id    uuid not null references term_list,
  reader          text not null check (reader in ('SETTING', 'HEALTH', 'VIRTUAL_SCHOOL', 'SOCIAL_CARE')),
  setting_urn     text not null,
  acknowledged_on date not null,
  -- also how it is read
  unique (term_list_id, reader, setting_urn)
);
create index term_list_review_of on term_list_review (review_id);
alter table term_list enable row level security;
alter table term_list force row level security;
create policy borough_scope on term_list
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on term_list to ${app_role};
alter table term_list_review enable row level security;
alter table term_list_review force row level security;
create policy borough_scope on term_list_review
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on term_list_review to ${app_role};
alter table term_list_acknowledgement enable row level security;
alter table term_list_acknowledgement force row level security;
create policy borough_scope on term_list_acknowledgement
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on term_list_acknowledgement to ${app_role};

comment on table term_list_review is 'Child data, as it was sent: never changed';
comment on column term_list_review.must_attend is 'Tells of a child protection plan: shown to those who run reviews alone';
comment on column term_list_acknowledgement.setting_urn is 'Empty for all but settings';

-- V021__create_transition_assessment.sql
-- That a child's needs as an adult are to be assessed (Care Act 2014 s 58), what was decided, and when to look again.
create table transition_assessment (
  id              uuid   primary key,
  version         bigint not null,
  borough         text   not null,
  plan_id         uuid   not null references plan,
  status          text   not null check (status in
    ('WAITING', 'NOT_YET', 'REFUSED', 'CHILD_DECLINED', 'NOT_IN_BEST_INTERESTS', 'ASSESSED', 'CONCLUDED')),
  asked_by        text   not null check (asked_by in ('CHILD', 'PARENT', 'CARER', 'AUTHORITY')),
  requested_on    date   not null,
  informed        text[] not null,
  recorded_by     text   not null,
  team            text,
  decided_on      date,
  decided_by      text,
  decided_by_team text,
  reasons         text,
  reasons_sent_on date,
  look_again_on   date,
  conclusion      text check (conclusion in ('NO_NEEDS', 'NEEDS_MET', 'NEEDS_NOT_MET')),
  concluded_on    date,
  check ((decided_on is null) = (status = 'WAITING')),
  check ((look_again_on is not null) = (status = 'NOT_YET')),
  check ((concluded_on is not null) = (status = 'CONCLUDED'))
);
create index transition_assessment_of_plan on transition_assessment (plan_id, id);
-- how the list of a borough is read
create index transition_assessment_listed on transition_assessment (borough, id)
  where status in ('WAITING', 'NOT_YET', 'ASSESSED');
alter table transition_assessment enable row level security;
alter table transition_assessment force row level security;
create policy borough_scope on transition_assessment
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on transition_assessment to ${app_role};

comment on table transition_assessment is 'Child data: the reasons are in words';
comment on column transition_assessment.team is
  'The team that is to decide it; empty where nobody said, and then the team of the child''s social worker';
comment on column transition_assessment.decided_by_team is
  'The team of whoever decided, as it was then: it reads the reasons';
comment on column transition_assessment.informed is 'Who was told that the assessment is being considered: codes';
comment on column transition_assessment.reasons_sent_on is 'When whoever asked was given them in writing, with advice on how to prevent or delay needs';

-- V022__create_setting_calendar.sql
-- When schools and colleges are closed, as each borough was told. About no child.
create table setting_calendar (
  id          uuid    primary key,
  version     bigint  not null,
  borough     text    not null,
  setting_urn text    not null,
  status      text    not null check (status in ('KEPT')),
  closed      jsonb   not null,
  -- also how it is read
  unique (borough, setting_urn)
);
alter table setting_calendar enable row level security;
alter table setting_calendar force row level security;
create policy borough_scope on setting_calendar
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on setting_calendar to ${app_role};

comment on table setting_calendar is 'Without a row nothing is closed';
comment on column setting_calendar.setting_urn is 'Unique reference number of the school or college';
comment on column setting_calendar.closed is 'Periods of London dates with CLOSED or INSET, read and changed as a whole';

-- V023__create_invitation.sql
-- Who was invited to the meeting of a review. Nobody is named but practitioners.
create table invitation (
  id           uuid    primary key,
  borough      text    not null,
  review_id    uuid    not null references annual_review,
  invitee      text    not null,
  presence     text    not null,
  username     text,
  chair        boolean not null,
  invited_on   date    not null,
  allocated_on date
);
create index invitation_review on invitation (review_id, id);
create unique index invitation_chair on invitation (review_id) where chair;
create unique index invitation_once on invitation (review_id, invitee, username) nulls not distinct;
create index invitation_social_care on invitation (borough, review_id)
  where invitee = 'SOCIAL_WORKER' and username is not null;
create index invitation_person on invitation (borough, username) where username is not null;
create index invitation_duty_inbox on invitation (borough, id) where invitee = 'SOCIAL_WORKER' and username is null;
alter table invitation enable row level security;
alter table invitation force row level security;
create policy borough_scope on invitation
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
-- The corporate parent's virtual school sees who is invited, wherever the child lives.
create policy corporate_parent on invitation for select
  using (exists (select from annual_review where annual_review.id = review_id));
grant select, insert, update (username, allocated_on) on invitation to ${app_role};

comment on table invitation is 'Child data: who is invited tells how social care knows the child';
comment on column invitation.presence is 'How much the review needs them, as the child''s status was on the day';
comment on column invitation.username is 'Of a registered practitioner; null for everybody else and in the duty inbox';

-- V024__create_contribution.sql
-- How somebody who was invited took part in a review. What they wrote is not kept here.
create table contribution (
  id            uuid primary key,
  borough       text not null,
  review_id     uuid not null references annual_review,
  invitation_id uuid not null references invitation,
  kind          text not null,
  received_on   date not null,
  in_time       boolean,
  unique (invitation_id, kind)
);
create index contribution_review on contribution (review_id, id);
alter table contribution enable row level security;
alter table contribution force row level security;
create policy borough_scope on contribution
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on contribution to ${app_role};

-- The advice for a review was sent round to everybody who is invited, once.
create table circulation (
  review_id     uuid primary key references annual_review,
  borough       text not null,
  circulated_on date not null
);
alter table circulation enable row level security;
alter table circulation force row level security;
create policy borough_scope on circulation
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on circulation to ${app_role};

-- Somebody's advice was due and had not come. Each is chased once.
create table contribution_chaser (
  invitation_id uuid primary key references invitation,
  review_id     uuid not null references annual_review,
  borough       text not null,
  chased_on     date not null
);
create index contribution_chaser_review on contribution_chaser (review_id);
alter table contribution_chaser enable row level security;
alter table contribution_chaser force row level security;
create policy borough_scope on contribution_chaser
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on contribution_chaser to ${app_role};

comment on table contribution is 'Child data: who took part tells how social care knows the child';
comment on column contribution.in_time is 'As the dates stood on the day of the record; null for attendance and apologies';
comment on table circulation is 'When advice was sent round: reg 20(4) asks for two weeks before the meeting';
comment on table contribution_chaser is 'Written by the chasing job only';

-- V025__create_decision.sql
-- The report of a review's meeting, as whoever convened it sent it.
create table meeting_report (
  review_id       uuid primary key references annual_review,
  borough         text not null,
  received_on     date not null,
  due_by          date not null,
  recommendation  text not null,
  recommendations text not null,
  differences     text
);
alter table meeting_report enable row level security;
alter table meeting_report force row level security;
create policy borough_scope on meeting_report
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on meeting_report to ${app_role};

-- What the authority decided after a review, with the dates as they stood.
create table review_decision (
  review_id       uuid primary key references annual_review,
  borough         text not null,
  decision        text not null,
  decided_on      date not null,
  notified_on     date not null,
  meeting_on      date not null,
  due_by          date not null,
  decision_due_by date not null,
  outcome         text,
  ended_on        date,
  reasons         text,
  check ((outcome is null) = (ended_on is null))
);
create index review_decision_decided on review_decision (borough, decided_on);
alter table review_decision enable row level security;
alter table review_decision force row level security;
create policy borough_scope on review_decision
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update (outcome, ended_on, reasons) on review_decision to ${app_role};

comment on table meeting_report is 'Child data: the recommendations and differences are in words';
comment on table review_decision is 'Child data: what was decided, and how a decision to amend ended';
comment on column review_decision.ended_on is 'Of the final plan, or of the letter that says why there is none';

-- V026__create_date_request.sql
-- A setting was asked for the day of a review's meeting; one that stays silent is asked again.
create table date_request (
  review_id     uuid    primary key references annual_review,
  borough       text    not null,
  asked_on      date    not null,
  last_asked_on date    not null,
  times         integer not null check (times > 0)
);
create index date_request_in_order on date_request (borough, review_id);
alter table date_request enable row level security;
alter table date_request force row level security;
create policy borough_scope on date_request
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update (last_asked_on, times) on date_request to ${app_role};

comment on table date_request is 'Written by the job that asks settings; answered once the review has a meeting';

-- V027__create_related_review_day.sql
-- On which days children's other reviews were. What is kept of a review is replaced by the next; figures of a past year need
-- the days that it had.
create table related_review_day (
  borough text    not null,
  plan_id uuid    not null references plan,
  kind    text    not null,
  day     date    not null,
  held    boolean not null,
  primary key (plan_id, kind, day)
);
create index related_review_day_by_day on related_review_day (borough, day);
alter table related_review_day enable row level security;
alter table related_review_day force row level security;
create policy borough_scope on related_review_day
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update (held), delete on related_review_day to ${app_role};

comment on table related_review_day is 'Child data: the kind of a review tells how social care knows the child';
comment on column related_review_day.held is 'Told as held; false for a day that was only fixed';

-- V028__create_placement_move.sql
-- A move of a child or young person that social care told of, before it happens or after.
create table placement_move (
  id               uuid    primary key,
  borough          text    not null,
  plan_id          uuid    not null references plan,
  from_setting_urn text,
  to_setting_urn   text,
  from_authority   text,
  to_authority     text,
  distance_km      integer check (distance_km >= 0),
  moves_on         date    not null,
  reason           text    not null check (reason in
    ('CARE_PLAN', 'NEEDS_NOT_MET', 'PROVISION_ENDED', 'CARER_ASKED', 'CHILD_ASKED', 'AUTHORITY_ASKED', 'OTHER')),
  emergency        boolean not null,
  notified_on      date    not null,
  notified_by      text    not null,
  acknowledged_on  date,
  withdrawn_on     date,
  check (to_setting_urn is not null or to_authority is not null)
);
create index placement_move_plan on placement_move (plan_id, id);
create index placement_move_borough on placement_move (borough, id);
create index placement_move_awaiting on placement_move (borough, id)
  where acknowledged_on is null and withdrawn_on is null;
create index placement_move_day on placement_move (borough, moves_on) where withdrawn_on is null;
alter table placement_move enable row level security;
alter table placement_move force row level security;
create policy borough_scope on placement_move
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
-- The corporate parent, whose social worker told of it, and its virtual school read it wherever the plan is maintained.
create policy corporate_parent on placement_move for select
  using (exists (select from plan
    where plan.id = plan_id
      and plan.involvement = 'CLA'
      and plan.care_authority = (select current_setting('dsco.borough', true))));
create policy passed_on on placement_move as restrictive for select
  using (not exists (select from plan_transfer t
    where t.plan_id = placement_move.plan_id and t.accepted_on is not null));
grant select, insert, update (acknowledged_on, withdrawn_on) on placement_move to ${app_role};

comment on table placement_move is
  'Child data: scoped to its borough, and to the corporate parent for reading, by row-level security';
comment on column placement_move.borough is 'GSS code of the borough that maintains the plan';
comment on column placement_move.from_authority is 'GSS code of the authority where the child lived; to_authority: will live';
comment on column placement_move.distance_km is 'From the child''s home to the new placement';
comment on column placement_move.notified_by is 'User name; of the corporate parent''s borough where that is another';

-- V029__create_report_template.sql
-- A borough's own templates of social care reports. The region's are files of the service. About no child.
create table report_template (
  id       uuid        primary key,
  borough  text        not null,
  version  text        not null,
  title    text        not null,
  sections jsonb       not null,
  status   text        not null check (status = 'PUBLISHED'),
  unique (borough, version)
);
alter table report_template enable row level security;
alter table report_template force row level security;
create policy borough_scope on report_template
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
-- update: a record's status is written after it is added
grant select, insert, update on report_template to ${app_role};

comment on column report_template.version is 'The name of the version; never used again';

-- V030__create_social_care_report.sql
-- What social care writes for an annual review: one report to a review, and its submitted versions.
create table social_care_report (
  review_id     uuid primary key references annual_review,
  borough       text not null,
  status        text not null check (status in
    ('NOT_STARTED', 'ALLOCATED', 'DRAFTING', 'SUBMITTED', 'RETURNED', 'SIGNED_OFF', 'SENT')),
  author        text,
  content       jsonb,
  writers       jsonb not null,
  assurers      jsonb not null,
  number        integer not null,
  grade         text,
  submitted_on  date,
  signed_off_on date,
  sent_on       date,
  check ((sent_on is null) = (status <> 'SENT'))
);
create index social_care_report_borough on social_care_report (borough, status);
create index social_care_report_author on social_care_report (borough, review_id) where author is not null;
create index social_care_report_person on social_care_report (borough, author) where author is not null;
alter table social_care_report enable row level security;
alter table social_care_report force row level security;
create policy borough_scope on social_care_report
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on social_care_report to ${app_role};

create table social_care_report_version (
  id           uuid        primary key,
  borough      text        not null,
  review_id    uuid        not null references annual_review,
  number       integer     not null,
  content      jsonb       not null,
  findings     jsonb       not null,
  submitted_by text        not null,
  submitted_at timestamptz not null,
  unique (review_id, number)
);
alter table social_care_report_version enable row level security;
alter table social_care_report_version force row level security;
create policy borough_scope on social_care_report_version
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on social_care_report_version to ${app_role};

comment on table social_care_report is 'Child data: the working text, and where it stands';
comment on column social_care_report.number is 'Of the latest version; 0 before the first';
comment on column social_care_report.writers is 'Who wrote any of it, and so may not assure it';
comment on column social_care_report.assurers is 'Who audited, returned or signed it off, and so may not write it';
comment on table social_care_report_version is 'Child data: never changed';
comment on column social_care_report_version.findings is 'Codes and places, never the words';

-- V031__create_report_audit.sql
-- Quality assurance of social care reports.
create table report_audit (
  id         uuid        primary key,
  borough    text        not null,
  review_id  uuid        not null references annual_review,
  number     integer     not null,
  template   text        not null,
  scores     jsonb       not null,
  gates      jsonb       not null,
  score      numeric     not null,
  grade      text        not null,
  summary    text,
  audited_by text        not null,
  audited_at timestamptz not null
);
create index report_audit_review on report_audit (review_id, id);
alter table report_audit enable row level security;
alter table report_audit force row level security;
create policy borough_scope on report_audit
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on report_audit to ${app_role};

comment on table report_audit is 'Child data: audits of versions of reports, never changed';
comment on column report_audit.number is 'Of the version that was audited';

-- V034__create_virtual_school.sql
-- Whom to ask at the virtual school of an authority. About no child, and of offices, not of people. Each borough keeps its
-- own for every other to read, and for itself those of authorities outside London, which do not use this service.
create table virtual_school (
  id        uuid   primary key,
  version   bigint not null,
  borough   text   not null,
  authority text   not null,
  status    text   not null check (status in ('KEPT')),
  office    text   not null,
  email     text   not null,
  telephone text,
  kept_on   date   not null,
  -- also how it is read
  unique (borough, authority)
);
create index virtual_school_of_all on virtual_school (authority) where authority = borough;
alter table virtual_school enable row level security;
alter table virtual_school force row level security;
create policy borough_scope on virtual_school
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy every_borough on virtual_school for select
  using (authority = borough and (select current_setting('dsco.borough', true)) <> '');
grant select, insert, update on virtual_school to ${app_role};

comment on column virtual_school.borough is 'GSS code of the borough that keeps the row';
comment on column virtual_school.authority is 'GSS code of the authority whose virtual school it is';
comment on column virtual_school.email is 'A shared mailbox';

-- V035__create_calendar_link.sql
-- Private links to calendars, for programs that send no access token. About staff and settings, not about children.
create table calendar_link (
  id          uuid        primary key,
  version     bigint      not null,
  borough     text        not null,
  status      text        not null check (status in ('OPEN', 'REVOKED')),
  username    text        not null,
  setting_urn text,
  secret_hash bytea       not null,
  expires_on  date        not null,
  made_at     timestamptz not null,
  revoked_at  timestamptz,
  check ((revoked_at is null) = (status = 'OPEN'))
);
-- how an address is looked up
create unique index calendar_link_by_secret on calendar_link (borough, secret_hash);
create index calendar_link_by_owner on calendar_link (borough, username, id);
create index calendar_link_by_setting on calendar_link (borough, setting_urn) where setting_urn is not null;
alter table calendar_link enable row level security;
alter table calendar_link force row level security;
create policy borough_scope on calendar_link
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on calendar_link to ${app_role};
grant update (version, status, revoked_at) on calendar_link to ${app_role};

comment on table calendar_link is 'Only the end of a link is added later';
comment on column calendar_link.username is 'Whose it is; what they see is worked out at each reading';
comment on column calendar_link.setting_urn is 'The school or college whose meetings it shows; null for a person''s own';
comment on column calendar_link.secret_hash is 'SHA-256 of 256 random bits, which are kept nowhere';
comment on column calendar_link.expires_on is 'London date, the last on which it works';

-- V037__create_inpatient_care.sql
-- Children and young people with a learning disability or autism who are at risk of a hospital admission or in hospital:
-- codes and dates, nothing clinical.
create table inpatient_care (
  plan_id uuid  primary key references plan,
  borough text  not null,
  state   jsonb not null,
  kept_on date  not null
);
create index inpatient_care_borough on inpatient_care (borough);
alter table inpatient_care enable row level security;
alter table inpatient_care force row level security;
create policy borough_scope on inpatient_care
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy passed_on on inpatient_care as restrictive for select
  using (not exists (select from plan_transfer t
    where t.plan_id = inpatient_care.plan_id and t.accepted_on is not null));
grant select, insert, update on inpatient_care to ${app_role};

comment on table inpatient_care is 'Child data: for the DSCO and the child''s social worker; a caseworker reads two dates of it';
comment on column inpatient_care.state is 'Register entry, stays, treatment reviews and requests for an intervenor: closed codes and dates';

-- V038__create_recoupment_claim.sql
-- That another authority was asked to pay for the education of its child, and how far that is. No sums of money.
create table recoupment_claim (
  id             uuid primary key,
  borough        text not null,
  plan_id        uuid not null references plan,
  home_authority text not null,
  provided_from  date not null,
  provided_to    date not null check (provided_to >= provided_from),
  claimed_on     date not null,
  settlement     text check (settlement in ('AGREED', 'WHOLE_COST', 'WITHDRAWN')),
  settled_on     date,
  check ((settlement is null) = (settled_on is null))
);
create index recoupment_claim_of_plan on recoupment_claim (plan_id, id);
alter table recoupment_claim enable row level security;
alter table recoupment_claim force row level security;
create policy borough_scope on recoupment_claim
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on recoupment_claim to ${app_role};
grant update (settlement, settled_on) on recoupment_claim to ${app_role};

comment on table recoupment_claim is 'Child data: it tells which authority looks after the child';
comment on column recoupment_claim.home_authority is 'GSS code of the authority to whose area the child belonged when it was claimed';

-- V044__create_asked_day.sql
-- On which days somebody who plans reviews asked whether a colleague can come. About staff, not about children.
create table asked_day (
  borough    text        not null,
  asked_by   text        not null,
  about      text        not null,
  day        date        not null,
  asked_at   timestamptz not null,
  primary key (borough, asked_by, about, day)
);
alter table asked_day enable row level security;
alter table asked_day force row level security;
create policy borough_scope on asked_day
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update (asked_at), delete on asked_day to ${app_role};

comment on table asked_day is 'Counts, and is deleted after seven days; who asked what stays in the access log';
comment on column asked_day.about is 'User name of the practitioner';
comment on column asked_day.day is 'London date; the day of a meeting that is set is not kept';

create table flyway_schema_history (
  installed_rank integer not null constraint flyway_schema_history_pk primary key,
  version varchar(50), description varchar(200) not null, type varchar(20) not null,
  script varchar(1000) not null, checksum integer, installed_by varchar(100) not null,
  installed_on timestamp not null default now(), execution_time integer not null,
  success boolean not null);
create index flyway_schema_history_s_idx on flyway_schema_history (success);

insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (1, '0.1', 'create records', 'SQL', 'V0_1__create_records.sql', -806611371, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (2, '0.2', 'create inbox', 'SQL', 'V0_2__create_inbox.sql', -738205350, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (3, '001', 'create plan and annual review', 'SQL', 'V001__create_plan_and_annual_review.sql', -96449490, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (4, '002', 'create practitioner', 'SQL', 'V002__create_practitioner.sql', 262187595, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (5, '010', 'create plan import', 'SQL', 'V010__create_plan_import.sql', 1777089432, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (6, '013', 'create adulthood outcome', 'SQL', 'V013__create_adulthood_outcome.sql', 470677441, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (7, '014', 'create related review', 'SQL', 'V014__create_related_review.sql', -1027607984, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (8, '016', 'create plan transfer', 'SQL', 'V016__create_plan_transfer.sql', 1904922443, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (9, '017', 'create borough setting', 'SQL', 'V017__create_borough_setting.sql', 1218641417, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (10, '018', 'create term calendar', 'SQL', 'V018__create_term_calendar.sql', 1672635894, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (11, '019', 'create term list', 'SQL', 'V019__create_term_list.sql', -1736571380, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (12, '021', 'create transition assessment', 'SQL', 'V021__create_transition_assessment.sql', -468671445, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (13, '022', 'create setting calendar', 'SQL', 'V022__create_setting_calendar.sql', 2116629149, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (14, '023', 'create invitation', 'SQL', 'V023__create_invitation.sql', 937151404, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (15, '024', 'create contribution', 'SQL', 'V024__create_contribution.sql', -43670432, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (16, '025', 'create decision', 'SQL', 'V025__create_decision.sql', 585672957, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (17, '026', 'create date request', 'SQL', 'V026__create_date_request.sql', 1962105491, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (18, '027', 'create related review day', 'SQL', 'V027__create_related_review_day.sql', -1503601477, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (19, '028', 'create placement move', 'SQL', 'V028__create_placement_move.sql', 1677980476, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (20, '029', 'create report template', 'SQL', 'V029__create_report_template.sql', 1170240942, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (21, '030', 'create social care report', 'SQL', 'V030__create_social_care_report.sql', 222171320, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (22, '031', 'create report audit', 'SQL', 'V031__create_report_audit.sql', -1138819833, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (23, '034', 'create virtual school', 'SQL', 'V034__create_virtual_school.sql', 1934770810, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (24, '035', 'create calendar link', 'SQL', 'V035__create_calendar_link.sql', -1723593429, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (25, '037', 'create inpatient care', 'SQL', 'V037__create_inpatient_care.sql', -973269738, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (26, '038', 'create recoupment claim', 'SQL', 'V038__create_recoupment_claim.sql', 1898474574, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (27, '044', 'create asked day', 'SQL', 'V044__create_asked_day.sql', -334167506, current_user, 0, true);
