-- What excuses late advice: claims, each with its approval once it has one.

create table lateness_exception (
  id          uuid primary key,
  borough     text not null,
  request_id  uuid not null references advice_request,
  claim       jsonb not null,
  recorded_by text not null,
  recorded_on date not null,
  approved_by text,
  approved_on date,
  check ((approved_by is null) = (approved_on is null)),
  check (approved_by <> recorded_by)
);
create index lateness_exception_by_request on lateness_exception (request_id);
comment on table lateness_exception is 'A claim under reg 8(2) or the Code 9.42 that late advice be excused';
comment on column lateness_exception.claim is 'Ground, dates, evidence and rationale, as they were claimed';
comment on column lateness_exception.approved_by is 'A second person; null while it does not count';

alter table lateness_exception enable row level security;
alter table lateness_exception force row level security;
create policy borough_scope on lateness_exception using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on lateness_exception to ${app_role};
