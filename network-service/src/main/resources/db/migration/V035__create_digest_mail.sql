-- The digest of each week for each member who asked for it, and what became of it. Who stops getting it loses the rows, and
-- with them the links to unsubscribe that were sent.
create table digest_mail (
  id              uuid        primary key,
  borough         text        not null,
  member_id       uuid        not null references member_preference on delete cascade,
  week            date        not null check (extract(isodow from week) = 1),
  state           text        not null check (state in ('QUEUED', 'SENT', 'FAILED', 'NOTHING_NEW')),
  at              timestamptz not null,
  attempts        integer     not null default 0,
  next_attempt_at timestamptz not null default now(),
  unique (member_id, week)
);
create index digest_mail_queued on digest_mail (borough, next_attempt_at) where state = 'QUEUED';
comment on table digest_mail is 'No address, no title; who is sent what is new, and when';
comment on column digest_mail.week is 'Monday, London date, of the week that it tells of';
comment on column digest_mail.at is 'When the state was reached, by the suite''s clock';
comment on column digest_mail.next_attempt_at is 'By the database''s own clock, which nobody moves';
alter table digest_mail enable row level security;
alter table digest_mail force row level security;
create policy borough_scope on digest_mail
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, delete on digest_mail to ${app_role};
grant update (state, at, attempts, next_attempt_at) on digest_mail to ${app_role};

-- Kept by db-scheduler (docs/adr/0019): one row for each kind of round, none for a borough or a person.
create table scheduled_round (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_round_by_time on scheduled_round (execution_time);
comment on table scheduled_round is 'When the next round of each kind is due, and which replica makes it';
grant select, insert, update, delete on scheduled_round to ${app_role};
