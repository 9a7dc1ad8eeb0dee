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
