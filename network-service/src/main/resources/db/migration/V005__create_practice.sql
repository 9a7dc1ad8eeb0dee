-- The practice library: what boroughs found to work, what stood in the way, what they learned.
create table practice (
  id               uuid        primary key,
  version          bigint      not null,
  borough          text        not null,
  written_by       text        not null,
  written_at       timestamptz not null,
  status           text        not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  type             text        not null check (type in ('GOOD_PRACTICE', 'BARRIER', 'LEARNING')),
  theme            text        not null check (theme in ('BUILDING', 'IMPROVING', 'INFORMING', 'DEVELOPING')),
  title            text        not null,
  description      text        not null,
  tags             jsonb       not null,
  evidence         jsonb       not null,
  breadth          jsonb       not null,
  cost             text,
  resources        jsonb,
  co_produced_with jsonb       not null,
  sources          jsonb       not null,
  measures         jsonb       not null,
  criteria         jsonb       not null,
  contact          jsonb,
  review_on        date        not null,
  published_on     date
);
comment on table practice is 'Drafts are read by their own borough; no personal data but the user name of the writer';
comment on column practice.description is 'What was done or happened, and how';
comment on column practice.evidence is 'Bars of the published framework, how and how long it was evaluated, and why it is rated so';
comment on column practice.resources is 'Pounds, staff and space that it takes; null where nobody says';
comment on column practice.measures is 'Figures before and after with their days; a target is told apart from a result';
comment on column practice.criteria is 'Codes of the audit criteria that the practice helps with';
comment on column practice.contact is 'A post to ask, and the id of an entry of the directory; no address';
comment on column practice.review_on is 'When its borough looks at it again: once published, within twelve months';
create index practice_review_on on practice (review_on) where status = 'SHARED';
alter table practice enable row level security;
alter table practice force row level security;
create policy borough_scope on practice
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on practice for select using (status = 'SHARED');
grant select, insert, update on practice to ${app_role};
