-- The boroughs' registers of the people who work with advice.
create table practitioner (
  id              uuid   primary key,
  borough         text   not null,
  username        text   not null,
  email           text,
  status          text   not null,
  roles           jsonb  not null,
  team            text,
  profession      text,
  employer        text,
  on_behalf_of    text,
  trained_on      date,
  supervised_on   date,
  lone_worker     boolean,
  levels          jsonb  not null,
  working_pattern jsonb  not null,
  leave           jsonb  not null,
  version         bigint not null,
  unique (borough, username)
);
create index practitioner_by_team on practitioner (borough, team) where team is not null;
comment on table practitioner is 'Who works with advice in a borough; fed by its own system or administrator';
comment on column practitioner.roles is 'Codes as in the access token; none for somebody who left';
comment on column practitioner.email is 'Address at work, for reminders; in no event';
comment on column practitioner.supervised_on is 'London date of the last supervision; in no event';
comment on column practitioner.lone_worker is 'Whether they visit alone; null where the borough did not say; in no event';
comment on column practitioner.leave is 'Days away, without a reason';
alter table practitioner enable row level security;
alter table practitioner force row level security;
create policy borough_scope on practitioner using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on practitioner to ${app_role};
