create table note (
  id      integer primary key,
  borough text    not null,
  words   text
);
alter table note enable row level security;
alter table note force row level security;
create policy borough_scope on note using (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on note to ${app_role};
