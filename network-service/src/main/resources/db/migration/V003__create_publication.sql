-- What was published of a quarter, as it was published: never computed again, only followed by a numbered revision.
create table publication (
  quarter  char(7) not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  cohort   text    not null,
  measure  text    not null,
  revision integer not null check (revision > 0),
  figures  jsonb   not null,
  tallies  jsonb   not null,
  primary key (quarter, cohort, measure, revision)
);
comment on column publication.figures is 'As shown to everyone';
comment on column publication.tallies is 'The counts behind the boroughs'' rows, to compare a revision with; shown to nobody';
grant select, insert on publication to ${app_role};
