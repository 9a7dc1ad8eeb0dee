-- The outcomes of a child's other plans, which the advice is compared with.
create table other_plans (
  request_id uuid        primary key references advice_request,
  borough    text        not null,
  plans      jsonb       not null,
  changed_by text        not null,
  changed_at timestamptz not null
);
comment on table other_plans is 'One row for each request, for social care alone; none until somebody writes it';
comment on column other_plans.plans is 'Kind, day of its wording, day on which it was read, who said so, and outcomes of each';
alter table other_plans enable row level security;
alter table other_plans force row level security;
create policy borough_scope on other_plans using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on other_plans to ${app_role};
grant update (plans, changed_by, changed_at) on other_plans to ${app_role};
