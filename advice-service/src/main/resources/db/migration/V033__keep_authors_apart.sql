-- The guarantee that no author is booked with two DSCOs for the same hour. Slots begin on the hour and last one, so two of one
-- person are the same hour or do not overlap.
alter table consultation_slot add column author text;
create unique index consultation_slot_of_author on consultation_slot (borough, author, starts_at);
comment on column consultation_slot.author is 'Who wrote the advice when the hour was taken; null where an older version of the service took it';
