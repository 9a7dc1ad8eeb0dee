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
