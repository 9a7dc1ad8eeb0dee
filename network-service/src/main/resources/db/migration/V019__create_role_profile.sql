-- How a borough has shaped the role of its Designated Social Care Officer: by posts and user names, without contact details.
create table role_profile (
  id                 uuid primary key,
  version            bigint not null,
  borough            text not null,
  written_by         text not null,
  written_at         timestamptz not null,
  status             text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  holders            jsonb not null,
  since              date not null,
  hours              numeric(4, 1) not null check (hours between 0.5 and 111),
  in_job_description boolean not null,
  registered         boolean,
  leadership         jsonb,
  aligned_with       jsonb not null,
  strands            jsonb not null,
  history            text
);
comment on table role_profile is 'Drafts are read by their own borough; holders by post, and by user name if they wish';
comment on column role_profile.leadership is 'Level of the post, what decided who got it, what its holders have led together; no years and no person';
alter table role_profile enable row level security;
alter table role_profile force row level security;
create policy borough_scope on role_profile
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on role_profile for select using (status = 'SHARED');
-- What was withdrawn makes room for another.
create unique index role_profile_once on role_profile (borough) where status <> 'WITHDRAWN';
grant select, insert, update on role_profile to ${app_role};
