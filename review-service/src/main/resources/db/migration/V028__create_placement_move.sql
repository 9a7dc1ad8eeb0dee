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
