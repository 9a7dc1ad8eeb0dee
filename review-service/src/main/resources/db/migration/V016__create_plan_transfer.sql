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
