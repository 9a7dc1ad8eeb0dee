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
