create table case_note (
  id      uuid primary key,
  borough text   not null,
  status  text   not null,
  words   text   not null,
  version bigint not null
);
alter table case_note enable row level security;
alter table case_note force row level security;
create policy borough_scope on case_note using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on case_note to ${app_role};
