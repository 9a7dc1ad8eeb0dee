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
