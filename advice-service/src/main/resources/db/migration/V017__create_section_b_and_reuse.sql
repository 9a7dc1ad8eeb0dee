-- What the SEN team gives the author of section B, and earlier advice that a request rests on.
create table section_b_excerpt (
  request_id   uuid        primary key references advice_request,
  borough      text        not null,
  primary_need text        not null,
  excerpt      text        not null,
  written_by   text        not null,
  written_at   timestamptz not null
);
comment on table section_b_excerpt is 'Section B of the child''s plan as it is being written, by the SEN team for the author of the advice';
alter table section_b_excerpt enable row level security;
alter table section_b_excerpt force row level security;
create policy borough_scope on section_b_excerpt using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on section_b_excerpt to ${app_role};
grant update (primary_need, excerpt, written_by, written_at) on section_b_excerpt to ${app_role};

create table reused_advice (
  id            uuid        primary key,
  borough       text        not null,
  request_id    uuid        not null references advice_request,
  source        text        not null,
  provided_on   date        not null,
  author        text        not null,
  satisfactions jsonb       not null,
  recorded_by   text        not null,
  recorded_at   timestamptz not null
);
create index reused_advice_by_request on reused_advice (request_id, id);
comment on table reused_advice is 'Earlier advice that is sufficient under SI 2014/1530 reg 6(4); only ever added to';
comment on column reused_advice.provided_on is 'London date on which it was provided, for whatever purpose';
comment on column reused_advice.satisfactions is 'Who was satisfied, and on which London date: the author, the authority, the parent or young person';
alter table reused_advice enable row level security;
alter table reused_advice force row level security;
create policy borough_scope on reused_advice using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on reused_advice to ${app_role};
