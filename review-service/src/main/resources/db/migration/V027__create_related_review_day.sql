-- On which days children's other reviews were. What is kept of a review is replaced by the next; figures of a past year need
-- the days that it had.
create table related_review_day (
  borough text    not null,
  plan_id uuid    not null references plan,
  kind    text    not null,
  day     date    not null,
  held    boolean not null,
  primary key (plan_id, kind, day)
);
create index related_review_day_by_day on related_review_day (borough, day);
alter table related_review_day enable row level security;
alter table related_review_day force row level security;
create policy borough_scope on related_review_day
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update (held), delete on related_review_day to ${app_role};

comment on table related_review_day is 'Child data: the kind of a review tells how social care knows the child';
comment on column related_review_day.held is 'Told as held; false for a day that was only fixed';
