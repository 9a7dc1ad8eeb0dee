-- Who takes part in the network: their post, what they know, and how to reach them where they wish to be reached. Contact
-- details are emptied when somebody leaves, and the row is deleted a year later.
create table member (
  id              uuid        primary key,
  version         bigint      not null,
  borough         text        not null,
  written_by      text        not null,
  written_at      timestamptz not null,
  status          text        not null check (status in ('ACTIVE', 'LEFT')),
  role            text        not null,
  post            text        not null,
  since           date        not null,
  left_on         date        check ((left_on is not null) = (status = 'LEFT')),
  expertise       jsonb       not null,
  expertise_words text,
  availability    jsonb       not null,
  email           text,
  telephone       text,
  contact_for     jsonb       not null,
  -- What nobody may see is not kept.
  check ((email is null and telephone is null) = (contact_for = '[]'::jsonb))
);
-- Who left and came back has a new row.
create unique index member_once on member (borough, written_by) where status = 'ACTIVE';
create index member_expertise on member using gin (expertise jsonb_path_ops);
comment on table member is 'Read by every member and by partners; personal data of staff: user name, post, contact details that they gave';
comment on column member.written_by is 'User name of the person whom the row is about; nobody else writes it';
comment on column member.contact_for is 'Whom they show their contact details: DSCOS, PARTNERS';
alter table member enable row level security;
alter table member force row level security;
create policy borough_scope on member
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on member for select using (true);
grant select, insert, update, delete on member to ${app_role};

-- What a member wants to be sent. There is no policy for readers: it is nobody else's business.
create table member_preference (
  member_id    uuid        primary key references member on delete cascade,
  borough      text        not null,
  digest       text        not null check (digest in ('WEEKLY', 'NEVER')),
  notices      text        not null check (notices in ('AT_ONCE', 'NEVER')),
  email        text,
  confirmed_at timestamptz,
  check ((email is not null) = (digest = 'WEEKLY' or notices = 'AT_ONCE')),
  check (confirmed_at is null or email is not null)
);
comment on table member_preference is 'Read by the member alone; deleted when they leave';
comment on column member_preference.email is 'Given for the digest and for notices, and used for nothing else';
comment on column member_preference.confirmed_at is 'When the member showed that the address is theirs; nothing goes there before but the mail that asks';
alter table member_preference enable row level security;
alter table member_preference force row level security;
create policy borough_scope on member_preference
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update, delete on member_preference to ${app_role};
