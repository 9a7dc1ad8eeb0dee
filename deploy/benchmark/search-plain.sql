-- The peer of a search: PostgreSQL's own ranked full text search over the same papers, without synonyms, counts and excerpts.
begin;
select set_config('dsco.borough', 'E09000007', true);
select record_id, title from plain_entry where words @@ plainto_tsquery('english', 'audits')
order by ts_rank(words, plainto_tsquery('english', 'audits')) desc, record_id limit 50;
commit;
