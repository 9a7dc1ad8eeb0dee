-- What social care writes for an annual review: one report to a review, and its submitted versions.
create table social_care_report (
  review_id     uuid primary key references annual_review,
  borough       text not null,
  status        text not null check (status in
    ('NOT_STARTED', 'ALLOCATED', 'DRAFTING', 'SUBMITTED', 'RETURNED', 'SIGNED_OFF', 'SENT')),
  author        text,
  content       jsonb,
  writers       jsonb not null,
  assurers      jsonb not null,
  number        integer not null,
  grade         text,
  submitted_on  date,
  signed_off_on date,
  sent_on       date,
  check ((sent_on is null) = (status <> 'SENT'))
);
create index social_care_report_borough on social_care_report (borough, status);
create index social_care_report_author on social_care_report (borough, review_id) where author is not null;
create index social_care_report_person on social_care_report (borough, author) where author is not null;
alter table social_care_report enable row level security;
alter table social_care_report force row level security;
create policy borough_scope on social_care_report
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on social_care_report to ${app_role};

create table social_care_report_version (
  id           uuid        primary key,
  borough      text        not null,
  review_id    uuid        not null references annual_review,
  number       integer     not null,
  content      jsonb       not null,
  findings     jsonb       not null,
  submitted_by text        not null,
  submitted_at timestamptz not null,
  unique (review_id, number)
);
alter table social_care_report_version enable row level security;
alter table social_care_report_version force row level security;
create policy borough_scope on social_care_report_version
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on social_care_report_version to ${app_role};

comment on table social_care_report is 'Child data: the working text, and where it stands';
comment on column social_care_report.number is 'Of the latest version; 0 before the first';
comment on column social_care_report.writers is 'Who wrote any of it, and so may not assure it';
comment on column social_care_report.assurers is 'Who audited, returned or signed it off, and so may not write it';
comment on table social_care_report_version is 'Child data: never changed';
comment on column social_care_report_version.findings is 'Codes and places, never the words';
