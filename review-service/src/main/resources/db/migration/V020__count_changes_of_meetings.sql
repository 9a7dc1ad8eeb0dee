-- What a calendar has to tell of a meeting (RFC 5545): how often it was changed, when, and which day was cancelled. The
-- database counts, so that no feature that changes a meeting can forget it.
alter table annual_review
  add column meeting_changes      integer not null default 0,
  add column meeting_changed_at   timestamptz,
  add column meeting_cancelled_on date;

create function count_change_of_meeting() returns trigger language plpgsql as $$
begin
  if (new.meeting_on, new.meeting_state) is distinct from (old.meeting_on, old.meeting_state) then
    new.meeting_changes := old.meeting_changes + 1;
    new.meeting_changed_at := now();
    new.meeting_cancelled_on := case when new.meeting_on is null then old.meeting_on end;
  end if;
  return new;
end
$$;
create trigger meeting_changes before update on annual_review
  for each row execute function count_change_of_meeting();
create index annual_review_calendar on annual_review (borough, (coalesce(meeting_on, meeting_cancelled_on)))
  where meeting_changes > 0;

comment on column annual_review.meeting_changes is 'SEQUENCE of the meeting in calendars; grows with each change of day or state';
comment on column annual_review.meeting_cancelled_on is 'The day of a meeting that was cancelled, until another is set';
