-- What happened to requests for advice, one row for each event, by the event's id. Every figure is computed from these, so
-- that a late event, a changed measure or a recount is a query. No child: a request is known by its opaque id alone.
create table advice_fact (
  event_id      text        primary key,
  borough       char(9)     not null,
  request_id    uuid        not null,
  occurred_at   timestamptz not null,
  received_on   date,
  due_on        date,
  reminded_on   date,
  offered_on    date,
  dispatched_on date,
  grade         text,
  no_needs      boolean,
  excused_on    date,
  outcome       text,
  decided_on    date
);
create index advice_fact_by_request on advice_fact (request_id);
create index advice_fact_by_due_date on advice_fact (due_on) where due_on is not null;
create index advice_fact_by_dispatch on advice_fact (dispatched_on) where dispatched_on is not null;
comment on table advice_fact is 'Unsuppressed: leaves this service only through the disclosure rules';
comment on column advice_fact.decided_on is 'London date on which the authority decided, or the request was withdrawn';

-- Every borough's facts are needed to compare boroughs, so all may be read. A fact is written only in the scope of the
-- borough whose event it is: a consumer that lost its scope fails instead of crediting another.
alter table advice_fact enable row level security;
alter table advice_fact force row level security;
create policy readable_by_all on advice_fact for select using (true);
create policy written_for_own_borough on advice_fact for insert
  with check (borough = (select current_setting('dsco.borough', true)));
create policy rewritten_for_own_borough on advice_fact for update
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on advice_fact to ${app_role};
