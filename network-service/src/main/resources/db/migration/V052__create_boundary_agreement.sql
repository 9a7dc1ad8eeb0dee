-- What boroughs agree among themselves about children who cross a boundary, in general: read by its parties alone.
create table boundary_agreement (
  id             uuid        primary key,
  version        bigint      not null,
  borough        text        not null check (borough <> ''),
  written_by     text        not null,
  written_at     timestamptz not null,
  status         text        not null check (status in ('STANDING', 'ENDED')),
  subject        text        not null,
  title          text        not null,
  text           text        not null,
  parties        jsonb       not null check (jsonb_array_length(parties) > 0),
  in_force_from  date        not null,
  in_force_until date        check (in_force_until >= in_force_from),
  review_on      date        not null,
  ending         text,
  check ((ending is not null) = (status = 'ENDED'))
);
create index boundary_agreement_parties on boundary_agreement using gin (parties);
create index boundary_agreement_by_borough on boundary_agreement (borough, id);
comment on table boundary_agreement is 'No personal data but the user name of the writer';
comment on column boundary_agreement.parties is 'GSS codes of the boroughs that are asked to agree, without the one that proposes';
alter table boundary_agreement enable row level security;
alter table boundary_agreement force row level security;
create policy borough_scope on boundary_agreement
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on boundary_agreement for select
  using (parties @> jsonb_build_array((select current_setting('dsco.borough', true))));
grant select, insert on boundary_agreement to ${app_role};
grant update (version, status, ending) on boundary_agreement to ${app_role};

create table party_answer (
  id           uuid        primary key,
  version      bigint      not null,
  borough      text        not null,
  written_by   text        not null,
  written_at   timestamptz not null,
  status       text        not null check (status = 'GIVEN'),
  agreement_id uuid        not null references boundary_agreement,
  decision     text        not null check (decision in ('ACCEPTED', 'DECLINED')),
  decided_by   text        not null,
  decided_on   date        not null,
  words        text,
  unique (agreement_id, borough)
);
comment on table party_answer is 'Belongs to the party that answers; no personal data but the user name of the writer';
comment on column party_answer.decided_by is 'A post or a body';
alter table party_answer enable row level security;
alter table party_answer force row level security;
create policy borough_scope on party_answer
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
-- What the inner select sees is fenced by the policies of its own table: the parties.
create policy readers on party_answer for select using (
  exists (select from boundary_agreement a where a.id = party_answer.agreement_id));
grant select, insert on party_answer to ${app_role};
