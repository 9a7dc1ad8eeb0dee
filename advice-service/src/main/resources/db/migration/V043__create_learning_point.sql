-- What cases teach, for boards.
create table learning_point (
  id          uuid        primary key,
  borough     text        not null,
  request_id  uuid        not null references advice_request,
  theme       text        not null,
  source      text        not null,
  lesson      text        not null,
  recorded_by text        not null,
  recorded_at timestamptz not null,
  board       text,
  reported_on date,
  check ((board is null) = (reported_on is null))
);
create index learning_point_by_request on learning_point (request_id, id);
create index learning_point_by_borough on learning_point (borough, recorded_at);
comment on table learning_point is 'A lesson of a case; only the board that heard of it is added later';
comment on column learning_point.lesson is 'Names nobody: a board reads it';
comment on column learning_point.reported_on is 'London date on which the board met';
alter table learning_point enable row level security;
alter table learning_point force row level security;
create policy borough_scope on learning_point using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on learning_point to ${app_role};
grant update (board, reported_on) on learning_point to ${app_role};
