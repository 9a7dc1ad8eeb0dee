-- The answer that the borough which asked found most useful.
alter table peer_question
  add column accepted_answer uuid references peer_answer (reference);
comment on column peer_question.accepted_answer is 'Shown to every member; when it was accepted is shown to nobody';
