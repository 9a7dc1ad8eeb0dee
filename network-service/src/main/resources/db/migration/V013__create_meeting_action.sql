-- What meetings agreed. It belongs to who holds the meeting, and names the borough that takes it on.
create table meeting_action (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('AGREED', 'WITHDRAWN')),
  meeting_id uuid        not null,
  shared     boolean     not null,
  owner      text        not null,
  text       text        not null,
  due_on     date        not null,
  question   integer     check (question > 0),
  reflection integer     check (reflection > 0),
  check (question is null or reflection is null),
  unique (id, shared),
  foreign key (meeting_id, shared) references meeting (id, shared)
);
comment on table meeting_action is 'No personal data but the user name of the writer';
comment on column meeting_action.owner is 'GSS code of the borough that took it on; empty for the network itself';
comment on column meeting_action.due_on is 'London date';
comment on column meeting_action.question is 'Its number in the meeting''s notes, from 1, where it comes from one; as reflection';
alter table meeting_action enable row level security;
alter table meeting_action force row level security;
create policy borough_scope on meeting_action
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on meeting_action for select using (shared);
create index meeting_action_by_meeting on meeting_action (meeting_id, id);
create index meeting_action_by_owner on meeting_action (owner, id);
grant select, insert on meeting_action to ${app_role};
grant update (version, status) on meeting_action to ${app_role};

-- How one ended, as the borough that took it on says, once.
create table meeting_action_closure (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('DONE', 'DROPPED')),
  action_id  uuid        not null unique,
  shared     boolean     not null,
  reason     text,
  check (status = 'DONE' or reason is not null),
  foreign key (action_id, shared) references meeting_action (id, shared)
);
comment on table meeting_action_closure is 'No personal data but the user name of the writer';
alter table meeting_action_closure enable row level security;
alter table meeting_action_closure force row level security;
create policy borough_scope on meeting_action_closure
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on meeting_action_closure for select using (shared);
grant select, insert on meeting_action_closure to ${app_role};
