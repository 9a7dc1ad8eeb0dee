-- Consultations that the network answers, and the responses of boroughs and of the region.
create table consultation (
  id         uuid        primary key,
  version    bigint      not null,
  borough    text        not null,
  written_by text        not null,
  written_at timestamptz not null,
  status     text        not null check (status in ('OPEN', 'CLOSED')),
  title      text        not null,
  body       text        not null,
  address    text,
  closes_on  date        not null,
  questions  jsonb       not null
);
comment on table consultation is 'Read by every member; no personal data';
comment on column consultation.body is 'Who consults';
alter table consultation enable row level security;
alter table consultation force row level security;
create policy borough_scope on consultation
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on consultation for select using (true);
grant select, insert, update on consultation to ${app_role};

create table consultation_response (
  id              uuid        primary key,
  version         bigint      not null,
  borough         text        not null,
  written_by      text        not null,
  written_at      timestamptz not null,
  status          text        not null check (status in ('DRAFT', 'SHARED', 'SUBMITTED')),
  consultation_id uuid        not null references consultation,
  submitted_on    date,
  answers         jsonb       not null,
  unique (consultation_id, borough)
);
comment on table consultation_response is 'Drafts are read by their own borough; the network''s own is the regional response';
alter table consultation_response enable row level security;
alter table consultation_response force row level security;
create policy borough_scope on consultation_response
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
create policy readers on consultation_response for select using (status <> 'DRAFT');
grant select, insert, update on consultation_response to ${app_role};

-- What the Law Commission asked about disabled children's social care from 8 October 2024 to 31 January 2025, in the
-- network's own words. Boroughs write down here what they answered; the wording that counts is the Commission's.
select set_config('dsco.borough', '', true);
insert into consultation (id, version, borough, written_by, written_at, status, title, body, address, closes_on, questions)
values (
  '01926c3b-5800-7000-8000-00000000c001', 0, '', 'system:seed', '2024-10-08T09:00:00Z', 'OPEN',
  'Disabled children''s social care', 'Law Commission',
  'https://lawcom.gov.uk/project/disabled-childrens-social-care/', '2025-01-31',
  '[
  {"number": 1, "text": "When should an authority have to assess the social care needs of a disabled child?", "options": ["For every disabled child", "When it appears that the child may have needs for care and support", "When it appears that the child may be eligible for services", "When the child or a parent asks", "Leave the law as it is"]},
  {"number": 2, "text": "Should the assessment be combined with other assessments of the child, such as that for an EHC plan?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 3, "text": "Should whoever assesses have had training about disability and the child''s condition?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 4, "text": "Should the depth of an assessment be in proportion to the child''s circumstances?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 5, "text": "Should an authority be able to have the assessment done by another organisation?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 6, "text": "Whose needs as a carer should be assessed?", "options": ["Parents with parental responsibility only", "Every parent carer, with or without parental responsibility", "Parents and other family who care for the child"]},
  {"number": 7, "text": "Who should set the criteria for eligibility?", "options": ["One national set of criteria", "National criteria that an authority may go beyond", "Each authority, as now"]},
  {"number": 8, "text": "Should the law name the services that may be provided, or leave authorities free?", "options": ["Name a closed list", "Name examples and leave authorities free", "Leave authorities free"]},
  {"number": 9, "text": "Should a direct payment have to be enough to buy the services that it is for?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 10, "text": "From what age should the move to adult social care be planned?", "options": ["From 14", "From 16", "From an age that suits the child"]},
  {"number": 11, "text": "Should authorities have to secure enough services for disabled children, and work with health and education to do so?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 12, "text": "Should every authority have to have a Designated Social Care Officer?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 13, "text": "What remedy should families have when an authority gets it wrong?", "options": ["An appeal to the Tribunal", "A review by another person of the authority first", "Complaint and ombudsman, as now"]},
  {"number": 14, "text": "How should the law define disability?", "options": ["As the Equality Act 2010 does", "With a definition made for social care", "As now"]},
  {"number": 15, "text": "Should a child who is able to do so be able to ask for an assessment and make representations?", "options": ["At any age", "From 16", "No"]},
  {"number": 16, "text": "Should disabled children have a right to an independent advocate?", "options": ["Agree", "Agree in part", "Disagree", "Unsure"]},
  {"number": 17, "text": "Should disabled children have a legal framework of their own, outside section 17 of the Children Act 1989?", "options": ["A framework of their own", "Stay within section 17, amended", "Stay within section 17 as it is"]}]'::jsonb);
