-- What boroughs need for children who are looked after or disabled, and what there is: counts and words, nobody in particular.
create table sufficiency_statement (
  id            uuid        primary key,
  version       bigint      not null,
  borough       text        not null,
  written_by    text        not null,
  written_at    timestamptz not null,
  status        text        not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  duties        jsonb       not null,
  title         text        not null,
  starts_on     date        not null,
  ends_on       date        not null check (ends_on >= starts_on),
  counted_on    date        not null,
  needs         jsonb       not null,
  far_from_home text        not null,
  asked         jsonb       not null,
  actions       jsonb       not null,
  address       text,
  review_on     date        not null check (review_on between starts_on and ends_on)
);
comment on table sufficiency_statement is 'Drafts are read by their own borough; no personal data but the user name of the writer';
comment on column sufficiency_statement.needs is 'Other boroughs are told in bands how many children need a provision or have it outside the area; row-level security hides rows, not columns';
create index sufficiency_statement_borough on sufficiency_statement (borough, id);
alter table sufficiency_statement enable row level security;
alter table sufficiency_statement force row level security;
create policy borough_scope on sufficiency_statement
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on sufficiency_statement for select using (status = 'SHARED');
grant select, insert, update on sufficiency_statement to ${app_role};
