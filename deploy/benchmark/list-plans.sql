-- The bare SQL of a page of a borough's plans: the rows and the line of the access log, under row-level security.
begin;
select set_config('dsco.borough', 'E09000007', true);
with page as (select * from plan where borough = 'E09000007' and plan_ref > '' and status <> 'CEASED' order by plan_ref fetch first 51 rows only), seen as (insert into access_log (at, borough, subject, username, roles, client, action, record_type, record_ids, purpose, trace_id) select now(), 'E09000007', 'eea4e635-d1a6-5c71-8670-04c28c83dfbd', 'camden-system', 'borough-system', 'camden-system', 'READ', 'plan', array_agg(plan_ref), null, '421e5028b9b19a18f83428361200a863' from page) select * from page;
commit;
