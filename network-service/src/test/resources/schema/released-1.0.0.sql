set search_path to public, "$user", public;

-- V0_1__create_records.sql
-- What every service that changes records keeps beside its own tables. The owner of the tables runs this; the service logs
-- in as ${app_role}, which owns nothing and cannot bypass row-level security.

-- What happened to each record, in order.
create table history_entry (
  seq         bigint      generated always as identity,
  borough     text        not null,
  record_type text        not null,
  record_id   text        not null,
  at          timestamptz not null,
  name        text        not null,
  actor       text        not null,
  data        jsonb       not null,
  note        text,
  -- also the only way in which it is read
  primary key (record_type, record_id, seq)
);
comment on table history_entry is 'What happened to a record; never changed';
comment on column history_entry.data is 'Ids, codes and dates';
comment on column history_entry.note is 'In words, for those who may read the record''s content; never published';
alter table history_entry enable row level security;
alter table history_entry force row level security;
create policy borough_scope on history_entry using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on history_entry to ${app_role};

-- Idempotency keys, each with what its command made. The answer is made again when the command is repeated.
create table idempotency_key (
  caller      text        not null,
  key         text        not null,
  borough     text        not null,
  fingerprint bytea       not null,
  record_id   text        not null,
  made        text,
  created_at  timestamptz not null default now(),
  primary key (caller, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy borough_scope on idempotency_key using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, delete on idempotency_key to ${app_role};

-- The order in which committed events are published: the relay alone draws from it, one batch after the other. A number is
-- drawn again when a batch failed, so there are gaps, but never a smaller number later.
create sequence outbox_position;
grant usage on sequence outbox_position to ${app_role};

-- Events that a command leaves in its own transaction, in the columns of Debezium's outbox event router.
create table outbox (
  seq                bigint      generated always as identity,
  id                 uuid        primary key,
  aggregatetype      text        not null,
  aggregateid        text        not null,
  type               text        not null,
  payload            jsonb       not null,
  borough            text        not null,
  occurred_at        timestamptz not null,
  tracingspancontext text,
  published_at       timestamptz,
  position           bigint
);
create index outbox_unpublished on outbox (seq) where published_at is null;
create index outbox_position_of_borough on outbox (borough, position) where position is not null;
comment on column outbox.seq is 'In the order of insertion: a transaction that commits later may have a smaller one';
comment on column outbox.position is 'In the order of publication; given with published_at';
comment on column outbox.aggregatetype is 'The topic';
comment on column outbox.aggregateid is 'Key of the record on its topic';
alter table outbox enable row level security;
alter table outbox force row level security;
create policy borough_scope on outbox using (borough = (select current_setting('dsco.borough', true)));
-- The relay carries the events of all boroughs, and says so.
create policy relay on outbox using ((select current_setting('dsco.relay', true)) = 'on');
grant select, insert, delete on outbox to ${app_role};
grant update (published_at, position) on outbox to ${app_role};

-- Every access to a child's record. The service may add and read, never change or remove.
create table access_log (
  seq         bigint      generated always as identity primary key,
  txid        xid8        not null default pg_current_xact_id(),
  at          timestamptz not null,
  borough     text        not null,
  subject     text        not null,
  username    text        not null,
  roles       text        not null,
  client      text        not null,
  action      text        not null,
  record_type text        not null,
  record_ids  text[]      not null,
  purpose     text,
  trace_id    text        not null
);
create index access_log_chain on access_log (borough, txid, seq);
alter table access_log enable row level security;
alter table access_log force row level security;
create policy borough_scope on access_log
  using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on access_log to ${app_role};

-- The hash chain over it, one per borough; see AccessChain.
create table access_seal (
  borough   text        not null,
  number    bigint      not null,
  from_txid xid8        not null,
  to_txid   xid8        not null,
  entries   integer     not null,
  previous  bytea       not null,
  hash      bytea       not null,
  sealed_at timestamptz not null,
  primary key (borough, number)
);
alter table access_seal enable row level security;
alter table access_seal force row level security;
create policy borough_scope on access_seal
  using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on access_seal to ${app_role};

-- V0_2__create_inbox.sql
-- Ids of the events that took effect here, per consumer, so that a repeated delivery has none.
create table inbox (
  consumer    text        not null,
  event_id    text        not null,
  received_at timestamptz not null default now(),
  primary key (consumer, event_id)
);
create index inbox_received_at on inbox (received_at);
grant select, insert, delete on inbox to ${app_role};

-- V001__create_borough_profile.sql
-- What the network knows of each of its 33 authorities beyond codes and name, which never change and are in the code.
create table borough_profile (
  gss          char(9) primary key,
  dsco_in_post text    not null check (dsco_in_post in ('YES', 'RECRUITING', 'NO', 'NOT_RETURNED')),
  as_of        date    not null
);
comment on table borough_profile is 'No personal data: readable by every borough, so without row-level security';
comment on column borough_profile.dsco_in_post is 'Whether the authority has a Designated Social Care Officer';
comment on column borough_profile.as_of is 'The day for which it was returned';
grant select on borough_profile to ${app_role};

-- As returned to the Department for Education in the SEN2 collection of January 2025.
insert into borough_profile (gss, dsco_in_post, as_of)
select 'E090000' || lpad(number::text, 2, '0'), 'YES', date '2025-01-16' from generate_series(1, 33) as number;
update borough_profile set dsco_in_post = 'RECRUITING' where gss in ('E09000004', 'E09000018');   -- Bexley, Hounslow
update borough_profile set dsco_in_post = 'NO' where gss in ('E09000002', 'E09000024');           -- Barking and Dagenham, Merton
update borough_profile set dsco_in_post = 'NOT_RETURNED' where gss in ('E09000023', 'E09000025'); -- Lewisham, Newham

-- V002__create_advice_fact.sql
-- What happened to requests for advice, one row for each event, by the event's id. Every figure is computed from these, so
-- that a late event, a changed measure or a recount is a query. No child: a request is known by its opaque id alone.
create table advice_fact (
  event_id      text        primary key,
  borough       char(9)     not null,
  request_id    uuid        not null,
  occurred_at   timestamptz not null,
  received_on   date,
  due_on        date,
  reminded_on   date,
  offered_on    date,
  dispatched_on date,
  grade         text,
  no_needs      boolean,
  excused_on    date,
  outcome       text,
  decided_on    date
);
create index advice_fact_by_request on advice_fact (request_id);
create index advice_fact_by_due_date on advice_fact (due_on) where due_on is not null;
create index advice_fact_by_dispatch on advice_fact (dispatched_on) where dispatched_on is not null;
comment on table advice_fact is 'Unsuppressed: leaves this service only through the disclosure rules';
comment on column advice_fact.decided_on is 'London date on which the authority decided, or the request was withdrawn';

-- Every borough's facts are needed to compare boroughs, so all may be read. A fact is written only in the scope of the
-- borough whose event it is: a consumer that lost its scope fails instead of crediting another.
alter table advice_fact enable row level security;
alter table advice_fact force row level security;
create policy readable_by_all on advice_fact for select using (true);
create policy written_for_own_borough on advice_fact for insert
  with check (borough = (select current_setting('dsco.borough', true)));
create policy rewritten_for_own_borough on advice_fact for update
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on advice_fact to ${app_role};

-- V003__create_publication.sql
-- What was published of a quarter, as it was published: never computed again, only followed by a numbered revision.
create table publication (
  quarter  char(7) not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  cohort   text    not null,
  measure  text    not null,
  revision integer not null check (revision > 0),
  figures  jsonb   not null,
  tallies  jsonb   not null,
  primary key (quarter, cohort, measure, revision)
);
comment on column publication.figures is 'As shown to everyone';
comment on column publication.tallies is 'The counts behind the boroughs'' rows, to compare a revision with; shown to nobody';
grant select, insert on publication to ${app_role};

-- V004__create_topic.sql
-- Topics that boroughs propose for meetings of the network, and the boroughs' votes. A paper of the network itself belongs
-- to the borough ''.
create table topic (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('OPEN', 'WITHDRAWN')),
  title      text        not null,
  why        text        not null,
  reach      jsonb       not null
);
comment on table topic is 'Read by every member; no personal data but the user name of the writer';
comment on column topic.reach is 'Codes of where the role reaches, as practices have them';
alter table topic enable row level security;
alter table topic force row level security;
create policy borough_scope on topic
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on topic for select using (true);
grant select, insert, update on topic to ${app_role};

create table topic_vote (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('GIVEN', 'TAKEN_BACK')),
  topic_id   uuid        not null references topic,
  unique (topic_id, borough)
);
comment on table topic_vote is 'Counted by every member; which borough voted is told to nobody else';
alter table topic_vote enable row level security;
alter table topic_vote force row level security;
create policy borough_scope on topic_vote
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy counted on topic_vote for select using (true);
grant select, insert, update on topic_vote to ${app_role};

-- V005__create_practice.sql
-- The practice library: what boroughs found to work, what stood in the way, what they learned.
create table practice (
  id               uuid        primary key,
  version          bigint      not null,
  borough          text        not null,
  written_by       text        not null,
  written_at       timestamptz not null,
  status           text        not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  type             text        not null check (type in ('GOOD_PRACTICE', 'BARRIER', 'LEARNING')),
  theme            text        not null check (theme in ('BUILDING', 'IMPROVING', 'INFORMING', 'DEVELOPING')),
  title            text        not null,
  description      text        not null,
  tags             jsonb       not null,
  evidence         jsonb       not null,
  breadth          jsonb       not null,
  cost             text,
  resources        jsonb,
  co_produced_with jsonb       not null,
  sources          jsonb       not null,
  measures         jsonb       not null,
  criteria         jsonb       not null,
  contact          jsonb,
  review_on        date        not null,
  published_on     date
);
comment on table practice is 'Drafts are read by their own borough; no personal data but the user name of the writer';
comment on column practice.description is 'What was done or happened, and how';
comment on column practice.evidence is 'Bars of the published framework, how and how long it was evaluated, and why it is rated so';
comment on column practice.resources is 'Pounds, staff and space that it takes; null where nobody says';
comment on column practice.measures is 'Figures before and after with their days; a target is told apart from a result';
comment on column practice.criteria is 'Codes of the audit criteria that the practice helps with';
comment on column practice.contact is 'A post to ask, and the id of an entry of the directory; no address';
comment on column practice.review_on is 'When its borough looks at it again: once published, within twelve months';
create index practice_review_on on practice (review_on) where status = 'SHARED';
alter table practice enable row level security;
alter table practice force row level security;
create policy borough_scope on practice
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on practice for select using (status = 'SHARED');
grant select, insert, update on practice to ${app_role};

-- V006__create_search_entry.sql
-- The words of everything that is shared. What is not shared has no row.
-- The owner of a database may create this: PostgreSQL counts pg_trgm among the trusted extensions.
create extension if not exists pg_trgm;

-- What an entry is found by: each word by its stem, and each two that follow each other with the distance between them, so that
-- a term of several words is looked up as one. A letter before it says in which field it stands: a title, b tags, c text, d rest.
-- An index without weights and places answers such a search from itself and reads no text.
-- A paper is found by the name of its kind too: what was learned from an inspection seldom says "inspection".
-- "parent/carer" is two words, "children's" is one. Longer words than 40 letters are addresses, and nobody looks for them.
create function search_terms(title text, tags text, body text, rest text) returns tsvector language plpgsql immutable as $$
begin
  return (
    with word as (
      select field, lexeme, place
      from (values ('a', title), ('b', tags), ('c', body), ('d', rest)) written(field, written),
        unnest(to_tsvector('english', translate(written, '/_''’', '  '))) found(lexeme, places, weights),
        unnest(places) place
      where length(lexeme) <= 40)
    select array_to_tsvector(coalesce(array_agg(distinct term), '{}'))
    from (
      select field || lexeme from word
      union all
      select field || lexeme || ' ' || lead(place) over following - place || ' ' || lead(lexeme) over following from word
      window following as (partition by field order by place, lexeme)) known(term)
    where term is not null);
end
$$;

create table search_entry (
  no         integer  not null generated always as identity unique,
  kind       text     not null,
  record_id  uuid     not null,
  part_id    uuid     not null,
  borough    text     not null,
  shown_of   text,
  lists      text     not null,
  written_on date     not null,
  bars       smallint not null check (bars between 0 and 4),
  title      text     not null,
  tags       text     not null,
  body       text     not null,
  rest       text     not null,
  terms      tsvector not null generated always as (search_terms(title, tags, body, rest || ' ' || kind)) stored,
  primary key (kind, part_id)
);
-- A search visits each entry that matches for what it is counted by, so the texts are kept apart and the rest stays small.
alter table search_entry set (toast_tuple_target = 256);
alter table search_entry alter column lists set storage plain;
comment on table search_entry is 'A row for each shared paper, kept by its room; no personal data';
comment on column search_entry.no is 'Told to nobody: it would tell in which order papers were shared';
comment on column search_entry.record_id is 'What readers know the paper by: of a question its random reference';
comment on column search_entry.part_id is 'The paper itself, or what others added to it: an answer has a row of its own';
comment on column search_entry.shown_of is 'The borough that readers are told; null for who asks anonymously. borough is never shown';
comment on column search_entry.lists is 'By what it is counted and found, divided by spaces: KIND=PRACTICE THEME=BUILDING REACH=VOICE REACH=PANELS';
comment on column search_entry.bars is 'How strong the evidence is, 1 to 4; 0 where nobody rated it';
-- Without a list of what waits, which each search would read from its beginning to its end.
create index search_entry_terms on search_entry using gin (terms) with (fastupdate = off);
alter table search_entry enable row level security;
alter table search_entry force row level security;
create policy borough_scope on search_entry
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on search_entry for select using (true);
grant select, insert, update, delete on search_entry to ${app_role};

-- How the words of what is shared are spelled, and in how many entries each stands.
create table search_word (
  borough text    not null,
  word    text    not null,
  stem    text    generated always as ((tsvector_to_array(to_tsvector('english', word)))[1]) stored,
  entries integer not null check (entries > 0),
  primary key (borough, word)
);
comment on table search_word is 'Kept by a trigger of search_entry: a word that no entry has any longer has no row';
create index search_word_alike on search_word using gin (word gin_trgm_ops);
create index search_word_begins on search_word (word text_pattern_ops);
create index search_word_stem on search_word (stem);
alter table search_word enable row level security;
alter table search_word force row level security;
create policy borough_scope on search_word
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on search_word for select using (true);
grant select, insert, update, delete on search_word to ${app_role};

-- Short words such as "H1" are counted too, because how rare a word is decides how much it tells.
create function words_of(entry search_entry) returns setof text language sql immutable as $$
  select distinct word
  from regexp_split_to_table(
      lower(translate(entry.title || ' ' || entry.tags || ' ' || entry.body || ' ' || entry.rest || ' ' || entry.kind,
      '''’', '')),
      '[^[:alnum:]]+') word
  where length(word) between 1 and 40
$$;

-- Two entries of one borough wait for each other, so that no two transactions hold words that the other wants.
create function count_search_words() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('search' || coalesce(new.borough, old.borough), 0));
  if tg_op <> 'DELETE' then
    insert into search_word (borough, word, entries)
    select new.borough, word, 1 from words_of(new) word
    on conflict (borough, word) do update set entries = search_word.entries + 1;
  end if;
  if tg_op <> 'INSERT' then
    delete from search_word
    where borough = old.borough and entries = 1 and word in (select * from words_of(old));
    update search_word set entries = entries - 1
    where borough = old.borough and word in (select * from words_of(old));
  end if;
  return null;
end
$$;
create trigger count_words after insert or update or delete on search_entry
  for each row execute function count_search_words();

-- V007__create_practice_review.sql
-- Peer review of the practice library: the versions of a practice, and what other boroughs say of one before it is
-- published.
create table practice_version (
  id           uuid    primary key,
  version      bigint  not null,
  borough      text    not null,
  practice_id  uuid    not null references practice,
  number       integer not null check (number > 0),
  status       text    not null check (status in ('IN_REVIEW', 'PUBLISHED', 'REPLACED', 'WITHDRAWN')),
  said         jsonb   not null,
  reviewers    jsonb   not null,
  proposed_on  date    not null,
  published_on date
);
comment on table practice_version is 'What a practice says in each version; no personal data';
comment on column practice_version.reviewers is 'GSS codes of the boroughs that are asked to review it, and alone read it before it is published';
-- A version that was replaced leaves its number to the next: a gap would tell members of it.
create unique index practice_version_number on practice_version (practice_id, number) where status <> 'REPLACED';
create index practice_version_of on practice_version (practice_id, id);
create unique index practice_version_in_review on practice_version (practice_id) where status = 'IN_REVIEW';
alter table practice_version enable row level security;
alter table practice_version force row level security;
create policy borough_scope on practice_version
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on practice_version for select using (
  status = 'PUBLISHED'
  or (status = 'IN_REVIEW' and reviewers @> to_jsonb((select current_setting('dsco.borough', true)))));
grant select, insert, update on practice_version to ${app_role};

create table practice_review (
  id                uuid        primary key,
  version           bigint      not null,
  borough           text        not null,
  written_by        text        not null,
  written_at        timestamptz not null,
  status            text        not null check (status = 'GIVEN'),
  practice_id       uuid        not null references practice,
  version_id        uuid        not null references practice_version,
  number            integer     not null,
  owner             text        not null,
  verdict           text        not null check (verdict in ('RECOMMENDED', 'CHANGES_ASKED')),
  rating_supported  boolean     not null,
  identifies_nobody boolean     not null,
  needed            text        not null,
  words             text        not null,
  unique (version_id, borough)
);
comment on table practice_review is 'Read by the reviewing borough and the practice''s own; no personal data but the user name of the writer';
comment on column practice_review.owner is 'The borough whose practice it is';
create index practice_review_practice on practice_review (practice_id, id);
alter table practice_review enable row level security;
alter table practice_review force row level security;
create policy borough_scope on practice_review
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on practice_review for select using (owner = (select current_setting('dsco.borough', true)));
grant select, insert on practice_review to ${app_role};

-- V008__create_adoption.sql
-- Which boroughs took up a practice of another, and what came of it. The practice may be taken back: then its adoptions are
-- for their own boroughs alone, because they tell of it.
create table adoption (
  id          uuid        primary key,
  version     bigint      not null,
  borough     text        not null check (borough <> ''),
  written_by  text        not null,
  written_at  timestamptz not null,
  status      text        not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  practice_id uuid        not null references practice,
  since       date        not null,
  adapted     text        not null,
  measures    jsonb       not null,
  advice      text        not null
);
comment on table adoption is 'Drafts are read by their own borough; no personal data but the user name of the writer';
comment on column adoption.since is 'London date from which the borough does so';
comment on column adoption.adapted is 'What it does otherwise than the practice says';
comment on column adoption.measures is 'Figures of this borough before and after with their days; a target is told apart from a result';
comment on column adoption.advice is 'What it would tell a borough that is next';
create unique index adoption_standing on adoption (practice_id, borough) where status <> 'WITHDRAWN';
create index adoption_practice on adoption (practice_id, id);
create index adoption_borough on adoption (borough, id);
alter table adoption enable row level security;
alter table adoption force row level security;
create policy borough_scope on adoption
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on adoption for select using (
  status = 'SHARED'
  and exists (select from practice where practice.id = adoption.practice_id and practice.status = 'SHARED'));
grant select, insert, update on adoption to ${app_role};

-- V009__create_attachment.sql
-- Files beside practices. Whoever may read the practice reads them, and so do the boroughs that are asked to review a version.
create table attachment (
  id          uuid        primary key,
  version     bigint      not null,
  borough     text        not null,
  written_by  text        not null,
  written_at  timestamptz not null,
  status      text        not null check (status in ('KEPT', 'REMOVED')),
  practice_id uuid        not null references practice,
  file_id     uuid        not null unique,
  title       text        not null,
  type        text        not null check (type in ('PDF', 'PNG', 'JPEG', 'CSV', 'DOCX')),
  bytes       integer     not null check (bytes > 0),
  kept_in     text        not null check (kept_in in ('DATABASE', 'OBJECT_STORE')),
  sha256      bytea       not null check (octet_length(sha256) = 32)
);
comment on table attachment is 'What is kept beside a practice; no personal data but the user name of the writer';
comment on column attachment.type is 'What was found out from its bytes';
comment on column attachment.kept_in is 'Where the bytes lie: in attachment_file, or in an object store under a key made of file_id';
comment on column attachment.sha256 is 'Of the bytes; each reading is compared with it';
create index attachment_practice on attachment (practice_id, id);
alter table attachment enable row level security;
alter table attachment force row level security;
create policy borough_scope on attachment
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
-- What the inner selects see is fenced by the policies of their own tables: of versions in review, a borough's own and those
-- that it reviews.
create policy readers on attachment for select using (
  exists (select from practice p where p.id = attachment.practice_id and p.status = 'SHARED')
  or exists (select from practice_version v where v.practice_id = attachment.practice_id and v.status = 'IN_REVIEW'));
grant select, insert, update on attachment to ${app_role};

create table attachment_file (
  id      uuid  primary key,
  borough text  not null,
  content bytea not null check (octet_length(content) <= 5242880)
);
comment on table attachment_file is 'The bytes of attachments that were not taken away, and are kept in the database';
-- Not packed, so that a piece is read without the rest.
alter table attachment_file alter column content set storage external;
alter table attachment_file enable row level security;
alter table attachment_file force row level security;
create policy borough_scope on attachment_file
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on attachment_file for select using (
  exists (select from attachment a where a.file_id = attachment_file.id));
grant select, insert, delete on attachment_file to ${app_role};

-- V010__create_peer_question.sql
-- Questions that members ask each other, and the boroughs' answers.
create table peer_question (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('OPEN', 'CLOSED')),
  reference  uuid        not null unique,
  asked_on   date        not null,
  anonymous  boolean     not null,
  title      text        not null,
  text       text        not null
);
comment on table peer_question is 'Read by every member; no personal data but the user name of the writer';
comment on column peer_question.reference is 'Random, and the only id that is shown: the id of the row tells the millisecond';
comment on column peer_question.anonymous is 'Other boroughs are not shown the borough; row-level security hides rows, not columns';
alter table peer_question enable row level security;
alter table peer_question force row level security;
create policy borough_scope on peer_question
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on peer_question for select using (true);
grant select, insert, update on peer_question to ${app_role};

create table peer_answer (
  id          uuid        primary key,
  version     bigint      not null,
  borough     text        not null,
  written_by  text        not null,
  written_at  timestamptz not null,
  status      text        not null check (status in ('GIVEN')),
  question_id uuid        not null references peer_question,
  reference   uuid        not null unique,
  answered_on date        not null,
  anonymous   boolean     not null,
  text        text        not null
);
-- The two tables name each other.
alter table peer_question add column accepted_answer uuid references peer_answer (reference);
comment on column peer_question.accepted_answer is 'Shown to every member; when it was accepted is shown to nobody';
create index peer_answer_question on peer_answer (question_id, reference);
comment on table peer_answer is 'Read by every member; no personal data but the user name of the writer';
comment on column peer_answer.reference is 'Random, and the only id that is shown: the id of the row tells the millisecond';
alter table peer_answer enable row level security;
alter table peer_answer force row level security;
create policy borough_scope on peer_answer
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on peer_answer for select using (true);
grant select, insert on peer_answer to ${app_role};

-- V011__create_meeting_series.sql
-- Series of meetings with their terms of reference: the network's own, which belongs to the borough '', and the boroughs'.
create table meeting_series (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('RUNNING', 'ENDED')),
  shared     boolean     not null,
  title      text        not null,
  rhythm     text        not null,
  terms      jsonb       not null,
  unique (id, shared)
);
comment on table meeting_series is 'No personal data but the user name of the writer; the terms name posts';
comment on column meeting_series.shared is 'Never changes, so that meetings and their papers can carry a copy of it';
alter table meeting_series enable row level security;
alter table meeting_series force row level security;
create policy borough_scope on meeting_series
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on meeting_series for select using (shared);
create index meeting_series_by_borough on meeting_series (borough, id);
grant select, insert, update on meeting_series to ${app_role};

-- V012__create_meeting.sql
-- Meetings of a series: agenda, notes, questions and reflections are one document each, read and changed as a whole.
create table meeting (
  id          uuid        primary key,
  version     bigint      not null,
  borough     text        not null,
  written_by  text        not null,
  written_at  timestamptz not null,
  status      text        not null check (status in ('PLANNED', 'HELD', 'CANCELLED')),
  series_id   uuid        not null,
  shared      boolean     not null,
  title       text        not null,
  meeting_on  date        not null,
  starts_at   time        not null,
  ends_at     time        not null check (ends_at > starts_at),
  place       text,
  link        text,
  agenda      jsonb       not null,
  topics      uuid[]      not null,
  notes       text,
  questions   jsonb       not null,
  reflections jsonb       not null,
  changes     integer     not null default 0,
  changed_at  timestamptz not null default now(),
  unique (id, shared),
  foreign key (series_id, shared) references meeting_series (id, shared)
);
comment on table meeting is 'No personal data but the user name of the writer';
comment on column meeting.starts_at is 'Wall clock in London, as ends_at';
comment on column meeting.topics is 'Those that its agenda points at';
comment on column meeting.changes is 'SEQUENCE in calendars (RFC 5545); grows with what they show';
comment on column meeting.changed_at is 'When what calendars show last changed';

alter table meeting enable row level security;
alter table meeting force row level security;
create policy borough_scope on meeting
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on meeting for select using (shared);
create index meeting_by_series on meeting (series_id, id);
create index meeting_by_day on meeting (meeting_on);
create index meeting_by_topic on meeting using gin (topics);
grant select, insert, update on meeting to ${app_role};

-- The database counts, so that no feature that changes a meeting can forget it.
create function count_change_of_network_meeting() returns trigger language plpgsql as $$
begin
  if (new.title, new.meeting_on, new.starts_at, new.ends_at, new.place, new.status = 'CANCELLED')
      is distinct from
      (old.title, old.meeting_on, old.starts_at, old.ends_at, old.place, old.status = 'CANCELLED') then
    new.changes := old.changes + 1;
    new.changed_at := now();
  end if;
  return new;
end
$$;
create trigger network_meeting_changes before update on meeting
  for each row execute function count_change_of_network_meeting();

-- One borough's answer to the invitation, and whether it came.
create table meeting_attendance (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('WILL_COME', 'APOLOGY', 'CAME')),
  meeting_id uuid        not null,
  shared     boolean     not null,
  posts      jsonb       not null,
  unique (meeting_id, borough),
  foreign key (meeting_id, shared) references meeting (id, shared)
);
comment on table meeting_attendance is 'Names posts; no personal data but the user name of the writer';
comment on column meeting_attendance.posts is 'Shown to their own borough and to who holds the meeting; row-level security hides rows, not columns';
alter table meeting_attendance enable row level security;
alter table meeting_attendance force row level security;
create policy borough_scope on meeting_attendance
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on meeting_attendance for select using (shared);
grant select, insert, update on meeting_attendance to ${app_role};

-- V013__create_meeting_action.sql
-- What meetings agreed. It belongs to who holds the meeting, and names the borough that takes it on.
create table meeting_action (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('AGREED', 'WITHDRAWN')),
  meeting_id uuid        not null,
  shared     boolean     not null,
  owner      text        not null,
  text       text        not null,
  due_on     date        not null,
  question   integer     check (question > 0),
  reflection integer     check (reflection > 0),
  check (question is null or reflection is null),
  unique (id, shared),
  foreign key (meeting_id, shared) references meeting (id, shared)
);
comment on table meeting_action is 'No personal data but the user name of the writer';
comment on column meeting_action.owner is 'GSS code of the borough that took it on; empty for the network itself';
comment on column meeting_action.due_on is 'London date';
comment on column meeting_action.question is 'Its number in the meeting''s notes, from 1, where it comes from one; as reflection';
alter table meeting_action enable row level security;
alter table meeting_action force row level security;
create policy borough_scope on meeting_action
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on meeting_action for select using (shared);
create index meeting_action_by_meeting on meeting_action (meeting_id, id);
create index meeting_action_by_owner on meeting_action (owner, id);
grant select, insert on meeting_action to ${app_role};
grant update (version, status) on meeting_action to ${app_role};

-- How one ended, as the borough that took it on says, once.
create table meeting_action_closure (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('DONE', 'DROPPED')),
  action_id  uuid        not null unique,
  shared     boolean     not null,
  reason     text,
  check (status = 'DONE' or reason is not null),
  foreign key (action_id, shared) references meeting_action (id, shared)
);
comment on table meeting_action_closure is 'No personal data but the user name of the writer';
alter table meeting_action_closure enable row level security;
alter table meeting_action_closure force row level security;
create policy borough_scope on meeting_action_closure
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on meeting_action_closure for select using (shared);
grant select, insert on meeting_action_closure to ${app_role};

-- V015__create_member.sql
-- Who takes part in the network: their post, what they know, and how to reach them where they wish to be reached. Contact
-- details are emptied when somebody leaves, and the row is deleted a year later.
create table member (
  id              uuid        primary key,
  version         bigint      not null,
  borough         text        not null,
  written_by      text        not null,
  written_at      timestamptz not null,
  status          text        not null check (status in ('ACTIVE', 'LEFT')),
  role            text        not null,
  post            text        not null,
  since           date        not null,
  left_on         date        check ((left_on is not null) = (status = 'LEFT')),
  expertise       jsonb       not null,
  expertise_words text,
  availability    jsonb       not null,
  email           text,
  telephone       text,
  contact_for     jsonb       not null,
  -- What nobody may see is not kept.
  check ((email is null and telephone is null) = (contact_for = '[]'::jsonb))
);
-- Who left and came back has a new row.
create unique index member_once on member (borough, written_by) where status = 'ACTIVE';
create index member_expertise on member using gin (expertise jsonb_path_ops);
comment on table member is 'Read by every member and by partners; personal data of staff: user name, post, contact details that they gave';
comment on column member.written_by is 'User name of the person whom the row is about; nobody else writes it';
comment on column member.contact_for is 'Whom they show their contact details: DSCOS, PARTNERS';
alter table member enable row level security;
alter table member force row level security;
create policy borough_scope on member
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on member for select using (true);
grant select, insert, update, delete on member to ${app_role};

-- What a member wants to be sent. There is no policy for readers: it is nobody else's business.
create table member_preference (
  member_id    uuid        primary key references member on delete cascade,
  borough      text        not null,
  digest       text        not null check (digest in ('WEEKLY', 'NEVER')),
  notices      text        not null check (notices in ('AT_ONCE', 'NEVER')),
  email        text,
  confirmed_at timestamptz,
  check ((email is not null) = (digest = 'WEEKLY' or notices = 'AT_ONCE')),
  check (confirmed_at is null or email is not null)
);
comment on table member_preference is 'Read by the member alone; deleted when they leave';
comment on column member_preference.email is 'Given for the digest and for notices, and used for nothing else';
comment on column member_preference.confirmed_at is 'When the member showed that the address is theirs; nothing goes there before but the mail that asks';
alter table member_preference enable row level security;
alter table member_preference force row level security;
create policy borough_scope on member_preference
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update, delete on member_preference to ${app_role};

-- V017__create_statement.sql
-- What the Designated Social Care Officer of a borough is for, edition by edition. One edition is in the making at a time.
create table statement (
  id            uuid        primary key,
  version       bigint      not null,
  borough       text        not null,
  written_by    text        not null,
  written_at    timestamptz not null,
  status        text        not null check (status in ('DRAFT', 'CONSULTED', 'APPROVED', 'PUBLISHED')),
  edition       integer     not null check (edition > 0),
  sections      jsonb       not null,
  consultations jsonb       not null,
  approved_by   text,
  approved_on   date,
  address       text        check (address ~ '^https?://'),
  published_on  date,
  unique (borough, edition),
  check ((status in ('APPROVED', 'PUBLISHED')) = (approved_on is not null)),
  check ((status = 'PUBLISHED') = (address is not null and published_on is not null))
);
comment on table statement is 'Read by their own borough until they are published; no personal data but the user name of the writer';
comment on column statement.sections is 'purpose, aspirations, values, responsibilities';
comment on column statement.approved_by is 'A post or board, never a person';
alter table statement enable row level security;
alter table statement force row level security;
create policy borough_scope on statement
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on statement for select using (status = 'PUBLISHED');
create unique index statement_in_the_making on statement (borough) where status <> 'PUBLISHED';
grant select, insert, update on statement to ${app_role};

-- V018__create_action_plan.sql
-- The areas in which DSCOs plan. The nine are those of the London network's practice; a further one is a row.
create table plan_area (
  code     text primary key,
  position integer not null unique,
  title    text not null,
  about    text not null
);
comment on table plan_area is 'The same for every borough; changed by migration';
grant select on plan_area to ${app_role};
insert into plan_area (code, position, title, about) values
  ('QA_OF_INFORMATION', 1, 'Quality assurance of social care information', 'The quality of social care information for needs assessments and plans.'),
  ('PRACTICE_AUDIT', 2, 'Audit of practice', 'Audits of how children''s social care works with children with special educational needs.'),
  ('PRACTICE_GUIDANCE', 3, 'Practice guidance', 'Guidance for practitioners of children''s social care.'),
  ('DEPRIVATION_OF_LIBERTY_AND_CAPACITY', 4, 'Deprivation of liberty and mental capacity', 'A task and finish group on deprivation of liberty and the Mental Capacity Act 2005.'),
  ('DISABILITY_AWARENESS_TRAINING', 5, 'Disability awareness training', 'A training programme on disability for the workforce.'),
  ('SEND_CHAMPIONS', 6, 'Champions', 'A group of practitioners who are champions for special educational needs and disability in their teams.'),
  ('PROGRESSION_TO_ADULTHOOD', 7, 'Progression to adulthood', 'A framework of outcomes for the years to adulthood.'),
  ('NATIONAL_REVIEW_RECOMMENDATIONS', 8, 'Recommendations of the national review', 'What follows from phase 2 of the national review into disabled children in residential settings.'),
  ('PARTNERSHIP_AND_INSPECTION', 9, 'Partnership and inspection', 'Self-evaluation, local area improvement plan, partnership board and meetings with inspectors.');

-- What a borough's DSCO plans. Its areas are one document: they are read and changed together.
create table action_plan (
  id         uuid primary key,
  version    bigint not null,
  borough    text not null,
  written_by text not null,
  written_at timestamptz not null,
  status     text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  title      text not null,
  first_day  date not null,
  last_day   date not null,
  priorities jsonb not null,
  areas      jsonb not null
);
comment on table action_plan is 'Drafts are read by their own borough; no personal data but the user name of the writer';
alter table action_plan enable row level security;
alter table action_plan force row level security;
create policy borough_scope on action_plan
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on action_plan for select using (status = 'SHARED');
create index action_plan_by_borough on action_plan (borough, id);
grant select, insert, update on action_plan to ${app_role};

-- V019__create_role_profile.sql
-- How a borough has shaped the role of its Designated Social Care Officer: by posts and user names, without contact details.
create table role_profile (
  id                 uuid primary key,
  version            bigint not null,
  borough            text not null,
  written_by         text not null,
  written_at         timestamptz not null,
  status             text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  holders            jsonb not null,
  since              date not null,
  hours              numeric(4, 1) not null check (hours between 0.5 and 111),
  in_job_description boolean not null,
  registered         boolean,
  leadership         jsonb,
  aligned_with       jsonb not null,
  strands            jsonb not null,
  history            text
);
comment on table role_profile is 'Drafts are read by their own borough; holders by post, and by user name if they wish';
comment on column role_profile.leadership is 'Level of the post, what decided who got it, what its holders have led together; no years and no person';
alter table role_profile enable row level security;
alter table role_profile force row level security;
create policy borough_scope on role_profile
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on role_profile for select using (status = 'SHARED');
-- What was withdrawn makes room for another.
create unique index role_profile_once on role_profile (borough) where status <> 'WITHDRAWN';
grant select, insert, update on role_profile to ${app_role};

-- V020__create_maturity_assessment.sql
-- How far a borough judges that it has come with the role, in four dimensions.
create table maturity_assessment (
  id         uuid primary key,
  version    bigint not null,
  borough    text not null,
  written_by text not null,
  written_at timestamptz not null,
  status     text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  year       integer not null,
  levels     jsonb not null
);
comment on table maturity_assessment is 'Drafts are read by their own borough; no personal data but the user name of the writer';
alter table maturity_assessment enable row level security;
alter table maturity_assessment force row level security;
create policy borough_scope on maturity_assessment
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on maturity_assessment for select using (status = 'SHARED');
create index maturity_assessment_by_year on maturity_assessment (year, id);
-- What was withdrawn makes room for another.
create unique index maturity_assessment_once on maturity_assessment (borough, year) where status <> 'WITHDRAWN';
grant select, insert, update on maturity_assessment to ${app_role};

-- V021__create_training.sql
-- A course that a borough offers.
create table training_course (
  id                uuid primary key,
  version           bigint not null,
  borough           text not null,
  written_by        text not null,
  written_at        timestamptz not null,
  status            text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  title             text not null,
  kind              text not null,
  audience          text not null,
  mandatory         boolean not null,
  days              numeric(3, 1) not null check (days > 0),
  sessions_per_year integer,
  co_produced_with  jsonb not null,
  about             text not null
);
comment on table training_course is 'Drafts are read by their own borough; no personal data but the user name of the writer';
alter table training_course enable row level security;
alter table training_course force row level security;
create policy borough_scope on training_course
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on training_course for select using (status = 'SHARED');
create index training_course_by_borough on training_course (borough, id);
create index training_course_by_audience on training_course (audience, id);
grant select, insert, update on training_course to ${app_role};

-- How much of an audience is trained at the end of a quarter. Counts of staff; small ones are hidden from others by the service.
create table training_return (
  id                  uuid primary key,
  version             bigint not null,
  borough             text not null,
  written_by          text not null,
  written_at          timestamptz not null,
  status              text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  quarter             char(7) not null,
  audience            text not null,
  workforce_count     integer not null check (workforce_count >= 0),
  completed_mandatory integer not null check (completed_mandatory between 0 and workforce_count),
  target_percent      numeric(4, 1),
  new_starters        integer not null,
  inducted            integer not null check (inducted between 0 and new_starters),
  champions           integer not null check (champions between 0 and workforce_count),
  completions         jsonb not null
);
comment on table training_return is 'Drafts are read by their own borough; nobody is named but the writer';
alter table training_return enable row level security;
alter table training_return force row level security;
create policy borough_scope on training_return
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on training_return for select using (status = 'SHARED');
create index training_return_by_audience on training_return (audience, quarter);
-- What was withdrawn makes room for another.
create unique index training_return_once on training_return (borough, quarter, audience) where status <> 'WITHDRAWN';
grant select, insert, update on training_return to ${app_role};

-- V022__create_co_production_entry.sql
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

-- V023__create_eligibility_criteria.sql
-- By which criteria a borough offers short breaks and other services.
create table eligibility_criteria (
  id                    uuid primary key,
  version               bigint not null,
  borough               text not null,
  written_by            text not null,
  written_at            timestamptz not null,
  status                text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  kind                  text not null,
  offer                 text not null,
  threshold             text not null,
  allocation            text not null,
  review                text not null,
  reviewed_every_months integer check (reviewed_every_months between 1 and 36),
  direct_payments       text,
  providers             jsonb not null,
  applies_from          date not null,
  address               text
);
comment on table eligibility_criteria is 'Drafts are read by their own borough; no personal data but the user name of the writer';
alter table eligibility_criteria enable row level security;
alter table eligibility_criteria force row level security;
create policy borough_scope on eligibility_criteria
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on eligibility_criteria for select using (status = 'SHARED');
create index eligibility_criteria_by_borough on eligibility_criteria (borough, id);
create index eligibility_criteria_by_kind on eligibility_criteria (kind, id);
grant select, insert, update on eligibility_criteria to ${app_role};

-- V024__create_annual_report.sql
-- What a DSCO reports on a year: figures as they were published, words, quotes with consent, and who approved it.
create table annual_report (
  id            uuid        primary key,
  version       bigint      not null,
  borough       text        not null,
  written_by    text        not null,
  written_at    timestamptz not null,
  status        text        not null check (status in ('DRAFT', 'APPROVED', 'PUBLISHED')),
  title         text        not null,
  first_quarter char(7)     not null,
  last_quarter  char(7)     not null,
  narrative     jsonb       not null,
  quotes        jsonb       not null,
  snapshot      jsonb,
  decisions     jsonb       not null,
  scrutiny      jsonb       not null,
  published_at  timestamptz,
  check (status = 'DRAFT' or snapshot is not null),
  check ((status = 'PUBLISHED') = (published_at is not null))
);
comment on table annual_report is 'Read by their own borough until they are published';
comment on column annual_report.quotes is 'Words, kind of speaker and day of consent; no name. A quote whose speaker no longer agrees is taken out';
comment on column annual_report.decisions is 'The approval trail; holds the user name of who recorded each decision';
alter table annual_report enable row level security;
alter table annual_report force row level security;
create policy borough_scope on annual_report
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on annual_report for select using (status = 'PUBLISHED');
create index annual_report_by_borough on annual_report (borough, id);
grant select, insert, update on annual_report to ${app_role};

-- V025__create_review_fact.sql
-- What happened to annual reviews, one row for each event, by the event's id, as advice_fact is of requests for advice. The
-- two stay apart: no column is common to them but whose event it is, and no figure counts both.
create table review_fact (
  event_id    text        primary key,
  borough     char(9)     not null,
  review_id   uuid        not null,
  occurred_at timestamptz not null,
  met_on      date,
  after_limit boolean,
  due_by      date,
  invited_on  date,
  attended_on date,
  wrote_on    date,
  decided_on  date,
  closed_on   date
);
create index review_fact_by_review on review_fact (review_id);
create index review_fact_by_meeting on review_fact (met_on) where met_on is not null;
comment on table review_fact is 'Unsuppressed: leaves this service only through the disclosure rules';
comment on column review_fact.met_on is 'Day of the meeting; a later event corrects it';
comment on column review_fact.after_limit is 'Whether the meeting was after the last day that the law allows';
comment on column review_fact.due_by is 'Last day of the cycle, as the event tells it';
comment on column review_fact.invited_on is 'Day on which social care was invited';
comment on column review_fact.attended_on is 'Day on which somebody of social care attended';
comment on column review_fact.wrote_on is 'Day of advice, of a contribution in lieu or of the report of social care';
comment on column review_fact.decided_on is 'Day on which the family was told of the decision, else that of the decision';
comment on column review_fact.closed_on is 'Day on which the plan ceased before a decision';

-- As of advice: all may be read, and a fact is written only in the scope of the borough whose event it is.
alter table review_fact enable row level security;
alter table review_fact force row level security;
create policy readable_by_all on review_fact for select using (true);
create policy written_for_own_borough on review_fact for insert
  with check (borough = (select current_setting('dsco.borough', true)));
create policy rewritten_for_own_borough on review_fact for update
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on review_fact to ${app_role};

-- V027__create_consultation.sql
-- Consultations that the network answers, and the responses of boroughs and of the region.
create table consultation (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('OPEN', 'CLOSED')),
  title      text        not null,
  body       text        not null,
  address    text,
  closes_on  date        not null,
  questions  jsonb       not null
);
comment on table consultation is 'Read by every member; no personal data';
comment on column consultation.body is 'Who consults';
alter table consultation enable row level security;
alter table consultation force row level security;
create policy borough_scope on consultation
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on consultation for select using (true);
grant select, insert, update on consultation to ${app_role};

create table consultation_response (
  id              uuid        primary key,
  version         bigint      not null,
  borough         text        not null,
  written_by      text        not null,
  written_at      timestamptz not null,
  status          text        not null check (status in ('DRAFT', 'SHARED', 'SUBMITTED')),
  consultation_id uuid        not null references consultation,
  submitted_on    date,
  answers         jsonb       not null,
  unique (consultation_id, borough)
);
comment on table consultation_response is 'Drafts are read by their own borough; the network''s own is the regional response';
alter table consultation_response enable row level security;
alter table consultation_response force row level security;
create policy borough_scope on consultation_response
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on consultation_response for select using (status <> 'DRAFT');
grant select, insert, update on consultation_response to ${app_role};

-- What the Law Commission asked about disabled children's social care from 8 October 2024 to 31 January 2025, in the
-- network's own words. Boroughs write down here what they answered; the wording that counts is the Commission's.
select set_config('dsco.borough', '', true);
insert into consultation (id, version, borough, written_by, written_at, status, title, body, address, closes_on, questions)
values (
  '01926c3b-5800-7000-8000-00000000c001', 0, '', 'system:seed', '2024-10-08T09:00:00Z', 'OPEN',
  'Disabled children''s social care', 'Law Commission',
  'https://lawcom.gov.uk/project/disabled-childrens-social-care/', '2025-01-31',
  '[
  {"number": 1, "text": "When should an authority have to assess the social care needs of a disabled child?", "options": ["For every disabled child", "When it appears that the child may have needs for care and support", "When it appears that the child may be eligible for services", "When the child or a parent asks", "Leave the law as it is"]},
  {"number": 2, "text": "Should the assessment be combined with other assessments of the child, such as that for an EHC plan?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 3, "text": "Should whoever assesses have had training about disability and the child''s condition?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 4, "text": "Should the depth of an assessment be in proportion to the child''s circumstances?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 5, "text": "Should an authority be able to have the assessment done by another organisation?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 6, "text": "Whose needs as a carer should be assessed?", "options": ["Parents with parental responsibility only", "Every parent carer, with or without parental responsibility", "Parents and other family who care for the child"]},
  {"number": 7, "text": "Who should set the criteria for eligibility?", "options": ["One national set of criteria", "National criteria that an authority may go beyond", "Each authority, as now"]},
  {"number": 8, "text": "Should the law name the services that may be provided, or leave authorities free?", "options": ["Name a closed list", "Name examples and leave authorities free", "Leave authorities free"]},
  {"number": 9, "text": "Should a direct payment have to be enough to buy the services that it is for?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 10, "text": "From what age should the move to adult social care be planned?", "options": ["From 14", "From 16", "From an age that suits the child"]},
  {"number": 11, "text": "Should authorities have to secure enough services for disabled children, and work with health and education to do so?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 12, "text": "Should every authority have to have a Designated Social Care Officer?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 13, "text": "What remedy should families have when an authority gets it wrong?", "options": ["An appeal to the Tribunal", "A review by another person of the authority first", "Complaint and ombudsman, as now"]},
  {"number": 14, "text": "How should the law define disability?", "options": ["As the Equality Act 2010 does", "With a definition made for social care", "As now"]},
  {"number": 15, "text": "Should a child who is able to do so be able to ask for an assessment and make representations?", "options": ["At any age", "From 16", "No"]},
  {"number": 16, "text": "Should disabled children have a right to an independent advocate?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 17, "text": "Should disabled children have a legal framework of their own, outside section 17 of the Children Act 1989?", "options": ["A framework of their own", "Stay within section 17, amended", "Stay within section 17 as it is"]}]'::jsonb);

-- V028__create_feedback.sql
-- What boroughs and the network tell the department, LIIA and ALDCS.
create table feedback (
  id           uuid        primary key,
  version      bigint      not null,
  borough      text        not null,
  written_by   text        not null,
  written_at   timestamptz not null,
  status       text        not null check (status in ('DRAFT', 'APPROVED', 'SUBMITTED', 'ANSWERED')),
  recipient    text        not null check (recipient in ('DFE', 'LIIA', 'ALDCS')),
  subject      text        not null,
  text         text        not null,
  collates     jsonb       not null,
  last_written_by text not null,
  approved_on  date,
  submitted_on date,
  answered_on  date,
  answer       text
);
comment on table feedback is 'Read by its own borough until it was sent; no personal data but the user names of those who wrote it';
alter table feedback enable row level security;
alter table feedback force row level security;
create policy borough_scope on feedback
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on feedback for select using (status in ('SUBMITTED', 'ANSWERED'));
grant select, insert, update on feedback to ${app_role};

-- V029__create_inspection_learning.sql
-- What inspectors asked, and what a borough can show them.
create table inspection_learning (
  id uuid primary key,
  version bigint not null,
  borough text not null,
  written_by text not null,
  written_at timestamptz not null,
  status text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  framework text not null,
  inspected_on date not null,
  outcome text not null,
  report_address text,
  strengths jsonb not null,
  areas_for_improvement jsonb not null,
  asked_for jsonb not null,
  advice text not null,
  follow_up jsonb,
  reinspection jsonb
);
comment on table inspection_learning is 'Drafts are read by their own borough; no personal data but the user name of the writer';
comment on column inspection_learning.follow_up is 'Written statement of action, priority action plan or another, with its actions; owners are posts';
comment on column inspection_learning.reinspection is 'What inspectors found when they came again';
alter table inspection_learning enable row level security;
alter table inspection_learning force row level security;
create policy borough_scope on inspection_learning
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on inspection_learning for select using (status = 'SHARED');
grant select, insert, update on inspection_learning to ${app_role};

-- V030__create_evidence_item.sql
-- What inspectors asked, and what a borough can show them.
create table evidence_item (
  id uuid primary key,
  version bigint not null,
  borough text not null,
  written_by text not null,
  written_at timestamptz not null,
  status text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  title text not null,
  frameworks jsonb not null,
  shows text not null,
  kept_at text not null,
  as_of date not null
);
comment on table evidence_item is 'Drafts are read by their own borough; no personal data but the user name of the writer';
alter table evidence_item enable row level security;
alter table evidence_item force row level security;
create policy borough_scope on evidence_item
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on evidence_item for select using (status = 'SHARED');
grant select, insert, update on evidence_item to ${app_role};

-- V031__create_learning_review.sql
-- What boroughs learned from cases, without the children.
create table learning_review (
  id uuid primary key,
  version bigint not null,
  borough text not null,
  written_by text not null,
  written_at timestamptz not null,
  status text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  kind text not null,
  trigger text not null,
  themes jsonb not null,
  learned text not null,
  principles jsonb not null,
  actions jsonb not null,
  reported_to_board_on date,
  reported_to text check (reported_to is null or reported_to_board_on is not null)
);
comment on table learning_review is 'Drafts are read by their own borough; no personal data but the user name of the writer';
alter table learning_review enable row level security;
alter table learning_review force row level security;
create policy borough_scope on learning_review
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on learning_review for select using (status = 'SHARED');
grant select, insert, update on learning_review to ${app_role};

-- V032__create_policy_item.sql
-- Changes of law and policy that members watch together.
create table policy_item (
  id uuid primary key,
  version bigint not null,
  borough text not null,
  written_by text not null,
  written_at timestamptz not null,
  status text not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  title text not null,
  stage text not null,
  source text not null,
  summary text not null,
  effect text not null,
  in_force_on date,
  review_on date not null
);
comment on table policy_item is 'Drafts are read by their own borough; no personal data but the user name of the writer';
alter table policy_item enable row level security;
alter table policy_item force row level security;
create policy borough_scope on policy_item
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on policy_item for select using (status = 'SHARED');
grant select, insert, update on policy_item to ${app_role};

-- V035__create_digest_mail.sql
-- The digest of each week for each member who asked for it, and what became of it. Who stops getting it loses the rows, and
-- with them the links to unsubscribe that were sent.
create table digest_mail (
  id              uuid        primary key,
  borough         text        not null,
  member_id       uuid        not null references member_preference on delete cascade,
  week            date        not null check (extract(isodow from week) = 1),
  state           text        not null check (state in ('QUEUED', 'SENT', 'FAILED', 'NOTHING_NEW')),
  at              timestamptz not null,
  attempts        integer     not null default 0,
  next_attempt_at timestamptz not null default now(),
  unique (member_id, week)
);
create index digest_mail_queued on digest_mail (borough, next_attempt_at) where state = 'QUEUED';
comment on table digest_mail is 'No address, no title; who is sent what is new, and when';
comment on column digest_mail.week is 'Monday, London date, of the week that it tells of';
comment on column digest_mail.at is 'When the state was reached, by the suite''s clock';
comment on column digest_mail.next_attempt_at is 'By the database''s own clock, which nobody moves';
alter table digest_mail enable row level security;
alter table digest_mail force row level security;
create policy borough_scope on digest_mail
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, delete on digest_mail to ${app_role};
grant update (state, at, attempts, next_attempt_at) on digest_mail to ${app_role};

-- Kept by db-scheduler (docs/adr/0019): one row for each kind of round, none for a borough or a person.
create table scheduled_round (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_round_by_time on scheduled_round (execution_time);
comment on table scheduled_round is 'When the next round of each kind is due, and which replica makes it';
grant select, insert, update, delete on scheduled_round to ${app_role};

-- V036__create_follow.sql
-- Which member follows which question. There is no policy for readers: it is nobody else's business, and a count of followers
-- that moves when somebody asks would tell who asked.
create table follow (
  id          uuid        primary key,
  version     bigint      not null,
  borough     text        not null,
  written_by  text        not null,
  written_at  timestamptz not null,
  status      text        not null check (status in ('FOLLOWING', 'STOPPED')),
  question_id uuid        not null references peer_question (reference),
  unique (borough, written_by, question_id)
);
comment on table follow is 'Read by the member alone; no personal data but their user name';
comment on column follow.question_id is 'The random reference, not the id of the row';
alter table follow enable row level security;
alter table follow force row level security;
create policy borough_scope on follow
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on follow to ${app_role};

-- V037__create_shared_paper.sql
-- Since which day members can read a paper. What is not shared has no row.
create table shared_paper (
  kind      text not null,
  record_id uuid not null,
  borough   text not null,
  title     text not null,
  shared_on date not null,
  primary key (kind, record_id)
);
create index shared_paper_day on shared_paper (shared_on, record_id);
comment on table shared_paper is 'Kept with each sharing and withdrawal; no personal data';
comment on column shared_paper.kind is 'Name of the record type';
comment on column shared_paper.shared_on is 'London date of the first sharing';
alter table shared_paper enable row level security;
alter table shared_paper force row level security;
create policy borough_scope on shared_paper
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on shared_paper for select using (true);
grant select, insert, update, delete on shared_paper to ${app_role};

-- V040__create_survey_and_scrutiny.sql
-- Surveys of those whom a borough's DSCO works with. Nothing ties an answer to a person: a box holds the answers of one group
-- in no order and without a time, and is written anew with each, so that no row is as old as an answer. Who has answered is
-- known while it takes answers, so that nobody does so twice, and deleted when it closes or its last day is over.
create table survey (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('OPEN', 'CLOSED', 'SHARED', 'WITHDRAWN')),
  title      text        not null,
  asked      jsonb       not null,
  closes_on  date        not null,
  results    jsonb       not null
);
comment on table survey is 'Open and closed ones are read by their own borough; no personal data but the user name of the writer';
comment on column survey.asked is 'Groups of stakeholders';
comment on column survey.closes_on is 'London date, the last on which it can be answered';
comment on column survey.results is 'Counted once, at closing; a group of fewer than five answers has none';
alter table survey enable row level security;
alter table survey force row level security;
create policy borough_scope on survey
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on survey for select using (status = 'SHARED');
grant select, insert, update on survey to ${app_role};

create table survey_box (
  survey_id uuid  not null references survey,
  answerers text  not null,
  borough   text  not null,
  answers   jsonb not null,
  primary key (survey_id, answerers)
);
comment on table survey_box is 'Made empty with the survey; there is no policy for readers';
comment on column survey_box.answers is 'Shuffled; scores in the order of the questions, and words';
alter table survey_box enable row level security;
alter table survey_box force row level security;
create policy borough_scope on survey_box
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on survey_box to ${app_role};
grant update (answers) on survey_box to ${app_role};

create table survey_participant (
  survey_id uuid not null references survey,
  username  text not null,
  borough   text not null,
  primary key (survey_id, username)
);
comment on table survey_participant is 'Who has answered, and neither what nor when; deleted when the survey closes, and by a round once its last day is over';
alter table survey_participant enable row level security;
alter table survey_participant force row level security;
create policy borough_scope on survey_participant
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, delete on survey_participant to ${app_role};

-- What boards and scrutiny committees concluded about social care's part for children with special educational needs.
create table scrutiny (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  body       text        not null,
  held_on    date        not null,
  subject    text        not null,
  outcome    text        not null,
  actions    jsonb       not null,
  again_on   date        check (again_on > held_on)
);
comment on table scrutiny is 'Drafts are read by their own borough; no personal data but the user name of the writer';
comment on column scrutiny.again_on is 'When the body looks again; null for not planned';
alter table scrutiny enable row level security;
alter table scrutiny force row level security;
create policy borough_scope on scrutiny
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on scrutiny for select using (status = 'SHARED');
grant select, insert, update on scrutiny to ${app_role};

-- V041__create_attachment_leftover.sql
-- Files that no attachment has: not yet, because the file is written before its row, or no longer. Each is deleted in time,
-- so that a crash between the two leaves nothing for good.
create table attachment_leftover (
  file_id    uuid        primary key,
  borough    text        not null,
  kept_in    text        not null check (kept_in in ('DATABASE', 'OBJECT_STORE')),
  clear_from timestamptz not null
);
comment on table attachment_leftover is 'The attachment that takes the file deletes the line in its own transaction; else the file is deleted';
comment on column attachment_leftover.clear_from is 'Nobody needs the file any more from then on';
create index attachment_leftover_due on attachment_leftover (borough, clear_from);
alter table attachment_leftover enable row level security;
alter table attachment_leftover force row level security;
create policy borough_scope on attachment_leftover
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
-- To hold a line is to lock it, which needs the right to update.
grant select, insert, update, delete on attachment_leftover to ${app_role};

-- V044__create_address_confirmation.sql
-- The mails that ask somebody whether an address is theirs. A row stays for a month, without the address, so that nobody can
-- have many sent, whoever leaves and joins anew in between.
create table address_confirmation (
  id              uuid        primary key,
  borough         text        not null,
  member_id       uuid        not null,
  asked_by        text        not null,
  asked_at        timestamptz not null,
  expires_at      timestamptz not null check (expires_at > asked_at),
  email           text,
  secret_hash     bytea,
  state           text        not null check (state in ('QUEUED', 'SENT', 'FAILED', 'CONFIRMED', 'ENDED')),
  at              timestamptz not null,
  attempts        integer     not null default 0,
  next_attempt_at timestamptz not null default now(),
  check ((email is not null) = (state in ('QUEUED', 'SENT'))),
  check ((secret_hash is not null) = (state = 'SENT'))
);
-- One at a time: a newer one ends the one before.
create unique index address_confirmation_open on address_confirmation (member_id) where state in ('QUEUED', 'SENT');
create index address_confirmation_queued on address_confirmation (borough, next_attempt_at) where state = 'QUEUED';
create index address_confirmation_asked on address_confirmation (borough, asked_by, asked_at);
comment on table address_confirmation is 'Personal data of staff: user name, and the address until it is confirmed or the link ends; deleted after 30 days';
comment on column address_confirmation.member_id is 'Their entry, which may be gone';
comment on column address_confirmation.secret_hash is 'SHA-256 of 256 random bits, which are kept nowhere';
comment on column address_confirmation.state is 'ENDED: expired, or there is another address, or none any more';
comment on column address_confirmation.at is 'When the state was reached, by the suite''s clock, as asked_at and expires_at';
comment on column address_confirmation.next_attempt_at is 'By the database''s own clock, which nobody moves';
alter table address_confirmation enable row level security;
alter table address_confirmation force row level security;
create policy borough_scope on address_confirmation
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, delete on address_confirmation to ${app_role};
grant update (email, secret_hash, state, at, attempts, next_attempt_at) on address_confirmation to ${app_role};

-- V045__create_meeting_calendar_link.sql
-- Private links to the calendar of meetings, for programs that send no access token. About staff; nothing about a child.
create table meeting_calendar_link (
  id          uuid        primary key,
  version     bigint      not null,
  borough     text        not null,
  status      text        not null check (status in ('OPEN', 'REVOKED')),
  username    text        not null,
  role        text        not null,
  secret_hash bytea       not null,
  expires_on  date        not null,
  made_at     timestamptz not null,
  revoked_at  timestamptz check ((revoked_at is not null) = (status = 'REVOKED'))
);
-- how an address is looked up
create unique index meeting_calendar_link_by_secret on meeting_calendar_link (borough, secret_hash);
create index meeting_calendar_link_by_owner on meeting_calendar_link (borough, username, id);
comment on table meeting_calendar_link is 'Only the end of a link is added later';
comment on column meeting_calendar_link.borough is 'Of the owner; empty for the network''s own accounts';
comment on column meeting_calendar_link.username is 'Whose it is; what they see is worked out at each reading';
comment on column meeting_calendar_link.role is 'As what they made it; the directory says what members are now';
comment on column meeting_calendar_link.secret_hash is 'SHA-256 of 256 random bits, which are kept nowhere';
comment on column meeting_calendar_link.expires_on is 'London date, the last on which it works';
alter table meeting_calendar_link enable row level security;
alter table meeting_calendar_link force row level security;
create policy borough_scope on meeting_calendar_link
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on meeting_calendar_link to ${app_role};
grant update (version, status, revoked_at) on meeting_calendar_link to ${app_role};

-- V046__create_enquiry.sql
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

-- V047__create_referral.sql
-- Which reports of a borough go to which boards and committees, by when, and what came of it.
create table referral (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('OWED', 'CONSIDERED', 'DROPPED')),
  kind       text        not null check (kind in ('ANNUAL_REPORT', 'LEARNING_REVIEW')),
  report_id  uuid        not null,
  title      text        not null,
  body       text        not null,
  due_on     date        not null,
  held_on    date,
  outcome    text,
  check ((held_on is not null) = (status = 'CONSIDERED')),
  check ((outcome is not null) = (status <> 'OWED'))
);
create unique index referral_owed on referral (borough, report_id, body) where status = 'OWED';
create index referral_by_borough on referral (borough, id);
comment on table referral is 'Read by its own borough; no personal data but the user name of the writer';
comment on column referral.title is 'How the report was called then; it may be taken back';
comment on column referral.outcome is 'What the body concluded, or why it will not look';
alter table referral enable row level security;
alter table referral force row level security;
create policy borough_scope on referral
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert on referral to ${app_role};
grant update (version, status, held_on, outcome) on referral to ${app_role};

-- V048__create_youth_scheme.sql
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

-- V050__create_notice_mail.sql
-- The mails that tell a member that an enquiry or a report waits for them, or that theirs was answered. Who wants none any
-- more loses the rows, and with them the links to unsubscribe that were sent.
create table notice_mail (
  id              uuid        primary key,
  borough         text        not null,
  member_id       uuid        not null references member_preference on delete cascade,
  kind            text        not null check (kind in ('ENQUIRY_ASKED', 'ENQUIRY_ANSWERED', 'REFERRAL_DUE')),
  about           uuid        not null,
  state           text        not null check (state in ('QUEUED', 'SENT', 'FAILED', 'NOT_NEEDED')),
  at              timestamptz not null,
  queued_at       timestamptz not null,
  attempts        integer     not null default 0,
  next_attempt_at timestamptz not null default now(),
  unique (member_id, kind, about)
);
create index notice_mail_of_a_day on notice_mail (member_id, queued_at);
create index notice_mail_queued on notice_mail (borough, next_attempt_at) where state = 'QUEUED';
comment on table notice_mail is 'No address, no text; who is told of what, and when';
comment on column notice_mail.about is 'Id of the enquiry or the referral; the enquiry may be another borough''s';
comment on column notice_mail.state is 'NOT_NEEDED: it was answered, taken back or considered before the mail went';
comment on column notice_mail.at is 'When the state was reached, by the suite''s clock, as queued_at';
comment on column notice_mail.next_attempt_at is 'By the database''s own clock, which nobody moves';
alter table notice_mail enable row level security;
alter table notice_mail force row level security;
create policy borough_scope on notice_mail
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, delete on notice_mail to ${app_role};
grant update (state, at, attempts, next_attempt_at) on notice_mail to ${app_role};

-- V051__create_regional_framework.sql
-- What boroughs agreed to do alike, and how far each is with it.
create table regional_framework (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  title      text        not null,
  purpose    text        not null,
  parties    jsonb       not null,
  principles jsonb       not null,
  agreed_on  date        not null,
  address    text
);
comment on table regional_framework is 'Drafts are read by their own borough or the network; no personal data but the user name of the writer';
comment on column regional_framework.parties is 'GSS codes of the boroughs that agreed it; empty for all';
alter table regional_framework enable row level security;
alter table regional_framework force row level security;
create policy borough_scope on regional_framework
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on regional_framework for select using (status = 'SHARED');
grant select, insert, update on regional_framework to ${app_role};

create table framework_implementation (
  id           uuid        primary key,
  version      bigint      not null,
  borough      text        not null,
  written_by   text        not null,
  written_at   timestamptz not null,
  status       text        not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  framework_id uuid        not null references regional_framework,
  as_of        date        not null,
  local_name   text,
  address      text,
  states       jsonb       not null
);
comment on table framework_implementation is 'Drafts are read by their own borough; no personal data but the user name of the writer';
-- What was withdrawn makes room for another.
create unique index framework_implementation_once on framework_implementation (borough, framework_id)
  where status <> 'WITHDRAWN';
create index framework_implementation_shared on framework_implementation (framework_id) where status = 'SHARED';
alter table framework_implementation enable row level security;
alter table framework_implementation force row level security;
create policy borough_scope on framework_implementation
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on framework_implementation for select using (status = 'SHARED');
grant select, insert, update on framework_implementation to ${app_role};

-- V052__create_boundary_agreement.sql
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

-- V053__create_sufficiency_statement.sql
-- What boroughs need for children who are looked after or disabled, and what there is: counts and words, nobody in particular.
create table sufficiency_statement (
  id            uuid        primary key,
  version       bigint      not null,
  borough       text        not null,
  written_by    text        not null,
  written_at    timestamptz not null,
  status        text        not null check (status in ('DRAFT', 'SHARED', 'WITHDRAWN')),
  duties        jsonb       not null,
  title         text        not null,
  starts_on     date        not null,
  ends_on       date        not null check (ends_on >= starts_on),
  counted_on    date        not null,
  needs         jsonb       not null,
  far_from_home text        not null,
  asked         jsonb       not null,
  actions       jsonb       not null,
  address       text,
  review_on     date        not null check (review_on between starts_on and ends_on)
);
comment on table sufficiency_statement is 'Drafts are read by their own borough; no personal data but the user name of the writer';
comment on column sufficiency_statement.needs is 'Other boroughs are told in bands how many children need a provision or have it outside the area; row-level security hides rows, not columns';
create index sufficiency_statement_borough on sufficiency_statement (borough, id);
alter table sufficiency_statement enable row level security;
alter table sufficiency_statement force row level security;
create policy borough_scope on sufficiency_statement
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on sufficiency_statement for select using (status = 'SHARED');
grant select, insert, update on sufficiency_statement to ${app_role};

create table flyway_schema_history (
  installed_rank integer not null constraint flyway_schema_history_pk primary key,
  version varchar(50), description varchar(200) not null, type varchar(20) not null,
  script varchar(1000) not null, checksum integer, installed_by varchar(100) not null,
  installed_on timestamp not null default now(), execution_time integer not null,
  success boolean not null);
create index flyway_schema_history_s_idx on flyway_schema_history (success);

insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (1, '0.1', 'create records', 'SQL', 'V0_1__create_records.sql', -806611371, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (2, '0.2', 'create inbox', 'SQL', 'V0_2__create_inbox.sql', -738205350, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (3, '001', 'create borough profile', 'SQL', 'V001__create_borough_profile.sql', -198753828, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (4, '002', 'create advice fact', 'SQL', 'V002__create_advice_fact.sql', 412381473, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (5, '003', 'create publication', 'SQL', 'V003__create_publication.sql', -698109822, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (6, '004', 'create topic', 'SQL', 'V004__create_topic.sql', 1585291675, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (7, '005', 'create practice', 'SQL', 'V005__create_practice.sql', -626794066, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (8, '006', 'create search entry', 'SQL', 'V006__create_search_entry.sql', 1171023759, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (9, '007', 'create practice review', 'SQL', 'V007__create_practice_review.sql', 1792566877, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (10, '008', 'create adoption', 'SQL', 'V008__create_adoption.sql', -1336935200, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (11, '009', 'create attachment', 'SQL', 'V009__create_attachment.sql', -1300797430, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (12, '010', 'create peer question', 'SQL', 'V010__create_peer_question.sql', 1755726333, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (13, '011', 'create meeting series', 'SQL', 'V011__create_meeting_series.sql', -304462156, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (14, '012', 'create meeting', 'SQL', 'V012__create_meeting.sql', -1518579440, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (15, '013', 'create meeting action', 'SQL', 'V013__create_meeting_action.sql', 1636182735, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (16, '015', 'create member', 'SQL', 'V015__create_member.sql', -2000234075, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (17, '017', 'create statement', 'SQL', 'V017__create_statement.sql', -1352244793, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (18, '018', 'create action plan', 'SQL', 'V018__create_action_plan.sql', -434558012, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (19, '019', 'create role profile', 'SQL', 'V019__create_role_profile.sql', 205463259, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (20, '020', 'create maturity assessment', 'SQL', 'V020__create_maturity_assessment.sql', 2049947700, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (21, '021', 'create training', 'SQL', 'V021__create_training.sql', 951167140, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (22, '022', 'create co production entry', 'SQL', 'V022__create_co_production_entry.sql', 457270633, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (23, '023', 'create eligibility criteria', 'SQL', 'V023__create_eligibility_criteria.sql', -73050520, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (24, '024', 'create annual report', 'SQL', 'V024__create_annual_report.sql', -1708495856, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (25, '025', 'create review fact', 'SQL', 'V025__create_review_fact.sql', -82038173, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (26, '027', 'create consultation', 'SQL', 'V027__create_consultation.sql', 886707513, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (27, '028', 'create feedback', 'SQL', 'V028__create_feedback.sql', 855731675, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (28, '029', 'create inspection learning', 'SQL', 'V029__create_inspection_learning.sql', -1827976213, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (29, '030', 'create evidence item', 'SQL', 'V030__create_evidence_item.sql', 631317405, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (30, '031', 'create learning review', 'SQL', 'V031__create_learning_review.sql', -523933451, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (31, '032', 'create policy item', 'SQL', 'V032__create_policy_item.sql', -1594919620, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (32, '035', 'create digest mail', 'SQL', 'V035__create_digest_mail.sql', -1868261760, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (33, '036', 'create follow', 'SQL', 'V036__create_follow.sql', -44568032, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (34, '037', 'create shared paper', 'SQL', 'V037__create_shared_paper.sql', 1774896398, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (35, '040', 'create survey and scrutiny', 'SQL', 'V040__create_survey_and_scrutiny.sql', -163178761, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (36, '041', 'create attachment leftover', 'SQL', 'V041__create_attachment_leftover.sql', 1730756885, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (37, '044', 'create address confirmation', 'SQL', 'V044__create_address_confirmation.sql', 990098940, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (38, '045', 'create meeting calendar link', 'SQL', 'V045__create_meeting_calendar_link.sql', -784525735, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (39, '046', 'create enquiry', 'SQL', 'V046__create_enquiry.sql', 260216639, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (40, '047', 'create referral', 'SQL', 'V047__create_referral.sql', -527183961, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (41, '048', 'create youth scheme', 'SQL', 'V048__create_youth_scheme.sql', -1532448491, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (42, '050', 'create notice mail', 'SQL', 'V050__create_notice_mail.sql', 1322984261, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (43, '051', 'create regional framework', 'SQL', 'V051__create_regional_framework.sql', -1749014085, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (44, '052', 'create boundary agreement', 'SQL', 'V052__create_boundary_agreement.sql', -1820899291, current_user, 0, true);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values (45, '053', 'create sufficiency statement', 'SQL', 'V053__create_sufficiency_statement.sql', 1425403651, current_user, 0, true);
