-- What the SEND Tribunal recommended about social care, and how the authority answered.
create table tribunal_case (
  id             uuid        primary key,
  borough        text        not null,
  request_id     uuid        not null references advice_request,
  reference      text,
  held_on        date,
  received_on    date        not null,
  respond_by     date        not null,
  sections       jsonb       not null,
  recommendation text        not null,
  recorded_by    text        not null,
  recorded_at    timestamptz not null,
  responded_on   date,
  decision       text,
  reasons        text,
  responded_by   text,
  check ((responded_on is null) = (reasons is null) and (responded_on is null) = (decision is null))
);
create index tribunal_case_by_request on tribunal_case (request_id, id);
create index tribunal_case_by_borough on tribunal_case (borough, id);
create index tribunal_case_by_date_owed on tribunal_case (borough, respond_by) where responded_on is null;
comment on table tribunal_case is 'A recommendation about sections D, H1 and H2; only the answer is added later';
comment on column tribunal_case.received_on is 'London date on which the authority received it; day 0 of the five weeks';
comment on column tribunal_case.respond_by is 'The last London date on which an answer is in time, by the law of the day of receipt';
comment on column tribunal_case.reasons is 'As they were given to the parent or young person; no answer is without';
alter table tribunal_case enable row level security;
alter table tribunal_case force row level security;
create policy borough_scope on tribunal_case using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on tribunal_case to ${app_role};
grant update (responded_on, decision, reasons, responded_by) on tribunal_case to ${app_role};
