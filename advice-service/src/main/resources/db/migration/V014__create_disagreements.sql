-- Disagreement and non-engagement, with every offer that was made.
create table advice_disagreement (
  id          uuid        primary key,
  borough     text        not null,
  request_id  uuid        not null references advice_request,
  kind        text        not null,
  party       text        not null,
  about       text        not null,
  happened_on date        not null,
  offers      jsonb       not null,
  recorded_by text        not null,
  recorded_at timestamptz not null
);
create index advice_disagreement_by_request on advice_disagreement (request_id, id);
comment on table advice_disagreement is 'Who did not agree or did not take part, for social care alone; it stops nothing';
comment on column advice_disagreement.happened_on is 'London date';
comment on column advice_disagreement.offers is 'What was offered, on which day, and what became of it';
alter table advice_disagreement enable row level security;
alter table advice_disagreement force row level security;
create policy borough_scope on advice_disagreement using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on advice_disagreement to ${app_role};
