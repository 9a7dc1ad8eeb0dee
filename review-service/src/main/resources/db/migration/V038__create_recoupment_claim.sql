-- That another authority was asked to pay for the education of its child, and how far that is. No sums of money.
create table recoupment_claim (
  id             uuid primary key,
  borough        text not null,
  plan_id        uuid not null references plan,
  home_authority text not null,
  provided_from  date not null,
  provided_to    date not null check (provided_to >= provided_from),
  claimed_on     date not null,
  settlement     text check (settlement in ('AGREED', 'WHOLE_COST', 'WITHDRAWN')),
  settled_on     date,
  check ((settlement is null) = (settled_on is null))
);
create index recoupment_claim_of_plan on recoupment_claim (plan_id, id);
alter table recoupment_claim enable row level security;
alter table recoupment_claim force row level security;
create policy borough_scope on recoupment_claim
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on recoupment_claim to ${app_role};
grant update (settlement, settled_on) on recoupment_claim to ${app_role};

comment on table recoupment_claim is 'Child data: it tells which authority looks after the child';
comment on column recoupment_claim.home_authority is 'GSS code of the authority to whose area the child belonged when it was claimed';
