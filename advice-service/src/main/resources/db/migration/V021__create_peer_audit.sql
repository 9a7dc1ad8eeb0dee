-- A blind audit by another borough: what was sent where, for the borough that sent it, and the redacted copy, for the
-- borough that scores it.

create table peer_audit (
  id             uuid        primary key,
  borough        text        not null,
  request_id     uuid        not null references advice_request,
  advice_version integer     not null,
  with_borough   text        not null check (with_borough <> borough),
  copy_id        uuid        not null unique,
  asked_by       text        not null,
  asked_at       timestamptz not null,
  unique (request_id, advice_version, with_borough)
);
comment on table peer_audit is 'A version that went to another borough as a redacted copy; only its own borough reads it';
comment on column peer_audit.borough is 'The borough that holds the case';
comment on column peer_audit.with_borough is 'The borough that audits the copy';
alter table peer_audit enable row level security;
alter table peer_audit force row level security;
create policy borough_scope on peer_audit using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on peer_audit to ${app_role};

create table peer_copy (
  id        uuid        primary key references peer_audit (copy_id),
  borough   text        not null,
  status    text        not null,
  template  text        not null,
  advice    jsonb       not null,
  computed  jsonb       not null,
  sent_at   timestamptz not null,
  judgement jsonb,
  summary   text,
  scored_by text,
  scored_at timestamptz,
  version   bigint      not null
);
create index peer_copy_by_borough on peer_copy (borough, id);
comment on table peer_copy is 'A redacted copy of advice; it names neither the case nor the borough that sent it';
comment on column peer_copy.borough is 'The borough that audits it';
comment on column peer_copy.advice is 'Fields that another borough may read, redacted';
comment on column peer_copy.computed is 'Points of the criteria that the system scored in the audit';
alter table peer_copy enable row level security;
alter table peer_copy force row level security;
-- The borough that audits reads and scores; the one that sent it adds and reads. The inner question sees only the
-- asker's own rows of peer_audit.
create policy borough_scope on peer_copy for select
  using (borough = (select current_setting('dsco.borough', true)));
create policy borough_scores on peer_copy for update
  using (borough = (select current_setting('dsco.borough', true)));
create policy sender_adds on peer_copy for insert
  with check (exists (select from peer_audit a where a.copy_id = peer_copy.id and a.with_borough = peer_copy.borough));
create policy sender_reads on peer_copy for select
  using (exists (select from peer_audit a where a.copy_id = peer_copy.id));
grant select, insert on peer_copy to ${app_role};
grant update (status, judgement, summary, scored_by, scored_at, version) on peer_copy to ${app_role};
