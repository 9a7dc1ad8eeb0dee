-- Series of meetings with their terms of reference: the network's own, which belongs to the borough '', and the boroughs'.
create table meeting_series (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('RUNNING', 'ENDED')),
  shared     boolean     not null,
  title      text        not null,
  rhythm     text        not null,
  terms      jsonb       not null,
  unique (id, shared)
);
comment on table meeting_series is 'No personal data but the user name of the writer; the terms name posts';
comment on column meeting_series.shared is 'Never changes, so that meetings and their papers can carry a copy of it';
alter table meeting_series enable row level security;
alter table meeting_series force row level security;
create policy borough_scope on meeting_series
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on meeting_series for select using (shared);
create index meeting_series_by_borough on meeting_series (borough, id);
grant select, insert, update on meeting_series to ${app_role};
