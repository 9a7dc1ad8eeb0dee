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
