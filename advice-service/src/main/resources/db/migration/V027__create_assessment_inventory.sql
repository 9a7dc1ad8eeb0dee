-- Which assessments of a child exist, are under way or are needed.
create table assessment_inventory (
  request_id                      uuid        primary key references advice_request,
  borough                         text        not null,
  assessments                     jsonb       not null,
  parental_responsibility_held_by jsonb       not null,
  changed_by                      text        not null,
  changed_at                      timestamptz not null
);
comment on table assessment_inventory is 'One for each request, for social care alone; none until somebody writes it';
comment on column assessment_inventory.assessments is 'Kind, state, lead and day of each';
comment on column assessment_inventory.parental_responsibility_held_by is 'In which capacities it is held, without names';
alter table assessment_inventory enable row level security;
alter table assessment_inventory force row level security;
create policy borough_scope on assessment_inventory using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on assessment_inventory to ${app_role};
grant update (assessments, parental_responsibility_held_by, changed_by, changed_at) on assessment_inventory to ${app_role};
