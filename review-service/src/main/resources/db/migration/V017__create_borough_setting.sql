-- What the boroughs decide for themselves about reviews.
create table borough_setting (
  id      uuid   primary key,
  borough text   not null,
  key     text   not null,
  status  text   not null,
  choice  integer,
  version bigint not null,
  unique (borough, key)
);
comment on table borough_setting is 'What a borough decides for itself; without a row, or a choice in it, the default holds';
alter table borough_setting enable row level security;
alter table borough_setting force row level security;
create policy borough_scope on borough_setting
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
grant select, insert, update on borough_setting to ${app_role};
