-- What the DSCO said or decided on panels about a request.
create table panel_decision (
  id            uuid        primary key,
  borough       text        not null,
  request_id    uuid        not null references advice_request,
  type          text        not null,
  held_on       date        not null,
  dsco_capacity text        not null,
  decision      text,
  reasons       text,
  vote          text,
  comment       text,
  recorded_by   text        not null,
  recorded_at   timestamptz not null
);
create index panel_decision_by_request on panel_decision (request_id, id);
create index panel_decision_by_day on panel_decision (borough, held_on, id);
comment on table panel_decision is 'What the DSCO said or decided on a panel, for social care alone; never changed';
comment on column panel_decision.held_on is 'London date on which the panel met';
comment on column panel_decision.decision is 'Of a panel on which the DSCO is a decision maker; null where they contribute';
comment on column panel_decision.vote is 'On a statutory assessment panel, whose decision is the authority''s';
alter table panel_decision enable row level security;
alter table panel_decision force row level security;
create policy borough_scope on panel_decision using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on panel_decision to ${app_role};
