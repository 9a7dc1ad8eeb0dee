-- Which reports of a borough go to which boards and committees, by when, and what came of it.
create table referral (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('OWED', 'CONSIDERED', 'DROPPED')),
  kind       text        not null check (kind in ('ANNUAL_REPORT', 'LEARNING_REVIEW')),
  report_id  uuid        not null,
  title      text        not null,
  body       text        not null,
  due_on     date        not null,
  held_on    date,
  outcome    text,
  check ((held_on is not null) = (status = 'CONSIDERED')),
  check ((outcome is not null) = (status <> 'OWED'))
);
create unique index referral_owed on referral (borough, report_id, body) where status = 'OWED';
create index referral_by_borough on referral (borough, id);
comment on table referral is 'Read by its own borough; no personal data but the user name of the writer';
comment on column referral.title is 'How the report was called then; it may be taken back';
comment on column referral.outcome is 'What the body concluded, or why it will not look';
alter table referral enable row level security;
alter table referral force row level security;
create policy borough_scope on referral
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on referral to ${app_role};
grant update (version, status, held_on, outcome) on referral to ${app_role};
