-- Which member follows which question. There is no policy for readers: it is nobody else's business, and a count of followers
-- that moves when somebody asks would tell who asked.
create table follow (
  id          uuid        primary key,
  version     bigint      not null,
  borough     text        not null,
  written_by  text        not null,
  written_at  timestamptz not null,
  status      text        not null check (status in ('FOLLOWING', 'STOPPED')),
  question_id uuid        not null references peer_question (reference),
  unique (borough, written_by, question_id)
);
comment on table follow is 'Read by the member alone; no personal data but their user name';
comment on column follow.question_id is 'The random reference, not the id of the row';
alter table follow enable row level security;
alter table follow force row level security;
create policy borough_scope on follow
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on follow to ${app_role};
