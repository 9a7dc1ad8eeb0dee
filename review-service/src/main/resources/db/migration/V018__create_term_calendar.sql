-- When the terms of a borough are. About no child.
create table term_calendar (
  id          uuid    primary key,
  version     bigint  not null,
  borough     text    not null,
  start_year  integer not null,
  status      text    not null check (status in ('KEPT')),
  autumn_from date    not null,
  autumn_to   date    not null,
  spring_from date    not null,
  spring_to   date    not null,
  summer_from date    not null,
  summer_to   date    not null,
  -- also how it is read
  unique (borough, start_year)
);
alter table term_calendar enable row level security;
alter table term_calendar force row level security;
create policy borough_scope on term_calendar
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on term_calendar to ${app_role};

comment on table term_calendar is 'Without a row the usual dates hold';
comment on column term_calendar.start_year is 'The calendar year in which the school year begins';
