-- Since which day members can read a paper. What is not shared has no row.
create table shared_paper (
  kind      text not null,
  record_id uuid not null,
  borough   text not null,
  title     text not null,
  shared_on date not null,
  primary key (kind, record_id)
);
create index shared_paper_day on shared_paper (shared_on, record_id);
comment on table shared_paper is 'Kept with each sharing and withdrawal; no personal data';
comment on column shared_paper.kind is 'Name of the record type';
comment on column shared_paper.shared_on is 'London date of the first sharing';
alter table shared_paper enable row level security;
alter table shared_paper force row level security;
create policy borough_scope on shared_paper
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on shared_paper for select using (true);
grant select, insert, update, delete on shared_paper to ${app_role};
