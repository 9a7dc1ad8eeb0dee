-- A copy of the practitioner register of advice-service: whom reviews can be planned with. About staff, not about children.
create table practitioner (
  borough      text        not null,
  username     text        not null,
  roles        text[]      not null,
  team         text,
  profession   text,
  employer     text,
  on_behalf_of text,
  trained_on   date,
  levels       text[]      not null,
  working_days text[]      not null default '{}',
  leave        datemultirange not null default '{}',
  told_at      timestamptz not null,
  primary key (borough, username)
);
create index practitioner_team on practitioner (borough, team) where team is not null;
alter table practitioner enable row level security;
alter table practitioner force row level security;
create policy borough_scope on practitioner
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on practitioner to ${app_role};

comment on table practitioner is 'A copy; written only from events, newest word wins';
comment on column practitioner.told_at is 'When the register said so';
comment on column practitioner.working_days is 'A day of the week and how much of it, such as MONDAY:FULL_DAY; empty where nobody said';
comment on column practitioner.leave is 'Days on which they are away, without the reason';
