-- Copies of one case from number :first to :last, each a request of its own, so that a step can be taken once on each. What is
-- on the record of :template is on that of each copy, as far as submission and sign-off read it. Each sentence of a copy ends
-- with a word of the copy's own, in which consonants stand for the digits of its number, so that no two copies say the same.
create or replace function pg_temp.in_own_words(words jsonb, n integer) returns jsonb language sql immutable as
$$ select regexp_replace(words::text, '([a-z])\.', '\1 ' || translate(n::text, '0123456789', 'bcdfghjklm') || '.', 'g')::jsonb $$;

insert into advice_request
select copy.* from advice_request one, generate_series(:first, :last) n,
  jsonb_populate_record(one, jsonb_build_object('id', '00000000-0000-4000-8000-' || lpad(n::text, 12, '0'), 'child_ref', 'copy-' || n)) copy
where one.id = ':template';

insert into advice_draft
select copy.* from advice_draft one, generate_series(:first, :last) n,
  jsonb_populate_record(one, jsonb_build_object('request_id', '00000000-0000-4000-8000-' || lpad(n::text, 12, '0'),
    'content', pg_temp.in_own_words(one.content, n))) copy
where one.request_id = ':template';

insert into advice_version
select copy.* from advice_version one, generate_series(:first, :last) n,
  jsonb_populate_record(one, jsonb_build_object('id', uuidv7(), 'request_id', '00000000-0000-4000-8000-' || lpad(n::text, 12, '0'),
    'content', pg_temp.in_own_words(one.content, n))) copy
where one.request_id = ':template';

insert into provision_authorisation
select copy.* from provision_authorisation one, generate_series(:first, :last) n,
  jsonb_populate_record(one, jsonb_build_object('id', uuidv7(), 'request_id', '00000000-0000-4000-8000-' || lpad(n::text, 12, '0'),
    'provision', pg_temp.in_own_words(one.provision, n))) copy
where one.request_id = ':template';

insert into audit
select copy.* from audit one, generate_series(:first, :last) n,
  jsonb_populate_record(one, jsonb_build_object('id', uuidv7(), 'request_id', '00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))) copy
where one.request_id = ':template';

analyze advice_request, advice_draft, advice_version, provision_authorisation, audit;
