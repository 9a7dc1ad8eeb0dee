-- When an author was last supervised, and whether they work alone: shown beside their open cases.
alter table practitioner add column supervised_on date;
alter table practitioner add column lone_worker boolean;
comment on column practitioner.supervised_on is 'London date of the last supervision; in no event';
comment on column practitioner.lone_worker is 'Whether they visit alone; null where the borough did not say; in no event';
