-- How long records are kept: runs, what each found, what holds a record back, and what is left of what was deleted.

create table legal_hold (
  request_id uuid        primary key references advice_request,
  borough    text        not null,
  held       boolean     not null,
  reason     text        not null,
  changed_by text        not null,
  changed_at timestamptz not null
);
comment on table legal_hold is 'A record that may not be deleted, whatever its age: an inquiry, a claim, a complaint';
comment on column legal_hold.reason is 'Why it is held, or why the hold was lifted';
alter table legal_hold enable row level security;
alter table legal_hold force row level security;
create policy borough_scope on legal_hold using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on legal_hold to ${app_role};
grant update (held, reason, changed_by, changed_at) on legal_hold to ${app_role};

create table retention_run (
  id             uuid        primary key,
  borough        text        not null,
  dry_run        boolean     not null,
  status         text        not null,
  considerations integer     not null,
  started_by     text        not null,
  started_at     timestamptz not null,
  finished_at    timestamptz,
  version        bigint      not null
);
create index retention_run_of_borough on retention_run (borough, id);
comment on column retention_run.considerations is 'How many considerations were past their time when the run looked';
alter table retention_run enable row level security;
alter table retention_run force row level security;
create policy borough_scope on retention_run using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on retention_run to ${app_role};
grant update (status, finished_at, version) on retention_run to ${app_role};

create table retention_finding (
  id         uuid primary key,
  borough    text not null,
  -- Looked at when the transaction ends: what was found is kept before its run.
  run_id     uuid not null references retention_run deferrable initially deferred,
  request_id uuid not null references advice_request,
  record     text not null,
  due_on     date not null,
  state      text not null,
  unique (run_id, request_id)
);
create index retention_finding_of_request on retention_finding (request_id);
comment on table retention_finding is 'A request whose time had passed when a run looked; goes with its request';
comment on column retention_finding.record is 'Which line of the schedule keeps it longest';
comment on column retention_finding.due_on is 'Tells the date of birth to who knows the schedule';
alter table retention_finding enable row level security;
alter table retention_finding force row level security;
create policy borough_scope on retention_finding using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on retention_finding to ${app_role};
grant update (state) on retention_finding to ${app_role};

create table deleted_request (
  id         uuid primary key,
  borough    text not null,
  run_id     uuid not null references retention_run,
  status     text not null,
  record     text not null,
  deleted_on date not null
);
create index deleted_request_of_run on deleted_request (run_id, id);
comment on table deleted_request is 'That a request was deleted, when and by which line of the schedule; nothing of the child';
alter table deleted_request enable row level security;
alter table deleted_request force row level security;
create policy borough_scope on deleted_request using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on deleted_request to ${app_role};

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

-- The borough that sent a copy of its advice to a peer takes the copy away with the case. Nobody is granted delete: only
-- the function below gets here.
create policy sender_forgets on peer_copy for delete
  using (exists (select from peer_audit a where a.copy_id = peer_copy.id));

-- Deletes the rows of a table that a condition names, after everything that refers to them, at any depth. It asks the
-- catalogue, so that the table of a new feature is emptied too. Gives back the ids of what it deleted.
create function forget_rows(relation regclass, condition text) returns text[]
language plpgsql set search_path = public, pg_temp as $$
declare
  link    record;
  deleted text[];
  all_ids text[] := '{}';
begin
  for link in
    select c.conrelid::regclass as referring,
           string_agg(quote_ident(own.attname), ', ' order by k.place) as columns,
           string_agg(quote_ident(other.attname), ', ' order by k.place) as referred
    from pg_constraint c
    cross join lateral unnest(c.conkey, c.confkey) with ordinality as k (own, other, place)
    join pg_attribute own on own.attrelid = c.conrelid and own.attnum = k.own
    join pg_attribute other on other.attrelid = c.confrelid and other.attnum = k.other
    where c.contype = 'f' and c.confrelid = relation and c.conrelid <> relation
    group by c.oid, c.conrelid
  loop
    all_ids := all_ids || forget_rows(
      link.referring,
      format('(%s) in (select %s from %s where %s)', link.columns, link.referred, relation, condition));
  end loop;
  execute format(
    'with gone as (delete from %s as doomed where %s returning to_jsonb(doomed) ->> ''id'' as id)'
      || ' select coalesce(array_agg(id) filter (where id is not null), ''{}'') from gone',
    relation, condition) into deleted;
  return all_ids || deleted;
end $$;
revoke all on function forget_rows(regclass, text) from public;

-- Deletes one request with everything about it, in every table, its history, its events and its idempotency keys
-- included. The service may delete none of these rows itself: it may call this function, which refuses a request that is
-- not over and one under a legal hold. Row-level security holds the function to the borough of the transaction. The
-- access log stays: it names ids only, and its chain cannot lose a line.
create function forget_request(doomed uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  condition text := format('request_id = %L', doomed);
  ids       text[] := '{}';
  holder    regclass;
begin
  perform from advice_request where id = doomed and status in ('CLOSED', 'WITHDRAWN') for update;
  if not found then
    raise exception 'no request that is over' using errcode = 'check_violation';
  end if;
  if exists (
    select from advice_request r
    join advice_request o on o.borough = r.borough and o.child_ref = r.child_ref
    join legal_hold h on h.request_id = o.id and h.held
    where r.id = doomed)
  then
    raise exception 'held back by a legal hold' using errcode = 'check_violation';
  end if;
  for holder in
    select a.attrelid::regclass
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attname = 'request_id' and not a.attisdropped and c.relkind in ('r', 'p')
      and c.relnamespace = (select relnamespace from pg_class where oid = 'advice_request'::regclass)
  loop
    ids := ids || forget_rows(holder, condition);
  end loop;
  ids := ids || forget_rows('advice_request'::regclass, format('id = %L', doomed));
  delete from history_entry where record_id = any (ids);
  delete from idempotency_key where record_id = any (ids) or made = any (ids);
  delete from outbox where aggregateid = any (ids);
  return cardinality(ids);
end $$;
revoke all on function forget_request(uuid) from public;
grant execute on function forget_request(uuid) to ${app_role};

-- Deletes one consideration with everything about it, as forget_request does. It refuses one that is not over, and one of a
-- child of whom a request is under a legal hold.
create function forget_consideration(doomed uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
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
