create table thing (id int primary key);
grant select on thing to ${app_role};
