-- Where reminders go.
alter table practitioner add column email text;
comment on column practitioner.email is 'Address at work, for reminders; in no event';
