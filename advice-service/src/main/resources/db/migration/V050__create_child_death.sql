-- On which day a child died: the file of a looked-after child who died is kept for another time (SI 2010/959 reg 50).
create table child_death (
  id          uuid        primary key,
  borough     text        not null,
  child_ref   text        not null,
  died_on     date,
  recorded_by text        not null,
  recorded_at timestamptz not null,
  unique (borough, child_ref)
);
comment on table child_death is 'Of the child and not of one request: each of their requests and considerations is kept by it';
comment on column child_death.died_on is 'London date; null where a death had been recorded in error';
alter table child_death enable row level security;
alter table child_death force row level security;
create policy borough_scope on child_death using (borough = (select current_setting('dsco.borough', true)));
grant select, insert on child_death to ${app_role};
grant update (died_on, recorded_by, recorded_at) on child_death to ${app_role};

-- It goes with the last request and consideration of the child. The others still need it until then.
create function forget_death() returns trigger
language plpgsql set search_path from current as $$
begin
  delete from child_death d
  where d.borough = old.borough and d.child_ref = old.child_ref
    and not exists (select from advice_request r where r.borough = d.borough and r.child_ref = d.child_ref)
    and not exists (select from consideration c where c.borough = d.borough and c.child_ref = d.child_ref);
  return null;
end $$;
create trigger forget_death after delete on advice_request for each row execute function forget_death();
create trigger forget_death after delete on consideration for each row execute function forget_death();
