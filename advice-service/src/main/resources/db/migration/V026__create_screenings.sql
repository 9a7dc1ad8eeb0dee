-- Screenings of mental capacity and deprivation of liberty.
create table screening (
  id                uuid        primary key,
  borough           text        not null,
  request_id        uuid        not null references advice_request,
  screened_on       date        not null,
  capacity_in_doubt boolean     not null,
  restrictions      jsonb       not null,
  consent           text        not null,
  residence         text        not null,
  authority         text        not null,
  reasons           text        not null,
  referred_to       text,
  referred_on       date,
  screened_by       text        not null,
  recorded_at       timestamptz not null
);
create index screening_by_request on screening (request_id, id);
comment on table screening is 'Whether arrangements restrict a young person''s liberty, and who has to authorise that; never changed, never told outside the case';
comment on column screening.restrictions is 'Codes of what restricts their liberty';
comment on column screening.consent is 'Whose consent the arrangements rest on';
comment on column screening.authority is 'Who has to authorise them, by law; not whether they have';
alter table screening enable row level security;
alter table screening force row level security;
create policy borough_scope on screening using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on screening to ${app_role};
