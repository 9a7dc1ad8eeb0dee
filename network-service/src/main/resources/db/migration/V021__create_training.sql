-- A course that a borough offers.
create table training_course (
  id                uuid primary key,
  version           bigint not null,
  borough           text not null,
  written_by        text not null,
  written_at        timestamptz not null,
  status            text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  title             text not null,
  kind              text not null,
  audience          text not null,
  mandatory         boolean not null,
  days              numeric(3, 1) not null check (days > 0),
  sessions_per_year integer,
  co_produced_with  jsonb not null,
  about             text not null
);
comment on table training_course is 'Drafts are read by their own borough; no personal data but the user name of the writer';
alter table training_course enable row level security;
alter table training_course force row level security;
create policy borough_scope on training_course
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on training_course for select using (status = 'SHARED');
create index training_course_by_borough on training_course (borough, id);
create index training_course_by_audience on training_course (audience, id);
grant select, insert, update on training_course to ${app_role};

-- How much of an audience is trained at the end of a quarter. Counts of staff; small ones are hidden from others by the service.
create table training_return (
  id                  uuid primary key,
  version             bigint not null,
  borough             text not null,
  written_by          text not null,
  written_at          timestamptz not null,
  status              text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  quarter             char(7) not null,
  audience            text not null,
  workforce_count     integer not null check (workforce_count >= 0),
  completed_mandatory integer not null check (completed_mandatory between 0 and workforce_count),
  target_percent      numeric(4, 1),
  new_starters        integer not null,
  inducted            integer not null check (inducted between 0 and new_starters),
  champions           integer not null check (champions between 0 and workforce_count),
  completions         jsonb not null
);
comment on table training_return is 'Drafts are read by their own borough; nobody is named but the writer';
alter table training_return enable row level security;
alter table training_return force row level security;
create policy borough_scope on training_return
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on training_return for select using (status = 'SHARED');
create index training_return_by_audience on training_return (audience, quarter);
-- What was withdrawn makes room for another.
create unique index training_return_once on training_return (borough, quarter, audience) where status <> 'WITHDRAWN';
grant select, insert, update on training_return to ${app_role};
