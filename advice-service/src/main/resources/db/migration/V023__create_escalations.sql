-- What was raised with the designated social care officer (DSCO) about a request, and what came of it.
create table advice_escalation (
  id                 uuid        primary key,
  borough            text        not null,
  request_id         uuid        not null references advice_request,
  reason             text        not null,
  concerns           text,
  explanation        text        not null,
  raised_by_sen_team boolean     not null,
  raised_by          text        not null,
  raised_at          timestamptz not null,
  answer_by          date        not null,
  outcome            text,
  answer             text,
  answered_by        text,
  answered_at        timestamptz,
  ended_on           date
);
create index advice_escalation_by_request on advice_escalation (request_id, id);
create index advice_escalation_open on advice_escalation (borough, id) where answered_at is null and ended_on is null;
create index advice_escalation_by_answer_date on advice_escalation (borough, answer_by);
comment on table advice_escalation is 'Raised with the DSCO; only the answer is added later, or that it ended';
comment on column advice_escalation.concerns is 'Who is late or does not answer, where that is the reason: the practitioner or their manager';
comment on column advice_escalation.raised_by_sen_team is 'Whether the SEN team raised it; what others raised is for social care alone';
comment on column advice_escalation.answer_by is 'London date by which it is to be answered';
comment on column advice_escalation.ended_on is 'London date on which the death of the child was recorded, while nobody had answered';
alter table advice_escalation enable row level security;
alter table advice_escalation force row level security;
create policy borough_scope on advice_escalation using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on advice_escalation to ${app_role};
grant update (outcome, answer, answered_by, answered_at, ended_on) on advice_escalation to ${app_role};
