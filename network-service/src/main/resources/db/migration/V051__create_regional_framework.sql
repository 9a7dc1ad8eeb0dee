-- What boroughs agreed to do alike, and how far each is with it.
create table regional_framework (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  title      text        not null,
  purpose    text        not null,
  parties    jsonb       not null,
  principles jsonb       not null,
  agreed_on  date        not null,
  address    text
);
comment on table regional_framework is 'Drafts are read by their own borough or the network; no personal data but the user name of the writer';
comment on column regional_framework.parties is 'GSS codes of the boroughs that agreed it; empty for all';
alter table regional_framework enable row level security;
alter table regional_framework force row level security;
create policy borough_scope on regional_framework
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on regional_framework for select using (status = 'SHARED');
grant select, insert, update on regional_framework to ${app_role};

create table framework_implementation (
  id           uuid        primary key,
  version      bigint      not null,
  borough      text        not null,
  written_by   text        not null,
  written_at   timestamptz not null,
  status       text        not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  framework_id uuid        not null references regional_framework,
  as_of        date        not null,
  local_name   text,
  address      text,
  states       jsonb       not null
);
comment on table framework_implementation is 'Drafts are read by their own borough; no personal data but the user name of the writer';
-- What was withdrawn makes room for another.
create unique index framework_implementation_once on framework_implementation (borough, framework_id)
  where status <> 'WITHDRAWN';
create index framework_implementation_shared on framework_implementation (framework_id) where status = 'SHARED';
alter table framework_implementation enable row level security;
alter table framework_implementation force row level security;
create policy borough_scope on framework_implementation
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on framework_implementation for select using (status = 'SHARED');
grant select, insert, update on framework_implementation to ${app_role};
