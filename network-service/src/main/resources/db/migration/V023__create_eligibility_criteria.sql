-- By which criteria a borough offers short breaks and other services.
create table eligibility_criteria (
  id                    uuid primary key,
  version               bigint not null,
  borough               text not null,
  written_by            text not null,
  written_at            timestamptz not null,
  status                text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  kind                  text not null,
  offer                 text not null,
  threshold             text not null,
  allocation            text not null,
  review                text not null,
  reviewed_every_months integer check (reviewed_every_months between 1 and 36),
  direct_payments       text,
  providers             jsonb not null,
  applies_from          date not null,
  address               text
);
comment on table eligibility_criteria is 'Drafts are read by their own borough; no personal data but the user name of the writer';
alter table eligibility_criteria enable row level security;
alter table eligibility_criteria force row level security;
create policy borough_scope on eligibility_criteria
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on eligibility_criteria for select using (status = 'SHARED');
create index eligibility_criteria_by_borough on eligibility_criteria (borough, id);
create index eligibility_criteria_by_kind on eligibility_criteria (kind, id);
grant select, insert, update on eligibility_criteria to ${app_role};
