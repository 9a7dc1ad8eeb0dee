create table thing (id bigint generated always as identity primary key, borough text not null);
alter table thing enable row level security;
alter table thing force row level security;
create policy borough_scope on thing using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on thing to ${app_role};
create function thing_count() returns bigint language sql as $$ select count(*) from thing; $$;
