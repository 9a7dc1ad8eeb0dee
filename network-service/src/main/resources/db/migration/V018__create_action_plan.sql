-- The areas in which DSCOs plan. The nine are those of the London network's practice; a further one is a row.
create table plan_area (
  code     text primary key,
  position integer not null unique,
  title    text not null,
  about    text not null
);
comment on table plan_area is 'The same for every borough; changed by migration';
grant select on plan_area to ${app_role};
insert into plan_area (code, position, title, about) values
  ('QA_OF_INFORMATION', 1, 'Quality assurance of social care information', 'The quality of social care information for needs assessments and plans.'),
  ('PRACTICE_AUDIT', 2, 'Audit of practice', 'Audits of how children''s social care works with children with special educational needs.'),
  ('PRACTICE_GUIDANCE', 3, 'Practice guidance', 'Guidance for practitioners of children''s social care.'),
  ('DEPRIVATION_OF_LIBERTY_AND_CAPACITY', 4, 'Deprivation of liberty and mental capacity', 'A task and finish group on deprivation of liberty and the Mental Capacity Act 2005.'),
  ('DISABILITY_AWARENESS_TRAINING', 5, 'Disability awareness training', 'A training programme on disability for the workforce.'),
  ('SEND_CHAMPIONS', 6, 'Champions', 'A group of practitioners who are champions for special educational needs and disability in their teams.'),
  ('PROGRESSION_TO_ADULTHOOD', 7, 'Progression to adulthood', 'A framework of outcomes for the years to adulthood.'),
  ('NATIONAL_REVIEW_RECOMMENDATIONS', 8, 'Recommendations of the national review', 'What follows from phase 2 of the national review into disabled children in residential settings.'),
  ('PARTNERSHIP_AND_INSPECTION', 9, 'Partnership and inspection', 'Self-evaluation, local area improvement plan, partnership board and meetings with inspectors.');

-- What a borough's DSCO plans. Its areas are one document: they are read and changed together.
create table action_plan (
  id         uuid primary key,
  version    bigint not null,
  borough    text not null,
  written_by text not null,
  written_at timestamptz not null,
  status     text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  title      text not null,
  first_day  date not null,
  last_day   date not null,
  priorities jsonb not null,
  areas      jsonb not null
);
comment on table action_plan is 'Drafts are read by their own borough; no personal data but the user name of the writer';
alter table action_plan enable row level security;
alter table action_plan force row level security;
create policy borough_scope on action_plan
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on action_plan for select using (status = 'SHARED');
create index action_plan_by_borough on action_plan (borough, id);
grant select, insert, update on action_plan to ${app_role};
