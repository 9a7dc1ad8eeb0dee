-- Whether a young person was offered an advocate, and what a withdrawal still changes.
alter table advice_consent add column advocacy jsonb;
alter table advice_consent add column withdrawal_effect text;
comment on column advice_consent.advocacy is 'When an advocate was offered and whether they were wanted, or why none was';
comment on column advice_consent.withdrawal_effect is 'Whether the advice had been sent when the withdrawal was recorded; null while the consent stands';
grant update (withdrawal_effect) on advice_consent to ${app_role};
