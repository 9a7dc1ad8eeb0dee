-- What a calendar has to tell of a meeting (RFC 5545): how often it was changed and when. The database counts, so that no
-- feature that changes a meeting can forget it.
alter table meeting
  add column changes    integer     not null default 0,
  add column changed_at timestamptz not null default now();

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

comment on column meeting.changes is 'SEQUENCE in calendars; grows with what they show';
comment on column meeting.changed_at is 'When what calendars show last changed';
