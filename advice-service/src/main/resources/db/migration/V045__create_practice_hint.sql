-- Practices that boroughs published in the network, as network-service told of them in codes. Every borough reads all of
-- them; a row is written as the borough whose practice it is.
create table practice_hint (
  practice_id  uuid     primary key,
  borough      text     not null,
  number       integer  check (number > 0),
  kind         text     check (kind in ('GOOD_PRACTICE', 'BARRIER', 'LEARNING')),
  bars         smallint check (bars between 0 and 3),
  criteria     text[]   not null default '{}',
  published_on date,
  withdrawn    boolean  not null default false,
  check (withdrawn = (number is null) and withdrawn = (kind is null) and withdrawn = (bars is null)
    and withdrawn = (published_on is null) and not (withdrawn and criteria <> '{}'))
);
comment on table practice_hint is 'About no child and no person; ids, codes and dates of events';
comment on column practice_hint.number is 'Of the newest version that was told';
comment on column practice_hint.bars is 'How strong the evidence is, from 0 for EMERGING to 3 for ROBUST';
comment on column practice_hint.criteria is 'Codes of the audit criteria that it helps with';
comment on column practice_hint.withdrawn is 'True for one that was taken back: only its id is left, so that an event that comes late does not bring it back';
create index practice_hint_criteria on practice_hint using gin (criteria) where not withdrawn;
create index practice_hint_order on practice_hint (bars desc, published_on desc, practice_id desc) where not withdrawn;
alter table practice_hint enable row level security;
alter table practice_hint force row level security;
create policy borough_scope on practice_hint
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on practice_hint for select using ((select current_setting('dsco.borough', true)) <> '');
grant select, insert, update on practice_hint to ${app_role};
