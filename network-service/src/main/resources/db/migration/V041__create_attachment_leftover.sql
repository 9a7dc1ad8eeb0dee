-- Files that no attachment has: not yet, because the file is written before its row, or no longer. Each is deleted in time,
-- so that a crash between the two leaves nothing for good.
create table attachment_leftover (
  file_id    uuid        primary key,
  borough    text        not null,
  kept_in    text        not null check (kept_in in ('DATABASE', 'OBJECT_STORE')),
  clear_from timestamptz not null
);
comment on table attachment_leftover is 'The attachment that takes the file deletes the line in its own transaction; else the file is deleted';
comment on column attachment_leftover.clear_from is 'Nobody needs the file any more from then on';
create index attachment_leftover_due on attachment_leftover (borough, clear_from);
alter table attachment_leftover enable row level security;
alter table attachment_leftover force row level security;
create policy borough_scope on attachment_leftover
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
-- To hold a line is to lock it, which needs the right to update.
grant select, insert, update, delete on attachment_leftover to ${app_role};
