-- When a key worker was last trained in key working.
alter table key_worker add column trained_on date;
comment on column key_worker.trained_on is 'London date; null where no training is on record';
grant update (trained_on) on key_worker to ${app_role};
