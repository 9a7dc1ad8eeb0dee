alter table advice_request add column dispatched_version integer;
comment on column advice_request.dispatched_version is 'Which version its receivers read: the latest that was sent, while a corrected one is being written';
