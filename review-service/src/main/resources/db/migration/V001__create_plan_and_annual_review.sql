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
