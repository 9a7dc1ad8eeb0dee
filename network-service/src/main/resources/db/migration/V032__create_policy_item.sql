-- Changes of law and policy that members watch together.
create table policy_item (
  id uuid primary key,
  version bigint not null,
  borough text not null,
  written_by text not null,
  written_at timestamptz not null,
  status text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  title text not null,
  stage text not null,
  source text not null,
  summary text not null,
  effect text not null,
  in_force_on date,
  review_on date not null
);
comment on table policy_item is 'Drafts are read by their own borough; no personal data but the user name of the writer';
alter table policy_item enable row level security;
alter table policy_item force row level security;
create policy borough_scope on policy_item
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on policy_item for select using (status = 'SHARED');
grant select, insert, update on policy_item to ${app_role};
