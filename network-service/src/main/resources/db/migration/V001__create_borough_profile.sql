-- What the network knows of each of its 33 authorities beyond codes and name, which never change and are in the code.
create table borough_profile (
  gss          char(9) primary key,
  dsco_in_post text    not null check (dsco_in_post in ('YES', 'RECRUITING', 'NO', 'NOT_RETURNED')),
  as_of        date    not null
);
comment on table borough_profile is 'No personal data: readable by every borough, so without row-level security';
comment on column borough_profile.dsco_in_post is 'Whether the authority has a Designated Social Care Officer';
comment on column borough_profile.as_of is 'The day for which it was returned';
grant select on borough_profile to ${app_role};

-- As returned to the Department for Education in the SEN2 collection of January 2025.
insert into borough_profile (gss, dsco_in_post, as_of)
select 'E090000' || lpad(number::text, 2, '0'), 'YES', date '2025-01-16' from generate_series(1, 33) as number;
update borough_profile set dsco_in_post = 'RECRUITING' where gss in ('E09000004', 'E09000018');   -- Bexley, Hounslow
update borough_profile set dsco_in_post = 'NO' where gss in ('E09000002', 'E09000024');           -- Barking and Dagenham, Merton
update borough_profile set dsco_in_post = 'NOT_RETURNED' where gss in ('E09000023', 'E09000025'); -- Lewisham, Newham
