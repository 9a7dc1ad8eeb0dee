-- What a DSCO reports on a year: figures as they were published, words, quotes with consent, and who approved it.
create table annual_report (
  id            uuid        primary key,
  version       bigint      not null,
  borough       text        not null,
  written_by    text        not null,
  written_at    timestamptz not null,
  status        text        not null check (status in ('DRAFT', 'APPROVED', 'PUBLISHED')),
  title         text        not null,
  first_quarter char(7)     not null,
  last_quarter  char(7)     not null,
  narrative     jsonb       not null,
  quotes        jsonb       not null,
  snapshot      jsonb,
  decisions     jsonb       not null,
  scrutiny      jsonb       not null,
  published_at  timestamptz,
  check (status = 'DRAFT' or snapshot is not null),
  check ((status = 'PUBLISHED') = (published_at is not null))
);
comment on table annual_report is 'Read by their own borough until they are published';
comment on column annual_report.quotes is 'Words, kind of speaker and day of consent; no name. A quote whose speaker no longer agrees is taken out';
comment on column annual_report.decisions is 'The approval trail; holds the user name of who recorded each decision';
alter table annual_report enable row level security;
alter table annual_report force row level security;
create policy borough_scope on annual_report
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on annual_report for select using (status = 'PUBLISHED');
create index annual_report_by_borough on annual_report (borough, id);
grant select, insert, update on annual_report to ${app_role};
