create table waiting_mail (
  id              integer     primary key,
  borough         text        not null,
  state           text        not null default 'QUEUED',
  attempts        integer     not null default 0,
  next_attempt_at timestamptz not null default now()
);
alter table waiting_mail enable row level security;
alter table waiting_mail force row level security;
create policy borough_scope on waiting_mail
  using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update, delete on waiting_mail to ${app_role};
