-- What boroughs learned from cases, without the children.
create table learning_review (
  id uuid primary key,
  version bigint not null,
  borough text not null,
  written_by text not null,
  written_at timestamptz not null,
  status text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  kind text not null,
  trigger text not null,
  themes jsonb not null,
  learned text not null,
  principles jsonb not null,
  actions jsonb not null,
  reported_to_board_on date,
  reported_to text check (reported_to is null or reported_to_board_on is not null)
);
comment on table learning_review is 'Drafts are read by their own borough; no personal data but the user name of the writer';
alter table learning_review enable row level security;
alter table learning_review force row level security;
create policy borough_scope on learning_review
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on learning_review for select using (status = 'SHARED');
grant select, insert, update on learning_review to ${app_role};
