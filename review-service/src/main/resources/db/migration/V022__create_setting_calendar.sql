-- When schools and colleges are closed, as each borough was told. About no child.
create table setting_calendar (
  id          uuid    primary key,
  version     bigint  not null,
  borough     text    not null,
  setting_urn text    not null,
  status      text    not null check (status in ('KEPT')),
  closed      jsonb   not null,
  -- also how it is read
  unique (borough, setting_urn)
);
alter table setting_calendar enable row level security;
alter table setting_calendar force row level security;
create policy borough_scope on setting_calendar
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on setting_calendar to ${app_role};

comment on table setting_calendar is 'Without a row nothing is closed';
comment on column setting_calendar.setting_urn is 'Unique reference number of the school or college';
comment on column setting_calendar.closed is 'Periods of London dates with CLOSED or INSET, read and changed as a whole';
