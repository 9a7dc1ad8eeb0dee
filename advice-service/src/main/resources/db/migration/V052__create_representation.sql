-- Who asked for the assessment, who decides on the side of the family, and whether an advocate was offered. It names nobody.
create table representation (
  request_id           uuid        primary key references advice_request,
  borough              text        not null,
  asked_by             text        not null,
  decides              text        not null,
  representative       text,
  capacity_assessed_on date,
  advocate             text        not null,
  advocate_on          date,
  advocate_reason      text,
  recorded_by          text        not null,
  recorded_at          timestamptz not null,
  check ((decides = 'REPRESENTATIVE') = (representative is not null)),
  check ((advocate = 'NOT_OFFERED') = (advocate_on is null))
);
comment on table representation is 'One for each request, for social care alone; none until somebody records it';
comment on column representation.representative is 'In which capacity somebody decides for a young person without the capacity to decide';
comment on column representation.advocate_on is 'London date of the offer, or of the answer';
alter table representation enable row level security;
alter table representation force row level security;
create policy borough_scope on representation using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on representation to ${app_role};
grant update (asked_by, decides, representative, capacity_assessed_on, advocate, advocate_on, advocate_reason, recorded_by,
  recorded_at) on representation to ${app_role};
