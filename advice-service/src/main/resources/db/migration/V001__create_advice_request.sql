-- The request itself, with the milestones that lists and figures show. The owner of the tables runs this; the service logs
-- in as ${app_role}. Every table holds children's data: each row names its borough and row-level security is forced, so
-- that a transaction sees the rows of the borough it was told, and none when it was told none.

create table advice_request (
  id             uuid        primary key,
  borough        text        not null,
  version        bigint      not null,
  status         text        not null,
  kind           text        not null,
  child_ref      text        not null,
  given_name     text        not null,
  family_name    text        not null,
  date_of_birth  date        not null,
  upn            text,
  primary_need   text,
  sex            text,
  ethnicity      text,
  involvement    text        not null,
  evidence       jsonb       not null,
  legal_basis    text        not null,
  received_at    timestamptz not null,
  another        boolean     not null,
  author         text,
  allocated_by   text,
  allocated_at   timestamptz,
  duties         jsonb       not null,
  reminded_on    date,
  excuse_ground  text,
  excused_on     date,
  advice_version integer     not null,
  no_needs       boolean     not null,
  grade          text,
  signed_off_on  date,
  dispatched_on  date,
  outcome        text,
  plan_ref       text,
  issued_on      date,
  decided_on     date,
  decided_without_advice boolean
);
comment on table advice_request is 'One statutory request for social care advice about one child or young person';
comment on column advice_request.borough is 'GSS code of the borough whose record it is';
comment on column advice_request.version is 'Optimistic lock';
comment on column advice_request.child_ref is 'The borough''s own reference to the child';
comment on column advice_request.received_at is 'When social care received it. Every date of the clock follows from it';
comment on column advice_request.another is 'Opened on purpose beside another open request for the same child';
comment on column advice_request.duties is 'Who wrote, who authorised, who assured: nobody does two of them';
comment on column advice_request.excused_on is 'London date on which an exception was approved';
comment on column advice_request.advice_version is 'Number of the latest submitted version; 0 before the first';
comment on column advice_request.grade is 'Grade of the latest audit of the latest version; null until it is audited';
comment on column advice_request.decided_on is 'London date on which the decision or the withdrawal was recorded';
comment on column advice_request.decided_without_advice is 'Whether the advice was still owed then';

-- Lists are in order of receipt, and due dates follow from it.
create index advice_request_by_receipt on advice_request (borough, received_at, id);
create index advice_request_owed on advice_request (borough, received_at, id)
  where status not in ('DISPATCHED', 'CLOSED', 'WITHDRAWN');
create index advice_request_by_author on advice_request (borough, author) where author is not null;
create index advice_request_by_child on advice_request (borough, child_ref);
create index advice_request_by_dispatch on advice_request (borough, dispatched_on) where dispatched_on is not null;
-- Two who open a request for the same child at the same moment: the second is told of the first.
create unique index advice_request_open_once on advice_request (borough, child_ref)
  where not another and status not in ('CLOSED', 'WITHDRAWN');

alter table advice_request enable row level security;
alter table advice_request force row level security;
create policy borough_scope on advice_request using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on advice_request to ${app_role};
