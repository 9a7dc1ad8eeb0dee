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
