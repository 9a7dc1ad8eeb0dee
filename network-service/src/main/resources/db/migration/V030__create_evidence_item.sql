-- What inspectors asked, and what a borough can show them.
create table evidence_item (
  id uuid primary key,
  version bigint not null,
  borough text not null,
  written_by text not null,
  written_at timestamptz not null,
  status text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  title text not null,
  frameworks jsonb not null,
  shows text not null,
  kept_at text not null,
  as_of date not null
);
comment on table evidence_item is 'Drafts are read by their own borough; no personal data but the user name of the writer';
alter table evidence_item enable row level security;
alter table evidence_item force row level security;
create policy borough_scope on evidence_item
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on evidence_item for select using (status = 'SHARED');
grant select, insert, update on evidence_item to ${app_role};
