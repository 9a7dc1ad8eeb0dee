-- Peer review of the practice library: the versions of a practice, and what other boroughs say of one before it is
-- published.
create table practice_version (
  id           uuid    primary key,
  version      bigint  not null,
  borough      text    not null,
  practice_id  uuid    not null references practice,
  number       integer not null check (number > 0),
  status       text    not null check (status in ('IN_REVIEW', 'PUBLISHED', 'REPLACED', 'WITHDRAWN')),
  said         jsonb   not null,
  reviewers    jsonb   not null,
  proposed_on  date    not null,
  published_on date
);
comment on table practice_version is 'What a practice says in each version; no personal data';
comment on column practice_version.reviewers is 'GSS codes of the boroughs that are asked to review it, and alone read it before it is published';
-- A version that was replaced leaves its number to the next: a gap would tell members of it.
create unique index practice_version_number on practice_version (practice_id, number) where status <> 'REPLACED';
create index practice_version_of on practice_version (practice_id, id);
create unique index practice_version_in_review on practice_version (practice_id) where status = 'IN_REVIEW';
alter table practice_version enable row level security;
alter table practice_version force row level security;
create policy borough_scope on practice_version
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on practice_version for select using (
  status = 'PUBLISHED'
  or (status = 'IN_REVIEW' and reviewers @> to_jsonb((select current_setting('dsco.borough', true)))));
grant select, insert, update on practice_version to ${app_role};

create table practice_review (
  id                uuid        primary key,
  version           bigint      not null,
  borough           text        not null,
  written_by        text        not null,
  written_at        timestamptz not null,
  status            text        not null check (status = 'GIVEN'),
  practice_id       uuid        not null references practice,
  version_id        uuid        not null references practice_version,
  number            integer     not null,
  owner             text        not null,
  verdict           text        not null check (verdict in ('RECOMMENDED', 'CHANGES_ASKED')),
  rating_supported  boolean     not null,
  identifies_nobody boolean     not null,
  needed            text        not null,
  words             text        not null,
  unique (version_id, borough)
);
comment on table practice_review is 'Read by the reviewing borough and the practice''s own; no personal data but the user name of the writer';
comment on column practice_review.owner is 'The borough whose practice it is';
create index practice_review_practice on practice_review (practice_id, id);
alter table practice_review enable row level security;
alter table practice_review force row level security;
create policy borough_scope on practice_review
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on practice_review for select using (owner = (select current_setting('dsco.borough', true)));
grant select, insert on practice_review to ${app_role};
