-- Files of plans that a borough's system sends, and how far each is loaded.
create table plan_import (
  id           uuid        primary key,
  version      bigint      not null,
  borough      text        not null,
  status       text        not null check (status in ('LOADING', 'LOADED')),
  subject      text        not null,
  username     text        not null,
  roles        text        not null,
  client       text        not null,
  purpose      text,
  received_at  timestamptz not null,
  finished_at  timestamptz,
  lanes        integer[]   not null,
  rows_read    integer     not null,
  opened       integer     not null,
  changed      integer     not null,
  unchanged    integer     not null,
  bad          integer     not null,
  worker       uuid,
  leased_until timestamptz,
  check ((finished_at is null) = (status = 'LOADING'))
);
create index plan_import_under_way on plan_import (id) where status = 'LOADING';
alter table plan_import enable row level security;
alter table plan_import force row level security;
create policy borough_scope on plan_import
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
-- The replicas look for what is to be loaded in all boroughs, and say so. Nothing here is about a child.
create policy loader on plan_import for select using ((select current_setting('dsco.loader', true)) = 'on');
create policy loader_leases on plan_import for update
  using ((select current_setting('dsco.loader', true)) = 'on')
  with check ((select current_setting('dsco.loader', true)) = 'on');
grant select, insert on plan_import to ${app_role};
grant update (version, status, finished_at, lanes, rows_read, opened, changed, unchanged, bad, worker, leased_until)
  on plan_import to ${app_role};

-- The file as it was sent, in parts, until it is loaded.
create table plan_import_part (
  import_id   uuid        not null,
  number      integer     not null,
  borough     text        not null,
  content     bytea       not null,
  received_at timestamptz not null default now(),
  primary key (import_id, number)
);
-- Here for seconds and read once: to press it together takes longer than to write it.
alter table plan_import_part alter column content set storage external;
alter table plan_import_part enable row level security;
alter table plan_import_part force row level security;
create policy borough_scope on plan_import_part
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, delete on plan_import_part to ${app_role};

-- What is wrong with a row that was not loaded. It never holds the value.
create table plan_import_error (
  import_id   uuid    not null references plan_import,
  segment     integer not null,
  line        integer not null,
  position    integer not null,
  borough     text    not null,
  column_name text,
  code        text    not null,
  explanation text    not null,
  primary key (import_id, line, position)
);
alter table plan_import_error enable row level security;
alter table plan_import_error force row level security;
create policy borough_scope on plan_import_error
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on plan_import_error to ${app_role};

comment on table plan_import is 'Counts and who sent it; what the file said stands in plan and annual_review';
comment on column plan_import.roles is 'Of the sender, parted by spaces: rows are loaded in their name';
comment on column plan_import.worker is 'The replica that loads it, until leased_until by the time of the database';
comment on column plan_import.lanes is 'How many segments of the file each lane is past: where another replica carries on';
comment on column plan_import.rows_read is 'Rows of the file that are dealt with, in all lanes';
comment on table plan_import_part is 'Child data: deleted with the last row; without an import it is left from a broken upload';
comment on column plan_import_error.segment is 'Of the file, counted from 0: errors are shown once every lane is past it';
comment on column plan_import_error.line is 'Of the file, the header being line 1; where the row begins';
