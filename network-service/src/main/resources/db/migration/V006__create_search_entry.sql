-- The words of everything that is shared. What is not shared has no row.
-- The owner of a database may create this: PostgreSQL counts pg_trgm among the trusted extensions.
create extension if not exists pg_trgm;

-- What an entry is found by: each word by its stem, and each two that follow each other with the distance between them, so that
-- a term of several words is looked up as one. A letter before it says in which field it stands: a title, b tags, c text, d rest.
-- An index without weights and places answers such a search from itself and reads no text.
-- A paper is found by the name of its kind too: what was learned from an inspection seldom says "inspection".
-- "parent/carer" is two words, "children's" is one. Longer words than 40 letters are addresses, and nobody looks for them.
create function search_terms(title text, tags text, body text, rest text) returns tsvector language plpgsql immutable as $$
begin
  return (
    with word as (
      select field, lexeme, place
      from (values ('a', title), ('b', tags), ('c', body), ('d', rest)) written(field, written),
        unnest(to_tsvector('english', translate(written, '/_''’', '  '))) found(lexeme, places, weights),
        unnest(places) place
      where length(lexeme) <= 40)
    select array_to_tsvector(coalesce(array_agg(distinct term), '{}'))
    from (
      select field || lexeme from word
      union all
      select field || lexeme || ' ' || lead(place) over following - place || ' ' || lead(lexeme) over following from word
      window following as (partition by field order by place, lexeme)) known(term)
    where term is not null);
end
$$;

create table search_entry (
  no         integer  not null generated always as identity unique,
  kind       text     not null,
  record_id  uuid     not null,
  part_id    uuid     not null,
  borough    text     not null,
  shown_of   text,
  lists      text     not null,
  written_on date     not null,
  bars       smallint not null check (bars between 0 and 4),
  title      text     not null,
  tags       text     not null,
  body       text     not null,
  rest       text     not null,
  terms      tsvector not null generated always as (search_terms(title, tags, body, rest || ' ' || kind)) stored,
  primary key (kind, part_id)
);
-- A search visits each entry that matches for what it is counted by, so the texts are kept apart and the rest stays small.
alter table search_entry set (toast_tuple_target = 256);
alter table search_entry alter column lists set storage plain;
comment on table search_entry is 'A row for each shared paper, kept by its room; no personal data';
comment on column search_entry.no is 'Told to nobody: it would tell in which order papers were shared';
comment on column search_entry.record_id is 'What readers know the paper by: of a question its random reference';
comment on column search_entry.part_id is 'The paper itself, or what others added to it: an answer has a row of its own';
comment on column search_entry.shown_of is 'The borough that readers are told; null for who asks anonymously. borough is never shown';
comment on column search_entry.lists is 'By what it is counted and found, divided by spaces: KIND=PRACTICE THEME=BUILDING REACH=VOICE REACH=PANELS';
comment on column search_entry.bars is 'How strong the evidence is, 1 to 4; 0 where nobody rated it';
-- Without a list of what waits, which each search would read from its beginning to its end.
create index search_entry_terms on search_entry using gin (terms) with (fastupdate = off);
alter table search_entry enable row level security;
alter table search_entry force row level security;
create policy borough_scope on search_entry
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on search_entry for select using (true);
grant select, insert, update, delete on search_entry to ${app_role};

-- How the words of what is shared are spelled, and in how many entries each stands.
create table search_word (
  borough text    not null,
  word    text    not null,
  stem    text    generated always as ((tsvector_to_array(to_tsvector('english', word)))[1]) stored,
  entries integer not null check (entries > 0),
  primary key (borough, word)
);
comment on table search_word is 'Kept by a trigger of search_entry: a word that no entry has any longer has no row';
create index search_word_alike on search_word using gin (word gin_trgm_ops);
create index search_word_begins on search_word (word text_pattern_ops);
create index search_word_stem on search_word (stem);
alter table search_word enable row level security;
alter table search_word force row level security;
create policy borough_scope on search_word
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on search_word for select using (true);
grant select, insert, update, delete on search_word to ${app_role};

-- Short words such as "H1" are counted too, because how rare a word is decides how much it tells.
create function words_of(entry search_entry) returns setof text language sql immutable as $$
  select distinct word
  from regexp_split_to_table(
      lower(translate(entry.title || ' ' || entry.tags || ' ' || entry.body || ' ' || entry.rest || ' ' || entry.kind,
      '''’', '')),
      '[^[:alnum:]]+') word
  where length(word) between 1 and 40
$$;

-- Two entries of one borough wait for each other, so that no two transactions hold words that the other wants.
create function count_search_words() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('search' || coalesce(new.borough, old.borough), 0));
  if tg_op <> 'DELETE' then
    insert into search_word (borough, word, entries)
    select new.borough, word, 1 from words_of(new) word
    on conflict (borough, word) do update set entries = search_word.entries + 1;
  end if;
  if tg_op <> 'INSERT' then
    delete from search_word
    where borough = old.borough and entries = 1 and word in (select * from words_of(old));
    update search_word set entries = entries - 1
    where borough = old.borough and word in (select * from words_of(old));
  end if;
  return null;
end
$$;
create trigger count_words after insert or update or delete on search_entry
  for each row execute function count_search_words();
