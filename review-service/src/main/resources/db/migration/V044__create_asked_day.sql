-- On which days somebody who plans reviews asked whether a colleague can come. About staff, not about children.
create table asked_day (
  borough    text        not null,
  asked_by   text        not null,
  about      text        not null,
  day        date        not null,
  asked_at   timestamptz not null,
  primary key (borough, asked_by, about, day)
);
alter table asked_day enable row level security;
alter table asked_day force row level security;
create policy borough_scope on asked_day
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update (asked_at), delete on asked_day to ${app_role};

comment on table asked_day is 'Counts, and is deleted after seven days; who asked what stays in the access log';
comment on column asked_day.about is 'User name of the practitioner';
comment on column asked_day.day is 'London date; the day of a meeting that is set is not kept';
