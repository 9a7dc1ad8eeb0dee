-- What the Designated Social Care Officer of a borough is for, edition by edition. One edition is in the making at a time.
create table statement (
  id            uuid        primary key,
  version       bigint      not null,
  borough       text        not null,
  written_by    text        not null,
  written_at    timestamptz not null,
  status        text        not null check (status in ('DRAFT', 'CONSULTED', 'APPROVED', 'PUBLISHED')),
  edition       integer     not null check (edition > 0),
  sections      jsonb       not null,
  consultations jsonb       not null,
  approved_by   text,
  approved_on   date,
  address       text        check (address ~ '^https?://'),
  published_on  date,
  unique (borough, edition),
  check ((status in ('APPROVED', 'PUBLISHED')) = (approved_on is not null)),
  check ((status = 'PUBLISHED') = (address is not null and published_on is not null))
);
comment on table statement is 'Read by their own borough until they are published; no personal data but the user name of the writer';
comment on column statement.sections is 'purpose, aspirations, values, responsibilities';
comment on column statement.approved_by is 'A post or board, never a person';
alter table statement enable row level security;
alter table statement force row level security;
create policy borough_scope on statement
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on statement for select using (status = 'PUBLISHED');
create unique index statement_in_the_making on statement (borough) where status <> 'PUBLISHED';
grant select, insert, update on statement to ${app_role};
