-- Questions to the DSCO that need no meeting.
create table advice_query (
  id          uuid        primary key,
  borough     text        not null,
  request_id  uuid        not null references advice_request,
  topic       text        not null,
  question    text,
  asked_by    text        not null,
  asked_at    timestamptz not null,
  due_on      date        not null,
  answer      text,
  answered_by text,
  answered_at timestamptz,
  ended_on    date
);
create index advice_query_by_request on advice_query (request_id, id);
create index advice_query_by_due_date on advice_query (borough, due_on);
comment on table advice_query is 'What an author or manager asked about a request, for social care alone; only the answer is added later, or that it ended';
comment on column advice_query.due_on is 'London date by which it is to be answered';
comment on column advice_query.ended_on is 'London date on which the death of the child was recorded, while nobody had answered';
alter table advice_query enable row level security;
alter table advice_query force row level security;
create policy borough_scope on advice_query using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on advice_query to ${app_role};
grant update (answer, answered_by, answered_at, ended_on) on advice_query to ${app_role};
