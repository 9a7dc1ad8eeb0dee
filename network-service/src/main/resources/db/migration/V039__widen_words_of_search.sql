-- A paper is found by the name of its kind too: what was learned from an inspection seldom says "inspection".
-- "parent/carer" is two words, "children's" is one. Short words such as "H1" are counted too, because how rare a word is
-- decides how much it tells.
drop index search_entry_words;
alter table search_entry drop column words;
-- Ranking reads the words of each paper that matches, so they are kept where the rest of the row is, as far as a page holds it.
alter table search_entry set (toast_tuple_target = 8160);
alter table search_entry add column words tsvector not null generated always as (
  setweight(to_tsvector('english', translate(title, '/''’', ' ')), 'A')
  || setweight(to_tsvector('english', translate(tags, '/''’', ' ')), 'B')
  || setweight(to_tsvector('english', translate(body, '/''’', ' ')), 'C')
  || setweight(to_tsvector('english', translate(rest || ' ' || kind, '/_''’', '  ')), 'D')) stored;
create index search_entry_words on search_entry using gin (words);

create or replace function words_of(entry search_entry) returns setof text language sql immutable as $$
  select distinct word
  from regexp_split_to_table(
      lower(translate(entry.title || ' ' || entry.tags || ' ' || entry.body || ' ' || entry.rest || ' ' || entry.kind,
      '''’', '')),
      '[^[:alnum:]]+') word
  where length(word) between 1 and 40
$$;

alter table search_entry no force row level security;
alter table search_word no force row level security;
delete from search_word;
insert into search_word (borough, word, entries)
select borough, word, count(*) from search_entry entry, words_of(entry) word group by borough, word;
alter table search_word force row level security;
alter table search_entry force row level security;
