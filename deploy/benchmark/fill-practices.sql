-- 10,000 published practices of the 33 boroughs, as search knows them: a title and some hundred words each, put together from
-- what members write about, so that frequent words stand in half of them and rare ones in a few.
select setseed(0.5);
alter table search_entry disable trigger count_words;

with subject as (
  select array['short breaks', 'respite care', 'direct payments', 'personal budgets', 'preparing for adulthood', 'transition to adult care',
    'looked after children', 'personal education plans', 'annual reviews', 'social care advice', 'education otherwise than at school',
    'residential special schools', 'mental capacity', 'deprivation of liberty', 'the voice of the child', 'parent carers',
    'child protection plans', 'early help', 'the local offer', 'tribunal appeals', 'joint commissioning', 'continuing care',
    'autistic young people', 'disability training', 'school attendance', 'sibling carers', 'sufficiency', 'inspection',
    'eligibility thresholds', 'moderation of audits'] as subjects,
  array['A better way with', 'What we learned about', 'Working together on', 'A panel for', 'Clear words about', 'Weekly tracking of',
    'What stood in the way of', 'Families shape', 'New guidance on', 'Measuring'] as openings,
  array['SAFEGUARDING', 'VIRTUAL SCHOOL', 'QUALITY ASSURANCE', 'EARLY YEARS', 'EARLY HELP', 'SHORT BREAKS', 'ADULT SOCIAL CARE',
    'PANELS', 'VOICE', 'JOINT COMMISSIONING', 'TRANSITIONS', 'MARKET', 'WORKFORCE'] as reaches,
  array['Managers look at all open requests on Mondays and ring the author of each that is late.',
    'The forum of parent carers rewrote the letter, and complaints fell by a third within a year.',
    'Social workers, teachers and therapists met once a month and agreed who does what.',
    'Young people told the board what they want and were paid for their time.',
    'The officer reads each piece of advice before it is sent and gives it back when provision is not specific.',
    'We began in two teams, counted for six months, and then went on to the whole borough.',
    'It costs half a post, and saved more than that in places outside the borough.',
    'Health and education were at the table from the beginning; adult services joined later.',
    'Training is mandatory for new staff, and a champion in every team answers questions.',
    'What did not work: a long form, a second reminder to the same person, and meetings without a decision.',
    'Reviews are held on one day with one set of papers, and carers come to one meeting instead of three.',
    'Nobody was turned away without a conversation and the name of a person to ring.',
    'The figures before and after are in the table; they are results and not targets.',
    'Section H says how much, how often and by whom, so that it can be counted a year later.',
    'Inspectors read three case files and asked how we know that children are heard.'] as sentences),
drawn as (
  select number, (random() * 29)::int + 1 as one, (random() * 29)::int + 1 as other, (random() * 9)::int + 1 as opening,
    (random() * 14)::int as first, (random() * 3)::int + 1 as bars
  from generate_series(1, 10000) number)
insert into search_entry (kind, record_id, part_id, borough, shown_of, lists, title, tags, body, rest, written_on, bars)
select 'PRACTICE', id, id, borough, borough,
  concat('KIND=PRACTICE TYPE=GOOD_PRACTICE THEME=', (array['BUILDING', 'IMPROVING', 'INFORMING', 'DEVELOPING'])[bars],
    ' REACH=', replace(reaches[one % 13 + 1], ' ', '_'), ' REACH=', replace(reaches[first % 13 + 1], ' ', '_'), ' PRIORITY=SOCIAL_CARE_ADVICE'),
  openings[opening] || ' ' || subjects[one],
  concat_ws(', ', reaches[one % 13 + 1], reaches[first % 13 + 1], 'AREA SEND', 'PARENT CARERS'), concat_ws(' ', 'This is about', subjects[one], 'and', subjects[other] || '.',
    (select string_agg(sentences[(first + 4 * place) % 15 + 1], ' ') from generate_series(0, 6) place), 'Reference', 'p' || number),
  'Advice in time, per cent. Parent carer forum', date '2026-11-01' - number % 700, bars
from drawn, subject, lateral (
  select ('00000000-0000-4000-8000-' || lpad(number::text, 12, '0'))::uuid as id,
    'E0900' || lpad((number % 33 + 1)::text, 4, '0') as borough) known;

insert into search_word (borough, word, entries)
select borough, word, count(*) from search_entry entry, words_of(entry) word group by borough, word
on conflict (borough, word) do update set entries = excluded.entries;
alter table search_entry enable trigger count_words;

-- What the peer searches: the same texts as a plain full text search keeps them.
create table plain_entry as
select record_id, title, setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', tags), 'B')
  || setweight(to_tsvector('english', body), 'C') || setweight(to_tsvector('english', rest), 'D') as words
from search_entry;
create index plain_entry_words on plain_entry using gin (words);
grant select on plain_entry to network;
analyze plain_entry;
analyze search_entry;
analyze search_word;
