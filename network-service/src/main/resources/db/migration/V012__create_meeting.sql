-- Meetings of a series: agenda, notes, questions and reflections are one document each, read and changed as a whole.
create table meeting (
  id          uuid        primary key,
  version     bigint      not null,
  borough     text        not null,
  written_by  text        not null,
  written_at  timestamptz not null,
  status      text        not null check (status in ('PLANNED', 'HELD', 'CANCELLED')),
  series_id   uuid        not null,
  shared      boolean     not null,
  title       text        not null,
  meeting_on  date        not null,
  starts_at   time        not null,
  ends_at     time        not null check (ends_at > starts_at),
  place       text,
  link        text,
  agenda      jsonb       not null,
  topics      uuid[]      not null,
  notes       text,
  questions   jsonb       not null,
  reflections jsonb       not null,
  changes     integer     not null default 0,
  changed_at  timestamptz not null default now(),
  unique (id, shared),
  foreign key (series_id, shared) references meeting_series (id, shared)
);
comment on table meeting is 'No personal data but the user name of the writer';
comment on column meeting.starts_at is 'Wall clock in London, as ends_at';
comment on column meeting.topics is 'Those that its agenda points at';
comment on column meeting.changes is 'SEQUENCE in calendars (RFC 5545); grows with what they show';
comment on column meeting.changed_at is 'When what calendars show last changed';

alter table meeting enable row level security;
alter table meeting force row level security;
create policy borough_scope on meeting
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on meeting for select using (shared);
create index meeting_by_series on meeting (series_id, id);
create index meeting_by_day on meeting (meeting_on);
create index meeting_by_topic on meeting using gin (topics);
grant select, insert, update on meeting to ${app_role};

-- The database counts, so that no feature that changes a meeting can forget it.
create function count_change_of_network_meeting() returns trigger language plpgsql as $$
begin
  if (new.title, new.meeting_on, new.starts_at, new.ends_at, new.place, new.status = 'CANCELLED')
      is distinct from
      (old.title, old.meeting_on, old.starts_at, old.ends_at, old.place, old.status = 'CANCELLED') then
    new.changes := old.changes + 1;
    new.changed_at := now();
  end if;
  return new;
end
$$;
create trigger network_meeting_changes before update on meeting
  for each row execute function count_change_of_network_meeting();

-- One borough's answer to the invitation, and whether it came.
create table meeting_attendance (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('WILL_COME', 'APOLOGY', 'CAME')),
  meeting_id uuid        not null,
  shared     boolean     not null,
  posts      jsonb       not null,
  unique (meeting_id, borough),
  foreign key (meeting_id, shared) references meeting (id, shared)
);
comment on table meeting_attendance is 'Names posts; no personal data but the user name of the writer';
comment on column meeting_attendance.posts is 'Shown to their own borough and to who holds the meeting; row-level security hides rows, not columns';
alter table meeting_attendance enable row level security;
alter table meeting_attendance force row level security;
create policy borough_scope on meeting_attendance
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on meeting_attendance for select using (shared);
grant select, insert, update on meeting_attendance to ${app_role};
