-- The new borough's reference of a plan that it accepted, so that the return to the Department for Education can say from
-- which authority the plan came (SEN2 TransferLA). Until now only the event said it.
alter table plan_transfer add column new_plan_ref text;
comment on column plan_transfer.new_plan_ref is 'Set with the acceptance, by the new borough';
create index plan_transfer_received on plan_transfer (to_borough, new_plan_ref) where new_plan_ref is not null;
grant update (new_plan_ref) on plan_transfer to ${app_role};

-- What a return asks of a calendar year.
create index annual_review_met on annual_review (borough, meeting_on) where meeting_state = 'HELD';
