-- A setting was asked for the day of a review's meeting; one that stays silent is asked again.
create table date_request (
  review_id     uuid    primary key references annual_review,
  borough       text    not null,
  asked_on      date    not null,
  last_asked_on date    not null,
  times         integer not null check (times > 0)
);
create index date_request_in_order on date_request (borough, review_id);
alter table date_request enable row level security;
alter table date_request force row level security;
create policy borough_scope on date_request
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update (last_asked_on, times) on date_request to ${app_role};

comment on table date_request is 'Written by the job that asks settings; answered once the review has a meeting';
