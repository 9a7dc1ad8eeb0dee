-- What a return asks of a calendar year: which requests were decided in it, and which plans were made.
create index advice_request_by_decision on advice_request (borough, decided_on) where decided_on is not null;
create index advice_request_by_issue on advice_request (borough, issued_on) where issued_on is not null;
