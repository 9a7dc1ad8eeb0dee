-- What plans say of social care as they were issued.
create table plan_text (
  id                    uuid        primary key,
  borough               text        not null,
  request_id            uuid        not null references advice_request,
  plan_ref              text,
  issued_on             date        not null,
  section_d             jsonb       not null,
  section_h1            jsonb       not null,
  section_h2            jsonb       not null,
  says_what_advice_says boolean,
  recorded_by           text        not null,
  recorded_at           timestamptz not null
);
create index plan_text_by_request on plan_text (request_id, id);
comment on table plan_text is 'Sections D, H1 and H2 of one issue of a plan, line by line; nobody changes them';
comment on column plan_text.says_what_advice_says is 'Whether it has each line of the advice that had been sent when it was recorded; null where none had';
comment on column plan_text.issued_on is 'London date of this issue of the plan';
alter table plan_text enable row level security;
alter table plan_text force row level security;
create policy borough_scope on plan_text using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on plan_text to ${app_role};
