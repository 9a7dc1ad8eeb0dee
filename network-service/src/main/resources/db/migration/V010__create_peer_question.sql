-- Questions that members ask each other, and the boroughs' answers.
create table peer_question (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('OPEN', 'CLOSED')),
  reference  uuid        not null unique,
  asked_on   date        not null,
  anonymous  boolean     not null,
  title      text        not null,
  text       text        not null
);
comment on table peer_question is 'Read by every member; no personal data but the user name of the writer';
comment on column peer_question.reference is 'Random, and the only id that is shown: the id of the row tells the millisecond';
comment on column peer_question.anonymous is 'Other boroughs are not shown the borough; row-level security hides rows, not columns';
alter table peer_question enable row level security;
alter table peer_question force row level security;
create policy borough_scope on peer_question
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on peer_question for select using (true);
grant select, insert, update on peer_question to ${app_role};

create table peer_answer (
  id          uuid        primary key,
  version     bigint      not null,
  borough     text        not null,
  written_by  text        not null,
  written_at  timestamptz not null,
  status      text        not null check (status in ('GIVEN')),
  question_id uuid        not null references peer_question,
  reference   uuid        not null unique,
  answered_on date        not null,
  anonymous   boolean     not null,
  text        text        not null
);
-- The two tables name each other.
alter table peer_question add column accepted_answer uuid references peer_answer (reference);
comment on column peer_question.accepted_answer is 'Shown to every member; when it was accepted is shown to nobody';
create index peer_answer_question on peer_answer (question_id, reference);
comment on table peer_answer is 'Read by every member; no personal data but the user name of the writer';
comment on column peer_answer.reference is 'Random, and the only id that is shown: the id of the row tells the millisecond';
alter table peer_answer enable row level security;
alter table peer_answer force row level security;
create policy borough_scope on peer_answer
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on peer_answer for select using (true);
grant select, insert on peer_answer to ${app_role};
