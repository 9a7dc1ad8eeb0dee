-- Which boroughs took up a practice of another, and what came of it. The practice may be taken back: then its adoptions are
-- for their own boroughs alone, because they tell of it.
create table adoption (
  id          uuid        primary key,
  version     bigint      not null,
  borough     text        not null check (borough <> ''),
  written_by  text        not null,
  written_at  timestamptz not null,
  status      text        not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  practice_id uuid        not null references practice,
  since       date        not null,
  adapted     text        not null,
  measures    jsonb       not null,
  advice      text        not null
);
comment on table adoption is 'Drafts are read by their own borough; no personal data but the user name of the writer';
comment on column adoption.since is 'London date from which the borough does so';
comment on column adoption.adapted is 'What it does otherwise than the practice says';
comment on column adoption.measures is 'Figures of this borough before and after with their days; a target is told apart from a result';
comment on column adoption.advice is 'What it would tell a borough that is next';
create unique index adoption_standing on adoption (practice_id, borough) where status <> 'WITHDRAWN';
create index adoption_practice on adoption (practice_id, id);
create index adoption_borough on adoption (borough, id);
alter table adoption enable row level security;
alter table adoption force row level security;
create policy borough_scope on adoption
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on adoption for select using (
  status = 'SHARED'
  and exists (select from practice where practice.id = adoption.practice_id and practice.status = 'SHARED'));
grant select, insert, update on adoption to ${app_role};
