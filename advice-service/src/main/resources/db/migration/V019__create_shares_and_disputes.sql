-- Cases opened to another borough, and disputes between two boroughs. Each row names the borough that holds the case
-- and one other. Both see the row, and no third does; only the holder writes it. The case itself stays behind the
-- policy of its own table (docs/adr/0021).
create table case_share (
  id            uuid        primary key,
  borough       text        not null,
  with_borough  text        not null,
  request_id    uuid        not null references advice_request,
  purpose       text        not null,
  legal_basis   text        not null,
  shared_at     timestamptz not null,
  expires_on    date        not null,
  ended_on      date,
  ended_by_side text,
  check (borough <> with_borough),
  check ((ended_on is null) = (ended_by_side is null))
);
create index case_share_by_request on case_share (request_id, id);
create index case_share_given on case_share (borough, id);
create index case_share_received on case_share (with_borough, id);
comment on table case_share is 'A case opened to one other borough; only its end is added later';
comment on column case_share.borough is 'GSS code of the borough that holds the case';
comment on column case_share.with_borough is 'GSS code of the borough that can read it';
comment on column case_share.expires_on is 'Last London date on which it can';
alter table case_share enable row level security;
alter table case_share force row level security;
create policy borough_scope on case_share using (borough = (select current_setting('dsco.borough', true)));
create policy other_borough on case_share for select
  using (with_borough = (select current_setting('dsco.borough', true)));
grant select, insert on case_share to ${app_role};
grant update (ended_on, ended_by_side) on case_share to ${app_role};

create table case_dispute (
  id                  uuid        primary key,
  borough             text        not null,
  with_borough        text        not null,
  request_id          uuid        not null references advice_request,
  ground              text        not null,
  opened_at           timestamptz not null,
  outcome             text,
  responsible_borough text,
  settled_on          date,
  check (borough <> with_borough),
  check (responsible_borough in (borough, with_borough)),
  check ((outcome is null) = (settled_on is null))
);
create index case_dispute_by_request on case_dispute (request_id, id);
create index case_dispute_raised on case_dispute (borough, id);
create index case_dispute_received on case_dispute (with_borough, id);
comment on table case_dispute is 'A dispute of two boroughs about a case; only its end is added later';
comment on column case_dispute.borough is 'GSS code of the borough that holds the case';
comment on column case_dispute.with_borough is 'GSS code of the other party';
alter table case_dispute enable row level security;
alter table case_dispute force row level security;
create policy borough_scope on case_dispute using (borough = (select current_setting('dsco.borough', true)));
create policy other_borough on case_dispute for select
  using (with_borough = (select current_setting('dsco.borough', true)));
grant select, insert on case_dispute to ${app_role};
grant update (outcome, responsible_borough, settled_on) on case_dispute to ${app_role};
