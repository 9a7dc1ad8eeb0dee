-- Guidance, process maps and research of the boroughs, and who has read which version. What the region publishes is shipped
-- with the service: it has a row here once a borough did something with it.
create table guidance_item (
  id             uuid    primary key,
  borough        text    not null,
  kind           text    not null,
  regional       boolean not null,
  status         text    not null,
  title          text    not null,
  audience       jsonb   not null,
  current_number int     not null check (current_number > 0),
  published_on   date    not null,
  version        bigint  not null
);
create index guidance_item_of_borough on guidance_item (borough);
comment on table guidance_item is 'Guidance as it stands in a borough; about no child';
comment on column guidance_item.audience is 'Codes of the roles that are to read the version that holds';
comment on column guidance_item.current_number is 'Number of the version that holds';
alter table guidance_item enable row level security;
alter table guidance_item force row level security;
create policy borough_scope on guidance_item using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on guidance_item to ${app_role};

create table guidance_version (
  id           uuid  primary key,
  borough      text  not null,
  -- Looked at when the transaction ends: the first version is kept before its guidance.
  guidance_id  uuid  not null references guidance_item deferrable initially deferred,
  number       int   not null,
  edition      jsonb not null,
  published_on date  not null,
  published_by text  not null,
  unique (guidance_id, number)
);
comment on table guidance_version is 'What each version of a borough''s own guidance says; never changed';
comment on column guidance_version.edition is 'Title, audience, text, sources and steps';
alter table guidance_version enable row level security;
alter table guidance_version force row level security;
create policy borough_scope on guidance_version using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on guidance_version to ${app_role};

create table guidance_acknowledgement (
  id              uuid        primary key,
  borough         text        not null,
  guidance_id     uuid        not null references guidance_item,
  number          int         not null,
  username        text        not null,
  acknowledged_at timestamptz not null,
  -- One for each person and version, however often they say so.
  unique (guidance_id, number, username)
);
create index guidance_acknowledgement_of_reader on guidance_acknowledgement (borough, username);
comment on table guidance_acknowledgement is 'Who has read which version';
alter table guidance_acknowledgement enable row level security;
alter table guidance_acknowledgement force row level security;
create policy borough_scope on guidance_acknowledgement using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on guidance_acknowledgement to ${app_role};
