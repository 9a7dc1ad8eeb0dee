-- What health partners ask a borough's DSCO, and DSCOs health partners: read by their two boroughs, and there by two posts.
create table enquiry (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null check (borough <> ''),
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('ASKED', 'WITHDRAWN')),
  asked_by   text        not null check (asked_by in ('DSCO', 'HEALTH_PARTNER')),
  asked_of   text        not null,
  answer_by  date        not null,
  title      text        not null,
  text       text        not null
);
comment on table enquiry is 'No personal data but the user name of the writer';
comment on column enquiry.asked_by is 'The post that asked; the other of the two answers';
comment on column enquiry.asked_of is 'GSS code of the borough that is asked';
comment on column enquiry.answer_by is 'London date, five working days after it was asked';
create index enquiry_asked on enquiry (borough, id);
create index enquiry_to_answer on enquiry (asked_of, id);
alter table enquiry enable row level security;
alter table enquiry force row level security;
create policy borough_scope on enquiry
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on enquiry for select using (asked_of = (select current_setting('dsco.borough', true)));
grant select, insert on enquiry to ${app_role};
grant update (version, status) on enquiry to ${app_role};

create table enquiry_answer (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status = 'GIVEN'),
  enquiry_id uuid        not null unique references enquiry,
  asker      text        not null,
  text       text        not null,
  ask_next   text
);
comment on table enquiry_answer is 'Belongs to those who answer; no personal data but the user name of the writer';
comment on column enquiry_answer.asker is 'GSS code of the borough that asked, which reads it';
comment on column enquiry_answer.ask_next is 'GSS code of the borough that can tell more';
alter table enquiry_answer enable row level security;
alter table enquiry_answer force row level security;
create policy borough_scope on enquiry_answer
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on enquiry_answer for select using (asker = (select current_setting('dsco.borough', true)));
grant select, insert on enquiry_answer to ${app_role};
