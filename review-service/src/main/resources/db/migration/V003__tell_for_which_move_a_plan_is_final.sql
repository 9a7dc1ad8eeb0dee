-- A plan made final for one move between post-16 institutions does not meet the deadline of the next.
alter table plan add column phase_transfer_final_for date;

comment on column plan.phase_transfer_final_for is
  'The post-16 move that was stated when phase_transfer_final_on was first told; null where there was none';
