-- Topics carry the region's list of where the role reaches, as practices do.
alter table topic add column reach jsonb not null default '[]';
comment on column topic.reach is 'Codes of where the role reaches';
