-- The calendar behind a private link shows the reviews of one person, whatever they are invited as.
create index invitation_person on invitation (borough, username) where username is not null;
create index social_care_report_person on social_care_report (borough, author) where author is not null;
