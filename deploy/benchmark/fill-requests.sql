-- A million requests as ten years of London would leave them: 33 boroughs alike, one request each 315 seconds, those of the
-- last six weeks open. Everything that would give a job work to do is done: consultations are offered, nobody is reminded.
with one as (
  select n,
         (array['E09000001','E09000002','E09000003','E09000004','E09000005','E09000006','E09000007','E09000008','E09000009',
                'E09000010','E09000011','E09000012','E09000013','E09000014','E09000015','E09000016','E09000017','E09000018',
                'E09000019','E09000020','E09000021','E09000022','E09000023','E09000024','E09000025','E09000026','E09000027',
                'E09000028','E09000029','E09000030','E09000031','E09000032','E09000033'])[n % 33 + 1] as borough,
         now() - n * interval '315 seconds' as received_at,
         (now() - n * interval '315 seconds')::date as received_on,
         n <= 42 * 86400 / 315 as open
  from generate_series(1, 1000000) as n
)
insert into advice_request
  (id, borough, version, status, kind, child_ref, given_name, family_name, date_of_birth, primary_need, sex, involvement,
   evidence, legal_basis, received_at, another, author, allocated_by, allocated_at, handovers, duties, advice_version, no_needs, grade,
   signed_off_on, dispatched_on, dispatched_version, dispatched_grade, dispatched_no_needs, first_sent_grade, first_sent_no_needs, outcome, decided_on,
   decided_without_advice, consultation_offered_on, consultation_offered_again_on)
select gen_random_uuid(), borough, 3,
       case when open then (array['RECEIVED', 'ALLOCATED', 'DRAFTING', 'SUBMITTED'])[n / 33 % 4 + 1]
            when n / 33 % 10 = 0 then 'DISPATCHED' else 'CLOSED' end,
       'NEEDS_ASSESSMENT', 'volume-' || n, 'Ada', 'Example', '2015-05-14', 'ASD', 'M',
       (array['NOT_KNOWN', 'EARLY_HELP', 'CIN', 'CP', 'CLA'])[n / 33 % 5 + 1],
       '[]', 'COP_INTERNAL', received_at, false,
       case when open and n / 33 % 4 = 0 then null else 'author-' || n / 33 % 40 || '@volume' end, 'manager@volume', received_at, '[]',
       '{"authors": [], "assurers": [], "allocators": [], "moderators": [], "authorisers": []}',
       case when open then 0 else 1 end, n / 33 % 12 = 0,
       case when open then null else (array['OUTSTANDING', 'GOOD', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE'])[n / 33 % 5 + 1] end,
       case when open then null else received_on + 35 + (n / 33 % 14)::int end,
       case when open then null else received_on + 35 + (n / 33 % 14)::int end,
       case when open then null else 1 end,
       case when open then null else (array['OUTSTANDING', 'GOOD', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE'])[n / 33 % 5 + 1] end,
       case when open then null else n / 33 % 12 = 0 end,
       case when open then null else (array['OUTSTANDING', 'GOOD', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE'])[n / 33 % 5 + 1] end,
       case when open then null else n / 33 % 12 = 0 end,
       case when open or n / 33 % 10 = 0 then null else 'NO_PLAN' end,
       case when open or n / 33 % 10 = 0 then null else received_on + 90 end,
       case when open or n / 33 % 10 = 0 then null else false end,
       received_on, received_on + 28
from one;
analyze advice_request;
