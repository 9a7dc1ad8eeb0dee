-- Complaints, mediation, appeals and what was learnt from them.
create table remedy (
  id            uuid        primary key,
  borough       text        not null,
  request_id    uuid        not null references advice_request,
  type          text        not null,
  opened_on     date        not null,
  recorded_by   text        not null,
  recorded_at   timestamptz not null,
  from_sen_team boolean     not null,
  outcome       text,
  outcome_on    date,
  learning      text
);
create index remedy_by_request on remedy (request_id, id);
create index remedy_by_borough on remedy (borough, id);
comment on table remedy is 'How somebody sought redress in a case; only the outcome is added later';
comment on column remedy.opened_on is 'London date on which it began';
comment on column remedy.from_sen_team is 'Recorded by the SEN team, who see no other';
comment on column remedy.learning is 'What the authority will do differently';
alter table remedy enable row level security;
alter table remedy force row level security;
create policy borough_scope on remedy using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on remedy to ${app_role};
grant update (outcome, outcome_on, learning) on remedy to ${app_role};
