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
