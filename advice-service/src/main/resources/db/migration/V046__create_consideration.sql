-- What social care says before the authority decides whether to assess.
create table consideration (
  id                  uuid    primary key,
  borough             text    not null,
  version             bigint  not null,
  status              text    not null,
  child_ref           text    not null,
  given_name          text    not null,
  family_name         text    not null,
  date_of_birth       date    not null,
  request_received_on date    not null,
  asked_on            date    not null,
  answer_by           date    not null,
  team                text,
  first_answered_on   date,
  answers             integer not null,
  decision            text,
  notified_on         date,
  withdrawn_on        date,
  request_id          uuid    references advice_request,
  stopped_in          text,
  check ((decision is null) = (notified_on is null))
);
-- Two who open one about the same child at the same moment: the second is told of the first.
create unique index consideration_open_once on consideration (borough, child_ref) where status in ('ASKED', 'ANSWERED');
create index consideration_of_borough on consideration (borough, id);
create index consideration_of_team on consideration (borough, team, id) where team is not null;
create index consideration_by_child on consideration (borough, child_ref);
create index consideration_by_receipt on consideration (borough, request_received_on);
create index consideration_by_answer on consideration (borough, answer_by);
create index consideration_of_request on consideration (request_id) where request_id is not null;
comment on table consideration is 'The authority considers whether to assess; there is no request for advice yet';
comment on column consideration.request_received_on is 'London date on which the authority received the request to assess; its six weeks run from here';
comment on column consideration.asked_on is 'London date on which social care was told (reg 4(2))';
comment on column consideration.answer_by is 'London date that the SEN team named; no law sets it';
comment on column consideration.team is 'Whose managers see and answer it; null while only the DSCO does';
comment on column consideration.answers is 'How many there are; the last one holds';
comment on column consideration.notified_on is 'London date on which the family was told the decision';
comment on column consideration.request_id is 'The request for advice that followed; they are deleted together';
comment on column consideration.stopped_in is 'Status in which the death of the child ended it; it goes back there if the death was recorded in error';
alter table consideration enable row level security;
alter table consideration force row level security;
create policy borough_scope on consideration using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on consideration to ${app_role};
grant update (version, status, given_name, family_name, date_of_birth, team, first_answered_on, answers, decision, notified_on,
  withdrawn_on, request_id, stopped_in) on consideration to ${app_role};

create table consideration_answer (
  id               uuid        primary key,
  borough          text        not null,
  consideration_id uuid        not null references consideration,
  number           integer     not null,
  known            text        not null,
  involvement      text,
  information      text,
  attestation      jsonb       not null,
  correction       text,
  answered_by      text        not null,
  answered_at      timestamptz not null,
  unique (consideration_id, number),
  check ((known = 'OPEN') = (involvement is not null)),
  check ((number = 1) = (correction is null))
);
comment on table consideration_answer is 'What social care knows; a correction is another row';
comment on column consideration_answer.correction is 'Why it takes the place of the one before';
alter table consideration_answer enable row level security;
alter table consideration_answer force row level security;
create policy borough_scope on consideration_answer using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on consideration_answer to ${app_role};

create table consideration_vote (
  id               uuid        primary key,
  borough          text        not null,
  consideration_id uuid        not null references consideration,
  held_on          date        not null,
  vote             text        not null,
  comment          text,
  voted_by         text        not null,
  voted_at         timestamptz not null,
  unique (consideration_id, held_on)
);
comment on table consideration_vote is 'How the DSCO voted on one statutory assessment panel';
comment on column consideration_vote.held_on is 'London date on which the panel met';
comment on column consideration_vote.comment is 'For social care only';
alter table consideration_vote enable row level security;
alter table consideration_vote force row level security;
create policy borough_scope on consideration_vote using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on consideration_vote to ${app_role};
