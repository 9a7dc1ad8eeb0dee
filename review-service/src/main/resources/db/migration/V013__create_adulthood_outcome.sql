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
