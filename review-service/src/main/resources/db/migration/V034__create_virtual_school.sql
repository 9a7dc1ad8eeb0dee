-- Whom to ask at the virtual school of an authority. About no child, and of offices, not of people. Each borough keeps its
-- own for every other to read, and for itself those of authorities outside London, which do not use this service.
create table virtual_school (
  id        uuid   primary key,
  version   bigint not null,
  borough   text   not null,
  authority text   not null,
  status    text   not null check (status in ('KEPT')),
  office    text   not null,
  email     text   not null,
  telephone text,
  kept_on   date   not null,
  -- also how it is read
  unique (borough, authority)
);
create index virtual_school_of_all on virtual_school (authority) where authority = borough;
alter table virtual_school enable row level security;
alter table virtual_school force row level security;
create policy borough_scope on virtual_school
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy every_borough on virtual_school for select
  using (authority = borough and (select current_setting('dsco.borough', true)) <> '');
grant select, insert, update on virtual_school to ${app_role};

comment on column virtual_school.borough is 'GSS code of the borough that keeps the row';
comment on column virtual_school.authority is 'GSS code of the authority whose virtual school it is';
comment on column virtual_school.email is 'A shared mailbox';
