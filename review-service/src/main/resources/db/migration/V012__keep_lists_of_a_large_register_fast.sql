-- What keeps a borough's lists as fast with a million plans as with a thousand.

-- Under row-level security PostgreSQL uses an index only for what it knows to tell nothing of hidden rows. It does not know
-- it of coalesce(), so the index over that expression was never used.
alter table plan add column cycle_starts_on date generated always as (coalesce(last_reviewed_on, plan_made_on)) stored;
drop index plan_cycle_start;
-- dueBefore: a cycle is due before a day when it started before another
create index plan_cycle_start on plan (borough, cycle_starts_on);

-- Of two policies PostgreSQL asks the one later in the alphabet first. The one about looked-after children reads plans, all
-- of an authority's at once, and would do so for the reviews that the other has let through already.
alter policy corporate_parent on annual_review rename to also_corporate_parent;

comment on column plan.cycle_starts_on is 'The day the present cycle runs from, for lists to be narrowed by';
