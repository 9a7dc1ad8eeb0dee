alter table advice_request add column dispatched_version integer;
comment on column advice_request.dispatched_version is 'Which version its receivers read: the latest that was sent, while a corrected one is being written';
alter table advice_request add column dispatched_grade text, add column dispatched_no_needs boolean;
comment on column advice_request.dispatched_grade is 'Grade of the dispatched version, which figures count while a corrected one is written';
comment on column advice_request.dispatched_no_needs is 'Whether the dispatched version finds no needs; the same';
alter table advice_request add column first_sent_grade text, add column first_sent_no_needs boolean;
comment on column advice_request.first_sent_grade is 'Grade of the version that was sent first; no correction changes it, so that a table of a past year stays as it is';
comment on column advice_request.first_sent_no_needs is 'Whether the version that was sent first finds no needs; the same';
