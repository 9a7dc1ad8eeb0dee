-- How somebody who was invited took part in a review. What they wrote is not kept here.
create table contribution (
  id            uuid primary key,
  borough       text not null,
  review_id     uuid not null references annual_review,
  invitation_id uuid not null references invitation,
  kind          text not null,
  received_on   date not null,
  in_time       boolean,
  unique (invitation_id, kind)
);
create index contribution_review on contribution (review_id, id);
alter table contribution enable row level security;
alter table contribution force row level security;
create policy borough_scope on contribution
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on contribution to ${app_role};

-- The advice for a review was sent round to everybody who is invited, once.
create table circulation (
  review_id     uuid primary key references annual_review,
  borough       text not null,
  circulated_on date not null
);
alter table circulation enable row level security;
alter table circulation force row level security;
create policy borough_scope on circulation
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on circulation to ${app_role};

-- Somebody's advice was due and had not come. Each is chased once.
create table contribution_chaser (
  invitation_id uuid primary key references invitation,
  review_id     uuid not null references annual_review,
  borough       text not null,
  chased_on     date not null
);
create index contribution_chaser_review on contribution_chaser (review_id);
alter table contribution_chaser enable row level security;
alter table contribution_chaser force row level security;
create policy borough_scope on contribution_chaser
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on contribution_chaser to ${app_role};

comment on table contribution is 'Child data: who took part tells how social care knows the child';
comment on column contribution.in_time is 'As the dates stood on the day of the record; null for attendance and apologies';
comment on table circulation is 'When advice was sent round: reg 20(4) asks for two weeks before the meeting';
comment on table contribution_chaser is 'Written by the chasing job only';
