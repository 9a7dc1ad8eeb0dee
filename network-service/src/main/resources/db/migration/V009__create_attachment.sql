-- Files beside practices. Whoever may read the practice reads them, and so do the boroughs that are asked to review a version.
create table attachment (
  id          uuid        primary key,
  version     bigint      not null,
  borough     text        not null,
  written_by  text        not null,
  written_at  timestamptz not null,
  status      text        not null check (status in ('KEPT', 'REMOVED')),
  practice_id uuid        not null references practice,
  file_id     uuid        not null unique,
  title       text        not null,
  type        text        not null check (type in ('PDF', 'PNG', 'JPEG', 'CSV', 'DOCX')),
  bytes       integer     not null check (bytes > 0),
  kept_in     text        not null check (kept_in in ('DATABASE', 'OBJECT_STORE')),
  sha256      bytea       not null check (octet_length(sha256) = 32)
);
comment on table attachment is 'What is kept beside a practice; no personal data but the user name of the writer';
comment on column attachment.type is 'What was found out from its bytes';
comment on column attachment.kept_in is 'Where the bytes lie: in attachment_file, or in an object store under a key made of file_id';
comment on column attachment.sha256 is 'Of the bytes; each reading is compared with it';
create index attachment_practice on attachment (practice_id, id);
alter table attachment enable row level security;
alter table attachment force row level security;
create policy borough_scope on attachment
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
-- What the inner selects see is fenced by the policies of their own tables: of versions in review, a borough's own and those
-- that it reviews.
create policy readers on attachment for select using (
  exists (select from practice p where p.id = attachment.practice_id and p.status = 'SHARED')
  or exists (select from practice_version v where v.practice_id = attachment.practice_id and v.status = 'IN_REVIEW'));
grant select, insert, update on attachment to ${app_role};

create table attachment_file (
  id      uuid  primary key,
  borough text  not null,
  content bytea not null check (octet_length(content) <= 5242880)
);
comment on table attachment_file is 'The bytes of attachments that were not taken away, and are kept in the database';
-- Not packed, so that a piece is read without the rest.
alter table attachment_file alter column content set storage external;
alter table attachment_file enable row level security;
alter table attachment_file force row level security;
create policy borough_scope on attachment_file
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on attachment_file for select using (
  exists (select from attachment a where a.file_id = attachment_file.id));
grant select, insert, delete on attachment_file to ${app_role};
