-- Ids of the events that took effect here, per consumer, so that a repeated delivery has none.
create table inbox (
  consumer    text        not null,
  event_id    text        not null,
  received_at timestamptz not null default now(),
  primary key (consumer, event_id)
);
create index inbox_received_at on inbox (received_at);
grant select, insert, delete on inbox to ${app_role};
