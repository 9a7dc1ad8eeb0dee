-- A blind second score of an audit, and what the two DSCOs agreed where they differed.
create table moderation (
  id             uuid        primary key,
  borough        text        not null,
  request_id     uuid        not null references advice_request,
  audit_id       uuid        not null references audit unique,
  reasons        jsonb       not null,
  state          text        not null,
  first_grade    text        not null,
  second         jsonb       not null,
  rationale      text,
  moderated_by   text        not null,
  moderated_at   timestamptz not null,
  agreed         jsonb,
  agreement      text,
  agreed_by      text,
  agreed_at      timestamptz,
  confirmed_by   text,
  confirmed_at   timestamptz,
  version        bigint      not null
);
create index moderation_by_request on moderation (request_id);
create index moderation_by_state on moderation (borough, state, audit_id);
create index moderation_by_time on moderation (borough, moderated_at);
comment on table moderation is 'A second score of one audit; only what was agreed afterwards is added to it';
comment on column moderation.reasons is 'Why the audit was to be moderated; empty when a DSCO chose it';
comment on column moderation.second is 'Scores, gates, score and grade as the template of the audit computed them';
comment on column moderation.agreed is 'The same of the scores that the two agreed on; null without a meeting';
comment on column moderation.confirmed_by is 'The other of the two; null until they confirmed what was agreed';
alter table moderation enable row level security;
alter table moderation force row level security;
create policy borough_scope on moderation using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on moderation to ${app_role};
grant update (state, agreed, agreement, agreed_by, agreed_at, confirmed_by, confirmed_at, version) on moderation to ${app_role};
