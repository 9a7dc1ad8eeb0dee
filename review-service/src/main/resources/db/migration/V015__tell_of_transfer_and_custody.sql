-- A plan that came from another authority is reviewed within three months, and one after custody on release.
alter table plan add column transferred_on date;
alter table plan add column detained_on date;
alter table plan add column released_on date;

comment on column plan.transferred_on is 'When the plan came from the authority that maintained it before; null when it never did';
comment on column plan.detained_on is 'Custody: read by the borough''s system and its SEN team alone';
