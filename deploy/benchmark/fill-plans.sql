-- A register of a million plans of one borough, each with its open review; every tenth child is looked after by another.
insert into plan
  (id, version, borough, plan_ref, status, child_ref, given_name, family_name, date_of_birth, plan_made_on, last_reviewed_on,
   involvement, setting_urn, residential52_week, eotas, not_in_school, inpatient, plan_authority, care_authority, opened_at)
select gen_random_uuid(), 0, 'E09000007', 'EHCP-' || lpad(n::text, 7, '0'), 'REGISTERED', 'volume-' || n, 'Ada', 'Example',
       current_date - 2000 - n % 6000, current_date - 400 - n % 1000,
       case when n % 3 = 0 then null else current_date - n % 365 end,
       (array['NOT_KNOWN', 'EARLY_HELP', 'CIN', 'CP', 'CLA'])[n % 5 + 1], (100000 + n % 900)::text,
       false, false, false, false, 'E09000007', case when n % 10 = 4 then 'E09000019' else 'E09000007' end, now()
from generate_series(1, 1000000) as n;
insert into annual_review (id, version, borough, plan_id, status, starts_on)
select gen_random_uuid(), 0, borough, id, 'WITHOUT_MEETING', cycle_starts_on from plan;
analyze plan;
analyze annual_review;
