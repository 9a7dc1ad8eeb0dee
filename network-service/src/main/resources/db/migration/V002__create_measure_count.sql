-- How often each measured thing happened, by borough and calendar quarter: sums over many children, nothing about one.
-- Beside the ids of the events counted (inbox) this service keeps nothing that belongs to a single request.
create table measure_count (
  borough char(9) not null,
  quarter char(7) not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  measure text    not null,
  count   integer not null check (count > 0),
  primary key (quarter, borough, measure)
);
comment on table measure_count is 'Unsuppressed: leaves this service only through benchmark.Suppression';

-- Every borough's counts are needed to compare boroughs and to suppress, so all may be read. A count changes only in
-- the scope of the borough whose event it is: a consumer that lost its scope fails instead of crediting another.
alter table measure_count enable row level security;
alter table measure_count force row level security;
create policy readable_by_all on measure_count for select using (true);
create policy counted_for_own_borough on measure_count for insert
  with check (borough = (select current_setting('dsco.borough', true)));
create policy raised_for_own_borough on measure_count for update
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on measure_count to ${app_role};
