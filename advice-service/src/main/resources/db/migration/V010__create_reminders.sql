-- Reminders that have gone out, and to whom. The one of day 28 also stands in advice_request.reminded_on.
create table reminder (
  id         uuid        primary key,
  borough    text        not null,
  request_id uuid        not null references advice_request,
  day        integer     not null,
  due_on     date        not null,
  sent_on    date        not null,
  unique (request_id, day)
);
comment on column reminder.day is 'Days after receipt; 43 is the first day on which the advice is overdue';
comment on column reminder.due_on is 'London date for which it was due';
comment on column reminder.sent_on is 'London date on which it went out';
alter table reminder enable row level security;
alter table reminder force row level security;
create policy borough_scope on reminder using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on reminder to ${app_role};

create table reminder_delivery (
  id              uuid        primary key,
  borough         text        not null,
  request_id      uuid        not null,
  day             integer     not null,
  recipient       text        not null,
  capacity        text        not null,
  channel         text        not null,
  state           text        not null,
  at              timestamptz not null,
  attempts        integer     not null default 0,
  next_attempt_at timestamptz not null default now(),
  unique (request_id, day, recipient, channel),
  foreign key (request_id, day) references reminder (request_id, day)
);
create index reminder_delivery_queued on reminder_delivery (borough, next_attempt_at) where state = 'QUEUED';
comment on table reminder_delivery is 'The delivery log: to whom a reminder was to go, how, and what became of it. No address and no child';
comment on column reminder_delivery.recipient is 'User name';
comment on column reminder_delivery.capacity is 'As what they are reminded';
comment on column reminder_delivery.at is 'When the state was reached, by the suite''s clock';
comment on column reminder_delivery.next_attempt_at is 'By the database''s own clock, which nobody moves';
alter table reminder_delivery enable row level security;
alter table reminder_delivery force row level security;
create policy borough_scope on reminder_delivery using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on reminder_delivery to ${app_role};
grant update (state, at, attempts, next_attempt_at) on reminder_delivery to ${app_role};

-- Kept by db-scheduler (docs/adr/0019): one row for each kind of round, none for a borough, a request or a person.
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
