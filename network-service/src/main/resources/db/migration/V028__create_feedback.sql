-- What boroughs and the network tell the department, LIIA and ALDCS.
create table feedback (
  id           uuid        primary key,
  version      bigint      not null,
  borough      text        not null,
  written_by   text        not null,
  written_at   timestamptz not null,
  status       text        not null check (status in ('DRAFT', 'APPROVED', 'SUBMITTED', 'ANSWERED')),
  recipient    text        not null check (recipient in ('DFE', 'LIIA', 'ALDCS')),
  subject      text        not null,
  text         text        not null,
  collates     jsonb       not null,
  last_written_by text not null,
  approved_on  date,
  submitted_on date,
  answered_on  date,
  answer       text
);
comment on table feedback is 'Read by its own borough until it was sent; no personal data but the user names of those who wrote it';
alter table feedback enable row level security;
alter table feedback force row level security;
create policy borough_scope on feedback
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on feedback for select using (status in ('SUBMITTED', 'ANSWERED'));
grant select, insert, update on feedback to ${app_role};
