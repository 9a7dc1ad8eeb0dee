-- What follows from an audit, until it is done.
create table audit_action (
  id         uuid        primary key,
  borough    text        not null,
  request_id uuid        not null references advice_request,
  audit_id   uuid        references audit,
  criterion  text,
  text       text        not null,
  owner      text        not null,
  due_on     date        not null,
  raised_by  text        not null,
  raised_at  timestamptz not null,
  done       text,
  closed_by  text,
  closed_at  timestamptz,
  version    bigint      not null
);
create index audit_action_by_request on audit_action (request_id, id);
create index audit_action_by_owner on audit_action (borough, owner, id);
create index audit_action_open on audit_action (borough, id) where closed_at is null;
comment on table audit_action is 'Something to do after an audit; only its closure is added to it';
comment on column audit_action.due_on is 'London date by which it is to be done';
comment on column audit_action.owner is 'User name of who does it';
alter table audit_action enable row level security;
alter table audit_action force row level security;
create policy borough_scope on audit_action using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on audit_action to ${app_role};
grant update (done, closed_by, closed_at, version) on audit_action to ${app_role};
