-- The request itself, with the milestones that lists and figures show. The owner of the tables runs this; the service logs
-- in as ${app_role}. Every table holds children's data: each row names its borough and row-level security is forced, so
-- that a transaction sees the rows of the borough it was told, and none when it was told none.

create table advice_request (
  id                            uuid        primary key,
  borough                       text        not null,
  version                       bigint      not null,
  status                        text        not null,
  kind                          text        not null,
  child_ref                     text        not null,
  given_name                    text        not null,
  family_name                   text        not null,
  date_of_birth                 date        not null,
  upn                           text,
  primary_need                  text,
  sex                           text,
  ethnicity                     text,
  involvement                   text        not null,
  evidence                      jsonb       not null,
  legal_basis                   text        not null,
  asked_body_kind               text,
  asked_body_code               text,
  asked_body_name               text,
  asking_authority              text,
  received_at                   timestamptz not null,
  another                       boolean     not null,
  author                        text,
  allocated_by                  text,
  allocated_at                  timestamptz,
  handovers                     jsonb,
  level_of_need                 integer,
  duties                        jsonb       not null,
  consultation_offered_on       date,
  consultation_offered_again_on date,
  consultation_held_on          date,
  reminded_on                   date,
  escalated_on                  date,
  excuse_ground                 text,
  excused_on                    date,
  advice_version                integer     not null,
  no_needs                      boolean     not null,
  grade                         text,
  signed_off_on                 date,
  dispatched_on                 date,
  dispatched_version            integer,
  dispatched_grade              text,
  dispatched_no_needs           boolean,
  first_sent_grade              text,
  first_sent_no_needs           boolean,
  outcome                       text,
  plan_ref                      text,
  issued_on                     date,
  decided_on                    date,
  decided_without_advice        boolean,
  stopped_in                    text,
  stopped_on                    date,
  constraint advice_request_asked_body check (asked_body_kind is null or legal_basis = 'REG8_S31')
);
comment on table advice_request is 'One statutory request for social care advice about one child or young person';
comment on column advice_request.borough is 'GSS code of the borough whose record it is';
comment on column advice_request.version is 'Optimistic lock';
comment on column advice_request.child_ref is 'The borough''s own reference to the child';
comment on column advice_request.received_at is 'When social care received it. Every date of the clock follows from it';
comment on column advice_request.asked_body_kind is 'Who was asked under section 31; null where the borough asked its own social care';
comment on column advice_request.asked_body_code is 'GSS code of a local authority, or the code of another body';
comment on column advice_request.asking_authority is 'GSS code of the authority that asks; null for the borough itself';
comment on column advice_request.another is 'Opened on purpose beside another open request for the same child';
comment on column advice_request.handovers is 'From each author to the next, oldest first; null until somebody is allocated';
comment on column advice_request.level_of_need is '1 to 4; null until a manager has set it';
comment on column advice_request.duties is 'Who wrote, who authorised, who assured: nobody does two of them';
comment on column advice_request.consultation_offered_on is 'London date of the first offer';
comment on column advice_request.consultation_offered_again_on is 'London date of the offer of week four';
comment on column advice_request.consultation_held_on is 'London date of the first that was held';
comment on column advice_request.escalated_on is 'London date on which its time was first raised with the DSCO, who is reminded from then on';
comment on column advice_request.excused_on is 'London date on which an exception was approved';
comment on column advice_request.advice_version is 'Number of the latest submitted version; 0 before the first';
comment on column advice_request.grade is 'Grade of the latest audit of the latest version; null until it is audited';
comment on column advice_request.dispatched_version is 'Which version its receivers read: the latest that was sent, while a corrected one is being written';
comment on column advice_request.dispatched_grade is 'Grade of the dispatched version, which figures count while a corrected one is written';
comment on column advice_request.dispatched_no_needs is 'Whether the dispatched version finds no needs; the same';
comment on column advice_request.first_sent_grade is 'Grade of the version that was sent first; no correction changes it, so that a table of a past year stays as it is';
comment on column advice_request.first_sent_no_needs is 'Whether the version that was sent first finds no needs; the same';
comment on column advice_request.decided_on is 'London date on which the decision or the withdrawal was recorded';
comment on column advice_request.stopped_in is 'Status in which the death of the child ended it; it goes back there if the death was recorded in error';
comment on column advice_request.stopped_on is 'London date on which that death was recorded';
comment on column advice_request.decided_without_advice is 'Whether the advice was still owed then';

-- Lists are in order of receipt, and due dates follow from it.
create index advice_request_by_receipt on advice_request (borough, received_at, id);
create index advice_request_owed on advice_request (borough, received_at, id)
  where status not in ('DISPATCHED', 'CLOSED', 'WITHDRAWN');
create index advice_request_by_author on advice_request (borough, author) where author is not null;
create index advice_request_by_child on advice_request (borough, child_ref);
create index advice_request_by_dispatch on advice_request (borough, dispatched_on) where dispatched_on is not null;
-- What a return asks of a calendar year: which requests were decided in it, and which plans were made.
create index advice_request_by_decision on advice_request (borough, decided_on) where decided_on is not null;
create index advice_request_by_issue on advice_request (borough, issued_on) where issued_on is not null;
create index advice_request_plan_without_advice on advice_request (borough, issued_on) where decided_without_advice;
-- Two who open a request for the same child at the same moment: the second is told of the first.
create unique index advice_request_open_once on advice_request (borough, child_ref)
  where not another and status not in ('CLOSED', 'WITHDRAWN');

alter table advice_request enable row level security;
alter table advice_request force row level security;
create policy borough_scope on advice_request using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on advice_request to ${app_role};
