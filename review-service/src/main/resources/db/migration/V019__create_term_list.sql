-- The lists of reviews due in a term as they were sent, and who has them.
create table term_list (
  id      uuid   primary key,
  version bigint not null,
  borough text   not null,
  term    text   not null,
  status  text   not null check (status in ('SENT')),
  sent_on date   not null,
  list_by date   not null,
  -- also how it is read
  unique (borough, term)
);
create table term_list_review (
  term_list_id           uuid    not null references term_list,
  borough                text    not null,
  review_id              uuid    not null references annual_review,
  setting_urn            text,
  meet_by                date    not null,
  prepares_for_adulthood boolean not null,
  phase_transfer         boolean not null,
  must_attend            boolean not null,
  primary key (term_list_id, review_id)
);
create table term_list_acknowledgement (
  id              uuid primary key,
  borough         text not null,
  term_list_id    uuid not null references term_list,
  reader          text not null check (reader in ('SETTING', 'HEALTH', 'VIRTUAL_SCHOOL', 'SOCIAL_CARE')),
  setting_urn     text not null,
  acknowledged_on date not null,
  -- also how it is read
  unique (term_list_id, reader, setting_urn)
);
create index term_list_review_of on term_list_review (review_id);
alter table term_list enable row level security;
alter table term_list force row level security;
create policy borough_scope on term_list
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on term_list to ${app_role};
alter table term_list_review enable row level security;
alter table term_list_review force row level security;
create policy borough_scope on term_list_review
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on term_list_review to ${app_role};
alter table term_list_acknowledgement enable row level security;
alter table term_list_acknowledgement force row level security;
create policy borough_scope on term_list_acknowledgement
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on term_list_acknowledgement to ${app_role};

comment on table term_list_review is 'Child data, as it was sent: never changed';
comment on column term_list_review.must_attend is 'Tells of a child protection plan: shown to those who run reviews alone';
comment on column term_list_acknowledgement.setting_urn is 'Empty for all but settings';
