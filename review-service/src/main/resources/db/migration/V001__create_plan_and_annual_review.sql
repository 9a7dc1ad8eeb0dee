-- Education, Health and Care plans as far as their reviews need them. A plan opened by an event has only a reference to
-- its child; registered says whether the borough's own system has since described it.
create table plan (
  id                    uuid        primary key,
  version               bigint      not null,
  borough               text        not null,
  plan_ref              text        not null,
  child_ref             text        not null,
  given_name            text,
  family_name           text,
  date_of_birth         date,
  upn                   text,
  plan_made_on          date        not null,
  last_reviewed_on      date,
  due_by                date        not null,
  setting_urn           text,
  setting_final_year    text,
  stated_reception_year integer,
  post16_move_on        date,
  involvement           text        not null,
  plan_authority        text        not null,
  care_authority        text,
  residence_authority   text,
  setting_authority     text,
  residential52_week    boolean     not null,
  eotas                 boolean     not null,
  inpatient             boolean     not null,
  registered            boolean     not null,
  opened_at             timestamptz not null,
  unique (borough, plan_ref)
);
create index plan_child_ref on plan (borough, child_ref);
create index plan_due_by on plan (borough, due_by);
alter table plan enable row level security;
alter table plan force row level security;
create policy borough_scope on plan
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on plan to ${app_role};

-- The review of each cycle of a plan. The one that is not completed is the present one.
create table annual_review (
  id            uuid        primary key,
  version       bigint      not null,
  borough       text        not null,
  plan_id       uuid        not null references plan,
  starts_on     date        not null,
  due_by        date        not null,
  completed_on  date,
  meeting_on    date,
  meeting_state text,
  opened_at     timestamptz not null,
  check ((meeting_on is null) = (meeting_state is null))
);
create unique index annual_review_open on annual_review (plan_id) where completed_on is null;
create index annual_review_plan on annual_review (plan_id);
create index annual_review_in_order on annual_review (borough, id);
alter table annual_review enable row level security;
alter table annual_review force row level security;
create policy borough_scope on annual_review
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on annual_review to ${app_role};

comment on table plan is 'Child data: scoped to its borough by row-level security';
comment on table annual_review is 'Child data: scoped to its borough by row-level security';
comment on column plan.due_by is 'Last day of the twelve months that start with the last review, else with the plan';
comment on column plan.stated_reception_year is 'September of the Reception year of a child taught out of their age group';
