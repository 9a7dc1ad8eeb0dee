-- A plan may cease, and what it says of social care may go out of date.
alter table plan
  drop constraint plan_status_check,
  add constraint plan_status_check check (status in ('OPENED', 'REGISTERED', 'CEASED')),
  add column content_stale_since date,
  add column ceased_on date,
  add column cease_reason text,
  add constraint plan_ceased check (
    (status = 'CEASED') = (ceased_on is not null) and (ceased_on is null) = (cease_reason is null));

-- With its plan the open review ends, without a decision.
alter table annual_review
  drop constraint annual_review_status_check,
  add constraint annual_review_status_check check (status in
    ('WITHOUT_MEETING', 'MEETING_PROPOSED', 'MEETING_CONFIRMED', 'MEETING_HELD', 'COMPLETED', 'CLOSED')),
  add column closed_on date,
  add constraint annual_review_closed check ((closed_on is not null) = (status = 'CLOSED'));
drop index annual_review_open;
create unique index annual_review_open on annual_review (plan_id) where status not in ('COMPLETED', 'CLOSED');
drop index annual_review_cycle_start;
create index annual_review_cycle_start on annual_review (borough, starts_on) where status not in ('COMPLETED', 'CLOSED');

comment on column plan.content_stale_since is
  'When social care came to know the child in another way; a review decided or a plan made on that day or after has seen to it';
comment on column annual_review.closed_on is 'When the plan ceased before the authority decided';
