-- What was shared before search knew of it. It says the same as words() of each kind; SearchFillTest compares them. Papers
-- that have a row keep it.
alter table search_entry no force row level security;
alter table search_word no force row level security;

delete from search_entry where kind = 'PRACTICE';
insert into search_entry (kind, record_id, part_id, borough, shown_of, title, tags, body, rest,
  type, theme, reach, priorities, written_on, bars)
select 'PRACTICE', id, id, borough, borough, left(title, 200),
  (select replace(coalesce(string_agg(tag, ', ' order by list, place), ''), '_', ' ')
   from unnest(array['reach', 'priorities', 'frameworks', 'barriers', 'voiceSources']) with ordinality l(name, list),
     jsonb_array_elements_text(tags -> name) with ordinality t(tag, place)),
  told,
  (select coalesce(string_agg(line, E'\n' order by list, place), '')
   from (select 1 as list, place, measure ->> 'measured' as line
         from jsonb_array_elements(measures) with ordinality m(measure, place)
         union all
         select 2, place, who from jsonb_array_elements_text(co_produced_with) with ordinality c(who, place)) lines),
  type, theme,
  array(select jsonb_array_elements_text(tags -> 'reach')), array(select jsonb_array_elements_text(tags -> 'priorities')),
  (written_at at time zone 'Europe/London')::date,
  array_position(array['EMERGING', 'PROMISING', 'GOOD', 'ROBUST'], evidence ->> 'bars')
from practice where status = 'SHARED';

insert into search_entry (kind, record_id, part_id, borough, shown_of, title, tags, body, rest,
  type, theme, reach, priorities, written_on, bars)
select 'PEER_QUESTION', reference, id, borough, case when not anonymous then borough end, left(title, 200), '', text, '',
  null, null, '{}'::text[], '{}'::text[], asked_on, 0
from peer_question
union all
select 'PEER_QUESTION', q.reference, a.id, a.borough, case when not q.anonymous then q.borough end, left(q.title, 200), '',
  a.text, '', null, null, '{}', '{}', q.asked_on, 0
from peer_answer a join peer_question q on q.id = a.question_id
union all
select 'STATEMENT', id, id, borough, borough, 'Statement of the Designated Social Care Officer, edition ' || edition, '',
  concat_ws(E'\n', sections ->> 'purpose', sections ->> 'aspirations', sections ->> 'values'),
  sections ->> 'responsibilities', null, null, '{}', '{}', published_on, 0
from statement where status = 'PUBLISHED'
union all
select 'CONSULTATION', id, id, borough, borough, left(title, 200), replace(body, '_', ' '),
  (select coalesce(string_agg(question ->> 'text', E'\n' order by place), '')
   from jsonb_array_elements(questions) with ordinality q(question, place)),
  (select coalesce(string_agg(option, E'\n' order by q.place, o.place), '')
   from jsonb_array_elements(questions) with ordinality q(question, place),
     jsonb_array_elements_text(question -> 'options') with ordinality o(option, place)),
  null, null, '{}', '{}', (written_at at time zone 'Europe/London')::date, 0
from consultation
union all
select 'POLICY_ITEM', id, id, borough, borough, left(title, 200), replace(stage, '_', ' '), summary || E'\n' || effect, '',
  stage, null, '{}', '{}', (written_at at time zone 'Europe/London')::date, 0
from policy_item where status = 'SHARED'
union all
select 'LEARNING_REVIEW', id, id, borough, borough, left(trigger, 200),
  (select replace(coalesce(string_agg(theme, ', ' order by place), ''), '_', ' ')
   from jsonb_array_elements_text(themes) with ordinality t(theme, place)),
  trigger || E'\n' || learned,
  (select coalesce(string_agg(action, E'\n' order by place), '')
   from jsonb_array_elements_text(actions) with ordinality a(action, place)),
  kind, null, '{}', '{}', (written_at at time zone 'Europe/London')::date, 0
from learning_review where status = 'SHARED'
union all
select 'INSPECTION_LEARNING', id, id, borough, borough, left(outcome, 200), replace(framework, '_', ' '),
  (select coalesce(string_agg(line, E'\n' order by place), '')
   from jsonb_array_elements_text(strengths) with ordinality s(line, place)) || E'\n'
  || (select coalesce(string_agg(line, E'\n' order by place), '')
      from jsonb_array_elements_text(areas_for_improvement) with ordinality i(line, place)),
  (select coalesce(string_agg(line, E'\n' order by place), '')
   from jsonb_array_elements_text(asked_for) with ordinality a(line, place)) || E'\n' || advice,
  framework, null, '{}', '{}', (written_at at time zone 'Europe/London')::date, 0
from inspection_learning where status = 'SHARED'
on conflict (kind, part_id) do nothing;

alter table search_word force row level security;
alter table search_entry force row level security;
