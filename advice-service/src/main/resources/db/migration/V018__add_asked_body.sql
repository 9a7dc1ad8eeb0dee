-- Who was asked for the advice under section 31 of the Children and Families Act 2014.
alter table advice_request
  add column asked_body_kind  text,
  add column asked_body_code  text,
  add column asked_body_name  text,
  add column asking_authority text,
  -- Written so that a request of an earlier version, which named nobody, may stand.
  add constraint advice_request_asked_body check (asked_body_kind is null or legal_basis = 'REG8_S31');
comment on column advice_request.asked_body_kind is 'Who was asked under section 31; null where the borough asked its own social care';
comment on column advice_request.asked_body_code is 'GSS code of a local authority, or the code of another body';
comment on column advice_request.asking_authority is 'GSS code of the authority that asks; null for the borough itself';
