-- Surveys of those whom a borough's DSCO works with. Nothing ties an answer to a person: a box holds the answers of one group
-- in no order and without a time, and is written anew with each, so that no row is as old as an answer. Who has answered is
-- known while it takes answers, so that nobody does so twice, and deleted when it closes or its last day is over.
create table survey (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('OPEN', 'CLOSED', 'SHARED', 'WITHDRAWN')),
  title      text        not null,
  asked      jsonb       not null,
  closes_on  date        not null,
  results    jsonb       not null
);
comment on table survey is 'Open and closed ones are read by their own borough; no personal data but the user name of the writer';
comment on column survey.asked is 'Groups of stakeholders';
comment on column survey.closes_on is 'London date, the last on which it can be answered';
comment on column survey.results is 'Counted once, at closing; a group of fewer than five answers has none';
alter table survey enable row level security;
alter table survey force row level security;
create policy borough_scope on survey
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on survey for select using (status = 'SHARED');
grant select, insert, update on survey to ${app_role};

create table survey_box (
  survey_id uuid  not null references survey,
  answerers text  not null,
  borough   text  not null,
  answers   jsonb not null,
  primary key (survey_id, answerers)
);
comment on table survey_box is 'Made empty with the survey; there is no policy for readers';
comment on column survey_box.answers is 'Shuffled; scores in the order of the questions, and words';
alter table survey_box enable row level security;
alter table survey_box force row level security;
create policy borough_scope on survey_box
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on survey_box to ${app_role};
grant update (answers) on survey_box to ${app_role};

create table survey_participant (
  survey_id uuid not null references survey,
  username  text not null,
  borough   text not null,
  primary key (survey_id, username)
);
comment on table survey_participant is 'Who has answered, and neither what nor when; deleted when the survey closes, and by a round once its last day is over';
alter table survey_participant enable row level security;
alter table survey_participant force row level security;
create policy borough_scope on survey_participant
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, delete on survey_participant to ${app_role};

-- What boards and scrutiny committees concluded about social care's part for children with special educational needs.
create table scrutiny (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  body       text        not null,
  held_on    date        not null,
  subject    text        not null,
  outcome    text        not null,
  actions    jsonb       not null,
  again_on   date        check (again_on > held_on)
);
comment on table scrutiny is 'Drafts are read by their own borough; no personal data but the user name of the writer';
comment on column scrutiny.again_on is 'When the body looks again; null for not planned';
alter table scrutiny enable row level security;
alter table scrutiny force row level security;
create policy borough_scope on scrutiny
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on scrutiny for select using (status = 'SHARED');
grant select, insert, update on scrutiny to ${app_role};
