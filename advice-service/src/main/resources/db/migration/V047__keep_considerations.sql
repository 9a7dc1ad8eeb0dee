-- How long a consideration is kept, as a request is; see V036.
alter table retention_run add column considerations integer not null default 0;
comment on column retention_run.considerations is 'How many considerations were past their time when the run looked';

create table deleted_consideration (
  id         uuid primary key,
  borough    text not null,
  run_id     uuid not null references retention_run,
  status     text not null,
  record     text not null,
  deleted_on date not null
);
create index deleted_consideration_of_run on deleted_consideration (run_id, id);
comment on table deleted_consideration is 'That a consideration was deleted, when and by which line of the schedule; nothing of the child';
alter table deleted_consideration enable row level security;
alter table deleted_consideration force row level security;
create policy borough_scope on deleted_consideration using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on deleted_consideration to ${app_role};

-- Deletes one consideration with everything about it, as forget_request does. It refuses one that is not over, and one of a
-- child of whom a request is under a legal hold.
create function forget_consideration(doomed uuid) returns integer
language plpgsql security definer set search_path from current as $$
declare
  ids text[];
begin
  perform from consideration where id = doomed and status in ('DECIDED', 'WITHDRAWN') for update;
  if not found then
    raise exception 'no consideration that is over' using errcode = 'check_violation';
  end if;
  if exists (
    select from consideration c
    join advice_request r on r.borough = c.borough and r.child_ref = c.child_ref
    join legal_hold h on h.request_id = r.id and h.held
    where c.id = doomed)
  then
    raise exception 'held back by a legal hold' using errcode = 'check_violation';
  end if;
  ids := forget_rows('consideration'::regclass, format('id = %L', doomed));
  delete from history_entry where record_id = any (ids);
  delete from idempotency_key where record_id = any (ids) or made = any (ids);
  delete from outbox where aggregateid = any (ids);
  return cardinality(ids);
end $$;
revoke all on function forget_consideration(uuid) from public;
grant execute on function forget_consideration(uuid) to ${app_role};
