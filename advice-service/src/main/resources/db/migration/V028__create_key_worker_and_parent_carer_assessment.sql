-- Who holds things together for the family, and whether its carers were offered an assessment.
create table key_worker (
  request_id uuid        primary key references advice_request,
  borough    text        not null,
  name       text        not null,
  role       text        not null,
  chosen_by  text        not null,
  since      date        not null,
  trained_on date,
  named_by   text        not null,
  named_at   timestamptz not null
);
comment on table key_worker is 'One for each request, for social care alone; none until somebody is named';
comment on column key_worker.chosen_by is 'Who chose them: the child, the family or professionals';
comment on column key_worker.since is 'London date from which they are the key worker';
comment on column key_worker.trained_on is 'London date of the last training in key working; null where none is on record';
alter table key_worker enable row level security;
alter table key_worker force row level security;
create policy borough_scope on key_worker using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on key_worker to ${app_role};
grant update (name, role, chosen_by, since, trained_on, named_by, named_at) on key_worker to ${app_role};

create table parent_carer_assessment (
  request_id  uuid        primary key references advice_request,
  borough     text        not null,
  offered_on  date        not null,
  outcome     text,
  outcome_on  date,
  recorded_by text        not null,
  recorded_at timestamptz not null
);
comment on table parent_carer_assessment is 'The last offer for each request, for social care alone; the history keeps those before';
comment on column parent_carer_assessment.outcome_on is 'London date; null as long as nobody has answered';
alter table parent_carer_assessment enable row level security;
alter table parent_carer_assessment force row level security;
create policy borough_scope on parent_carer_assessment using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on parent_carer_assessment to ${app_role};
grant update (offered_on, outcome, outcome_on, recorded_by, recorded_at) on parent_carer_assessment to ${app_role};
