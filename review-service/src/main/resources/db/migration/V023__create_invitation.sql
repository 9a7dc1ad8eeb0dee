-- Who was invited to the meeting of a review. Nobody is named but practitioners.
create table invitation (
  id           uuid    primary key,
  borough      text    not null,
  review_id    uuid    not null references annual_review,
  invitee      text    not null,
  presence     text    not null,
  username     text,
  chair        boolean not null,
  invited_on   date    not null,
  allocated_on date
);
create index invitation_review on invitation (review_id, id);
create unique index invitation_chair on invitation (review_id) where chair;
create unique index invitation_once on invitation (review_id, invitee, username) nulls not distinct;
create index invitation_social_care on invitation (borough, review_id)
  where invitee = 'SOCIAL_WORKER' and username is not null;
create index invitation_person on invitation (borough, username) where username is not null;
create index invitation_duty_inbox on invitation (borough, id) where invitee = 'SOCIAL_WORKER' and username is null;
alter table invitation enable row level security;
alter table invitation force row level security;
create policy borough_scope on invitation
  using (borough = (select current_setting('dsco.borough', true)))
  with check (borough = (select current_setting('dsco.borough', true)));
-- The corporate parent's virtual school sees who is invited, wherever the child lives.
create policy corporate_parent on invitation for select
  using (exists (select from annual_review where annual_review.id = review_id));
grant select, insert, update (username, allocated_on) on invitation to ${app_role};

comment on table invitation is 'Child data: who is invited tells how social care knows the child';
comment on column invitation.presence is 'How much the review needs them, as the child''s status was on the day';
comment on column invitation.username is 'Of a registered practitioner; null for everybody else and in the duty inbox';
