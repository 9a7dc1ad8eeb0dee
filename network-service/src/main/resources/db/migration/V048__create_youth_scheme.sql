-- Schemes in which young people are buddies or champions: counts and words, nobody in particular.
create table youth_scheme (
  id          uuid        primary key,
  version     bigint      not null,
  borough     text        not null,
  written_by  text        not null,
  written_at  timestamptz not null,
  status      text        not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  role        text        not null,
  title       text        not null,
  description text        not null,
  age_from    integer     not null,
  age_to      integer     not null check (age_to >= age_from),
  taking_part integer     not null,
  trained     integer     not null check (trained <= taking_part),
  since       date        not null,
  counted_on  date        not null check (counted_on >= since),
  changed     text
);
comment on table youth_scheme is 'Drafts are read by their own borough; no personal data but the user name of the writer';
comment on column youth_scheme.taking_part is 'Other boroughs are told a band of it, and nothing of trained; row-level security hides rows, not columns';
alter table youth_scheme enable row level security;
alter table youth_scheme force row level security;
create policy borough_scope on youth_scheme
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on youth_scheme for select using (status = 'SHARED');
grant select, insert, update on youth_scheme to ${app_role};
