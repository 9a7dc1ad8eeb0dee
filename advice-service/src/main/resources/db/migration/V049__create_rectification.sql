-- What somebody says is wrong in a record, and the answer: UK GDPR Art 16.
create table rectification (
  id                 uuid        primary key,
  borough            text        not null,
  request_id         uuid        references advice_request,
  consideration_id   uuid        references consideration,
  subject            text        not null,
  asked_by           text        not null,
  asked_on           date        not null,
  identity_known_on  date,
  words              text        not null,
  sent_version       integer,
  from_sen_team      boolean     not null,
  recorded_by        text        not null,
  recorded_at        timestamptz not null,
  extended_on        date,
  extension_reason   text,
  decision           text,
  decided_on         date,
  reasons            text,
  informed_of_remedies boolean,
  statement          text,
  corrected_version  integer,
  recipients_informed_on date,
  recipients_not_informed_because text,
  decided_by         text,
  check ((request_id is null) <> (consideration_id is null)),
  check ((extended_on is null) = (extension_reason is null)),
  check ((decision is null) = (decided_on is null))
);
create index rectification_by_request on rectification (request_id, id);
create index rectification_by_consideration on rectification (consideration_id, id);
create index rectification_open on rectification (borough, id) where decision is null;
comment on table rectification is 'What somebody says is wrong in a record; more time and the answer are added later, nothing else';
comment on column rectification.asked_on is 'London date; the month to answer runs from it, or from identity_known_on';
comment on column rectification.sent_version is 'Version of the advice that its receivers had then, or answer to the consideration that held; null for none';
comment on column rectification.corrected_version is 'Version of the advice, or answer to the consideration, that came with the correction';
comment on column rectification.statement is 'The words of the family beside what was not corrected';
alter table rectification enable row level security;
alter table rectification force row level security;
create policy borough_scope on rectification using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on rectification to ${app_role};
grant update (extended_on, extension_reason, decision, decided_on, reasons, informed_of_remedies, statement, corrected_version,
  recipients_informed_on, recipients_not_informed_because, decided_by) on rectification to ${app_role};
