-- What inspectors asked, and what a borough can show them.
create table inspection_learning (
  id uuid primary key,
  version bigint not null,
  borough text not null,
  written_by text not null,
  written_at timestamptz not null,
  status text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  framework text not null,
  inspected_on date not null,
  outcome text not null,
  report_address text,
  strengths jsonb not null,
  areas_for_improvement jsonb not null,
  asked_for jsonb not null,
  advice text not null,
  follow_up jsonb,
  reinspection jsonb
);
comment on table inspection_learning is 'Drafts are read by their own borough; no personal data but the user name of the writer';
comment on column inspection_learning.follow_up is 'Written statement of action, priority action plan or another, with its actions; owners are posts';
comment on column inspection_learning.reinspection is 'What inspectors found when they came again';
alter table inspection_learning enable row level security;
alter table inspection_learning force row level security;
create policy borough_scope on inspection_learning
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on inspection_learning for select using (status = 'SHARED');
grant select, insert, update on inspection_learning to ${app_role};
