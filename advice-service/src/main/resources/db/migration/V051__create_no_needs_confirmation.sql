-- A manager's second look at a version that finds no needs, where the borough asks for one before sign-off.
create table no_needs_confirmation (
  id             uuid        primary key,
  borough        text        not null,
  request_id     uuid        not null references advice_request,
  advice_version integer     not null,
  reason         text        not null,
  confirmed_by   text        not null,
  confirmed_at   timestamptz not null
);
create index no_needs_confirmation_by_request on no_needs_confirmation (request_id, id);
comment on table no_needs_confirmation is 'Of one version; another version needs another. Never changed';
alter table no_needs_confirmation enable row level security;
alter table no_needs_confirmation force row level security;
create policy borough_scope on no_needs_confirmation
  using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on no_needs_confirmation to ${app_role};
