-- The list of a term can be narrowed to those of social care who go to a review or write its report.
create index invitation_social_care on invitation (borough, review_id)
  where invitee = 'SOCIAL_WORKER' and username is not null;
create index social_care_report_author on social_care_report (borough, review_id) where author is not null;
create index practitioner_team on practitioner (borough, team) where team is not null;
