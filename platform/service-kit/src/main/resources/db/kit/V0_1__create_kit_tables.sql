-- What every service needs beside its own tables. The owner of the tables runs this; the service itself logs in as
-- ${app_role}, which owns nothing and cannot bypass row-level security.

-- Idempotency keys, each with the first answer, byte for byte. The answer may hold a child's data, so it is scoped;
-- network-wide callers have no borough and see only keys that have none.
create table idempotency_key (
  caller      text        not null,
  key         text        not null,
  borough     text,
  fingerprint bytea       not null,
  status      smallint    not null,
  location    text,
  etag        text,
  body        bytea,
  created_at  timestamptz not null default now(),
  primary key (caller, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy borough_scope on idempotency_key
  using (coalesce(borough, '') = coalesce((select current_setting('dsco.borough', true)), ''));
grant select, insert, delete on idempotency_key to ${app_role};

-- Events that a command leaves in its own transaction. Columns id, aggregatetype, aggregateid, type, payload and
-- tracingspancontext are those of Debezium's outbox event router. Ids, codes and dates only, so it needs no scope.
create table outbox (
  seq                bigint      generated always as identity primary key,
  id                 uuid        not null unique,
  aggregatetype      text        not null,
  aggregateid        text        not null,
  type               text        not null,
  payload            jsonb       not null,
  borough            text        not null,
  occurred_at        timestamptz not null,
  tracingspancontext text,
  published_at       timestamptz
);
create index outbox_unpublished on outbox (seq) where published_at is null;
grant select, insert, delete on outbox to ${app_role};
grant update (published_at) on outbox to ${app_role};

-- Ids of the events that took effect here, per consumer, so that a repeated delivery has none.
create table inbox (
  consumer    text        not null,
  event_id    text        not null,
  received_at timestamptz not null default now(),
  primary key (consumer, event_id)
);
create index inbox_received_at on inbox (received_at);
grant select, insert, delete on inbox to ${app_role};

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
