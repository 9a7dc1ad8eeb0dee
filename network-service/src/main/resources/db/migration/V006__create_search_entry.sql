-- The words of everything that is shared. What is not shared has no row.
create table search_entry (
  kind      text not null,
  record_id uuid not null,
  borough   text not null,
  title     text not null,
  tags      text not null,
  body      text not null,
  words     tsvector not null generated always as (
              setweight(to_tsvector('english', title), 'A')
              || setweight(to_tsvector('english', tags), 'B')
              || setweight(to_tsvector('english', body), 'C')) stored,
  primary key (kind, record_id)
);
comment on table search_entry is 'A row for each shared paper, kept by its room; no personal data';
create index search_entry_words on search_entry using gin (words);
alter table search_entry enable row level security;
alter table search_entry force row level security;
create policy borough_scope on search_entry
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on search_entry for select using (true);
grant select, insert, update, delete on search_entry to ${app_role};
