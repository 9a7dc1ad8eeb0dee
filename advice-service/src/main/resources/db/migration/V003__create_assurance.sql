-- Quality assurance: authorised provision, and audits.

create table provision_authorisation (
  id             uuid        primary key,
  borough        text        not null,
  request_id     uuid        not null references advice_request,
  advice_version integer     not null,
  provision      jsonb       not null,
  authorised_by  text        not null,
  authorised_at  timestamptz not null
);
create index provision_authorisation_by_request on provision_authorisation (request_id);
comment on table provision_authorisation is 'A line of provision authorised by a manager; never changed';
comment on column provision_authorisation.provision is 'The line word for word: a line reworded is not authorised';

create table audit (
  id             uuid        primary key,
  borough        text        not null,
  request_id     uuid        not null references advice_request,
  advice_version integer     not null,
  template       text        not null,
  scores         jsonb       not null,
  gates          jsonb       not null,
  score          numeric     not null,
  grade          text        not null,
  summary        text,
  audited_by     text        not null,
  audited_at     timestamptz not null
);
create index audit_by_request on audit (request_id);
create index audit_by_auditor on audit (borough, audited_by, id);
comment on table audit is 'One audit of one submitted version against one template version; never changed';
comment on column audit.score is 'Weighted, per cent, to a tenth rounded down';

alter table provision_authorisation enable row level security;
alter table provision_authorisation force row level security;
create policy borough_scope on provision_authorisation
  using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on provision_authorisation to ${app_role};

alter table audit enable row level security;
alter table audit force row level security;
create policy borough_scope on audit using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on audit to ${app_role};
