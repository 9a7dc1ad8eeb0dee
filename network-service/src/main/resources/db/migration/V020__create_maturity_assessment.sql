-- How far a borough judges that it has come with the role, in four dimensions.
create table maturity_assessment (
  id         uuid primary key,
  version    bigint not null,
  borough    text not null,
  written_by text not null,
  written_at timestamptz not null,
  status     text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  year       integer not null,
  levels     jsonb not null
);
comment on table maturity_assessment is 'Drafts are read by their own borough; no personal data but the user name of the writer';
alter table maturity_assessment enable row level security;
alter table maturity_assessment force row level security;
create policy borough_scope on maturity_assessment
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on maturity_assessment for select using (status = 'SHARED');
create index maturity_assessment_by_year on maturity_assessment (year, id);
-- What was withdrawn makes room for another.
create unique index maturity_assessment_once on maturity_assessment (borough, year) where status <> 'WITHDRAWN';
grant select, insert, update on maturity_assessment to ${app_role};
