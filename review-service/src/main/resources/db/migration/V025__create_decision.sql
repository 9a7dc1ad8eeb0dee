-- The report of a review's meeting, as whoever convened it sent it.
create table meeting_report (
  review_id       uuid primary key references annual_review,
  borough         text not null,
  received_on     date not null,
  due_by          date not null,
  recommendation  text not null,
  recommendations text not null,
  differences     text
);
alter table meeting_report enable row level security;
alter table meeting_report force row level security;
create policy borough_scope on meeting_report
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on meeting_report to ${app_role};

-- What the authority decided after a review, with the dates as they stood.
create table review_decision (
  review_id       uuid primary key references annual_review,
  borough         text not null,
  decision        text not null,
  decided_on      date not null,
  notified_on     date not null,
  meeting_on      date not null,
  due_by          date not null,
  decision_due_by date not null,
  outcome         text,
  ended_on        date,
  reasons         text,
  check ((outcome is null) = (ended_on is null))
);
create index review_decision_decided on review_decision (borough, decided_on);
alter table review_decision enable row level security;
alter table review_decision force row level security;
create policy borough_scope on review_decision
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update (outcome, ended_on, reasons) on review_decision to ${app_role};

comment on table meeting_report is 'Child data: the recommendations and differences are in words';
comment on table review_decision is 'Child data: what was decided, and how a decision to amend ended';
comment on column review_decision.ended_on is 'Of the final plan, or of the letter that says why there is none';
