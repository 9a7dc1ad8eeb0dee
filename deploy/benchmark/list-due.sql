-- The bare SQL of a page of a borough's reviews that are due in the next month, likewise.
begin;
select set_config('dsco.borough', 'E09000007', true);
with page as (select r.*, p.plan_ref, p.child_ref, p.date_of_birth, p.involvement, p.setting_urn from annual_review r join plan p on p.id = r.plan_id where r.borough = 'E09000007' and r.id > '00000000-0000-0000-0000-000000000000' and r.status <> 'CLOSED' and r.status not in ('COMPLETED', 'CLOSED') and r.starts_on < current_date - 335 order by r.id fetch first 51 rows only), seen as (insert into access_log (at, borough, subject, username, roles, client, action, record_type, record_ids, purpose, trace_id) select now(), 'E09000007', 'eea4e635-d1a6-5c71-8670-04c28c83dfbd', 'camden-system', 'borough-system', 'camden-system', 'READ', 'review', array_agg(id::text), null, '421e5028b9b19a18f83428361200a863' from page) select * from page;
commit;
