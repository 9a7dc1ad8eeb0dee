-- A borough's own templates of social care reports. The region's are files of the service. About no child.
create table report_template (
  id       uuid        primary key,
  borough  text        not null,
  version  text        not null,
  title    text        not null,
  sections jsonb       not null,
  status   text        not null check (status = 'PUBLISHED'),
  unique (borough, version)
);
alter table report_template enable row level security;
alter table report_template force row level security;
create policy borough_scope on report_template
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
-- update: a record's status is written after it is added
grant select, insert, update on report_template to ${app_role};

comment on column report_template.version is 'The name of the version; never used again';
