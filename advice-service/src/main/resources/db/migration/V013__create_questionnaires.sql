-- The Social Care Questionnaire, and the one-time links through which a family answers it.
create table questionnaire_link (
  id         uuid        primary key,
  borough    text        not null,
  request_id uuid        not null references advice_request,
  recipient  text        not null,
  token_seed bytea       not null,
  token_hash bytea       not null,
  expires_on date        not null,
  made_by    text        not null,
  made_at    timestamptz not null,
  used_at    timestamptz,
  revoked_by text,
  revoked_at timestamptz,
  constraint questionnaire_link_ends_once check (used_at is null or revoked_at is null)
);
create index questionnaire_link_by_request on questionnaire_link (request_id, id);
create unique index questionnaire_link_by_token on questionnaire_link (borough, token_hash);
comment on table questionnaire_link is 'Links through which a questionnaire is answered once; only their end is added later';
comment on column questionnaire_link.recipient is 'Whom it is for: PARENT_CARER or YOUNG_PERSON';
comment on column questionnaire_link.token_seed is '256 random bits; with the key of the service, and only with it, they make the token';
comment on column questionnaire_link.token_hash is 'SHA-256 of the token, which is kept nowhere';
comment on column questionnaire_link.expires_on is 'London date, the last on which it can be used';
alter table questionnaire_link enable row level security;
alter table questionnaire_link force row level security;
create policy borough_scope on questionnaire_link using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on questionnaire_link to ${app_role};
grant update (used_at, revoked_by, revoked_at) on questionnaire_link to ${app_role};

create table advice_questionnaire (
  id                        uuid        primary key,
  borough                   text        not null,
  request_id                uuid        not null references advice_request,
  number                    integer     not null,
  groups_and_activities     text,
  informal_care_and_support text,
  impact_on_family_life     text,
  completed_by              text        not null,
  completed_on              date        not null,
  channel                   text        not null,
  recipient                 text,
  link_id                   uuid        unique references questionnaire_link,
  recorded_by               text        not null,
  recorded_at               timestamptz not null,
  unique (request_id, number)
);
comment on table advice_questionnaire is 'Completed questionnaires about a request, for social care alone; a later one replaces none';
comment on column advice_questionnaire.number is 'From 1 for each request';
comment on column advice_questionnaire.completed_by is 'In which capacity';
comment on column advice_questionnaire.completed_on is 'London date';
comment on column advice_questionnaire.link_id is 'The link it came in through; no link brings a second one';
alter table advice_questionnaire enable row level security;
alter table advice_questionnaire force row level security;
create policy borough_scope on advice_questionnaire using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on advice_questionnaire to ${app_role};
