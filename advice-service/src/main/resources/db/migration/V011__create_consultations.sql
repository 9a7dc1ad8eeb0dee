-- One-to-one consultations between the author of an advice and the DSCO, and the slots that are taken for them.
create table advice_consultation (
  id                uuid        primary key,
  borough           text        not null,
  request_id        uuid        not null references advice_request,
  occasion          text        not null,
  status            text        not null,
  offered_on        date        not null,
  answered_by       text,
  answered_at       timestamptz,
  decline_reason    text,
  note              text,
  dsco              text,
  starts_at         timestamptz,
  ends_at           timestamptz,
  site              text,
  booked_by         text,
  cancelled_because text,
  cancelled_by      text,
  held_on           date,
  held_with         text,
  outcome           text,
  outcome_text      text,
  held_by           text,
  -- However many replicas look, the same is offered once.
  unique (request_id, occasion)
);
create index advice_consultation_held on advice_consultation (borough, held_with, held_on) where held_on is not null;
create index advice_consultation_booked on advice_consultation (borough, starts_at) where status = 'BOOKED';
comment on table advice_consultation is 'What was offered to the author of a request, and what came of it; for social care alone';
comment on column advice_consultation.answered_by is 'The author who accepted or declined';
comment on column advice_consultation.held_with is 'Who was the author on the day';
comment on column advice_consultation.outcome_text is 'For social care only; in no event';
alter table advice_consultation enable row level security;
alter table advice_consultation force row level security;
create policy borough_scope on advice_consultation using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on advice_consultation to ${app_role};

-- The guarantee that no DSCO is booked twice, and no author with two DSCOs for the same hour. A slot begins on the hour and
-- lasts one, so two slots of one person are the same or do not overlap. London is whole hours away from UTC.
create table consultation_slot (
  borough         text        not null,
  dsco            text        not null,
  starts_at       timestamptz not null check (extract(minute from starts_at) = 0 and extract(second from starts_at) = 0),
  consultation_id uuid        not null references advice_consultation,
  author          text        not null,
  primary key (borough, dsco, starts_at)
);
create unique index consultation_slot_of_author on consultation_slot (borough, author, starts_at);
comment on table consultation_slot is 'Hours of a DSCO that are taken; a row goes when the hour is free again';
comment on column consultation_slot.author is 'Who wrote the advice when the hour was taken';
alter table consultation_slot enable row level security;
alter table consultation_slot force row level security;
create policy borough_scope on consultation_slot using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, delete on consultation_slot to ${app_role};
