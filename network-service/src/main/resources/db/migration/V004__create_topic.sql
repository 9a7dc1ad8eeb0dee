-- Topics that boroughs propose for meetings of the network, and the boroughs' votes. A paper of the network itself belongs
-- to the borough ''.
create table topic (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('OPEN', 'WITHDRAWN')),
  title      text        not null,
  why        text        not null,
  reach      jsonb       not null
);
comment on table topic is 'Read by every member; no personal data but the user name of the writer';
comment on column topic.reach is 'Codes of where the role reaches, as practices have them';
alter table topic enable row level security;
alter table topic force row level security;
create policy borough_scope on topic
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on topic for select using (true);
grant select, insert, update on topic to ${app_role};

create table topic_vote (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('GIVEN', 'TAKEN_BACK')),
  topic_id   uuid        not null references topic,
  unique (topic_id, borough)
);
comment on table topic_vote is 'Counted by every member; which borough voted is told to nobody else';
alter table topic_vote enable row level security;
alter table topic_vote force row level security;
create policy borough_scope on topic_vote
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy counted on topic_vote for select using (true);
grant select, insert, update on topic_vote to ${app_role};
