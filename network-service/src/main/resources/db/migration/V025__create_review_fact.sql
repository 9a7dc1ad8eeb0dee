-- What happened to annual reviews, one row for each event, by the event's id, as advice_fact is of requests for advice. The
-- two stay apart: no column is common to them but whose event it is, and no figure counts both.
create table review_fact (
  event_id    text        primary key,
  borough     char(9)     not null,
  review_id   uuid        not null,
  occurred_at timestamptz not null,
  met_on      date,
  after_limit boolean,
  due_by      date,
  invited_on  date,
  attended_on date,
  wrote_on    date,
  decided_on  date,
  closed_on   date
);
create index review_fact_by_review on review_fact (review_id);
create index review_fact_by_meeting on review_fact (met_on) where met_on is not null;
comment on table review_fact is 'Unsuppressed: leaves this service only through the disclosure rules';
comment on column review_fact.met_on is 'Day of the meeting; a later event corrects it';
comment on column review_fact.after_limit is 'Whether the meeting was after the last day that the law allows';
comment on column review_fact.due_by is 'Last day of the cycle, as the event tells it';
comment on column review_fact.invited_on is 'Day on which social care was invited';
comment on column review_fact.attended_on is 'Day on which somebody of social care attended';
comment on column review_fact.wrote_on is 'Day of advice, of a contribution in lieu or of the report of social care';
comment on column review_fact.decided_on is 'Day on which the family was told of the decision, else that of the decision';
comment on column review_fact.closed_on is 'Day on which the plan ceased before a decision';

-- As of advice: all may be read, and a fact is written only in the scope of the borough whose event it is.
alter table review_fact enable row level security;
alter table review_fact force row level security;
create policy readable_by_all on review_fact for select using (true);
create policy written_for_own_borough on review_fact for insert
  with check (borough = (select current_setting('dsco.borough', true)));
create policy rewritten_for_own_borough on review_fact for update
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on review_fact to ${app_role};
