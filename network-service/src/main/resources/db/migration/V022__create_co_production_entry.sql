-- What a borough raised with families, whether it can be decided together, what they said and what was done.
create table co_production_entry (
  id         uuid primary key,
  version    bigint not null,
  borough    text not null,
  written_by text not null,
  written_at timestamptz not null,
  status     text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  topic      text not null,
  extent     text not null check (extent in ('CAN', 'IN_PART', 'CANNOT')),
  why        text,
  partners   jsonb not null,
  raised_on  date not null,
  you_said   text,
  we_did     text,
  done_on    date
);
comment on table co_production_entry is 'Drafts are read by their own borough; no personal data but the user name of the writer';
alter table co_production_entry enable row level security;
alter table co_production_entry force row level security;
create policy borough_scope on co_production_entry
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on co_production_entry for select using (status = 'SHARED');
create index co_production_entry_by_borough on co_production_entry (borough, id);
grant select, insert, update on co_production_entry to ${app_role};
