-- Quality assurance of social care reports.
create table report_audit (
  id         uuid        primary key,
  borough    text        not null,
  review_id  uuid        not null references annual_review,
  number     integer     not null,
  template   text        not null,
  scores     jsonb       not null,
  gates      jsonb       not null,
  score      numeric     not null,
  grade      text        not null,
  summary    text,
  audited_by text        not null,
  audited_at timestamptz not null
);
create index report_audit_review on report_audit (review_id, id);
alter table report_audit enable row level security;
alter table report_audit force row level security;
create policy borough_scope on report_audit
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on report_audit to ${app_role};

comment on table report_audit is 'Child data: audits of versions of reports, never changed';
comment on column report_audit.number is 'Of the version that was audited';
