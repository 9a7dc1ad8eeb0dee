-- The working text, and the versions that were submitted.

create table advice_draft (
  request_id uuid  primary key references advice_request,
  borough    text  not null,
  content    jsonb not null
);
comment on table advice_draft is 'The working text, restricted annex included; apart from the request, so that lists do not load it';

create table advice_version (
  id           uuid        primary key,
  borough      text        not null,
  request_id   uuid        not null references advice_request,
  number       integer     not null,
  content      jsonb       not null,
  author       jsonb,
  attestation  jsonb       not null,
  findings     jsonb       not null,
  submitted_by text        not null,
  submitted_at timestamptz not null,
  unique (request_id, number)
);
comment on table advice_version is 'Every submitted version of the advice, as it was; never changed';
comment on column advice_version.author is 'What the register said of the author then; null when it did not know them';
comment on column advice_version.attestation is 'That the advice names no third party and is proportionate';
comment on column advice_version.findings is 'Codes, pointers and offsets of the content checks, never words of the text';

alter table advice_draft enable row level security;
alter table advice_draft force row level security;
create policy borough_scope on advice_draft using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on advice_draft to ${app_role};

alter table advice_version enable row level security;
alter table advice_version force row level security;
create policy borough_scope on advice_version using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on advice_version to ${app_role};
