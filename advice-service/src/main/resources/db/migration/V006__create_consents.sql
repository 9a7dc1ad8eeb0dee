-- Consent on the record of a request.
create table advice_consent (
  id                      uuid        primary key,
  borough                 text        not null,
  request_id              uuid        not null references advice_request,
  giver                   text        not null,
  giver_name              text        not null,
  parental_responsibility text,
  purpose                 text        not null,
  scope                   jsonb       not null,
  method                  text        not null,
  child_agreement         text,
  advocacy                jsonb,
  given_on                date        not null,
  expires_on              date,
  withdrawn_on            date,
  withdrawal_effect       text,
  recorded_by             text        not null,
  recorded_at             timestamptz not null,
  withdrawn_by            text,
  from_sen_team           boolean     not null
);
create index advice_consent_by_request on advice_consent (request_id);
comment on table advice_consent is 'Who consented to what, for how long; only a withdrawal is added later';
comment on column advice_consent.scope is 'Areas of care it reaches to';
comment on column advice_consent.child_agreement is 'Whether a child under 16 agrees too; null for every giver but a parent';
comment on column advice_consent.advocacy is 'When an advocate was offered and whether they were wanted, or why none was';
comment on column advice_consent.withdrawn_on is 'London date from which it no longer counts';
comment on column advice_consent.withdrawal_effect is 'Whether the advice had been sent when the withdrawal was recorded; null while the consent stands';
comment on column advice_consent.from_sen_team is 'Recorded by the SEN team, who see no other consent before dispatch';
alter table advice_consent enable row level security;
alter table advice_consent force row level security;
create policy borough_scope on advice_consent using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on advice_consent to ${app_role};
grant update (withdrawn_on, withdrawal_effect, withdrawn_by) on advice_consent to ${app_role};
