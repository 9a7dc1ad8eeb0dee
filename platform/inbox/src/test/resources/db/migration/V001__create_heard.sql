create table heard (event_id text primary key, borough text not null, text text not null);
alter table heard enable row level security;
alter table heard force row level security;
create policy borough_scope on heard using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on heard to ${app_role};
